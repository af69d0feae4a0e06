#include "app/render/locale/calendar_names.h"
#include "tests/app/render/language.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using timeline::AxisLine;
using timeline::NameWidth;
using timeline::TimeStep;
using timeline::TimeUnit;

Q_DECLARE_METATYPE(timeline::TimeStep)

namespace {

base::TimePoint friday(std::int64_t ms = 0)
{
    return {base::CivilDate{2022, 1, 7}.midnight().ms + ms};
}

} // namespace

class TestCalendarNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesATick_data();
    void namesATick();
    void namesYearsBeforeOurEra();
    void namesAWeekByTheYearItBelongsTo();
    void namesADistance();
};

void TestCalendarNames::namesATick_data()
{
    QTest::addColumn<TimeStep>("step");
    QTest::addColumn<AxisLine>("line");
    QTest::addColumn<NameWidth>("width");
    QTest::addColumn<QString>("danish");
    QTest::addColumn<QString>("english");
    const auto row = [](TimeStep step, AxisLine line, NameWidth width, const QString &da, const QString &en) {
        QTest::newRow(en.toUtf8()) << step << line << width << da << en;
    };
    const TimeStep month{TimeUnit::Month, 1};
    const TimeStep day{TimeUnit::Day, 1};
    row(month, AxisLine::Upper, NameWidth::Long, u"januar 2022"_s, u"January 2022"_s);
    row(month, AxisLine::Upper, NameWidth::Medium, u"jan. 2022"_s, u"Jan 2022"_s);
    row(month, AxisLine::Lower, NameWidth::Long, u"januar"_s, u"January"_s);
    row(month, AxisLine::Lower, NameWidth::Short, u"jan."_s, u"Jan"_s);
    row(day, AxisLine::Upper, NameWidth::Long, u"fredag 7. januar 2022"_s, u"Friday 7 January 2022"_s);
    row(day, AxisLine::Upper, NameWidth::Medium, u"fre. 7. jan."_s, u"Fri 7 Jan"_s);
    row(day, AxisLine::Lower, NameWidth::Short, u"7"_s, u"7"_s);
    row({TimeUnit::Week, 1}, AxisLine::Upper, NameWidth::Long, u"uge 1, 2022"_s, u"week 1, 2022"_s);
    row({TimeUnit::Week, 1}, AxisLine::Lower, NameWidth::Long, u"uge 1: 7. jan."_s, u"week 1: 7 Jan"_s);
    row({TimeUnit::Hour, 6}, AxisLine::Lower, NameWidth::Short, u"14"_s, u"14"_s);
    row({TimeUnit::Minute, 15}, AxisLine::Lower, NameWidth::Short, u"14.30"_s, u"14:30"_s);
    row({TimeUnit::Second, 1}, AxisLine::Lower, NameWidth::Short, u"14.30.00"_s, u"14:30:00"_s);
    row({TimeUnit::Quarter, 1}, AxisLine::Lower, NameWidth::Short, u"1. kv."_s, u"Q1"_s);
    row({TimeUnit::Quarter, 1}, AxisLine::Upper, NameWidth::Long, u"1. kvartal 2022"_s, u"quarter 1 2022"_s);
    row({TimeUnit::Year, 5}, AxisLine::Lower, NameWidth::Short, u"2022"_s, u"2022"_s);
}

void TestCalendarNames::namesATick()
{
    QFETCH(TimeStep, step);
    QFETCH(AxisLine, line);
    QFETCH(NameWidth, width);
    QFETCH(QString, danish);
    QFETCH(QString, english);
    const base::TimePoint time =
        friday(step.unit <= TimeUnit::Hour ? 14 * base::msPerHour + 30 * base::msPerMinute : 0);
    {
        const Language spoken(u"da"_s);
        QVERIFY(spoken.isLoaded());
        const render::LocaleCalendarNames names(spoken.locale());
        QCOMPARE(QString::fromStdString(names.tickName(step, time, line, width)), danish);
    }
    const Language spoken(u"en"_s);
    const render::LocaleCalendarNames names(spoken.locale());
    QCOMPARE(QString::fromStdString(names.tickName(step, time, line, width)), english);
}

void TestCalendarNames::namesAWeekByTheYearItBelongsTo()
{
    const Language english(u"en"_s);
    const render::LocaleCalendarNames names(english.locale());
    const base::TimePoint monday = base::CivilDate{2024, 12, 30}.midnight();
    QCOMPARE(names.tickName({TimeUnit::Week, 1}, monday, AxisLine::Upper, NameWidth::Long), "week 1, 2025");
}

void TestCalendarNames::namesADistance()
{
    {
        const Language danish(u"da"_s);
        const render::LocaleCalendarNames names(danish.locale());
        QCOMPARE(names.countedName(TimeUnit::Day, 3, NameWidth::Long), "+3 dage");
        QCOMPARE(names.countedName(TimeUnit::Hour, -6, NameWidth::Short), "\u22126 t.");
    }
    const Language english(u"en"_s);
    const render::LocaleCalendarNames names(english.locale());
    QCOMPARE(names.countedName(TimeUnit::Day, 0, NameWidth::Long), "0");
    QCOMPARE(names.countedName(TimeUnit::Day, -1, NameWidth::Long), "\u22121 day");
    QCOMPARE(names.countedName(TimeUnit::Year, 20, NameWidth::Short), "+20 y");
}

void TestCalendarNames::namesYearsBeforeOurEra()
{
    const Language spoken(u"en"_s);
    const render::LocaleCalendarNames names(spoken.locale());
    const base::TimePoint time = base::CivilDate{-99, 1, 1}.midnight();
    QCOMPARE(names.tickName({TimeUnit::Century, 1}, time, AxisLine::Lower, NameWidth::Short), std::string("100 BCE"));
}

QTEST_GUILESS_MAIN(TestCalendarNames)
#include "tst_calendar_names.moc"
