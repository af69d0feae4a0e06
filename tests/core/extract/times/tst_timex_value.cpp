#include "core/extract/times/timex_value.h"

#include <QTest>

class TimexValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsEdtfAsTimex_data();
    void wordsEdtfAsTimex();
    void keepsTheWeekdayOfASet();
    void joinsALengthWithASmallerOne();
};

void TimexValueTest::wordsEdtfAsTimex_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *edtf, const char *part, const char *value) {
        QTest::addRow("%s %s", edtf, part)
            << QString::fromLatin1(edtf) << QString::fromLatin1(part) << QString::fromLatin1(value);
    };
    row("2022-01-07", "", "2022-01-07");
    row("2022-01-07~", "", "2022-01-07");
    row("2022-01-07", "MO", "2022-01-07TMO");
    row("2022-01-07T14:30", "", "2022-01-07T14:30");
    row("2022-01-07T14:30Z", "", "2022-01-07T14:30Z");
    row("2022-01", "", "2022-01");
    row("2022", "", "2022");
    row("199X", "", "199");
    row("18XX", "", "18");
    row("2022-22", "", "2022-SU");
    row("-0043", "", "BC0044");
    row("2022-01-03/2022-01-09", "", "2022-W01");
    row("2022-01-08/2022-01-09", "", "2022-W01-WE");
    row("2022-01-03/2022-01-08", "", "2022-01-03/2022-01-08");
    row("2022-07/2022-09", "", "2022-Q3");
    row("2022-08/2022-10", "", "2022-08/2022-10");
    row("[2022-01-07,2022-01-14]", "", "2022-01");
    row("[2021-12-31,2022-01-07]", "", "");
    row("/2022-01-07", "", "");
    row("", "", "");
}

void TimexValueTest::wordsEdtfAsTimex()
{
    QFETCH(QString, edtf);
    QFETCH(QString, part);
    QFETCH(QString, value);
    const auto time = base::Edtf::parse(edtf.toStdString());
    QVERIFY(time.has_value());
    QCOMPARE(QString::fromStdString(extract::timexValue(*time, part.toStdString(), std::nullopt)), value);
}

void TimexValueTest::keepsTheWeekdayOfASet()
{
    const auto friday = base::RelativeTime::parse("weekday 5 past").value();
    const auto fridays = base::Edtf::parse("[2022-01-07,2022-01-14]").value();
    QCOMPARE(extract::timexValue(fridays, "MO", friday), std::string("XXXX-WXX-5TMO"));
}

void TimexValueTest::joinsALengthWithASmallerOne()
{
    using Joined = std::optional<std::string>;
    QCOMPARE(extract::joinedLength("P3Y", "P2M"), Joined("P3Y2M"));
    QCOMPARE(extract::joinedLength("P2W", "P3D"), Joined("P2W3D"));
    QCOMPARE(extract::joinedLength("P2M", "P3Y"), Joined());
    QCOMPARE(extract::joinedLength("P2Y", "P3Y"), Joined());
    QCOMPARE(extract::joinedLength("PXY", "P2M"), Joined());
}

QTEST_APPLESS_MAIN(TimexValueTest)
#include "tst_timex_value.moc"
