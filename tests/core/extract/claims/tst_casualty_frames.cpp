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
    void countToldAgainIsOneClaim_data();
    void countToldAgainIsOneClaim();
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
    row("toll", "en", "The death toll rose from 12 to 15 on Monday.",
        {"superseded killed 12 |  | -", "killed 15 |  | -"});
    row("toll, latest first", "en", "The death toll rose to 45 from 32.",
        {"killed 45 |  | -", "superseded killed 32 |  | -"});
    row("toll corrected behind but", "da", "Dødstallet steg til 14, men blev senere rettet til 9.",
        {"superseded killed 14 |  | -", "killed 9 |  | -"});
    row("toll, Danish", "da", "Dødstallet er steget til 45.", {"killed 45 |  | -"});
    row("lives", "da", "Ulykken kostede 16 mennesker livet.", {"killed 16 | mennesker | -"});
    row("driven from home", "en", "The fighting has driven 1.2 million people from their homes.",
        {"displaced 1200000 | people | -"});
    row("driven from home, Danish", "da", "Kampene har drevet 600 mennesker fra hus og hjem.",
        {"displaced 600 | mennesker | -"});
    row("prisoners taken", "en", "The rebels destroyed nine vehicles and took 14 prisoners.",
        {"captured 14 | prisoners | -"});
    row("the wounded are a noun", "en", "Two of its ambulances came under fire as they tried to reach the wounded.",
        {});
    row("present of a chronology", "en", "A bomb kills 23 recruits and wounds more than 60.",
        {"killed 23 | recruits | -", "injured 61..- more_than |  | -"});
    row("present, plural", "en", "Twin bombings kill at least 54 and injure 210.",
        {"killed 54..- at_least |  | -", "injured 210 |  | -"});
    row("a plan to kill", "en", "He had a plan to kill 54 people.", {});
    row("among the dead", "en", "Two aid workers were among the dead.", {"killed 2 | aid workers | -"});
    row("among the dead, Danish", "da", "To læger er blandt de dræbte.", {"killed 2 | læger | -"});
    row("put their dead at", "en", "The rebels put their dead at 34.", {"killed 34 |  | -"});
    row("how badly is no victim", "da", "Mere end 140 er såret, heraf flere alvorligt.",
        {"injured 141..- more_than |  | -", "injured 2..- vague |  | -"});
    row("lost soldiers", "en", "The mission has lost 63 soldiers since it was deployed.",
        {"killed 63 | soldiers since | -"});
    row("lost men", "da", "Hæren selv mistede fem mand.", {"killed 5 | mand | -"});
    row("lost things and players", "en", "The army lost 20 tanks, and the team lost two players.", {});
    row("a body that registers deaths", "en", "The clinic has registered 890 deaths.", {"killed 890 |  | The clinic"});
    row("lives, English", "en", "The attack claimed the lives of 21 people.", {"killed 21 | people | -"});
    row("lives before those who lose them", "da", "Ved angrebet mistede en betjent og fire af hans kolleger livet.",
        {"killed 5 | en betjent og fire af hans kolleger | -"});
    row("taken into custody", "en", "Guards took the three drivers of a lorry into custody.",
        {"detained 3 | drivers of a lorry | -"});
    row("people held", "en", "Dozens of protesters were held.", {"detained 24..- vague | protesters | -"});
    row("in hospital with wounds", "da", "11 personer blev indlagt med skudsår.", {"injured 11 | personer | -"});
    row("one by his office, Danish", "da", "Præsidenten blev dræbt ved et attentat.", {"killed 1 | Præsidenten | -"});
    row("one by his office", "en", "The president was assassinated.", {"killed 1 | The president | -"});
    row("a day inside the phrase", "da", "Mindst ni beboere, heriblandt to børn, mistede tirsdag livet.",
        {"killed 9..- at_least | beboere | -", "killed 2 | børn | -"});
    row("in hospital", "da", "Yderligere 27 er indlagt, fire af dem i kritisk tilstand.",
        {"injured 27 |  | -", "injured 4 |  | -"});
    row("in critical condition", "en", "Four people remain in critical condition.", {"injured 4 | people | -"});
    row("a toll with a clause inside", "en",
        "The death toll from the siege, which began on 28 January, has passed 600.",
        {"killed 601..- more_than |  | -"});
    row("a third", "en", "The blast left two guards dead and a third wounded.",
        {"killed 2 | guards | -", "injured 1 | third | -"});
    row("a third, Danish", "da", "Angrebet kostede to betjente livet og sårede en tredje.",
        {"killed 2 | betjente | -", "injured 1 | tredje | -"});
    row("later died", "en", "A woman was hit by splinters and later died.", {"killed 1 | woman | -"});
    row("split verb, German", "de", "Bei dem Angriff kamen zwei Menschen ums Leben.", {"killed 2 | Menschen | -"});
    row("a day before the object", "da", "Droneangrebet dræbte søndag fem soldater.", {"killed 5 | soldater | -"});
    row("the bomb stands behind its verb", "da", "Den 2. oktober dræbte en bilbombe 14 rekrutter.",
        {"killed 14 | rekrutter | -"});
    row("put the dead at", "en", "Local elders put the dead at eight.", {"killed 8 |  | Local elders"});
    row("half a million", "en", "Half a million people have fled.", {"displaced 500000 | people | -"});
    row("those who were let go", "da", "Politiet anholdt 31 demonstranter og løslod senere 12 af dem.",
        {"detained 31 | demonstranter | -"});
    row("a whole and its part", "en", "Of the 12 crew, nine drowned.", {"killed 9 |  | -"});
    row("feared", "da", "Man frygter, at op mod 200 er døde.", {"expected killed -..200 up_to |  | -"});
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
    row("one person and a count", "en", "Police arrested a gang leader and three of his followers.",
        {"detained 4 | a gang leader and three of his followers | -"});
    row("one person and a count, Danish", "da", "En betjent og to demonstranter blev såret.",
        {"injured 3 | En betjent og to demonstranter | -"});
    row("list of persons", "en", "Nobody knew of the murder of two nuns, a cook and her daughter.",
        {"killed 2 | nuns | -", "killed 1 | cook | -", "killed 1 | her daughter | -"});
    row("list of persons, Danish", "da", "Granaten dræbte en lærer og hendes søn.",
        {"killed 1 | lærer | -", "killed 1 | hendes søn | -"});
    row("person of somebody", "en", "Gunmen killed the wife of the mayor.", {"killed 1 | the wife of the mayor | -"});
    row("two known persons", "en", "The judge and the colonel had been murdered.",
        {"killed 1 | The judge | -", "killed 1 | the colonel | -"});
    row("anyone who is arrested", "en", "Troops detained a bomb maker near Narva.",
        {"detained 1 | bomb maker near Narva | -"});
    row("part of a group", "en", "Two of his bodyguards were wounded.", {"injured 2 | his bodyguards | -"});
    row("companions behind", "en", "The minister's driver was shot dead on Monday, along with two guards.",
        {"killed 1 | The minister's driver | -", "killed 2 | guards | -"});
    row("person at a distance", "en", "A vendor crossing the square was wounded.", {"injured 1 | vendor | -"});
    row("second verb with its own victims", "en", "Two bombs were set off and killed six farmers.",
        {"killed 6 | farmers | -"});
    row("a share of the vehicles is none of people", "en", "The shell wounded two men beside 12 police vehicles.",
        {"injured 2 | men | -"});
    row("doubt about who they were", "en", "In May 40 presumed smugglers were killed.",
        {"killed 40 | presumed smugglers | -"});
    row("known person", "en", "The guards killed the attacker.", {"killed 1 | the attacker | -"});
    row("pronoun", "en", "The guards fired back, killing him.", {"killed 1 | him | -"});
    row("pronoun, Danish", "da", "Hun blev såret i benet.", {"injured 1 | Hun | -"});
    row("name behind the title", "en", "Troops killed militia leader, Omar Hadad, along with one other rebel.",
        {"killed 1 | militia leader, Omar Hadad | -", "killed 1 | other rebel | -"});
    row("short form in brackets", "en", "Police detained an explosive ordnance (EOD) expert and two guards.",
        {"detained 3 | an explosive ordnance (EOD) expert and two guards | -"});
    row("denied by somebody", "en", "The army denied that five civilians had been killed.",
        {"denied killed 5 | civilians | The army"});
    row("confirmed by somebody", "da", "Ministeriet bekræfter, at otte soldater er omkommet.",
        {"confirmed killed 8 | soldater | Ministeriet"});
    row("claimed to have done", "en", "The rebels claimed to have killed 25 soldiers.",
        {"claimed killed 25 | soldiers | The rebels"});
    row("unconfirmed reports", "en", "Unconfirmed reports say that six people were killed.",
        {"unconfirmed killed 6 | people | -"});
    row("count first, then one person", "en", "Five rebels and a soldier were killed.",
        {"killed 5 | rebels | -", "killed 1 | soldier | -"});
    row("total with one person as its part", "en", "Five people, including drivers and a nurse, were wounded.",
        {"injured 5 | people | -", "injured 1 | nurse | -"});
    row("part behind, one of them a person", "en", "Nine people were killed, among them two boys and a nurse.",
        {"killed 9 | people | -", "killed 2 | boys | -", "killed 1 | nurse | -"});
    row("part before its mark", "en", "Nine people were killed, two of them children.",
        {"killed 9 | people | -", "killed 2 |  | -"});
    row("left injured behind that", "en", "A blast that left four boys injured shook Narva.", {"injured 4 | boys | -"});
    row("killers of", "en", "The killers of the two nuns were never found.", {"killed 2 | nuns | -"});
    row("among the dead", "da", "Blandt de dræbte er to børn.", {"killed 2 | børn | -"});
    row("that opens a clause", "en", "The radio said that a soldier and six rebels were killed.",
        {"killed 7 | a soldier and six rebels | The radio"});
    row("point of a short form", "en", "Two U.S. nurses were killed in Narva.", {"killed 2 | U.S. nurses | -"});
    row("ages behind names", "en", "The shell killed Ann Hall, 42.", {"killed 1 | Ann Hall | -"});
    row("none of several groups", "en", "None of the four nuns and 100 refugees was hurt.",
        {"none injured 0 | the four nuns | -"});
    row("denial of another verb", "en", "It was not possible to help and he died.", {"killed 1 | he | -"});
    row("another subject behind the comma", "en", "After the murder of Ann Hall, the 400 judges went home.",
        {"killed 1 | Ann Hall | -"});
    row("two verbs, one auxiliary", "en", "The driver was chased and killed.", {"killed 1 | The driver | -"});
    row("two effects, one subject", "da", "Borgmesteren blev bortført og dræbt.",
        {"kidnapped 1 | Borgmesteren | -", "killed 1 | Borgmesteren | -"});
    row("verb before its subject", "da", "Ved angrebet omkom 12, og 30 kom til skade.",
        {"killed 12 |  | -", "injured 30 |  | -"});
    row("noun that did it before the count", "da", "I går dræbte en bombe 40 mennesker.",
        {"killed 40 | mennesker | -"});
    row("feared to have died", "da", "Op mod 30 frygtes at være omkommet.", {"expected killed -..30 up_to |  | -"});
    row("taken prisoner around the count", "en", "Rebels took 14 soldiers prisoner.", {"captured 14 | soldiers | -"});
    row("taken prisoner, Danish", "da", "Oprørerne tog 14 soldater til fange.", {"captured 14 | soldater | -"});
    row("a prisoner is a victim too", "en", "A prisoner was killed.", {"killed 1 | prisoner | -"});
    row("could kill", "en", "The flood could kill 500 people.", {"expected killed 500 | people | -"});
    row("bodies, Danish", "da", "Ligene af seks mænd blev fundet i skoven.", {"killed 6 | mænd | -"});
    row("found dead, Danish", "da", "En mand blev fundet død ved broen.", {"killed 1 | mand | -"});
    row("ages in a list", "da", "Fire kvinder på 21, 25, 40 og 52 blev såret.", {"injured 4 | kvinder | -"});
    row("killed in words alone", "en", "Parliament killed two bills.", {});
    row("described person", "en", "The targeted trader and two of his associates were detained.",
        {"detained 1 | The targeted trader | -", "detained 2 | his associates | -"});
    row("result", "en", "The raid resulted in nine rebels killed.", {"killed 9 | rebels | -"});
    row("after an event", "en", "The road was closed after two drivers were killed.", {"killed 2 | drivers | -"});
    row("after an event, Danish", "da", "Vejen blev lukket, efter to chauffører blev dræbt.",
        {"killed 2 | chauffører | -"});
    row("purpose", "en", "The force searched the town to detain a smuggler.", {"expected detained 1 | smuggler | -"});
    row("number behind another", "en", "Police detained another nine on Friday.", {"detained 9 |  | -"});
    row("murder of, Danish", "da", "Drabet på to præster rystede byen.", {"killed 2 | præster rystede byen | -"});
    row("one of a number", "en", "He was the first of 30 farmers killed in May.", {"killed 30 | farmers | -"});
    row("who killed whom", "en", "The officer who shot and killed a boy was tried.", {"killed 1 | boy | -"});
    row("the murder of a man is no plan", "en", "The court will hear the murder of two teachers.",
        {"killed 2 | teachers | -"});
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
    QTest::newRow("a question") << QByteArray("en") << QByteArray("Nobody knows how many people died.");
    QTest::newRow("a question, Danish") << QByteArray("da")
                                        << QByteArray("Det vides ikke, hvor mange der er omkommet.");
    QTest::newRow("a comparison") << QByteArray("da") << QByteArray("Der var dobbelt så mange sårede.");
    QTest::newRow("a meeting held") << QByteArray("en") << QByteArray("An urgent Shura was held in Narva.");
    QTest::newRow("distance") << QByteArray("en") << QByteArray("The blast was heard 12 kilometers away.");
    QTest::newRow("share") << QByteArray("en") << QByteArray("Of the dead, 60 percent were killed by mines.");
    QTest::newRow("order to kill") << QByteArray("da")
                                   << QByteArray("Han gav 500 soldater ordre om at skyde for at dræbe.");
    QTest::newRow("plot") << QByteArray("en") << QByteArray("There was a plot to kill two judges.");
    QTest::newRow("threat") << QByteArray("en") << QByteArray("The group threatened to kill 5 hostages.");
    QTest::newRow("perpetrators") << QByteArray("en") << QByteArray("The shop was attacked by 30 men.");
    QTest::newRow("age") << QByteArray("en") << QByteArray("The officer, who is 42, was praised.");
    QTest::newRow("age between commas") << QByteArray("en")
                                        << QByteArray(
                                               "The shooting of Narva, 72, was filmed before the building was hurt.");
    QTest::newRow("judges of a killing") << QByteArray("en") << QByteArray("Nine judges are looking into the killing.");
    QTest::newRow("birds") << QByteArray("en") << QByteArray("The blast killed two birds.");
    QTest::newRow("a pole") << QByteArray("en") << QByteArray("One electric pole was blown up.");
    QTest::newRow("some of the wounded") << QByteArray("da")
                                         << QByteArray("Nogle af de tilskadekomne venter på hjælp.");
    QTest::newRow("killing without an object")
        << QByteArray("en") << QByteArray("Seven senators kept up a debate, at last killing.");
    QTest::newRow("an act in a compound")
        << QByteArray("en") << QByteArray("Two suspected assassination cells were found.");
    QTest::newRow("house arrest") << QByteArray("en") << QByteArray("A writer spent 15 years under house arrest.");
    QTest::newRow("a convention") << QByteArray("en") << QByteArray("The 1951 Convention protects those fleeing.");
    QTest::newRow("toll on support") << QByteArray("en")
                                     << QByteArray("The debate took a toll on support in a poll of 400 voters.");
    QTest::newRow("after a number of attacks")
        << QByteArray("en") << QByteArray("The road was closed after 12 attacks had hurt trade.");
    QTest::newRow("narcotics") << QByteArray("en") << QByteArray("Police detained a cargo of cocaine.");
    QTest::newRow("a thing joined") << QByteArray("da") << QByteArray("En bil og et hus blev skadet.");
    QTest::newRow("killers") << QByteArray("en") << QByteArray("Three men shot and killed people in the street.");
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
    row("not carried behind a denial", "en", "The army denied that anyone had died. 40 were wounded.",
        {"injured 40 |  | -"});
    row("carried to a bare count", "da", "Ifølge politiet er to betjente blevet såret. Mere end 50 er blevet anholdt.",
        {"injured 2 | betjente | politiet", "detained 51..- more_than |  | ~politiet"});
    row("not carried to a sentence of its own", "da",
        "Ifølge politiet er to betjente blevet såret. Sammenstødene har dog kostet mange menneskeliv.",
        {"injured 2 | betjente | politiet", "killed -..- vague |  | -"});
    row("count that is reported", "en", "The hospital reported 17 deaths.", {"killed 17 |  | The hospital"});
    row("count that is told of", "da", "Politiet melder om 12 dræbte.", {"killed 12 |  | Politiet"});
    row("sentence that only says who said it", "da", "Otte mænd blev dræbt. Det siger talsmand Jens Lund til avisen.",
        {"killed 8 | mænd | Jens Lund"});
    row("short content before the verb", "en", "Nine people died, the ministry said.",
        {"killed 9 | people | the ministry"});
    row("source beside the verb is no victim", "en", "Eleven people, according to the governor, were killed.",
        {"killed 11 | people | the governor"});
    row("another count of the same source", "en", "According to Ann Hall, 17 men were killed. Another 20 were wounded.",
        {"killed 17 | men | Ann Hall", "injured 20 |  | ~Ann Hall"});
    row("who condemns is no source", "en", "The blast, which killed 20 people, was condemned by the mayor.",
        {"killed 20 | people | -"});
    row("who made the report", "en", "A report by the group Amnesty says that 84 people were killed.",
        {"killed 84 | people | Amnesty"});
    row("figure given up for another", "da", "Politiet talte først om fem døde, men siger nu, at ni er døde.",
        {"superseded killed 5 |  | Politiet", "killed 9 |  | Politiet"});
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

void TestCasualtyFrames::countToldAgainIsOneClaim_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("claims");
    const auto row = [](const char *name, const char *language, const char *text, const QByteArrayList &claims) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(text) << claims;
    };
    row("with an article", "en", "Six monks were murdered. The town mourns the death of the six priests.",
        {"killed 6 | monks | -"});
    row("in the same words", "da", "Otte fiskere er omkommet. Det var i aftes, at otte fiskere omkom.",
        {"killed 8 | fiskere | -"});
    row("of other people", "en", "Six monks were murdered. In the north six farmers were murdered.",
        {"killed 6 | monks | -", "killed 6 | farmers | -"});
    row("in another place", "en", "Two soldiers were killed in Narva. Two soldiers were killed in Tartu.",
        {"killed 2 | soldiers | -", "killed 2 | soldiers | -"});
    row("by another source", "en", "Six monks were murdered. According to the police, six monks were murdered.",
        {"killed 6 | monks | -", "killed 6 | monks | the police"});
    row("another effect", "en", "Six monks were kidnapped. The six monks were murdered.",
        {"kidnapped 6 | monks | -", "killed 6 | monks | -"});
    row("one person known by now", "en", "Troops detained a trader. The force detained the trader and two guards.",
        {"detained 1 | trader | -", "detained 2 | guards | -"});
    row("one person, then by a pronoun", "en", "A gunman was killed. Two guards fired back, killing him.",
        {"killed 1 | gunman | -"});
    row("a described person", "en", "Police arrested Ann Hall, a nurse, and two guards.",
        {"detained 1 | Ann Hall | -", "detained 2 | guards | -"});
    row("nobody, twice", "en", "There were no injuries in Narva. There were no injuries in Tartu.",
        {"none injured 0 |  | -", "none injured 0 |  | -"});
}

void TestCasualtyFrames::countToldAgainIsOneClaim()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, claims);
    QCOMPARE(linesOf<model::Casualties>(read(language, text)), claims);
}

QTEST_APPLESS_MAIN(TestCasualtyFrames)
#include "tst_casualty_frames.moc"
