#include "core/base/relative_time.h"

#include <QTest>

using base::Edtf;
using base::RelativeTime;

namespace {

QString resolved(const QString &relative, const QString &anchor)
{
    const auto expression = RelativeTime::parse(relative.toStdString());
    const auto date = Edtf::parse(anchor.toStdString());
    if (!expression || !date)
        return QStringLiteral("unreadable");
    return QString::fromStdString(base::resolve(*expression, *date).toString());
}

} // namespace

class RelativeTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void resolvesOverADay_data();
    void resolvesOverADay();
    void claimsNoMoreThanACoarseAnchorGives_data();
    void claimsNoMoreThanACoarseAnchorGives();
    void movesWithItsAnchor();
    void staysInsideTheCalendar();
};

void RelativeTimeTest::readsBackWhatItWrites_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"shift -1 day", "shift 2 week", "shift 0 hour", "weekday 5 past", "weekday 5 before-past shift -2",
          "weekday 1 containing at 14:30:00", "month 3 day 12 nearest", "month 12 after-future shift 1",
          "season 24 future", "recent 0 day", "recent 3 week", "coming 0 month", "during century",
          "during day at 00:00:00", "shift -42 day about", "weekday 8 past", "during day at 09:00:00 about"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void RelativeTimeTest::readsBackWhatItWrites()
{
    QFETCH(QString, text);
    const auto value = RelativeTime::parse(text.toStdString());
    QVERIFY(value.has_value());
    QCOMPARE(QString::fromStdString(value->toString()), text);
    QCOMPARE(RelativeTime::parse(value->toString()).value(), *value);
}

void RelativeTimeTest::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "shift", "shift day", "shift 1", "shift 1 fortnight", "weekday 0 past",
                             "weekday 9 past", "weekday 5", "weekday 5 sideways", "weekday 5 past shift",
                             "month 13 past", "month 3 day 32 past", "month 3 day 5 to 5 past",
                             "month 3 nth 0 day past", "month 3 nth 1 weekday 8 past", "month 3 nth last past", "season 5 past", "recent -1 day", "during 2 day",
                             "during day at 25:00:00", "during day at 5", "during day extra", "shift 1.5 day"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void RelativeTimeTest::refusesOtherTexts()
{
    QFETCH(QString, text);
    const auto value = RelativeTime::parse(text.toStdString());
    QVERIFY(!value.has_value());
    QCOMPARE(value.error().code, base::ErrorCode::DateInvalid);
}

void RelativeTimeTest::resolvesOverADay_data()
{
    QTest::addColumn<QString>("relative");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *relative, const char *expected) {
        QTest::newRow(relative) << QString::fromLatin1(relative) << QString::fromLatin1(expected);
    };
    // The anchor is Friday 2022-01-07.
    row("shift -1 day", "2022-01-06");
    row("shift 3 day", "2022-01-10");
    row("shift -1 week", "2021-12-27/2022-01-02");
    row("shift -2 month", "2021-11");
    row("shift -1 quarter", "2021-10/2021-12");
    row("shift 1 season", "2022-21");
    row("shift -3 year", "2019");
    row("shift -1 decade", "201X");
    row("shift -1 century", "19XX");
    row("shift -2 hour", "2022-01-07");
    row("weekday 5 past", "2022-01-07");
    row("weekday 4 past", "2022-01-06");
    row("weekday 6 past", "2022-01-01");
    row("weekday 5 before-past", "2021-12-31");
    row("weekday 5 future", "2022-01-07");
    row("weekday 5 after-future", "2022-01-14");
    row("weekday 1 future", "2022-01-10");
    row("weekday 1 nearest", "2022-01-10");
    row("weekday 3 nearest", "2022-01-05");
    row("weekday 7 containing", "2022-01-09");
    row("month 12 day 30 to 31 past", "2021-12-30/2021-12-31");
    row("month 12 nth 1 weekday 2 past", "2021-12-07");
    row("month 10 nth last week past", "2021-10-25/2021-10-31");
    row("month 10 nth 3 day containing", "2022-10-03");
    row("month 2 nth 5 weekday 1 future", "2022-02");
    row("weekday 1 containing shift 1", "2022-01-10");
    row("weekday 4 past at 14:30:00", "2022-01-06T14:30");
    row("weekday 8 past", "2022-01-01/2022-01-02");
    row("weekday 8 after-future", "2022-01-08/2022-01-09");
    row("weekday 8 before-past", "2022-01-01/2022-01-02");
    row("shift -42 day about", "2021-11-26~");
    row("shift -1 week about", "2021-12-27/2022-01-02");
    row("month 1 past", "2022-01");
    row("month 1 before-past", "2021-01");
    row("month 12 past", "2021-12");
    row("month 12 future", "2022-12");
    row("month 1 after-future", "2023-01");
    row("month 12 nearest", "2021-12");
    row("month 3 nearest", "2022-03");
    row("month 12 containing", "2022-12");
    row("month 3 containing shift -1", "2021-03");
    row("month 1 day 7 past", "2022-01-07");
    row("month 1 day 8 past", "2021-01-08");
    row("month 12 day 31 nearest", "2021-12-31");
    row("month 3 day 1 future", "2022-03-01");
    row("month 2 day 30 past", "2021-02");
    row("season 22 past", "2021-22");
    row("season 24 past", "2021-24");
    row("season 24 before-past", "2020-24");
    row("season 22 future", "2022-22");
    row("recent 0 day", "/2022-01-07");
    row("recent 3 day", "/2022-01-07");
    row("recent 5 year", "/2022-01-07");
    row("recent 3 hour", "2022-01-07");
    row("coming 0 day", "2022-01-07/");
    row("coming 2 week", "2022-01-07/");
    row("during day", "2022-01-07");
    row("during week", "2022-01-03/2022-01-09");
    row("during month", "2022-01");
    row("during quarter", "2022-01/2022-03");
    row("during season", "2021-24");
    row("during year", "2022");
    row("during decade", "202X");
    row("during day at 09:05:00", "2022-01-07T09:05");
}

void RelativeTimeTest::resolvesOverADay()
{
    QFETCH(QString, relative);
    QFETCH(QString, expected);
    QCOMPARE(resolved(relative, QStringLiteral("2022-01-07")), expected);
}

void RelativeTimeTest::claimsNoMoreThanACoarseAnchorGives_data()
{
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("relative");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *anchor, const char *relative, const char *expected) {
        QTest::addRow("%s over %s", relative, anchor)
            << QString::fromLatin1(anchor) << QString::fromLatin1(relative) << QString::fromLatin1(expected);
    };
    row("2022-01", "weekday 5 past", "[2022-01-07,2022-01-14,2022-01-21,2022-01-28]");
    row("2022-01", "weekday 4 past", "[2022-01-06,2022-01-13,2022-01-20,2022-01-27]");
    row("2022-01", "weekday 5 before-past", "[2021-12-31,2022-01-07,2022-01-14,2022-01-21,2022-01-28]");
    row("2022-01", "weekday 5 past at 08:00:00",
        "[2022-01-07T08:00,2022-01-14T08:00,2022-01-21T08:00,2022-01-28T08:00]");
    row("2022-01", "shift -1 day", "2022-01");
    row("2022-01", "shift -1 week", "2022-01");
    row("2022-01", "shift -1 month", "2021-12");
    row("2022-01", "recent 0 day", "/2022-01");
    row("2022-01", "recent 3 day", "/2022-01");
    row("2022-01", "recent 3 month", "/2022-01");
    row("2022-01", "weekday 8 past", "2022-01");
    row("2022-01-02", "weekday 8 past", "2022-01-01/2022-01-02");
    row("2022-01", "during week", "2022-01");
    row("2022-01", "during day", "2022-01");
    row("2022-01", "during day at 08:00:00", "2022-01");
    row("2022-01", "month 3 past", "2021-03");
    row("2022", "weekday 5 past", "2022");
    row("2022", "shift -1 day", "2022");
    row("2022", "shift -1 month", "2022");
    row("2022", "month 3 past", "2022-03");
    row("2022", "month 3 day 12 past", "2022-03-12");
    row("2022", "shift -1 year", "2021");
    row("202X", "shift -1 year", "202X");
    row("202X", "month 3 past", "202X");
    // Sets: every member in turn.
    row("[2022-01-07,2022-01-14]", "weekday 4 past", "[2022-01-06,2022-01-13]");
    row("[2022-01-07,2022-01-14]", "shift -1 day", "[2022-01-06,2022-01-13]");
    row("[2022-01-07,2022-01-14]", "during month", "2022-01");
    row("[2022-01-07,2022-01-14]", "shift 0 week", "2022-01");
    row("[2022-01-28,2022-02-04]", "shift 0 week", "2022-01-24?/2022-02-06?");
    row("[2022-01-07,2022-01-14]", "recent 0 day", "/2022-01-14");
    row("2022-01-05/2022-01-07", "shift 2 day", "2022-01-09");
    row("/2022-01-07", "shift -1 day", "2022-01-06");
    row("2022-01-07T14:30", "shift -2 hour", "2022-01-07T12:30");
    row("2022-01-07T00:30", "shift -40 minute", "2022-01-06T23:50");
    row("2022-01-07T14:30~", "shift -1 day", "2022-01-06");
    row("", "shift -1 day", "");
}

void RelativeTimeTest::claimsNoMoreThanACoarseAnchorGives()
{
    QFETCH(QString, anchor);
    QFETCH(QString, relative);
    QFETCH(QString, expected);
    QCOMPARE(resolved(relative, anchor), expected);
}

void RelativeTimeTest::movesWithItsAnchor()
{
    const QString friday = QStringLiteral("weekday 5 past");
    QCOMPARE(resolved(friday, QStringLiteral("2022-01-07")), QStringLiteral("2022-01-07"));
    QCOMPARE(resolved(friday, QStringLiteral("2022-01-13")), QStringLiteral("2022-01-07"));
    QCOMPARE(resolved(friday, QStringLiteral("2022-01-14")), QStringLiteral("2022-01-14"));
}

void RelativeTimeTest::staysInsideTheCalendar()
{
    QCOMPARE(resolved(QStringLiteral("shift -9999999999 day"), QStringLiteral("2022-01-07")), QString());
    QCOMPARE(resolved(QStringLiteral("shift 900000000 century"), QStringLiteral("2022-01-07")), QString());
    QCOMPARE(resolved(QStringLiteral("shift -1 day"), QStringLiteral("Y170000002")), QString());
    QCOMPARE(resolved(QStringLiteral("weekday 5 past shift 400000000"), QStringLiteral("2022-01-07")), QString());
}

QTEST_APPLESS_MAIN(RelativeTimeTest)
#include "tst_relative_time.moc"
