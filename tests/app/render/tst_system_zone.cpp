#include "app/render/locale/system_zone.h"
#include "core/base/civil_date.h"
#include "core/timeline/calendar/step_times.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <map>

using base::CivilDate;
using base::TimePoint;

namespace {

constexpr std::int64_t hour = base::msPerHour;

TimePoint at(CivilDate date, std::int64_t ms)
{
    return {date.midnight().ms + ms};
}

} // namespace

class TestSystemZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheEarlierOfTwoEqualClockTimes();
    void takesTheJumpForATimeThatTheClockSkips();
    void goesThereAndBackOnEveryHour();
    void givesEachDayTheHoursItHas_data();
    void givesEachDayTheHoursItHas();
    void keepsOpenTimesOpen();
    void treatsAnUnknownZoneAsUtc();
    void answersForFarYears();
};

void TestSystemZone::takesTheEarlierOfTwoEqualClockTimes()
{
    const render::SystemZone zone{QTimeZone("Europe/Copenhagen")};
    // 30 October 2022, 03:00 summer time becomes 02:00 winter time.
    QCOMPARE(zone.toUtc(at({2022, 10, 30}, 2 * hour + hour / 2)), at({2022, 10, 30}, hour / 2));
}

void TestSystemZone::takesTheJumpForATimeThatTheClockSkips()
{
    const render::SystemZone zone{QTimeZone("Europe/Copenhagen")};
    // 27 March 2022, 02:00 winter time becomes 03:00 summer time, at 01:00 UTC.
    QCOMPARE(zone.toUtc(at({2022, 3, 27}, 2 * hour + hour / 2)), at({2022, 3, 27}, hour));
}

void TestSystemZone::goesThereAndBackOnEveryHour()
{
    for (const char *name : {"Europe/Copenhagen", "Asia/Almaty", "Pacific/Apia", "America/St_Johns"}) {
        const render::SystemZone zone{QTimeZone(name)};
        for (std::int64_t i = 0; i < 366 * 24; ++i) {
            const TimePoint utc = at({2011, 6, 1}, i * hour);
            const TimePoint back = zone.toUtc(zone.toCivil(utc));
            // Only where the clock shows an hour twice may the way back end an hour or a day earlier.
            if (back != utc)
                QCOMPARE(zone.toCivil(back), zone.toCivil(utc));
        }
    }
}

void TestSystemZone::givesEachDayTheHoursItHas_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *name : {"Europe/Copenhagen", "Europe/Kyiv", "Asia/Gaza"})
        QTest::newRow(name) << QByteArray(name);
}

/// From 2000 until 2026: a day has 24 hours, more or fewer by what the zone's own table of transitions says.
void TestSystemZone::givesEachDayTheHoursItHas()
{
    QFETCH(QByteArray, zone);
    QTimeZone rules(zone);
    if (!rules.isValid() && zone == "Europe/Kyiv")
        rules = QTimeZone("Europe/Kiev"); // its name before 2022
    QVERIFY(rules.isValid());
    const render::SystemZone shown(rules);
    const QDateTime begin(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end(QDate(2026, 12, 31), QTime(0, 0), Qt::UTC);
    std::map<std::int64_t, std::int64_t> changes; // ms that the clock jumps, by the civil day on which it does
    int before = rules.offsetFromUtc(begin);
    for (const QTimeZone::OffsetData &change : rules.transitions(begin, end)) {
        const std::int64_t civil = change.atUtc.toMSecsSinceEpoch() + std::int64_t(before) * base::msPerSecond;
        const std::int64_t jump = std::int64_t(change.offsetFromUtc - before) * base::msPerSecond;
        // A clock that goes back at midnight makes the day longer that ends there.
        changes[base::civilDay({jump < 0 ? civil - 1 : civil}).toDays()] += jump;
        before = change.offsetFromUtc;
    }
    QVERIFY(changes.size() >= 40);
    int shortDays = 0;
    int longDays = 0;
    const std::int64_t last = base::CivilDate{2026, 12, 30}.toDays();
    for (std::int64_t day = base::CivilDate{2000, 1, 2}.toDays(); day <= last; ++day) {
        const base::TimePoint from = shown.toUtc({day * base::msPerDay});
        const base::TimePoint to = shown.toUtc({(day + 1) * base::msPerDay});
        const auto change = changes.find(day);
        const std::int64_t expected = base::msPerDay - (change == changes.end() ? 0 : change->second);
        QVERIFY2(to.ms - from.ms == expected, qPrintable(QStringLiteral("day %1").arg(day)));
        std::vector<std::int64_t> hours;
        timeline::appendStepTimes({timeline::TimeUnit::Hour, 1}, {from, to}, shown, hours);
        shortDays += expected < base::msPerDay ? 1 : 0;
        longDays += expected > base::msPerDay ? 1 : 0;
        QVERIFY(std::ssize(hours) - 1 <= expected / base::msPerHour + 1);
        QVERIFY(std::ssize(hours) - 1 >= expected / base::msPerHour - 1);
    }
    QVERIFY(shortDays >= 20 && longDays >= 20);
}

void TestSystemZone::keepsOpenTimesOpen()
{
    const render::SystemZone zone{QTimeZone("Europe/Copenhagen")};
    QCOMPARE(zone.toUtc(TimePoint::lowest()), TimePoint::lowest());
    QCOMPARE(zone.toUtc(TimePoint::highest()), TimePoint::highest());
}

void TestSystemZone::treatsAnUnknownZoneAsUtc()
{
    const render::SystemZone zone{QTimeZone("Nowhere/Land")};
    QCOMPARE(zone.offsetMs(at({2022, 7, 1}, 0)), 0);
    QCOMPARE(zone.name(), QStringLiteral("UTC"));
}

void TestSystemZone::answersForFarYears()
{
    const render::SystemZone zone{QTimeZone("Europe/Copenhagen")};
    for (const std::int32_t year : {-9999, 0, 99999}) {
        const TimePoint civil = at({year, 1, 1}, 0);
        QCOMPARE(zone.toCivil(zone.toUtc(civil)), civil);
    }
}

QTEST_GUILESS_MAIN(TestSystemZone)
#include "tst_system_zone.moc"
