#include "core/timeline/calendar/axis_steps.h"
#include "core/timeline/calendar/step_times.h"

#include "tests/core/timeline/timeline_fakes.h"
#include "tests/core/timeline/timeline_notation.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace timeline;
using namespace timeline_test;

namespace {

std::vector<std::int64_t> times(TimeStep step, std::int64_t from, std::int64_t to, const ZoneRules &zone)
{
    std::vector<std::int64_t> result;
    appendStepTimes(step, {{from}, {to}}, zone, result);
    return result;
}

} // namespace

class TestStepTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dayOfClockChangeHasAsManyHoursAsItHas()
    {
        const SummerZone zone;
        const auto hours = [&](int month, int day) {
            const std::int64_t from = zone.toUtc({at(2022, month, day)}).ms;
            const std::int64_t to = zone.toUtc({at(2022, month, day + 1)}).ms;
            return times({TimeUnit::Hour, 1}, from, to, zone).size() - 1;
        };
        QCOMPARE(hours(3, 27), std::size_t{23});
        QCOMPARE(hours(10, 30), std::size_t{25});
        QCOMPARE(hours(6, 1), std::size_t{24});
    }

    void hoursThatAClockSkipsHaveNoTick()
    {
        const SummerZone zone;
        const std::int64_t from = zone.toUtc({at(2022, 3, 27)}).ms;
        for (const std::int64_t time : times({TimeUnit::Hour, 2}, from, from + base::msPerDay, zone))
            QCOMPARE(zone.toCivil({time}).ms % (2 * base::msPerHour), std::int64_t{0});
    }

    void daysBeginAtLocalMidnightAllYear()
    {
        const SummerZone zone;
        const auto days = times({TimeUnit::Day, 1}, at(2022, 1, 1), at(2023, 1, 1), zone);
        QVERIFY(days.size() >= 366);
        for (const std::int64_t day : days)
            QCOMPARE(zone.toCivil({day}).ms % base::msPerDay, std::int64_t{0});
    }

    void weeksBeginOnMondays()
    {
        for (const std::int64_t week : times({TimeUnit::Week, 1}, at(1969, 1, 1), at(1971, 1, 1), UtcZone()))
            QCOMPARE(base::civilDay({week}).weekday(), base::Weekday::Monday);
    }

    void bordersEncloseTheSpan_data()
    {
        QTest::addColumn<int>("step");
        // The longest step spans more than the calendar.
        for (std::size_t i = 0; i + 1 < axisSteps().size(); ++i)
            QTest::addRow("step %d", static_cast<int>(i)) << static_cast<int>(i);
    }
    void bordersEncloseTheSpan()
    {
        QFETCH(int, step);
        const TimeStep chosen = axisSteps()[static_cast<std::size_t>(step)];
        const SummerZone zone;
        std::mt19937_64 random(7);
        for (int round = 0; round < 20; ++round) {
            const std::int64_t from = static_cast<std::int64_t>(random() % 4'000'000'000'000ULL) - 1'000'000'000'000;
            const auto to = from + static_cast<std::int64_t>(nominalMs(chosen) * 9.4);
            const auto found = times(chosen, from, to, zone);
            QVERIFY(found.front() <= from);
            QVERIFY(found.back() >= to);
            QVERIFY(std::ranges::adjacent_find(found, std::greater_equal<>()) == found.end());
            QVERIFY(found.size() >= 10 && found.size() <= 13);
        }
    }

    void bordersReachTheEndsOfTheCalendar()
    {
        const auto found = times({TimeUnit::Millennium, 5}, at(-9999, 1, 1), at(99999, 1, 1), UtcZone());
        QCOMPARE(found.front(), at(-9999, 1, 1));
        QVERIFY(found.back() >= at(95000, 1, 1));
        QVERIFY(std::ranges::find(found, at(0, 1, 1)) != found.end());
    }

    void rememberedBordersAreTheSameAsFresh()
    {
        const SummerZone zone;
        StepTimes remembered(zone);
        std::int64_t from = at(2020, 1, 1);
        for (int i = 0; i < 300; ++i) {
            from += (i % 7 - 2) * 13 * base::msPerHour;
            const base::TimeSpan span{{from}, {from + 20 * base::msPerDay}};
            const auto got = remembered.in({TimeUnit::Day, 1}, span);
            QCOMPARE(std::vector(got.begin(), got.end()), times({TimeUnit::Day, 1}, span.begin.ms, span.end.ms, zone));
        }
    }

    void axisNamesKeepTwelvePixelsApartAtEveryScale()
    {
        const NumberNames names;
        const PlainMeasure measure;
        TickNames known(names, measure);
        for (double scale = Viewport::minMsPerPixel; scale < Viewport::maxMsPerPixel / 20; scale *= 1.17) {
            const AxisChoice choice = chooseAxis(known, scale, {at(2022, 1, 1)}, false);
            QVERIFY(nominalMs(choice.lower) / scale >= known.widest(choice.lower, {at(2022, 1, 1)}, choice.width) + 12);
        }
        QCOMPARE(chooseAxis(known, 1000, {at(2022, 1, 1)}, true).lower, (TimeStep{TimeUnit::Day, 1}));
        QVERIFY(chooseAxis(known, 1000, {at(2022, 1, 1)}, false).lower.unit < TimeUnit::Hour);
    }

    void columnsAreTheSmallestOfAtLeastTwoPixels()
    {
        QCOMPARE(columnStep(30'000, 2), (TimeStep{TimeUnit::Minute, 1}));
        QCOMPARE(columnStep(2.88e6, 2), (TimeStep{TimeUnit::Hour, 6}));
        QCOMPARE(columnStep(static_cast<double>(base::msPerDay) * 365 / 100, 2), (TimeStep{TimeUnit::Month, 1}));
        QVERIFY(nominalMs(columnStep(1e14, 2)) >= 2e14);
    }
};

QTEST_APPLESS_MAIN(TestStepTimes)
#include "tst_step_times.moc"
