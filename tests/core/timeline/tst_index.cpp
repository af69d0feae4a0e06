#include "core/timeline/index/index_part.h"
#include "core/timeline/index/lane_columns.h"
#include "core/timeline/index/row_layout.h"
#include "core/timeline/index_builder.h"

#include "tests/core/timeline/timeline_notation.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace timeline;
using namespace timeline_test;

namespace {

IndexInput randomInput(std::size_t count, unsigned seed, std::uint32_t lanes = 3)
{
    std::mt19937_64 random(seed);
    IndexInput input;
    input.lanes.resize(lanes);
    for (std::size_t i = 0; i < count; ++i) {
        EventRow row;
        row.id = {static_cast<std::int64_t>(i) + 1};
        row.order = random() % 1000;
        row.lane = static_cast<std::uint32_t>(random() % lanes);
        row.kind = static_cast<MarkKind>(random() % markKindCount);
        row.origin = model::TimeOrigin::Stated;
        const auto begin = static_cast<std::int64_t>(random() % 1'000'000);
        const auto length =
            random() % 3 == 0 ? 0 : static_cast<std::int64_t>(random() % (random() % 50 == 0 ? 500'000 : 500));
        row.shape = base::TimeShape::Interval;
        row.bounds = {{begin}, {begin}, {begin + length}, {begin + length}};
        if (random() % 40 == 0)
            row.bounds.latestEnd = base::TimePoint::highest();
        if (random() % 40 == 0) {
            row.shape = base::TimeShape::UnknownBegin;
            row.bounds = {base::TimePoint::lowest(), {begin}, {begin}, {begin + 1}};
        }
        input.rows.push_back(row);
    }
    return input;
}

} // namespace

class TestIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overlapFindsWhatAFullScanFinds()
    {
        for (const std::size_t count : {0UL, 1UL, 63UL, 64UL, 65UL, 4095UL, 4097UL, 20'000UL}) {
            const IndexPointer index = IndexBuilder().build(randomInput(count, static_cast<unsigned>(count)));
            std::mt19937_64 random(5);
            for (int round = 0; round < 60; ++round) {
                const auto from = static_cast<std::int64_t>(random() % 1'100'000) - 50'000;
                const auto to = from + static_cast<std::int64_t>(random() % (round % 2 == 0 ? 300 : 300'000));
                for (const Lane &lane : index->lanes) {
                    std::vector<std::uint32_t> found;
                    forEachOverlap(intervalsOf(*index, lane), from, to, [&](std::uint32_t i) {
                        found.push_back(i);
                        return true;
                    });
                    std::vector<std::uint32_t> expected;
                    for (EntryIndex entry = lane.first; entry < lane.last; ++entry) {
                        const std::int64_t begin = index->begins[entry];
                        const std::int64_t end = index->ends[entry];
                        if (begin < to && (end > from || (begin == end && begin >= from)))
                            expected.push_back(entry - lane.first);
                    }
                    QCOMPARE(found, expected);
                }
            }
        }
    }

    void rowsNeverHoldTwoEventsAtOneTime()
    {
        const IndexPointer index = IndexBuilder().build(randomInput(5000, 11));
        for (const Lane &lane : index->lanes) {
            std::vector<std::int64_t> freeFrom(lane.rowCount, INT64_MIN);
            for (EntryIndex entry = lane.first; entry < lane.last; ++entry) {
                QVERIFY(index->rows[entry] < lane.rowCount);
                std::int64_t &taken = freeFrom[index->rows[entry]];
                QVERIFY(index->begins[entry] >= taken);
                taken = std::max(index->ends[entry], index->begins[entry] + 1);
            }
        }
    }

    void orderOfInputDoesNotMatter()
    {
        IndexInput input = randomInput(3000, 3);
        const IndexPointer sorted = IndexBuilder().build(input);
        std::mt19937 random(1);
        std::ranges::shuffle(input.rows, random);
        const IndexPointer shuffled = IndexBuilder().build(input);
        QCOMPARE(shuffled->begins, sorted->begins);
        QCOMPARE(shuffled->rows, sorted->rows);
        for (std::size_t i = 0; i < sorted->facts.size(); ++i)
            QCOMPARE(shuffled->facts[i].id.value, sorted->facts[i].id.value);
    }

    void equalTimesAreOrderedByTheirPlaceInTheArticlesNotById()
    {
        IndexInput input = events("0 2022-01-07\n0 2022-01-07\n0 2022-01-07\n");
        input.rows[0].order = 30;
        input.rows[1].order = 10;
        input.rows[2].order = 20;
        const IndexPointer index = IndexBuilder().build(input);
        QCOMPARE(index->facts[0].id.value, std::int64_t{2});
        QCOMPARE(index->facts[1].id.value, std::int64_t{3});
        QCOMPARE(index->facts[2].id.value, std::int64_t{1});
    }

    void countingMomentIsWhereTheEventMayFirstHaveBegun_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<qint64>("moment");
        QTest::newRow("a day") << QStringLiteral("0 2022-01-07") << qint64(at(2022, 1, 7));
        QTest::newRow("a month") << QStringLiteral("0 2022-01") << qint64(at(2022, 1, 1));
        QTest::newRow("one of several days") << QStringLiteral("0 [2022-01-07,2022-01-14]") << qint64(at(2022, 1, 7));
        QTest::newRow("still going on") << QStringLiteral("0 2022-01-07/..") << qint64(at(2022, 1, 7));
        QTest::newRow("unknown beginning counts at its end")
            << QStringLiteral("0 /2022-01") << qint64(at(2022, 2, 1) - 1);
        QTest::newRow("before a day") << QStringLiteral("0 [..2022-01-07]") << qint64(at(2022, 1, 8) - 1);
        QTest::newRow("no time: the report's end")
            << QStringLiteral("0 - published=2022-01") << qint64(at(2022, 2, 1) - 1);
        QTest::newRow("a plan: the report's begin")
            << QStringLiteral("0 - published=2022-01 plan") << qint64(at(2022, 1, 1));
    }
    void countingMomentIsWhereTheEventMayFirstHaveBegun()
    {
        QFETCH(QString, event);
        QFETCH(qint64, moment);
        const IndexPointer index = IndexBuilder().build(events(event.toStdString()));
        QCOMPARE(qint64(index->moments.at(0)), moment);
    }

    void whatHasNoDateAtAllGoesToTheTray()
    {
        const IndexPointer index = IndexBuilder().build(events("0 -\n0 2022\n0 - published=2022\n"));
        QCOMPARE(index->undated.size(), std::size_t{1});
        QCOMPARE(index->facts[index->undated[0]].id.value, std::int64_t{1});
        QCOMPARE(index->begins.size(), std::size_t{2});
    }

    void numbersStandAboveWordsAmongCasualties()
    {
        const IndexPointer index = IndexBuilder().build(events("0 2022-01 word kind=2\n"
                                                               "0 2022-01 number=26 kind=2\n"
                                                               "0 2022-02 word kind=2\n"
                                                               "0 2022-02 number=18 kind=2\n"));
        const auto rowOf = [&](std::int64_t id) { return index->rows[index->firstEntry[*index->find({id})]]; };
        QVERIFY(std::max(rowOf(2), rowOf(4)) < std::min(rowOf(1), rowOf(3)));
    }

    void keepsThePinnedTheDisputedAndTheMostDeadly()
    {
        const IndexPointer index = IndexBuilder().build(events("0 2022-01-01 number=5 kind=2\n"
                                                               "0 2022-01-02 number=50 kind=2\n"
                                                               "0 2022-01-03 number=500 kind=2\n"
                                                               "0 2022-01-04 number=5000 kind=2\n"
                                                               "0 2022-01-05 pinned kind=2\n"
                                                               "0 2022-01-06 disputed kind=2\n"));
        std::vector<std::int64_t> ids;
        for (const EntryIndex entry : index->lanes[0].kept)
            ids.push_back(index->facts[index->entryFacts[entry]].id.value);
        QCOMPARE(ids, (std::vector<std::int64_t>{2, 3, 4, 5, 6}));
    }

    void anEventInTwoLanesIsOneEvent()
    {
        IndexInput input = events("0 2022-01-07\n1 2022-01-08\n");
        input.extraLanes.push_back({0, 1});
        const IndexPointer index = IndexBuilder().build(input);
        QCOMPARE(index->facts.size(), std::size_t{2});
        QCOMPARE(index->begins.size(), std::size_t{3});
        QCOMPARE(index->lanes[1].last - index->lanes[1].first, 2U);
        QVERIFY(std::ranges::any_of(index->lanes[1].runs, &MomentRun::repeated));
    }

    void keepsOfAPeriodOnlyItsOwnRowsAndLanes()
    {
        IndexInput input = events("0 2022-01-07\n0 2022-01-07\n0 2022-01-07\n1 2022-02-08\n2 2022-02-09\n"
                                  "2 2022-02-09\n2 -\n");
        input.extraLanes.push_back({4, 3});
        input.lanes.push_back({"also", {}, {}});
        const IndexPointer index = IndexBuilder().build(input);
        const IndexPart part = partOf(*index, {{at(2022, 2, 9)}, {at(2022, 2, 10)}});
        QCOMPARE(part.outside, std::size_t{4});
        QCOMPARE(part.index->eventCount(), std::size_t{3}); // nobody knows when the undated one was
        QCOMPARE(part.index->lanes.size(), std::size_t{2});
        QCOMPARE(part.index->lanes[0].row.name, std::string("lane 2"));
        QCOMPARE(part.index->lanes[0].rowCount, 2U);
        QCOMPARE(part.index->lanes[1].row.name, std::string("also"));
        QCOMPARE(part.index->undated.size(), std::size_t{1});
        QCOMPARE(part.index->facts[part.index->entryFacts[0]].id, base::EventId{5}); // in the old order
        QCOMPARE(part.index->facts[part.index->entryFacts[1]].id, base::EventId{6});
        const IndexPart none = partOf(*index, {{at(2030, 1, 1)}, {at(2030, 1, 2)}});
        QCOMPARE(none.outside, std::size_t{6});
        QVERIFY(none.index->lanes.empty());
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(IndexBuilder().build(randomInput(1000, 2), source.get_token()) == nullptr);
    }

    void staysSmall()
    {
        const IndexPointer index = IndexBuilder().build(randomInput(50'000, 9));
        QVERIFY(index->memoryBytes() / 50'000 <= 120);
    }
};

QTEST_APPLESS_MAIN(TestIndex)
#include "tst_index.moc"
