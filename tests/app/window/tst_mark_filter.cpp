#include "app/window/project/mark_filter.h"

#include <QTest>

using timeline::EventRow;
using timeline::MarkKind;

class MarkFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesRejectedMarksUnlessAsked();
    void hidesOneEffectOfCasualties();
    void countsWhateverIsHidden();
    void keepsFurtherLanesWithTheirEvent();
    void hidesAPersonsNotes();
};

namespace {

EventRow row(std::int64_t id, MarkKind kind, model::ClaimStatus status = model::ClaimStatus::Extracted)
{
    EventRow made;
    made.id = {id};
    made.kind = kind;
    made.status = status;
    made.origin = model::TimeOrigin::Stated;
    return made;
}

EventRow casualty(std::int64_t id, model::CasualtyEffect effect)
{
    EventRow made = row(id, MarkKind::Casualties);
    made.set(timeline::EventFlag::HasEffect);
    made.effect = effect;
    return made;
}

std::vector<std::int64_t> ids(const timeline::IndexInput &input)
{
    std::vector<std::int64_t> found;
    for (const EventRow &each : input.rows)
        found.push_back(each.id.value);
    return found;
}

} // namespace

void MarkFilterTest::hidesRejectedMarksUnlessAsked()
{
    timeline::IndexInput input;
    input.rows = {row(1, MarkKind::Statement), row(2, MarkKind::Statement, model::ClaimStatus::Rejected)};
    timeline::IndexInput all = input;
    ui::MarkFilter filter;
    (void)ui::applyFilter(input, filter);
    QCOMPARE(ids(input), std::vector<std::int64_t>{1});
    filter.hiddenStatuses.clear();
    (void)ui::applyFilter(all, filter);
    QCOMPARE(ids(all), (std::vector<std::int64_t>{1, 2}));
}

void MarkFilterTest::hidesOneEffectOfCasualties()
{
    timeline::IndexInput input;
    input.rows = {casualty(1, model::CasualtyEffect::Killed), casualty(2, model::CasualtyEffect::Captured),
                  casualty(3, model::CasualtyEffect::Detained), row(4, MarkKind::Statement)};
    ui::MarkFilter filter;
    filter.hiddenEffects = {render::Effect::Detained};
    (void)ui::applyFilter(input, filter);
    QCOMPARE(ids(input), (std::vector<std::int64_t>{1, 4}));
}

void MarkFilterTest::countsWhateverIsHidden()
{
    timeline::IndexInput input;
    input.rows = {row(1, MarkKind::Statement), row(2, MarkKind::Movement),
                  row(3, MarkKind::Movement, model::ClaimStatus::Rejected)};
    input.rows[1].origin = model::TimeOrigin::Undated;
    ui::MarkFilter filter;
    filter.hiddenKinds = {MarkKind::Statement};
    const ui::MarkCounts counts = ui::applyFilter(input, filter);
    QCOMPARE(counts.kinds[0], std::size_t(1));
    QCOMPARE(counts.kinds[1], std::size_t(1));
    QCOMPARE(counts.statuses[static_cast<std::size_t>(model::ClaimStatus::Rejected)], std::size_t(1));
    QCOMPARE(counts.shown, std::size_t(1));
    QCOMPARE(counts.undated, std::size_t(1));
}

void MarkFilterTest::keepsFurtherLanesWithTheirEvent()
{
    timeline::IndexInput input;
    input.rows = {row(1, MarkKind::Statement), row(2, MarkKind::Movement), row(3, MarkKind::Movement)};
    input.extraLanes = {{0, 7}, {2, 8}};
    ui::MarkFilter filter;
    filter.hiddenKinds = {MarkKind::Statement};
    (void)ui::applyFilter(input, filter);
    QCOMPARE(input.extraLanes.size(), std::size_t(1));
    QCOMPARE(input.rows[input.extraLanes[0].row].id.value, std::int64_t(3));
    QCOMPARE(input.extraLanes[0].lane, std::uint32_t(8));
}

void MarkFilterTest::hidesAPersonsNotes()
{
    timeline::IndexInput input;
    input.rows = {row(1, MarkKind::Statement)};
    input.remarks.resize(2);
    ui::MarkFilter filter;
    ui::MarkCounts counts = ui::applyFilter(input, filter);
    QCOMPARE(counts.kinds[static_cast<std::size_t>(MarkKind::Note)], std::size_t(2));
    QCOMPARE(counts.shown, std::size_t(1));
    QCOMPARE(input.remarks.size(), std::size_t(2));
    filter.hiddenKinds = {MarkKind::Note};
    counts = ui::applyFilter(input, filter);
    QCOMPARE(counts.kinds[static_cast<std::size_t>(MarkKind::Note)], std::size_t(2));
    QVERIFY(input.remarks.empty());
}

QTEST_APPLESS_MAIN(MarkFilterTest)
#include "tst_mark_filter.moc"
