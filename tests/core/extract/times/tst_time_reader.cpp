#include "core/extract/times/time_reader.h"

#include "core/base/relative_time.h"
#include "tests/support/time_readings.h"

#include <QTest>

using test::shown;

class TimeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDanish_data();
    void readsDanish();
    void readsEnglish_data();
    void readsEnglish();
    void readsTheOtherLanguages_data();
    void readsTheOtherLanguages();
    void findsNoTimeInOtherWords_data();
    void findsNoTimeInOtherWords();
    void givesOneOfTheWeekdaysOfAMonth();
    void leavesOpenWhatNoDateAnchors();
    void anchorsLaterOnTheDateSaidBefore();
    void storesWhatResolvesToTheSameValueAgain();
    void notesADateThatCanBeReadInTwoOrders();
    void readsNothingInACopyOfACaption();
    void pointsAtTheWordsOfTheArticle();
    void takesTheDayOfAReportWithAClockTime();
    void survivesAnArticleFromTheEndOfTime();

private:
    test::TimeReadings::Reading read(const char *language, const QString &published, const QString &text)
    {
        return m_readings.read(language, published, text);
    }

    test::TimeReadings m_readings;
};

void TimeReaderTest::readsDanish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // The article is of Friday 7 January 2022.
    row("Broen blev sprængt i går.", "i går = 2022-01-06 (2022-01-06)");
    row("Hæren rykkede ind i forgårs.", "i forgårs = 2022-01-05 (2022-01-05)");
    row("Byen er i dag uden strøm.", "i dag = 2022-01-07 (2022-01-07)");
    row("Der blev skudt i nat.", "i nat = 2022-01-07 (2022-01-07TNI)");
    row("De ankom i går aftes.", "i går aftes = 2022-01-06 (2022-01-06TEV)");
    row("Mødet blev holdt torsdag.", "torsdag = 2022-01-06 (2022-01-06)");
    row("Mødet skal holdes torsdag.", "torsdag = 2022-01-13 (2022-01-13)");
    row("Mødet blev holdt i mandags.", "i mandags = 2022-01-03 (2022-01-03)");
    row("Han kom ind på den 15. plads.", "");
    row("Den første, der kom, var Karl.", "");
    row("Den 15. rejste han hjem.", "Den 15. = 2022-01-15 (2022-01-15)");
    row("Han fik tre år og to måneder.", "tre år og to måneder = (P3Y2M)");
    row("Det skete sidste fredag.", "sidste fredag = 2021-12-31 (2021-12-31)");
    row("De mødes på tirsdag.", "på tirsdag = 2022-01-11 (2022-01-11)");
    row("Fredag morgen og formiddag var der stille.", "Fredag morgen og formiddag = 2022-01-07 (2022-01-07TMO)");
    row("Natten til onsdag faldt byen.", "Natten til onsdag = 2022-01-05 (2022-01-05TNI)");
    row("Det skete onsdag i sidste uge.", "onsdag i sidste uge = 2021-12-29 (2021-12-29)");
    row("Ifølge fredagens udgave er havnen lukket.", "fredagens = 2022-01-07 (2022-01-07)");
    row("I weekenden blev der kæmpet.", "I weekenden = 2022-01-01/2022-01-02 (2021-W52-WE)");
    row("De seneste dage har byen været lukket.", "De seneste dage = /2022-01-07 (PXD)");
    row("De seneste to uger har byen været lukket.", "De seneste to uger = /2022-01-07 (P2W)");
    row("Toget kører igen om tre dage.", "om tre dage = 2022-01-10 (2022-01-10)");
    row("Det begyndte for seks uger siden.", "seks uger siden = 2021-11-26~ (2021-11-26)");
    row("Det begyndte for to år siden.", "to år siden = 2020 (2020)");
    row("Det skete sidste uge.", "sidste uge = 2021-12-27/2022-01-02 (2021-W52)");
    row("Prisen steg sidste måned.", "sidste måned = 2021-12 (2021-12)");
    row("Næste år er der valg.", "Næste år = 2023 (2023)");
    row("I år er der valg.", "I år = 2022 (2022)");
    row("Den 3. marts 2021 blev aftalen indgået.", "Den 3. marts 2021 = 2021-03-03 (2021-03-03)");
    row("Den 29. december trak de sig tilbage.", "Den 29. december = 2021-12-29 (2021-12-29)");
    row("Tirsdag den 4. januar kom tropperne.", "Tirsdag den 4. januar = 2022-01-04 (2022-01-04)");
    row("Den første marts 2020 kom de.", "Den første marts 2020 = 2020-03-01 (2020-03-01)");
    row("Fra 3.-5. januar 2022 var der ro.", "3.-5. januar 2022 = 2022-01-03/2022-01-05 (2022-01-03/2022-01-05)");
    row("I december trak de sig tilbage.", "december = 2021-12 (2021-12)");
    row("I oktober 2014 faldt byen.", "oktober 2014 = 2014-10 (2014-10)");
    row("Det var december sidste år.", "december sidste år = 2021-12 (2021-12)");
    row("Det skete den 5.", "den 5 = 2022-01-05 (2022-01-05)");
    row("Det skete 4.1.2022.", "4.1.2022 = 2022-01-04 (2022-01-04)");
    row("Rapporten er fra 31/12-2021 og 24/12.",
        "31/12-2021 = 2021-12-31 (2021-12-31); 24/12 = 2021-12-24 (2021-12-24)");
    row("Krigen begyndte i 1994.", "1994 = 1994 (1994)");
    row("Krigen (1994-1996) var lang.", "1994-1996 = 1994/1996 (1994/1996)");
    row("Omkring 1980 var der fred.", "Omkring 1980 = 1980~ (1980)");
    row("I begyndelsen af 1980 var der fred.", "begyndelsen af 1980 = 1980 (1980)");
    row("Muren faldt i 1990'erne.", "1990'erne = 199X (199)");
    row("I sommeren 2021 var der ro.", "sommeren 2021 = 2021-22 (2021-SU)");
    row("I det 19. århundrede var der ro.", "19. århundrede = 18XX (18)");
    row("Væksten i tredje kvartal 2021 var lav.", "tredje kvartal 2021 = 2021-07/2021-09 (2021-Q3)");
    row("Første tirsdag i oktober 2014 faldt byen.", "Første tirsdag i oktober 2014 = 2014-10-07 (2014-10-07)");
    row("Den sidste dag i oktober 2015 faldt byen.", "Den sidste dag i oktober 2015 = 2015-10-31 (2015-10-31)");
    row("Angrebet kom torsdag kl. 14.30.", "torsdag kl. 14.30 = 2022-01-06T14:30 (2022-01-06T14:30)");
    row("Klokken 9 var der ro.", "Klokken 9 = 2022-01-07T09:00 (2022-01-07T09:00)");
    row("Juleaften var der ro.", "Juleaften = 2021-12-24 (2021-12-24)");
    row("Langfredag 2022 er der lukket.", "Langfredag 2022 = 2022-04-15 (2022-04-15)");
    row("De bliver i nogle dage eller uger.", "nogle dage eller uger = (PXD/PXW)");
    row("Landet er i sin 30-årige levetid roligt.", "30-årige = (P30Y)");
    row("Han sad fængslet i halvandet år.", "halvandet år = (P1.5Y)");
    row("De har i årevis været naboer.", "i årevis = (PXY)");
    row("Der skydes hver dag.", "hver dag = (P1D)");
    row("De mødes næste fredag igen.", "næste fredag igen = 2022-01-21 (2022-01-21)");
    row("Præsidenten har indkaldt rådet til et møde onsdag.", "onsdag = 2022-01-12 (2022-01-12)");
    row("De mødes onsdag om to uger.", "onsdag om to uger = 2022-01-19 (2022-01-19)");
    row("De kommer 14april 2022.", "14april 2022 = 2022-04-14 (2022-04-14)");
    row("31. december", "31. december = 2022-12-31 (2022-12-31)");
    row("31. december faldt broen.", "31. december = 2021-12-31 (2021-12-31)");
    row("Nytårsaften", "Nytårsaften = 2022-12-31 (2022-12-31)");
    row("De kom 1974.10.31 og gik 1974/11/02.",
        "1974.10.31 = 1974-10-31 (1974-10-31); 1974/11/02 = 1974-11-02 (1974-11-02)");
    row("De kom 15.2. og blev.", "15.2 = 2022-02-15 (2022-02-15)");
    row("Muren faldt i halvfemserne.", "halvfemserne = 199X (199)");
    row("En seksogtyveårig og et femdages møde.", "seksogtyveårig = (P26Y); femdages = (P5D)");
    row("Kejser Augustus døde år 14 e.Kr. og ikke 44 f.Kr.", "14 e.Kr. = 0014 (0014); 44 f.Kr. = -0043 (BC0044)");
}

void TimeReaderTest::readsDanish()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(read("da", QStringLiteral("2022-01-07"), text).times), expected);
}

void TimeReaderTest::readsEnglish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("The bridge was blown up yesterday.", "yesterday = 2022-01-06 (2022-01-06)");
    row("Shots were heard last night.", "last night = 2022-01-06 (2022-01-06TNI)");
    row("Troops arrived on Thursday.", "Thursday = 2022-01-06 (2022-01-06)");
    row("The envoy called a meeting for Thursday.", "Thursday = 2022-01-13 (2022-01-13)");
    row("Troops will arrive on Thursday.", "Thursday = 2022-01-13 (2022-01-13)");
    row("Troops arrived last Friday.", "last Friday = 2021-12-31 (2021-12-31)");
    row("Troops arrived on Wednesday afternoon.", "Wednesday afternoon = 2022-01-05 (2022-01-05TAF)");
    row("Troops arrived on Wednesday, January 5, 2022.", "Wednesday, January 5, 2022 = 2022-01-05 (2022-01-05)");
    row("Troops arrived on 5 January 2022.", "5 January 2022 = 2022-01-05 (2022-01-05)");
    row("Troops arrived on the 5th of January, 2022.", "the 5th of January, 2022 = 2022-01-05 (2022-01-05)");
    row("Troops arrived on Dec. 29.", "Dec. 29 = 2021-12-29 (2021-12-29)");
    row("BULLETIN 2 Dec 88", "2 Dec 88 = 1988-12-02 (1988-12-02)");
    row("It met in May and will meet again in June.", "May = 2021-05 (2021-05); June = 2022-06 (2022-06)");
    row("From January 3-5, 2022 it was calm.", "January 3-5, 2022 = 2022-01-03/2022-01-05 (2022-01-03/2022-01-05)");
    row("It began two weeks ago.", "two weeks ago = 2021-12-24~ (2021-12-24)");
    row("It began three days ago.", "three days ago = 2022-01-04 (2022-01-04)");
    row("It began last month.", "last month = 2021-12 (2021-12)");
    row("Earlier this year it was calm.", "Earlier this year = 2022 (2022)");
    row("Late in 1987 it was calm.", "Late in 1987 = 1987 (1987)");
    row("It was calm in the early 1990s.", "the early 1990s = 199X (199)");
    row("It was calm last summer.", "last summer = 2021-22 (2021-SU)");
    row("In the past 12 months it was calm.", "the past 12 months = /2022-01-07 (P12M)");
    row("Over the past few hours it was calm.", "the past few hours = 2022-01-07 (PTXH)");
    row("Profit rose in the third quarter of 2021.", "third quarter of 2021 = 2021-07/2021-09 (2021-Q3)");
    row("Rockets hit at 2345 GMT on 2 January.", "2345 GMT on 2 January = 2022-01-02T23:45Z (2022-01-02T23:45Z)");
    row("Rockets hit at 3 p.m. on Thursday.", "3 p.m. on Thursday = 2022-01-06T15:00 (2022-01-06T15:00)");
    row("DTG 071430Z JAN 22 convoy moving.", "071430Z JAN 22 = 2022-01-07T14:30Z (2022-01-07T14:30Z)");
    row("Logged 2022-01-05T14:30:00Z by the crew.", "2022-01-05T14:30:00Z = 2022-01-05T14:30:00Z (2022-01-05T14:30Z)");
    row("He was held for sixteen weeks.", "sixteen weeks = (P16W)");
    row("An 18-year-old died within 48 hours.", "18-year-old = (P18Y); 48 hours = (PT48H)");
    row("A two-week truce held.", "two-week = (P2W)");
    row("They have been neighbours for decades.", "for decades = (PXDE)");
    row("He served three years and two months.", "three years and two months = (P3Y2M)");
    row("He served two months or three years.", "two months = (P2M); three years = (P3Y)");
    row("Patrols go out every day.", "every day = (P1D)");
    row("It is calm now.", "now = (PRESENT_REF)");
    row("Rome fought in 264 BC.", "264 BC = -0263 (BC0264)");
    row("Profit rose in the 2021 third quarter from $3 million a year earlier.",
        "2021 third quarter = 2021-07/2021-09 (2021-Q3); a year earlier = 2020-07/2020-09 (2020-Q3)");
    row("In the third quarter sales fell. The year-ago quarter was better, and so was the 2019 quarter.",
        "third quarter = 2022-07/2022-09 (2022-Q3); year-ago = 2021-07/2021-09 (2021-Q3); "
        "2019 quarter = 2019-07/2019-09 (2019-Q3)");
    row("It was calm by the end of the year.", "by the end of the year = 2022 (2022)");
    row("It was calm by mid-2007 and in the fall.", "mid-2007 = 2007 (2007); the fall = 2021-23 (2021-FA)");
    row("Vietnamization, 1969-1972", "1969-1972 = 1969/1972 (1969/1972)");
    row("2005: Elections", "2005 = 2005 (2005)");
    row("Thanksgiving 2021 was calm.", "Thanksgiving 2021 = 2021-11-25 (2021-11-25)");
}

void TimeReaderTest::readsEnglish()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(read("en", QStringLiteral("2022-01-07"), text).times), expected);
}

void TimeReaderTest::readsTheOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("nb", "Broen ble sprengt i går kveld.", "i går kveld = 2022-01-06 (2022-01-06TEV)");
    row("nb", "De møtes neste fredag igjen.", "neste fredag igjen = 2022-01-21 (2022-01-21)");
    row("nb", "Det skjedde torsdag i forrige uke.", "torsdag i forrige uke = 2021-12-30 (2021-12-30)");
    row("nb", "Soldatene kom fredagskvelden.", "fredagskvelden = 2022-01-07 (2022-01-07TEV)");
    row("sv", "Bron sprängdes i förrgår.", "i förrgår = 2022-01-05 (2022-01-05)");
    row("sv", "Avtalet slöts den 3:e mars 2021.", "den 3:e mars 2021 = 2021-03-03 (2021-03-03)");
    row("sv", "Det hände för tre veckor sedan.", "tre veckor sedan = 2021-12-17~ (2021-12-17)");
    row("sv", "En tjugofemårig soldat dog i måndags.", "tjugofemårig = (P25Y); i måndags = 2022-01-03 (2022-01-03)");
    row("de", "Die Brücke wurde vor drei Wochen gesprengt.", "vor drei Wochen = 2021-12-17~ (2021-12-17)");
    row("de", "Sie trafen am Donnerstagabend ein.", "Donnerstagabend = 2022-01-06 (2022-01-06TEV)");
    row("de", "Übernächsten Freitag wird gewählt.", "Übernächsten Freitag = 2022-01-21 (2022-01-21)");
    row("de", "Mittwoch in zwei Wochen wird gewählt.", "Mittwoch in zwei Wochen = 2022-01-19 (2022-01-19)");
    row("de", "Der Umsatz stieg 2014 um drei Prozent.", "2014 = 2014 (2014)");
    row("de", "Eine einundzwanzigjährige Frau kam am 15.2. an.",
        "einundzwanzigjährige = (P21Y); 15.2 = 2022-02-15 (2022-02-15)");
    row("de", "Eid al-Fitr 2018 und Orthodoxer Karfreitag 2018",
        "Eid al-Fitr 2018 = 2018-06-15 (2018-06-15); Orthodoxer Karfreitag 2018 = 2018-04-06 (2018-04-06)");
    row("de", "Es kamen rund 1200 Unterschriften zusammen.", "");
    row("de", "Dort wurden damals am Ende 2014 Soldaten gezählt.", "damals = (PAST_REF)");
    row("de", "Sie fanden eine minderjährige Person im Haus Nummer 12.", "");
}

void TimeReaderTest::readsTheOtherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(read(language.toLatin1().constData(), QStringLiteral("2022-01-07"), text).times), expected);
}

void TimeReaderTest::findsNoTimeInOtherWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, const char *text) {
        QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text);
    };
    row("da", "Omkring 2000 soldater rykkede ind.");
    row("da", "Mere end 3.700 er anholdt, 18 dræbt.");
    row("da", "Den 15. division rykkede ind.");
    row("da", "Det er kapitel 15.2 af bogen, kl. er ikke nævnt.");
    row("da", "En mindreårig og en kvindernes dag.");
    row("en", "Sales rose in the quarter, and a quarter of them was lost.");
    row("en", "The prices began to fall after the Covid-2019 wave.");
    row("en", "He ran 5km in 30in shoes.");
    row("da", "Resultatet blev 3-2 på 1.500 meter.");
    row("en", "You may march with us.");
    row("en", "About 1980 soldiers and 26 tanks moved in.");
    row("en", "Jan Hansen led the fall of the town.");
    row("en", "It took a second attempt, a ratio of 3/4 and a score of 5-10.");
}

void TimeReaderTest::findsNoTimeInOtherWords()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(shown(read(language.toLatin1(), QStringLiteral("2022-01-07"), text).times), QString());
}

void TimeReaderTest::givesOneOfTheWeekdaysOfAMonth()
{
    const auto times = read("da", QStringLiteral("2022-01"),
                            QStringLiteral("Torsdag kom de. De blev set fredag kl. 9. "
                                           "De seneste dage er rolige."))
                           .times;
    QCOMPARE(shown(times),
             QStringLiteral("Torsdag = [2022-01-06,2022-01-13,2022-01-20,2022-01-27] (XXXX-WXX-4); "
                            "fredag kl. 9 = [2022-01-07T09:00,2022-01-14T09:00,2022-01-21T09:00,2022-01-28T09:00] "
                            "(XXXX-WXX-5); De seneste dage = /2022-01 (PXD)"));
    QCOMPARE(times[0].anchor, model::TimeAnchor::Published);
    QCOMPARE(times[0].relative, std::string("weekday 4 past"));
}

void TimeReaderTest::leavesOpenWhatNoDateAnchors()
{
    const auto times =
        read("en", QString(), QStringLiteral("It began on Friday, went on yesterday and ended on 5 May.")).times;
    QCOMPARE(shown(times), QStringLiteral("Friday = (XXXX-WXX-5); yesterday = (); 5 May = (XXXX-05-05)"));
    QCOMPARE(times[1].relative, std::string("shift -1 day"));
}

void TimeReaderTest::anchorsLaterOnTheDateSaidBefore()
{
    const auto times = read("en", QStringLiteral("2022-01-07"),
                            QStringLiteral("The town fell on 3 December 2021. Two days later it was retaken. "
                                           "The next day it fell again."))
                           .times;
    QCOMPARE(shown(times), QStringLiteral("3 December 2021 = 2021-12-03 (2021-12-03); "
                                          "Two days later = 2021-12-05 (2021-12-05); "
                                          "The next day = 2021-12-06 (2021-12-06)"));
    QCOMPARE(times[1].anchor, model::TimeAnchor::Expression);
    QCOMPARE(times[1].anchorExpression, times[0].id);
    QCOMPARE(times[2].anchorExpression, times[1].id);
    const auto alone = read("en", QStringLiteral("2022-01-07"), QStringLiteral("Two days later it was retaken.")).times;
    QCOMPARE(alone.at(0).edtf, std::string());
}

void TimeReaderTest::storesWhatResolvesToTheSameValueAgain()
{
    const QString text =
        QStringLiteral("Fredag morgen kom de. To dage senere gik de. I marts var der ro, den 3. maj kl. 14 "
                       "ikke. Sidste uge, for tre uger siden og omkring 4. juli var der ro.");
    for (const char *published : {"2022-01-07", "2022-01", "2022"}) {
        const auto times = read("da", QString::fromLatin1(published), text).times;
        QCOMPARE(times.size(), std::size_t{7});
        for (const model::TimeExpression &time : times) {
            const auto relative = base::RelativeTime::parse(time.relative);
            QVERIFY2(relative.has_value(), time.text.c_str());
            const auto index = static_cast<std::size_t>(time.anchorExpression.value) - 1;
            const std::string anchor = time.anchor == model::TimeAnchor::Published ? published : times.at(index).edtf;
            QCOMPARE(base::resolve(*relative, base::Edtf::parse(anchor).value()).toString(), time.edtf);
        }
    }
}

void TimeReaderTest::notesADateThatCanBeReadInTwoOrders()
{
    const test::TimeReadings::Reading danish =
        read("da", QStringLiteral("2022-01-07"), QStringLiteral("Det skete 04/01/2022."));
    QCOMPARE(shown(danish.times), QStringLiteral("04/01/2022 = 2022-01-04 (2022-01-04)"));
    QCOMPARE(danish.findings.size(), std::size_t{1});
    QCOMPARE(danish.findings[0].code, std::string("date-order-guessed"));
    const test::TimeReadings::Reading english =
        read("en", QStringLiteral("2022-01-07"), QStringLiteral("It was 01/04/2022."));
    QCOMPARE(shown(english.times), QStringLiteral("01/04/2022 = 2022-01-04 (2022-01-04)"));
    const test::TimeReadings::Reading sure =
        read("en", QStringLiteral("2022-01-07"), QStringLiteral("It was 24/12/2021."));
    QCOMPARE(shown(sure.times), QStringLiteral("24/12/2021 = 2021-12-24 (2021-12-24)"));
    QVERIFY(sure.findings.empty());
}

void TimeReaderTest::readsNothingInACopyOfACaption()
{
    const auto times =
        read("da", QStringLiteral("2022-01-07"),
             QStringLiteral("Broen er lukket.\n\nBroen blev lukket torsdag. Foto: PER HOLM Vis mere Broen "
                            "blev lukket torsdag. Foto: PER HOLM\n\nDer er ro."))
            .times;
    QCOMPARE(shown(times), QStringLiteral("torsdag = 2022-01-06 (2022-01-06)"));
}

void TimeReaderTest::pointsAtTheWordsOfTheArticle()
{
    const auto times =
        read("da", QStringLiteral("2022-01-07"), QStringLiteral("Æblerne kom i går, bådene på søndag.")).times;
    QCOMPARE(times.size(), std::size_t{2});
    for (std::size_t i = 0; i < times.size(); ++i) {
        QCOMPARE(times[i].id.value, static_cast<std::int64_t>(i + 1));
        QCOMPARE(std::string(times[i].range.in(m_readings.article().text)), times[i].text);
    }
    QCOMPARE(times[1].text, std::string("på søndag"));
}

void TimeReaderTest::takesTheDayOfAReportWithAClockTime()
{
    const auto times =
        read("da", QStringLiteral("2022-01-07T09:30:00+01:00"), QStringLiteral("Det skete i går, torsdag og den 29."))
            .times;
    QCOMPARE(shown(times), QStringLiteral("i går = 2022-01-06 (2022-01-06); torsdag = 2022-01-06 (2022-01-06); "
                                          "den 29 = 2021-12-29 (2021-12-29)"));
}

void TimeReaderTest::survivesAnArticleFromTheEndOfTime()
{
    const QString text =
        QStringLiteral("Easter came, then the 5th. On the 31st, the last day of May, last year, ten thousand "
                       "centuries ago, next weekend and 999999999 BC it was calm.");
    for (const char *published :
         {"Y99999-12-31", "Y170000002", "-9999-01-01", "../0001", "[..2022-01]", "0001-01-01"}) {
        for (const model::TimeExpression &time : read("en", QString::fromLatin1(published), text).times)
            QVERIFY2(base::Edtf::parse(time.edtf).has_value(), time.edtf.c_str());
    }
}

QTEST_APPLESS_MAIN(TimeReaderTest)
#include "tst_time_reader.moc"
