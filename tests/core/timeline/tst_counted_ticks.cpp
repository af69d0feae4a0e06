#include "core/timeline/calendar/counted_ticks.h"

#include "tests/core/timeline/shown_scene.h"

#include <QTest>

using namespace timeline;
using namespace timeline_test;

namespace {

std::vector<CountedTick> ticks(TimeStep step, std::int64_t origin, std::int64_t from, std::int64_t to,
                               const ZoneRules &zone)
{
    std::vector<CountedTick> found;
    appendCountedTicks(step, {origin}, {{from}, {to}}, zone, found);
    return found;
}

} // namespace

class TestCountedTicks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsFromTheMomentBothWays()
    {
        const auto found = ticks({TimeUnit::Day, 2}, at(2022, 1, 7), at(2022, 1, 2), at(2022, 1, 12), UtcZone());
        QCOMPARE(found.size(), std::size_t{5});
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].count, std::int64_t{-4} + 2 * std::int64_t(i));
            QCOMPARE(found[i].time.ms, at(2022, 1, 7) + found[i].count * base::msPerDay);
        }
    }

    void aDayKeepsTheClockTimeWhereClocksChange()
    {
        const SummerZone zone;
        const std::int64_t origin = zone.toUtc({at(2022, 3, 26) + 15 * base::msPerHour}).ms;
        const auto found =
            ticks({TimeUnit::Day, 1}, origin, origin - base::msPerDay / 2, origin + 3 * base::msPerDay, zone);
        QCOMPARE(found.size(), std::size_t{4}); // the day of the change has 23 hours
        for (const CountedTick &tick : found)
            QCOMPARE(zone.toCivil(tick.time).ms % base::msPerDay, 15 * base::msPerHour);
        QCOMPARE(found[1].time.ms - found[0].time.ms, 23 * base::msPerHour);
    }

    void hoursAreLengthsOfTime()
    {
        const SummerZone zone;
        const std::int64_t origin = zone.toUtc({at(2022, 3, 26)}).ms;
        const auto found = ticks({TimeUnit::Hour, 6}, origin, origin, origin + 3 * base::msPerDay, zone);
        QCOMPARE(found.size(), std::size_t{12});
        for (std::size_t i = 0; i < found.size(); ++i)
            QCOMPARE(found[i].time.ms - origin, 6 * base::msPerHour * std::int64_t(i));
    }

    void yearsAreAnniversaries()
    {
        const auto found = ticks({TimeUnit::Year, 1}, at(2020, 2, 29), at(2019, 1, 1), at(2025, 1, 1), UtcZone());
        QCOMPARE(found.size(), std::size_t{6});
        QCOMPARE(found.front().time.ms, at(2019, 2, 28));
        QCOMPARE(found[1].count, std::int64_t{0});
        QCOMPARE(found[4].time.ms, at(2023, 2, 28));
        QCOMPARE(found[5].time.ms, at(2024, 2, 29));
    }

    void endsWithTheCalendar()
    {
        const auto found = ticks({TimeUnit::Year, 20000}, at(2020, 1, 1), at(-9000, 1, 1), at(99000, 1, 1), UtcZone());
        QCOMPARE(found.size(), std::size_t{5});
        QCOMPARE(found.back().count, std::int64_t{80000});
    }

    void theAxisCountsAndMarksItsOrigin()
    {
        SceneOptions options;
        options.origin = base::TimePoint{at(2022, 1, 7)};
        const Shown shown("0 2022-01-07\n0 2022-01-12\n", january(), options);
        QVERIFY(shown.scene.axis.cornerSays == AxisCorner::Counted);
        QCOMPARE(shown.scene.axis.originX.value_or(0), xOfDay(7));
        QStringList names;
        for (const Tick &tick : shown.scene.axis.ticks) {
            if (tick.run < shown.scene.runs.size())
                names << QString::fromStdString(std::string(shown.scene.text(shown.scene.runs[tick.run])));
        }
        QVERIFY(names.contains(QStringLiteral("0d")));
        QVERIFY(names.contains(QStringLiteral("+2d")));
        QVERIFY(names.contains(QStringLiteral("-2d")));
        options.origin = base::TimePoint{at(1990, 1, 1)};
        QVERIFY(!Shown("0 2022-01-07\n", january(), options).scene.axis.originX);
    }

    void namesNeverOverlap_data()
    {
        QTest::addColumn<double>("pixelsPerDay");
        for (const double scale : {0.0001, 0.001, 0.01, 0.1, 1.0, 10.0, 100.0, 1000.0, 40'000.0, 1'000'000.0})
            QTest::addRow("%g px a day", scale) << scale;
    }
    void namesNeverOverlap()
    {
        QFETCH(double, pixelsPerDay);
        SceneOptions options;
        options.origin = base::TimePoint{at(2022, 1, 7)};
        const Shown shown("0 2022-01-07T12:00:00\n", january(pixelsPerDay), options);
        int lastEnd = 0;
        int named = 0;
        for (const Tick &tick : shown.scene.axis.ticks) {
            if (tick.upper || tick.run >= shown.scene.runs.size())
                continue;
            const PixelRect rect = shown.scene.runs[tick.run].rect;
            QVERIFY(rect.x >= lastEnd);
            lastEnd = rect.right();
            ++named;
        }
        QVERIFY(named > 1);
    }
};

QTEST_GUILESS_MAIN(TestCountedTicks)
#include "tst_counted_ticks.moc"
