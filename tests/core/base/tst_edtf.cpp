#include "core/base/edtf.h"

#include <QTest>

using base::CivilDate;
using base::Edtf;
using base::TimePoint;
using base::TimeShape;

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string asText(const QString &text)
{
    return text.toStdString();
}

/// "2022-01-07" at midnight, "-" for open to the left, "+" for open to the right.
TimePoint pointFrom(std::string_view text)
{
    if (text == "-")
        return TimePoint::lowest();
    if (text == "+")
        return TimePoint::highest();
    const auto value = Edtf::parse(text);
    return value ? value->bounds().earliestBegin : TimePoint{-1};
}

base::TimeBounds boundsFrom(const QString &four)
{
    const QStringList parts = four.split(QLatin1Char(' '));
    return {pointFrom(asText(parts[0])), pointFrom(asText(parts[1])), pointFrom(asText(parts[2])),
            pointFrom(asText(parts[3]))};
}

} // namespace

class EdtfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndPrintsWhatTheStandardAllows_data();
    void readsAndPrintsWhatTheStandardAllows();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void printsOneFormForEqualValues_data();
    void printsOneFormForEqualValues();
    void knowsTheShape_data();
    void knowsTheShape();
    void boundsBeginAndEnd_data();
    void boundsBeginAndEnd();
    void theEmptyTextIsNoTime();
    void anOffsetMovesTheBoundsToUtc();
    void aMinuteIsNoSecond();
    void knowsItsDayOnlyWhenItIsOneDay();
    void takesTheStrongestQualifier();
    void keepsARangeInsideASetAsItsMembers();
    void clampsYearsBeyondTheClock();
};

void EdtfTest::readsAndPrintsWhatTheStandardAllows_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        // level 0
        QStringLiteral("1985-04-12"), QStringLiteral("1985-04"), QStringLiteral("1985"), QStringLiteral("0000"),
        QStringLiteral("0001-01-01"), QStringLiteral("9999-12-31"), QStringLiteral("2004-02-29"),
        QStringLiteral("1985-04-12T23:20:30"), QStringLiteral("1985-04-12T23:20:30Z"),
        QStringLiteral("1985-04-12T23:20:30-04:00"), QStringLiteral("1985-04-12T23:20:30+05:30"),
        QStringLiteral("1964/2008"), QStringLiteral("2004-06/2006-08"), QStringLiteral("2004-02-01/2005-02-08"),
        QStringLiteral("2004-02-01/2005-02"), QStringLiteral("2004-02-01/2005"), QStringLiteral("2005/2006-02"),
        // level 1
        QStringLiteral("Y170000002"), QStringLiteral("Y-170000002"), QStringLiteral("2001-21"),
        QStringLiteral("2001-22"), QStringLiteral("2001-23"), QStringLiteral("2001-24"), QStringLiteral("1984?"),
        QStringLiteral("2004-06~"), QStringLiteral("2004-06-11%"), QStringLiteral("201X"), QStringLiteral("20XX"),
        QStringLiteral("2004-XX"), QStringLiteral("1985-04-XX"), QStringLiteral("1985-XX-XX"), QStringLiteral("201X?"),
        QStringLiteral("1985-04-12/.."), QStringLiteral("1985-04/.."), QStringLiteral("1985/.."),
        QStringLiteral("../1985-04-12"), QStringLiteral("../1985-04"), QStringLiteral("../1985"),
        QStringLiteral("1985-04-12/"), QStringLiteral("1985-04/"), QStringLiteral("1985/"),
        QStringLiteral("/1985-04-12"), QStringLiteral("/1985-04"), QStringLiteral("/1985"),
        QStringLiteral("1984~/2004-06"), QStringLiteral("1984/2004-06~"), QStringLiteral("1984~/2004~"),
        QStringLiteral("1984?/2004%"), QStringLiteral("2004-06-XX/2004-07-03"), QStringLiteral("-1985"),
        QStringLiteral("-0001-12-31"), QStringLiteral("-9999"),
        // sets of level 2
        QStringLiteral("[1667,1668,1670,1671,1672]"), QStringLiteral("[..1760-12-03]"), QStringLiteral("[1760-12..]"),
        QStringLiteral("[1760-01,1760-02,1760-12..]"), QStringLiteral("[1667,1760-12]"), QStringLiteral("[..1984]"),
        QStringLiteral("{1667,1668,1670,1671,1672}"), QStringLiteral("{1960,1961-12}"), QStringLiteral("{..1984}"),
        QStringLiteral("[2022-01-07,2022-01-14,2022-01-21,2022-01-28]"),
        // our own, as the header says
        QStringLiteral("2022-01-07T14:30"), QStringLiteral("2022-01-07T14:30~"), QStringLiteral("Y12345-06-07")};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void EdtfTest::readsAndPrintsWhatTheStandardAllows()
{
    QFETCH(QString, text);
    const auto value = Edtf::parse(asText(text));
    QVERIFY2(value.has_value(), qPrintable(text));
    QCOMPARE(shown(value->toString()), text);
    QCOMPARE(Edtf::parse(value->toString()).value(), *value);
}

void EdtfTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto refuse = [](const char *text, const char *reason) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(reason);
    };
    for (const char *text : {"2004-13", "2004-00", "2004-13-01", "2001-25", "2001-20"})
        refuse(text, "month");
    for (const char *text : {"2001-02-30", "2001-02-29", "1900-02-29", "2004-04-31", "2004-01-00", "2001-21-01"})
        refuse(text, "day");
    for (const char *text :
         {"-0000", "Y2012", "Y12", "Y012345", "Y1234567890123456", "-0000-01-01", "Y17E7", "Y-17E7-12-26"})
        refuse(text, "year");
    for (const char *text :
         {"1985-04-12T25:00:00", "1985-04-12T24:00:01", "1985-04-12T23:60:00", "1985-04-12T23:59:60"})
        refuse(text, "time");
    for (const char *text : {"1985-04-12T23:20:30+15:00", "1985-04-12T23:20:30-00:00", "1985-04-12T23:20:30+05:60"})
        refuse(text, "zone");
    for (const char *text : {"2005/2004", "2004-06-02/2004-06-01", "[1672..1670]"})
        refuse(text, "order");
    refuse("[-9999..9999]", "size");
    for (const char *text : {"85",
                             "198",
                             "19855",
                             "1985-4-12",
                             "1985-04-1",
                             "1985-04-12-01",
                             "12-04-1985",
                             "1985/04/12",
                             "1985-04-12 ",
                             " 1985",
                             "1985-04-12T",
                             "1985-04-12T23",
                             "1985-04-12T23:20:3",
                             "1985-04T23:20:30",
                             "2004-06-11?%",
                             "?2004-06-11",
                             "2004?-06-11",
                             "2004-XX-11",
                             "201X-04",
                             "XXXX",
                             "1985-0X",
                             "..",
                             "../..",
                             "/",
                             "/..",
                             "../",
                             "1985/..x",
                             "[]",
                             "{}",
                             "[1985",
                             "1985]",
                             "[1985}",
                             "[1985,]",
                             "[,1985]",
                             "[..]",
                             "[2004-06..2004-07-01]",
                             "[1985/1986]",
                             "2004-06-(01)~/2004-06-(20)~",
                             "2001-21^southern",
                             "unknown/2006",
                             "fredag",
                             "-",
                             "Y",
                             "T12:00:00",
                             "+1985",
                             "1985-W05",
                             "P3D",
                             "2022-01-07Z",
                             "\xc3\xa6"})
        refuse(text, "syntax");
}

void EdtfTest::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto value = Edtf::parse(asText(text));
    QVERIFY(!value.has_value());
    QCOMPARE(value.error().code, base::ErrorCode::DateInvalid);
    QCOMPARE(shown(value.error().subject), text);
    QCOMPARE(shown(value.error().details.at(0)), reason);
}

void EdtfTest::printsOneFormForEqualValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("hours of an offset") << QStringLiteral("1985-04-12T23:20:30-04")
                                        << QStringLiteral("1985-04-12T23:20:30-04:00");
    QTest::newRow("no offset is Z") << QStringLiteral("1985-04-12T23:20:30+00:00")
                                    << QStringLiteral("1985-04-12T23:20:30Z");
    QTest::newRow("range of years in a set")
        << QStringLiteral("[1667,1668,1670..1672]") << QStringLiteral("[1667,1668,1670,1671,1672]");
    QTest::newRow("range of days over a month's end")
        << QStringLiteral("{2004-02-28..2004-03-01}") << QStringLiteral("{2004-02-28,2004-02-29,2004-03-01}");
    QTest::newRow("range of months over a year's end")
        << QStringLiteral("[2004-11..2005-01]") << QStringLiteral("[2004-11,2004-12,2005-01]");
}

void EdtfTest::printsOneFormForEqualValues()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto value = Edtf::parse(asText(text));
    QVERIFY(value.has_value());
    QCOMPARE(shown(value->toString()), printed);
}

void EdtfTest::knowsTheShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("shape");
    QTest::addColumn<int>("dates");
    const auto row = [](const char *text, TimeShape shape, int dates) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(shape) << dates;
    };
    row("2022-01-07", TimeShape::Single, 1);
    row("2022-01-05/2022-01-07", TimeShape::Interval, 2);
    row("[2022,2023]", TimeShape::OneOf, 2);
    row("[2022]", TimeShape::OneOf, 1);
    row("{2022,2023}", TimeShape::AllOf, 2);
    row("../2022", TimeShape::OpenBegin, 1);
    row("2022/..", TimeShape::OpenEnd, 1);
    row("/2022", TimeShape::UnknownBegin, 1);
    row("2022/", TimeShape::UnknownEnd, 1);
    row("[..2022]", TimeShape::Before, 1);
    row("[2022..]", TimeShape::After, 1);
    row("[..2020,2022]", TimeShape::OneOf, 2);
    row("{2022..}", TimeShape::AllOf, 1);
}

void EdtfTest::knowsTheShape()
{
    QFETCH(QString, text);
    QFETCH(int, shape);
    QFETCH(int, dates);
    const auto value = Edtf::parse(asText(text));
    QVERIFY(value.has_value());
    QCOMPARE(static_cast<int>(value->shape()), shape);
    QCOMPARE(static_cast<int>(value->dates().size()), dates);
    QCOMPARE(static_cast<int>(value->memberSpans().size()), dates);
}

void EdtfTest::boundsBeginAndEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bounds"); // earliest and latest begin, earliest and latest end
    const auto row = [](const char *text, const char *bounds) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(bounds);
    };
    row("2022-01-07", "2022-01-07 2022-01-08 2022-01-07 2022-01-08");
    row("2022-12", "2022-12-01 2023-01-01 2022-12-01 2023-01-01");
    row("2022", "2022-01-01 2023-01-01 2022-01-01 2023-01-01");
    row("0000", "0000-01-01 0001-01-01 0000-01-01 0001-01-01");
    row("-0001", "-0001-01-01 0000-01-01 -0001-01-01 0000-01-01");
    row("201X", "2010-01-01 2020-01-01 2010-01-01 2020-01-01");
    row("20XX", "2000-01-01 2100-01-01 2000-01-01 2100-01-01");
    row("-198X", "-1989-01-01 -1979-01-01 -1989-01-01 -1979-01-01");
    row("2004-XX", "2004-01-01 2005-01-01 2004-01-01 2005-01-01");
    row("2004-XX-XX", "2004-01-01 2005-01-01 2004-01-01 2005-01-01");
    row("2004-02-XX", "2004-02-01 2004-03-01 2004-02-01 2004-03-01");
    row("2022-21", "2022-03-01 2022-06-01 2022-03-01 2022-06-01");
    row("2022-24", "2022-12-01 2023-03-01 2022-12-01 2023-03-01");
    row("2022-01-07T14:30:05", "2022-01-07T14:30:05 2022-01-07T14:30:06 2022-01-07T14:30:05 2022-01-07T14:30:06");
    row("2022-01-07T24:00:00", "2022-01-08T00:00:00 2022-01-08T00:00:01 2022-01-08T00:00:00 2022-01-08T00:00:01");
    row("2022-01-05/2022-01-07", "2022-01-05 2022-01-06 2022-01-07 2022-01-08");
    row("2022-01/2022-01-07", "2022-01-01 2022-01-08 2022-01-07 2022-01-08");
    row("2022-01-05/2022-01", "2022-01-05 2022-01-06 2022-01-05 2022-02-01");
    row("[2022-01-07,2022-01-14]", "2022-01-07 2022-01-15 2022-01-07 2022-01-15");
    row("[2022-01-14,2022-01-07]", "2022-01-07 2022-01-15 2022-01-07 2022-01-15");
    row("{2022-01-07,2022-01-14}", "2022-01-07 2022-01-08 2022-01-14 2022-01-15");
    row("../2022", "- 2023-01-01 2022-01-01 2023-01-01");
    row("/2022", "- 2023-01-01 2022-01-01 2023-01-01");
    row("2022/..", "2022-01-01 2023-01-01 2022-01-01 +");
    row("2022/", "2022-01-01 2023-01-01 2022-01-01 +");
    row("[..2022]", "- 2023-01-01 - 2023-01-01");
    row("[2022..]", "2022-01-01 + 2022-01-01 +");
    row("[..2020,2022]", "- 2023-01-01 - 2023-01-01");
    row("{..2022}", "- 2023-01-01 2022-01-01 2023-01-01");
}

void EdtfTest::boundsBeginAndEnd()
{
    QFETCH(QString, text);
    QFETCH(QString, bounds);
    const base::TimeBounds expected = boundsFrom(bounds);
    const base::TimeBounds actual = Edtf::parse(asText(text)).value().bounds();
    QCOMPARE(actual.earliestBegin.ms, expected.earliestBegin.ms);
    QCOMPARE(actual.latestBegin.ms, expected.latestBegin.ms);
    QCOMPARE(actual.earliestEnd.ms, expected.earliestEnd.ms);
    QCOMPARE(actual.latestEnd.ms, expected.latestEnd.ms);
}

void EdtfTest::theEmptyTextIsNoTime()
{
    const auto value = Edtf::parse("");
    QVERIFY(value.has_value());
    QVERIFY(value->isNone());
    QCOMPARE(value->toString(), std::string());
    QCOMPARE(value->bounds(), base::TimeBounds());
}

void EdtfTest::anOffsetMovesTheBoundsToUtc()
{
    const auto zoned = Edtf::parse("2022-01-07T01:30:00+02:00").value();
    QVERIFY(zoned.isZoned());
    QCOMPARE(zoned.bounds().earliestBegin.ms, Edtf::parse("2022-01-06T23:30:00").value().bounds().earliestBegin.ms);
    QVERIFY(!Edtf::parse("2022-01-07T01:30:00").value().isZoned());
}

void EdtfTest::aMinuteIsNoSecond()
{
    const auto minute = Edtf::parse("2022-01-07T14:30").value();
    const auto second = Edtf::parse("2022-01-07T14:30:00").value();
    QVERIFY(minute != second);
    QCOMPARE(minute.memberSpans()[0].lengthMs(), base::msPerMinute);
    QCOMPARE(second.memberSpans()[0].lengthMs(), base::msPerSecond);
}

void EdtfTest::knowsItsDayOnlyWhenItIsOneDay()
{
    QCOMPARE(Edtf::parse("2022-01-07").value().asDay(), CivilDate::make(2022, 1, 7));
    QCOMPARE(Edtf::parse("2022-01-07?").value().asDay(), CivilDate::make(2022, 1, 7));
    for (const char *text : {"2022-01", "2022-01-XX", "2022-01-07T14:30", "[2022-01-07]", "2022-01-07/2022-01-07", ""})
        QVERIFY2(!Edtf::parse(text).value().asDay(), text);
}

void EdtfTest::takesTheStrongestQualifier()
{
    using Qualifier = base::EdtfDate::Qualifier;
    QCOMPARE(Edtf::parse("2022").value().qualifier(), Qualifier::None);
    QCOMPARE(Edtf::parse("1984~/2004").value().qualifier(), Qualifier::Approximate);
    QCOMPARE(Edtf::parse("1984~/2004?").value().qualifier(), Qualifier::Both);
    QCOMPARE(Edtf::parse("[1984?,2004%]").value().qualifier(), Qualifier::Both);
}

void EdtfTest::keepsARangeInsideASetAsItsMembers()
{
    QCOMPARE(Edtf::parse("[1670..1672]").value(), Edtf::parse("[1670,1671,1672]").value());
}

void EdtfTest::clampsYearsBeyondTheClock()
{
    const base::TimeBounds bounds = Edtf::parse("Y-999999999999999").value().bounds();
    QCOMPARE(bounds.earliestBegin.ms, TimePoint::lowest().ms);
    QVERIFY(Edtf::parse("Y170000002").value().bounds().latestEnd < TimePoint::highest());
}

QTEST_APPLESS_MAIN(EdtfTest)
#include "tst_edtf.moc"
