#include "core/base/civil_date.h"

#include <QTest>

using base::CivilDate;
using base::IsoWeek;
using base::Weekday;

class CivilDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOnlyDaysThatExist();
    void countsDaysBothWaysOverTheWholeCalendar();
    void knowsTheWeekday_data();
    void knowsTheWeekday();
    void clampsTheDayWhenMonthsAreAdded();
    void knowsTheIsoWeek_data();
    void knowsTheIsoWeek();
    void aWeekBeginsOnItsMonday();
    void aMomentBeforeMidnightIsTheDayBefore();
};

void CivilDateTest::namesOnlyDaysThatExist()
{
    QVERIFY(CivilDate::make(2000, 2, 29));
    QVERIFY(!CivilDate::make(1900, 2, 29));
    QVERIFY(!CivilDate::make(2022, 13, 1));
    QVERIFY(!CivilDate::make(2022, 0, 1));
    QVERIFY(!CivilDate::make(2022, 4, 31));
    QVERIFY(CivilDate::make(0, 2, 29)); // year 0 is a leap year
    QVERIFY(!CivilDate::make(100'000, 1, 1));
    QVERIFY(!CivilDate::make(-10'000, 12, 31));
}

void CivilDateTest::countsDaysBothWaysOverTheWholeCalendar()
{
    CivilDate date{CivilDate::minYear, 1, 1};
    const std::int64_t first = date.toDays();
    const std::int64_t last = CivilDate{CivilDate::maxYear, 12, 31}.toDays();
    // A step of a prime number of days meets every month and day of the month.
    for (std::int64_t days = first; days <= last; days += 97) {
        const CivilDate there = CivilDate::fromDays(days);
        QCOMPARE(there.toDays(), days);
        QVERIFY(days == first || date < there);
        date = there;
    }
    QCOMPARE((CivilDate{1970, 1, 1}).toDays(), 0);
    QCOMPARE((CivilDate{2000, 3, 1}).toDays(), 11'017);
    QCOMPARE((CivilDate{1, 1, 1}).toDays(), -719'162);
    QCOMPARE(CivilDate::fromDays(-719'163), (CivilDate{0, 12, 31}));
}

void CivilDateTest::knowsTheWeekday_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("weekday");
    QTest::newRow("the epoch") << 1970 << 1 << 1 << 4;
    QTest::newRow("a Friday") << 2022 << 1 << 7 << 5;
    QTest::newRow("first day of the calendar of 1582") << 1582 << 10 << 15 << 5;
    QTest::newRow("a Sunday before the epoch") << 1944 << 6 << 4 << 7;
    QTest::newRow("year 0") << 0 << 1 << 1 << 6;
    QTest::newRow("before year 0") << -1 << 12 << 31 << 5;
}

void CivilDateTest::knowsTheWeekday()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, weekday);
    QCOMPARE(static_cast<int>(CivilDate::make(year, month, day)->weekday()), weekday);
}

void CivilDateTest::clampsTheDayWhenMonthsAreAdded()
{
    const CivilDate lastOfJanuary{2024, 1, 31};
    QCOMPARE(lastOfJanuary.plusMonths(1), (CivilDate{2024, 2, 29}));
    QCOMPARE(lastOfJanuary.plusMonths(13), (CivilDate{2025, 2, 28}));
    QCOMPARE(lastOfJanuary.plusMonths(-1), (CivilDate{2023, 12, 31}));
    QCOMPARE(lastOfJanuary.plusMonths(-24'300), (CivilDate{-1, 1, 31}));
    QCOMPARE(lastOfJanuary.plusDays(1), (CivilDate{2024, 2, 1}));
}

void CivilDateTest::knowsTheIsoWeek_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("weekYear");
    QTest::addColumn<int>("week");
    QTest::newRow("new year's day in the old year's week 53") << 2021 << 1 << 1 << 2020 << 53;
    QTest::newRow("new year's eve in the new year's week 1") << 2024 << 12 << 30 << 2025 << 1;
    QTest::newRow("new year's day in week 52") << 2022 << 1 << 1 << 2021 << 52;
    QTest::newRow("4 January is always in week 1") << 2026 << 1 << 4 << 2026 << 1;
    QTest::newRow("in the middle of a year") << 2022 << 7 << 14 << 2022 << 28;
    QTest::newRow("the last day we know") << 99'999 << 12 << 31 << 99'999 << 52;
}

void CivilDateTest::knowsTheIsoWeek()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, weekYear);
    QFETCH(int, week);
    const IsoWeek actual = base::isoWeek(*CivilDate::make(year, month, day));
    QCOMPARE(actual.year, weekYear);
    QCOMPARE(actual.week, week);
}

void CivilDateTest::aWeekBeginsOnItsMonday()
{
    QCOMPARE(base::mondayOf({2022, 1}), (CivilDate{2022, 1, 3}));
    QCOMPARE(base::mondayOf({2025, 1}), (CivilDate{2024, 12, 30}));
    for (int week = 1; week <= 53; ++week) {
        const CivilDate monday = base::mondayOf({2020, week});
        QCOMPARE(monday.weekday(), Weekday::Monday);
        QCOMPARE(base::isoWeek(monday), (IsoWeek{2020, week}));
        QCOMPARE(base::isoWeek(monday.plusDays(6)), (IsoWeek{2020, week}));
    }
}

void CivilDateTest::aMomentBeforeMidnightIsTheDayBefore()
{
    QCOMPARE(base::civilDay({0}), (CivilDate{1970, 1, 1}));
    QCOMPARE(base::civilDay({-1}), (CivilDate{1969, 12, 31}));
    const CivilDate day{1944, 6, 6};
    QCOMPARE(base::civilDay(day.midnight()), day);
    QCOMPARE(base::civilDay({day.midnight().ms + base::msPerDay - 1}), day);
}

QTEST_APPLESS_MAIN(CivilDateTest)
#include "tst_civil_date.moc"
