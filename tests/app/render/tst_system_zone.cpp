#include "app/render/locale/system_zone.h"
#include "core/base/civil_date.h"

#include <QtTest/QTest>

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
