#include "app/timeline/event_walk.h"
#include "tests/app/timeline/timeline_fixture.h"

#include <QtTest/QTest>

using ui::neighbour;
using ui::WalkDirection;

namespace {

/// Ids in the order of walking from one end.
std::vector<std::int64_t> walk(const timeline::Index &index, base::TimePoint from, WalkDirection direction)
{
    std::vector<std::int64_t> ids;
    std::optional<base::EventId> event;
    for (std::size_t i = 0; i <= index.eventCount(); ++i) {
        event = neighbour(index, event, from, direction);
        if (!event)
            return ids;
        ids.push_back(event->value);
    }
    return {-1}; // never ended
}

} // namespace

class TestEventWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitsEachEventOnceInTimeOrder();
    void startsAtATime();
    void findsNothingInAnEmptyIndex();
    void leavesUndatedEventsOut();
    void spansWhatIsKnown();
};

void TestEventWalk::visitsEachEventOnceInTimeOrder()
{
    TimelineFixture fixture;
    fixture.addEvent("c", "2022-01-09");
    fixture.addEvent("a", "2022-01-07");
    fixture.add(model::Statement{}, "b", "2022-01-07");
    fixture.add(model::Movement{}, "d", "2022-01-08");
    fixture.addEvent("e", "2022-01-09");
    const timeline::IndexPointer index = fixture.index();
    const auto forward = walk(*index, base::TimePoint::lowest(), WalkDirection::Forward);
    const std::vector<std::int64_t> expected = {3, 2, 4, 1, 5};
    QCOMPARE(forward, expected);
    auto back = walk(*index, base::TimePoint::highest(), WalkDirection::Back);
    std::ranges::reverse(back);
    QCOMPARE(back, expected);
}

void TestEventWalk::startsAtATime()
{
    TimelineFixture fixture;
    fixture.addEvent("a", "2022-01-07");
    fixture.addEvent("b", "2022-01-09");
    const timeline::IndexPointer index = fixture.index();
    const base::TimePoint ninth = base::CivilDate{2022, 1, 9}.midnight();
    QCOMPARE(neighbour(*index, {}, ninth, WalkDirection::Forward), std::optional(base::EventId{2}));
    QCOMPARE(neighbour(*index, {}, ninth, WalkDirection::Back), std::optional(base::EventId{1}));
}

void TestEventWalk::findsNothingInAnEmptyIndex()
{
    QCOMPARE(neighbour(timeline::Index(), {}, {}, WalkDirection::Forward), std::optional<base::EventId>());
}

void TestEventWalk::leavesUndatedEventsOut()
{
    TimelineFixture fixture;
    fixture.add(model::Happening{}, "x", "", "");
    fixture.addEvent("a", "2022-01-07");
    const timeline::IndexPointer index = fixture.index();
    QCOMPARE(walk(*index, base::TimePoint::lowest(), WalkDirection::Forward), std::vector<std::int64_t>{2});
    // From an undated event the walk starts anew.
    QCOMPARE(neighbour(*index, base::EventId{1}, {}, WalkDirection::Forward), std::optional(base::EventId{2}));
}

void TestEventWalk::spansWhatIsKnown()
{
    TimelineFixture fixture;
    fixture.addEvent("a", "2022-01-07");
    fixture.addEvent("b", "2022-01-20/..");
    fixture.add(model::Happening{}, "by the report", "");
    const timeline::IndexPointer index = fixture.index();
    const auto day = [](int month, int number) {
        return base::CivilDate{2022, std::uint8_t(month), std::uint8_t(number)}.midnight();
    };
    QCOMPARE(ui::knownSpan(*index, {{1}}), (base::TimeSpan{day(1, 7), day(1, 8)}));
    QCOMPARE(ui::knownSpan(*index, {{1}, {2}}).begin, day(1, 7));
    QVERIFY(!ui::knownSpan(*index, {{2}}).end.isOpen());
    QVERIFY(!ui::knownSpan(*index, {{3}}).begin.isOpen());
    QCOMPARE(ui::knownSpan(*index, {}), base::TimeSpan());
    QCOMPARE(ui::knownSpan(*index, {{99}}), base::TimeSpan());
}

QTEST_GUILESS_MAIN(TestEventWalk)
#include "tst_event_walk.moc"
