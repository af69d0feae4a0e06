#include "app/render/word_dates.h"
#include "tests/app/render/language.h"

#include <QtTest/QTest>

using namespace render;
using namespace Qt::StringLiterals;

namespace {

base::Edtf edtf(const char *text)
{
    const auto parsed = base::Edtf::parse(text);
    return parsed ? *parsed : base::Edtf();
}

base::TimeSpan civil(base::CivilDate first, std::int64_t firstMs, base::CivilDate last, std::int64_t lastMs)
{
    return {{first.midnight().ms + firstMs}, {last.midnight().ms + lastMs}};
}

void eachInBothLanguages(const char *name, const char *time, const QString &danish, const QString &english)
{
    QTest::addRow("%s, Danish", name) << u"da"_s << QByteArray(time) << danish;
    QTest::addRow("%s, English", name) << u"en"_s << QByteArray(time) << english;
}

} // namespace

class TestWordDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsATime_data();
    void wordsATime();
    void leavesTheYearOutWhereAsked_data();
    void leavesTheYearOutWhereAsked();
    void saysBetweenForSomeTimeWithin();
    void listsTheDaysOfASetBelowIt();
    void wordsAPlaceOnTheTimeline_data();
    void wordsAPlaceOnTheTimeline();
    void saysWhyATimeIsInDoubt();
    void wordsPartsOfADay();
    void knowsThePartOfADayInATimexValue();
    void saysWhatAWindowShows_data();
    void saysWhatAWindowShows();
    void shortensForCaptions();
};

void TestWordDates::wordsATime_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("expected");
    const auto row = eachInBothLanguages;
    row("a day", "2022-01-07", u"fredag 7. januar 2022"_s, u"Friday 7 January 2022"_s);
    row("a month", "2022-01", u"januar 2022"_s, u"January 2022"_s);
    row("a year", "2022", u"2022"_s, u"2022"_s);
    row("days of one month", "2022-01-05/2022-01-07", u"5.–7. januar 2022"_s, u"5–7 January 2022"_s);
    row("days of two months", "2022-01-28/2022-02-03", u"28. januar – 3. februar 2022"_s,
        u"28 January – 3 February 2022"_s);
    row("days of two years", "2021-12-30/2022-01-02", u"30. december 2021 – 2. januar 2022"_s,
        u"30 December 2021 – 2 January 2022"_s);
    row("months of one year", "2022-01/2022-03", u"januar–marts 2022"_s, u"January–March 2022"_s);
    row("two years", "2013/2022", u"2013–2022"_s, u"2013–2022"_s);
    row("every Friday of a month", "[2022-01-07,2022-01-14,2022-01-21,2022-01-28]", u"en fredag i januar 2022"_s,
        u"a Friday in January 2022"_s);
    row("one of two days", "[2022-01-06,2022-01-08]", u"6. eller 8. januar 2022"_s, u"6 or 8 January 2022"_s);
    row("one of three days", "[2022-01-06,2022-01-08,2022-02-01]", u"6. januar, 8. januar eller 1. februar 2022"_s,
        u"6 January, 8 January or 1 February 2022"_s);
    row("both days", "{2022-01-06,2022-01-08}", u"både 6. og 8. januar 2022"_s, u"both 6 and 8 January 2022"_s);
    row("up to", "../2022-01", u"til januar 2022"_s, u"up to January 2022"_s);
    row("beginning unknown", "/2022-01", u"begyndelse ukendt, slut senest januar 2022"_s,
        u"beginning unknown, ended by January 2022"_s);
    row("since", "2022-01/..", u"siden januar 2022"_s, u"since January 2022"_s);
    row("end unknown", "2022-01/", u"fra januar 2022, slut ukendt"_s, u"from January 2022, end unknown"_s);
    row("or after", "[2022-01-07..]", u"7. januar 2022 eller efter"_s, u"7 January 2022 or after"_s);
    row("or before", "[..2022-01-07]", u"senest 7. januar 2022"_s, u"7 January 2022 or before"_s);
    row("a decade", "202X", u"i 2020'erne"_s, u"in the 2020s"_s);
    row("a century", "20XX", u"i årene 2000–2099"_s, u"in the years 2000–2099"_s);
    row("a season", "2022-22", u"sommeren 2022"_s, u"summer 2022"_s);
    row("some day of a month", "2022-01-XX", u"en dag i januar 2022"_s, u"a day in January 2022"_s);
    row("some month of a year", "2022-XX", u"en måned i 2022"_s, u"a month in 2022"_s);
    row("a clock time", "2022-01-07T14:30:00", u"fredag 7. januar 2022 kl. 14.30"_s, u"Friday 7 January 2022, 14:30"_s);
    row("before our era", "-0043", u"44 f.v.t."_s, u"44 BCE"_s);
}

void TestWordDates::wordsATime()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, time);
    QFETCH(QString, expected);
    const Language spoken(language);
    QVERIFY(spoken.isLoaded());
    QCOMPARE(WordDates(spoken.locale()).words(edtf(time.constData())), expected);
}

void TestWordDates::leavesTheYearOutWhereAsked_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("expected");
    eachInBothLanguages("about", "2022-01-07~", u"cirka 7. januar"_s, u"about 7 January"_s);
    eachInBothLanguages("perhaps", "2022-01-07?", u"måske 7. januar"_s, u"perhaps 7 January"_s);
    eachInBothLanguages("both doubts", "2022-01-07%", u"måske omkring 7. januar"_s, u"perhaps about 7 January"_s);
}

void TestWordDates::leavesTheYearOutWhereAsked()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, time);
    QFETCH(QString, expected);
    const Language spoken(language);
    const DateStyle style{Extent::Lasted, YearShown::No, DateLength::Long};
    QCOMPARE(WordDates(spoken.locale()).words(edtf(time.constData()), style), expected);
}

void TestWordDates::saysBetweenForSomeTimeWithin()
{
    const DateStyle within{Extent::SomeTimeWithin, YearShown::Yes, DateLength::Long};
    const Language english(u"en"_s);
    QCOMPARE(WordDates(english.locale()).words(edtf("2022-01-05/2022-01-07"), within),
             u"between 5 and 7 January 2022"_s);
    const Language danish(u"da"_s);
    QCOMPARE(WordDates(danish.locale()).words(edtf("2022-01-05/2022-01-07"), within), u"mellem 5. og 7. januar 2022"_s);
}

void TestWordDates::listsTheDaysOfASetBelowIt()
{
    const base::Edtf fridays = edtf("[2022-01-07,2022-01-14,2022-01-21,2022-01-28]");
    const Language danish(u"da"_s);
    const WordDates words(danish.locale());
    QCOMPARE(words.members(fridays), u"7., 14., 21. eller 28."_s);
    QCOMPARE(words.members(edtf("[2022-01-06,2022-01-08]")), QString());
    QCOMPARE(words.members(edtf("2022-01-07")), QString());
}

void TestWordDates::wordsAPlaceOnTheTimeline_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("published");
    QTest::addColumn<bool>("plan");
    QTest::addColumn<QString>("expected");
    QTest::newRow("month, da") << u"da"_s << QByteArray("2022-01") << false << u"senest januar 2022"_s;
    QTest::newRow("month, en") << u"en"_s << QByteArray("2022-01") << false << u"by January 2022"_s;
    QTest::newRow("day, da") << u"da"_s << QByteArray("2022-01-07") << false << u"senest 7. januar 2022"_s;
    QTest::newRow("day, en") << u"en"_s << QByteArray("2022-01-07") << false << u"by 7 January 2022"_s;
    QTest::newRow("plan, month, da") << u"da"_s << QByteArray("2022-01") << true << u"tidligst januar 2022"_s;
    QTest::newRow("plan, day, en") << u"en"_s << QByteArray("2022-01-07") << true
                                   << u"7 January 2022 at the earliest"_s;
    QTest::newRow("no date, da") << u"da"_s << QByteArray() << false << u"uden dato"_s;
    QTest::newRow("no date, en") << u"en"_s << QByteArray() << false << u"undated"_s;
}

void TestWordDates::wordsAPlaceOnTheTimeline()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, published);
    QFETCH(bool, plan);
    QFETCH(QString, expected);
    const Language spoken(language);
    const auto tense = plan ? model::Tense::Planned : model::Tense::Past;
    const model::PlacedTime placed = model::placeInTime({}, published.toStdString(), tense);
    QCOMPARE(WordDates(spoken.locale()).words(placed), expected);
}

void TestWordDates::saysWhyATimeIsInDoubt()
{
    const Language danish(u"da"_s);
    const WordDates words(danish.locale());
    QCOMPARE(words.doubt(model::placeInTime({}, "2022-01", model::Tense::Past)),
             u"Teksten nævner ingen tid; artiklen er udgivet januar 2022"_s);
    QCOMPARE(words.doubt(model::placeInTime("2022-01-07", "2022-01", model::Tense::Past)), QString());
    QCOMPARE(words.doubt(model::placeInTime("[2022-01-07,2022-01-14,2022-01-21,2022-01-28]", {}, model::Tense::Past)),
             u"7., 14., 21. eller 28."_s);
}

void TestWordDates::wordsPartsOfADay()
{
    const base::CivilDate day{2022, 1, 7};
    const std::vector<DayPart> parts = {DayPart::Morning, DayPart::Forenoon};
    const DateStyle yearless{Extent::Lasted, YearShown::No, DateLength::Long};
    const Language english(u"en"_s);
    QCOMPARE(WordDates(english.locale()).words(day, parts, yearless), u"Friday 7 January, morning and forenoon"_s);
    const Language danish(u"da"_s);
    QCOMPARE(WordDates(danish.locale()).words(day, parts, yearless), u"fredag 7. januar, morgen og formiddag"_s);
}

void TestWordDates::knowsThePartOfADayInATimexValue()
{
    QCOMPARE(WordDates::dayPart("2022-01-07TMO"), std::optional(DayPart::Morning));
    QCOMPARE(WordDates::dayPart("2022-01-07TNI"), std::optional(DayPart::Night));
    QCOMPARE(WordDates::dayPart("2022-01-07"), std::optional<DayPart>());
    QCOMPARE(WordDates::dayPart("2022-01-07T14:30"), std::optional<DayPart>());
}

void TestWordDates::saysWhatAWindowShows_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<base::TimeSpan>("span");
    QTest::addColumn<QString>("expected");
    constexpr std::int64_t hour = base::msPerHour;
    const base::TimeSpan days = civil({2021, 12, 29}, 0, {2022, 2, 4}, 0);
    QTest::newRow("days, da") << u"da"_s << days << u"29. dec. 2021 – 3. feb. 2022"_s;
    QTest::newRow("days, en") << u"en"_s << days << u"29 Dec 2021 – 3 Feb 2022"_s;
    const base::TimeSpan hours = civil({2022, 1, 6}, 20 * hour, {2022, 1, 8}, 4 * hour);
    QTest::newRow("hours, da") << u"da"_s << hours << u"6. jan. kl. 20.00 – 8. jan. kl. 04.00, 2022"_s;
    QTest::newRow("hours, en") << u"en"_s << hours << u"6 Jan 20:00 – 8 Jan 04:00, 2022"_s;
    QTest::newRow("years") << u"en"_s << civil({2013, 1, 1}, 0, {2023, 1, 1}, 0) << u"2013 – 2022"_s;
}

void TestWordDates::saysWhatAWindowShows()
{
    QFETCH(QString, language);
    QFETCH(base::TimeSpan, span);
    QFETCH(QString, expected);
    const Language spoken(language);
    QCOMPARE(WordDates(spoken.locale()).shownRange(span), expected);
}

void TestWordDates::shortensForCaptions()
{
    const DateStyle style{Extent::SomeTimeWithin, YearShown::Yes, DateLength::Short};
    const Language danish(u"da"_s);
    QCOMPARE(WordDates(danish.locale()).words(edtf("2022-01-07"), style), u"7. jan. 2022"_s);
}

QTEST_GUILESS_MAIN(TestWordDates)
#include "tst_word_dates.moc"
