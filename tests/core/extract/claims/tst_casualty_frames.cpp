#include "tests/core/extract/claims/claim_notation.h"

#include <QtTest>

using claim_notation::linesOf;
using claim_notation::read;

class TestCasualtyFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCountsOfPeople_data();
    void readsCountsOfPeople();
    void staysSilentAboutOtherNumbers_data();
    void staysSilentAboutOtherNumbers();
    void namesWhoSaysSo_data();
    void namesWhoSaysSo();
    void everyClaimQuotesItsWords();
    void countOfACaptionIsNotRepeated();
};

void TestCasualtyFrames::readsCountsOfPeople_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("claims");
    const auto row = [](const char *name, const char *language, const char *text, const QByteArrayList &claims) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(text) << claims;
    };
    row("passive, Danish", "da", "I Narva er 12 soldater blevet dræbt.", {"killed 12 | soldater | -"});
    row("passive, English", "en", "In Narva 12 soldiers were killed.", {"killed 12 | soldiers | -"});
    row("active, Danish", "da", "Granaten dræbte fire børn.", {"killed 4 | børn | -"});
    row("active, English", "en", "The shell killed four children and wounded two women.",
        {"killed 4 | children | -", "injured 2 | women | -"});
    row("participle, English", "en", "A bomb went off in the market, killing nine people.", {"killed 9 | people | -"});
    row("more than", "da", "Mere end 3.400 er blevet anholdt.", {"detained 3401..- more_than |  | -"});
    row("euphemism in quote marks", "da", "31 »bevæbnede banditter« er »elimineret«, siger ministeriet.",
        {"killed 31 | »bevæbnede banditter« | ministeriet"});
    row("two counts in one sentence", "da", "14 betjente er blevet såret, mens tre demonstranter er blevet dræbt.",
        {"injured 14 | betjente | -", "killed 3 | demonstranter | -"});
    row("joined counts", "en", "Two soldiers and three policemen were killed.",
        {"killed 2 | soldiers | -", "killed 3 | policemen | -"});
    row("total and parts", "en", "At least 40 people, including 12 children, died in the fire.",
        {"killed 40..- at_least | people | -", "killed 12 | children | -"});
    row("parts behind the verb", "en", "60 people were killed, including 20 civilians and 5 policemen.",
        {"killed 60 | people | -", "killed 20 | civilians | -", "killed 5 | policemen | -"});
    row("noun of effect", "en", "The clash left 7 dead and 30 wounded.", {"killed 7 |  | -", "injured 30 |  | -"});
    row("toll", "en", "The death toll rose from 12 to 15 on Monday.", {"killed 15 |  | -"});
    row("toll, Danish", "da", "Dødstallet er steget til 45.", {"killed 45 |  | -"});
    row("lives", "da", "Ulykken kostede 16 mennesker livet.", {"killed 16 | mennesker | -"});
    row("lives, English", "en", "The attack claimed the lives of 21 people.", {"killed 21 | people | -"});
    row("one person", "en", "A protester was injured.", {"injured 1 | protester | -"});
    row("one person, Danish", "da", "En betjent blev såret.", {"injured 1 | betjent | -"});
    row("nobody", "da", "Ingen civile blev dræbt.", {"none killed 0 | civile | -"});
    row("nobody of two effects", "en", "No injuries or deaths were reported.",
        {"none injured 0 |  | -", "none killed 0 |  | -"});
    row("two effects on the same people", "en", "Some 200 people were killed or wounded.",
        {"casualties -..- about | people | -"});
    row("expected", "en", "Up to 90 miners are feared dead.", {"expected killed -..90 up_to | miners | -"});
    row("denied", "da", "De fire soldater er ikke blevet dræbt.", {"denied killed 4 | soldater | -"});
    row("verb first", "da", "I maj dræbte en bombe mere end 40 personer.", {"killed 41..- more_than | personer | -"});
    row("toll that stays a range", "en", "Between 30 and 40 people were killed.", {"killed 30..40 range | people | -"});
    row("missing people", "da", "11 fiskere er meldt savnet.", {"missing 11 | fiskere | -"});
}

void TestCasualtyFrames::readsCountsOfPeople()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, claims);
    QCOMPARE(linesOf<model::Casualties>(read(language, text)), claims);
}

void TestCasualtyFrames::staysSilentAboutOtherNumbers_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("troops sent") << QByteArray("da") << QByteArray("Omkring 900 soldater er sendt til Narva.");
    QTest::newRow("aircraft") << QByteArray("da") << QByteArray("40 fly har fløjet materiel til fronten.");
    QTest::newRow("houses") << QByteArray("da") << QByteArray("60 huse blev brændt ned af oprørerne.");
    QTest::newRow("aircraft in an attack")
        << QByteArray("en") << QByteArray("The rebels captured 3 vehicles and 40 rifles.");
    QTest::newRow("distance") << QByteArray("en") << QByteArray("The blast was heard 12 kilometers away.");
    QTest::newRow("share") << QByteArray("en") << QByteArray("Of the dead, 60 percent were killed by mines.");
    QTest::newRow("order to kill") << QByteArray("da")
                                   << QByteArray("Han gav 500 soldater ordre om at skyde for at dræbe.");
    QTest::newRow("threat") << QByteArray("en") << QByteArray("The group threatened to kill 5 hostages.");
    QTest::newRow("perpetrators") << QByteArray("en") << QByteArray("The shop was attacked by 30 men.");
    QTest::newRow("age") << QByteArray("en") << QByteArray("The officer, who is 42, was praised.");
}

void TestCasualtyFrames::staysSilentAboutOtherNumbers()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QCOMPARE(linesOf<model::Casualties>(read(language, text)), QByteArrayList());
}

void TestCasualtyFrames::namesWhoSaysSo_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("claims");
    const auto row = [](const char *name, const char *language, const char *text, const QByteArrayList &claims) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(text) << claims;
    };
    row("frame before", "da", "Ifølge politiet er 12 betjente blevet såret, mens 20 er anholdt.",
        {"injured 12 | betjente | politiet", "detained 20 |  | politiet"});
    row("frame behind", "en", "Nine civilians were killed, according to hospital officials.",
        {"killed 9 | civilians | hospital officials"});
    row("that", "da", "Politiet oplyser, at otte personer er anholdt.", {"detained 8 | personer | Politiet"});
    row("carried to a bare count", "da", "Ifølge politiet er to betjente blevet såret. Mere end 50 er blevet anholdt.",
        {"injured 2 | betjente | politiet", "detained 51..- more_than |  | ~politiet"});
    row("not carried to a sentence of its own", "da",
        "Ifølge politiet er to betjente blevet såret. Sammenstødene har dog kostet mange menneskeliv.",
        {"injured 2 | betjente | politiet", "killed -..- vague |  | -"});
}

void TestCasualtyFrames::namesWhoSaysSo()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, claims);
    QCOMPARE(linesOf<model::Casualties>(read(language, text)), claims);
}

void TestCasualtyFrames::everyClaimQuotesItsWords()
{
    const model::ParsedArticle parsed =
        read("en", "The shell killed four children and wounded two women, doctors said. Nobody was detained.");
    QVERIFY(parsed.claims.size() >= 3);
    for (const model::Claim &claim : parsed.claims) {
        QCOMPARE(claim.provenance.quote, std::string(claim.provenance.range.in(parsed.article.text)));
        QVERIFY(!claim.provenance.rule.empty());
        QVERIFY(!claim.provenance.trigger.empty());
        QVERIFY(claim.confidence > 0 && claim.confidence <= 1);
    }
}

void TestCasualtyFrames::countOfACaptionIsNotRepeated()
{
    const QByteArrayList claims = linesOf<model::Casualties>(read(
        "da", "19 mennesker er blevet dræbt i byen.\n\n"
              "19 mennesker er blevet dræbt. Foto: ANNA BERG Vis mere 19 mennesker er blevet dræbt. Foto: ANNA BERG\n\n"
              "Kampene fortsætter."));
    QCOMPARE(claims, QByteArrayList{"killed 19 | mennesker | -"});
}

QTEST_APPLESS_MAIN(TestCasualtyFrames)
#include "tst_casualty_frames.moc"
