#include "tests/core/extract/claims/claim_notation.h"

#include <QtTest>

using claim_notation::linesOf;
using claim_notation::read;

class TestReportedSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhoReportsWhat_data();
    void readsWhoReportsWhat();
};

void TestReportedSpeech::readsWhoReportsWhat_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("claims");
    const auto row = [](const char *name, const char *language, const char *text, const QByteArrayList &claims) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(text) << claims;
    };
    row("that, Danish", "da", "Politiet oplyser, at broen er spærret.", {"indirect | broen er spærret | Politiet"});
    row("that, English", "en", "Police said on Monday that the bridge was closed.",
        {"indirect | the bridge was closed | Police"});
    row("without that", "en", "Charles Lund said the bridge was closed.",
        {"indirect | the bridge was closed | Charles Lund"});
    row("frame before", "en", "According to the ministry, the bridge was closed.",
        {"indirect | the bridge was closed | the ministry"});
    row("frame inside", "da", "Mandag kunne der ifølge bureauet Reuters fortsat høres brag i Tallinn.",
        {"indirect | fortsat høres brag i Tallinn | Reuters"});
    row("frame behind", "en", "The bridge was closed for a week, according to the ministry.",
        {"indirect | The bridge was closed for a week | the ministry"});
    row("verb behind", "da", "Broen er spærret hele ugen, siger Karl Lund.",
        {"indirect | Broen er spærret hele ugen | Karl Lund"});
    row("it is said from a side", "da", "Det lyder fra politiet, at broen er spærret.",
        {"indirect | broen er spærret | politiet"});
    row("the sentence behind", "da", "Broen er spærret hele ugen. Det oplyser politiet.",
        {"indirect | Broen er spærret hele ugen | politiet"});
    row("the sentence behind, by role and name", "da",
        "Broen er spærret hele ugen. Det fortæller en talsmand for hæren, oberst Karl Lund.",
        {"indirect | Broen er spærret hele ugen | Karl Lund"});
    row("the sentence behind does not take another's words", "da",
        "Ministeriet siger, at broen er spærret. Det oplyser politiet.", {"indirect | broen er spærret | Ministeriet"});
    row("between commas", "da", "Broen er, ifølge politiet, spærret.",
        {"indirect | Broen er, ifølge politiet, spærret | politiet"});
    row("claims to have done", "en", "The rebels claim to have taken the bridge, and the town is quiet.",
        {"indirect | to have taken the bridge | The rebels"});
    row("calls for", "en", "Charles Lund called for an inquiry into the raid.",
        {"indirect | an inquiry into the raid | Charles Lund"});
    row("accuses", "da", "Karl Lund anklager hæren for overgreb.", {"indirect | hæren for overgreb | Karl Lund"});
    row("asks somebody to do something", "da", "Ministeren opfordrer byen til at vente.",
        {"indirect | byen til at vente | Ministeren"});
    row("promises on a day", "en", "The minister promised on Tuesday to send more buses.",
        {"indirect | to send more buses | The minister"});
    row("a thing that asks for something", "da", "Opgaven kræver tid og ro.", {});
    row("who is called on says nothing", "en", "The bishops were called on to help.", {});
    row("who judges answers for nothing", "en", "Charles Lund condemned the blast in Narva, which killed 20 people.",
        {"indirect | the blast in Narva | Charles Lund"});
    row("a claim is a noun as well", "en", "The claim was wrong.", {});
    row("reported by", "en", "Three fires were reported by the police.", {"indirect | Three fires were | the police"});
    row("behind a dateline", "en", "TALLINN, 16 March (Norpress) \u2014 The bridge is closed again, police said.",
        {"indirect | The bridge is closed again | police"});
    row("who speaks is described behind", "en",
        "The bridge was closed for a week, according to Ann Hall, head of the clinic.",
        {"indirect | The bridge was closed for a week | Ann Hall"});
    row("who travels is described behind", "en",
        "The column left Narva at dawn, according to a reporter travelling with it.",
        {"indirect | The column left Narva at dawn | a reporter"});
    row("a subject with a clause denies", "da", "Oberst Karl Lund, der er talsmand for hæren, afviser anklagen.", {});
    row("who calls himself something", "en", "A man who gave his name as Ruben said the bridge was closed.",
        {"indirect | the bridge was closed | A man"});
    row("far from where he works", "en",
        "A doctor at the clinic in Narva, 30 miles to the south, said the bridge was closed.",
        {"indirect | the bridge was closed | A doctor"});
    row("to whom it is said", "da", "Over for avisen bekræfter en kilde, at broen er spærret.",
        {"indirect | broen er spærret | en kilde"});
    row("two words behind that", "da", "Ministeren sagde, at krigen fortsætter.",
        {"indirect | krigen fortsætter | Ministeren"});
    row("urges one thing", "en", "Poland on Thursday urged restraint.", {"indirect | restraint | Poland"});
    row("another speaks behind a semicolon", "en", "The rebels said the bridge had fallen; the army said it was open.",
        {"indirect | the bridge had fallen | The rebels", "indirect | it was open | the army"});
    row("the mood that reports", "de", "Minister Karl Lund erklärte am Telefon, die Brücke habe keinen Schaden.",
        {"indirect | die Brücke habe keinen Schaden | Karl Lund"});
    row("who speaks wants something", "da", "Broen er spærret hele ugen, siger to mænd, der ønsker at være anonyme.",
        {"indirect | Broen er spærret hele ugen | to mænd"});
    row("said in the paragraph before", "da",
        "Broen er spærret hele ugen.\n\nDet siger minister Karl Lund på et pressemøde ifølge "
        "nyhedsbureauet Norpress.",
        {"indirect | Broen er spærret hele ugen | Karl Lund"});
    row("no word for the paragraph before", "da", "Broen er spærret hele ugen.\n\nMinisteren sagde nej.", {});
    row("inserted", "da", "De ankom i nat med tog, fortæller en talsmand for hæren, og ventes at blive indsat onsdag.",
        {"indirect | De ankom i nat med tog | en talsmand for hæren"});
    row("described before the verb", "en",
        "The bridge was closed on Tuesday, the head of the clinic, Dr. Ann Hall, said.",
        {"indirect | The bridge was closed on Tuesday | Ann Hall"});
    row("since is no report", "da", "Broen har været spærret, siden kampene begyndte i lørdags.", {});
    row("a verb behind a name", "da", "Ifølge Udenrigsministeriet befinder 60 af dem sig i byen.",
        {"indirect | befinder 60 af dem sig i byen | Udenrigsministeriet"});
    row("a noun that looks like a verb", "da", "Danmarks ambassade i landet opfordrer danskere til at blive.",
        {"indirect | danskere til at blive | Danmarks ambassade"});
    row("where they were told", "en", "\"The bridge is closed,\" Charles Lund told reporters in the capital, Narva.",
        {"direct | The bridge is closed, | Charles Lund"});
    row("a count shows", "da", "12 mennesker døde, viser en opgørelse fra ministeriet.",
        {"indirect | 12 mennesker døde | ministeriet"});
    row("who works there says", "da", "Ifølge lægen Karl Lund, der arbejder i Narva, er mange af dem børn.",
        {"indirect | er mange af dem børn | Karl Lund"});
    row("the subject goes on as a pronoun", "en",
        "The rebels, led by a former minister, said they had left the town on Monday.",
        {"indirect | they had left the town on Monday | The rebels"});
    row("a name that is a verb", "en", "The founder Said Lund left the town on Monday.", {});
    row("and asks as well", "da", "Broen er farlig hele ugen, siger Karl Lund og opfordrer bilister til at blive væk.",
        {"indirect | Broen er farlig hele ugen | Karl Lund", "indirect | blive væk | Karl Lund"});
    row("a judgement, and more", "da", "Petra Lund kaldte tallet for »et forsøg« og hævdede, at 40 var dræbt.",
        {"partial | et forsøg | Petra Lund", "indirect | 40 var dræbt | Petra Lund"});
    row("described between dashes", "da", "Tre vidner - to mænd og en kvinde - siger, at broen er spærret.",
        {"indirect | broen er spærret | Tre vidner"});
    row("a spokesman said who did what", "en", "Amadou Hall, an army spokesman, said soldiers had left the bridge.",
        {"indirect | soldiers had left the bridge | Amadou Hall"});
    row("an item of a list", "da", "* Broen er spærret hele ugen, oplyser ministeriet.",
        {"indirect | Broen er spærret hele ugen | ministeriet"});
    row("nobody reports", "da", "Broen har været spærret hele ugen.", {});
    row("that without saying", "da", "Det er sikkert, at broen er spærret.", {});
}

void TestReportedSpeech::readsWhoReportsWhat()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, claims);
    QCOMPARE(linesOf<model::Statement>(read(language, text)), claims);
}

QTEST_APPLESS_MAIN(TestReportedSpeech)
#include "tst_reported_speech.moc"
