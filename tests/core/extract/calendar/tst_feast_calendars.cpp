#include "core/extract/calendar/feast_calendars.h"

#include <QTest>

#include <string>

/// The feasts against published dates.
class FeastCalendarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEaster_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("western");
        QTest::addColumn<QString>("eastern");
        const auto row = [](int year, const char *western, const char *eastern) {
            QTest::addRow("%d", year) << year << QString::fromLatin1(western) << QString::fromLatin1(eastern);
        };
        row(1954, "1954-04-18", "1954-04-25");
        row(2000, "2000-04-23", "2000-04-30");
        row(2008, "2008-03-23", "2008-04-27");
        row(2017, "2017-04-16", "2017-04-16");
        row(2024, "2024-03-31", "2024-05-05");
        row(2038, "2038-04-25", "2038-04-25");
    }

    void knowsEaster()
    {
        QFETCH(int, year);
        QTEST(shown(extract::easter(year)), "western");
        QTEST(shown(extract::orthodoxEaster(year)), "eastern");
    }

    void knowsOtherCalendars_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *calendar, std::array<int, 3> day, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(calendar) << day[0] << day[1] << day[2]
                                << QString::fromLatin1(expected);
        };
        row("Rosh Hashanah", "hebrew", {2018, 1, 1}, "2018-09-10");
        row("Purim in Adar", "hebrew", {2018, 7, 14}, "2018-03-01");
        row("Purim of a leap year is in the second Adar", "hebrew", {2016, 7, 14}, "2016-03-24");
        row("Passover", "hebrew", {2018, 8, 15}, "2018-03-31");
        row("end of the fast", "islamic", {2018, 10, 1}, "2018-06-15");
        row("Islamic New Year", "islamic", {2018, 1, 1}, "2018-09-11");
        row("Chinese New Year", "chinese", {2018, 1, 1}, "2018-02-16");
        row("a calendar that nobody knows", "martian", {2018, 1, 1}, "");
    }

    void knowsOtherCalendars()
    {
        QFETCH(QString, calendar);
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        const auto date = extract::dayOfCalendar(calendar.toStdString(), year, month, day);
        QTEST(date ? shown(*date) : QString(), "expected");
    }

private:
    static QString shown(base::CivilDate date)
    {
        return QStringLiteral("%1-%2-%3")
            .arg(date.year)
            .arg(date.month, 2, 10, QLatin1Char('0'))
            .arg(date.day, 2, 10, QLatin1Char('0'));
    }
};

QTEST_APPLESS_MAIN(FeastCalendarsTest)
#include "tst_feast_calendars.moc"
