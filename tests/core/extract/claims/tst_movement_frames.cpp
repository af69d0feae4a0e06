#include "tests/core/extract/claims/claim_notation.h"

#include <QtTest>

using claim_notation::linesOf;
using claim_notation::read;

class TestMovementFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhoWentWhere_data();
    void readsWhoWentWhere();
    void staysSilent_data();
    void staysSilent();
    void captionThatRepeatsTheProseIsNoFurtherMovement();
    void plansStandOpenToTheFuture();
};

void TestMovementFrames::readsWhoWentWhere_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("claims");
    const auto row = [](const char *name, const char *language, const char *text, const QByteArrayList &claims) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(text) << claims;
    };
    row("sent, passive", "da", "Omkring 900 soldater er sendt fra Polen til Estland.",
        {"completed -..- about | soldater | Polen -> Estland"});
    row("sent, active", "en", "Poland has sent 300 soldiers to Estonia.", {"completed 300 | soldiers |  -> Estonia"});
    row("under way, relative clause", "da", "Ministeriet viste optagelser af væbnede styrker, der er på vej mod Narva.",
        {"under_way ? | væbnede styrker |  -> Narva"});
    row("description of a place", "da", "Fly har transporteret tropper fra den store base øst for Moskva til Estland.",
        {"completed ? | tropper | den store base øst for Moskva -> Estland"});
    row("a number behind a further", "en", "Poland is deploying a further 300 soldiers to Estonia.",
        {"under_way 300 | soldiers |  -> Estonia"});
    row("arrived on a day", "en", "The first 50 soldiers arrived on Friday at the base near Narva.",
        {"completed 50 | soldiers |  -> the base near Narva"});
    row("how far is left", "da", "Oprørerne er rykket frem til ti kilometer fra Narva.",
        {"completed ? | Oprørerne |  -> Narva"});
    row("how far they went", "da", "Fly har transporteret tropper 400 kilometer fra basen i Tartu til Narva.",
        {"completed ? | tropper | basen i Tartu -> Narva"});
    row("their strength behind them", "da", "Et kompagni på 120 mand rejste til Estland.",
        {"completed 120 | mand |  -> Estland"});
    row("companies of marines", "en", "Two companies of marines left the port of Narva.",
        {"withdrawn 2 | companies of marines | the port of Narva -> "});
    row("deploys by itself", "en", "The first 50 observers would deploy to Narva.",
        {"announced 50 | observers |  -> Narva"});
    row("a subject behind another phrase", "en", "Under its terms the army was to pull its heavy guns back from Narva.",
        {"announced ? | the army | Narva -> "});
    row("a ship and its port", "da",
        "Fregatten Olga med 175 mand om bord forlod natten til mandag flådestationen i Narva.",
        {"withdrawn ? | Fregatten Olga | flådestationen i Narva -> "});
    row("into the town", "da", "Styrkerne rykkede ind i byen.", {"completed ? | Styrkerne |  -> byen"});
    row("parts do not move alone", "da", "158 personer, heriblandt 80 marinesoldater, kørte i konvoj til Narva.",
        {"completed 158 | personer |  -> Narva"});
    row("counted and their families", "da", "22 ansatte og deres familier blev fløjet til Narva.",
        {"completed 22 | ansatte og deres familier |  -> Narva"});
    row("two peoples", "en", "About 800 Thai and Nepalese soldiers are leaving Narva.",
        {"withdrawn -..- about | Thai and Nepalese soldiers | Narva -> "});
    row("some of the wounded", "en", "Two of the wounded guards were airlifted to Tartu.",
        {"completed 2 | wounded guards |  -> Tartu"});
    row("a verb that leads to the next", "en",
        "A bomb killed seven guards hours after a battalion began withdrawing from Narva.",
        {"withdrawn ? | battalion | Narva -> "});
    row("who came along", "da", "Anna Lund, der sammen med sine tre børn nåede frem til Narva, tier.",
        {"completed ? | Anna Lund |  -> Narva"});
    row("an ordinal", "da", "Den 4. brigade rykkede frem mod Narva.", {"completed ? | 4. brigade |  -> Narva"});
    row("stays", "en", "The soldiers will remain in Estonia for a month.",
        {"stationed ? | The soldiers |  -> Estonia"});
    row("comes home", "da", "De danske soldater er kommet hjem fra Estland.",
        {"completed ? | De danske soldater | Estland -> hjem"});
    row("a state moves its headquarters", "da", "Regeringen flytter hovedkvarteret fra Narva til Tartu.",
        {"under_way ? | hovedkvarteret | Narva -> Tartu"});
    row("ordered to move", "en", "The president ordered the brigade to move to Narva.",
        {"ordered ? | brigade |  -> Narva"});
    row("ordered there", "en", "The brigade was ordered to Narva.", {"ordered ? | brigade |  -> Narva"});
    row("since a day", "en", "Troops have been deployed to the Narva region since Monday.",
        {"completed ? | Troops |  -> the Narva region"});
    row("withdrawn", "en", "The last troops withdrew from Kabul.", {"withdrawn ? | last troops | Kabul -> "});
    row("planned", "en", "France will send 200 paratroopers to Mali.", {"announced 200 | paratroopers |  -> Mali"});
    row("ready", "da", "Materiel klar til afsending fra basen i Tartu.",
        {"announced ? | Materiel | basen i Tartu -> "});
    row("denied", "en", "Russia has not sent troops to Syria.", {"denied ? | troops |  -> Syria"});
    row("denied, contracted", "en", "Soldiers haven't returned to Narva.", {"denied ? | Soldiers |  -> Narva"});
    row("arrival", "en", "A delegation of 12 observers arrived in Tallinn.",
        {"completed 12 | observers |  -> Tallinn"});
    row("arrival, Danish", "da", "300 flygtninge ankom i går til Tallinn.",
        {"completed 300 | flygtninge |  -> Tallinn"});
    row("evacuated", "en", "Some 400 civilians were evacuated from Narva.",
        {"completed -..- about | civilians | Narva -> "});
    row("evacuated, Danish", "da", "400 civile er evakueret fra Narva.", {"completed 400 | civile | Narva -> "});
    row("goods", "en", "The group smuggled weapons into Estonia.", {"completed ? | weapons |  -> Estonia"});
    row("goods, Danish", "da", "Banden smuglede våben ind i Estland.", {"completed ? | våben |  -> Estland"});
    row("fled, place as object", "en", "The general fled Estonia in March.", {"withdrawn ? | general | Estonia -> "});
    row("reached, place as object", "en", "Rebels reached the outskirts of Narva.",
        {"completed ? | Rebels |  -> the outskirts of Narva"});
    row("pronoun", "en", "In the evening he flew back to Tallinn.", {"completed ? | he |  -> Tallinn"});
    row("relative clause", "en", "Refugees who escaped from Narva were tired.", {"withdrawn ? | Refugees | Narva -> "});
    row("noun", "en", "The shipment of missiles to Estonia was praised.", {"under_way ? | missiles |  -> Estonia"});
    row("noun behind its mover", "en", "Oil exports to Estonia rose.", {"under_way ? | Oil |  -> Estonia"});
    row("noun, Danish", "da", "Evakueringen af civile fra Narva fortsætter.", {"completed ? | civile | Narva -> "});
    row("stationed in", "en", "Some 600 troops are stationed in Estonia.",
        {"stationed -..- about | troops |  -> Estonia"});
    row("stationed in, Danish", "da", "600 soldater er udstationeret i Estland.",
        {"stationed 600 | soldater |  -> Estland"});
    row("police said between", "en", "The suspect, police said, fled to Latvia.",
        {"withdrawn ? | suspect |  -> Latvia"});
    row("second verb of one subject", "en", "The suspect carried a bag and walked out of the hospital.",
        {"completed ? | suspect | the hospital -> "});
    row("rescuers", "da", "Redningsfolk nåede byen i aftes.", {"completed ? | Redningsfolk |  -> byen"});
    row("a place that no gazetteer knows", "da", "500 soldater blev sendt fra Vestrup til Halmrup.",
        {"completed 500 | soldater | Vestrup -> Halmrup"});
    row("a place that no gazetteer knows, as object", "en", "The last soldiers left Orrinsk.",
        {"withdrawn ? | last soldiers | Orrinsk -> "});
    row("a country behind the mover", "da", "Omkring 500 soldater fra Polen er sendt til Estland.",
        {"completed -..- about | soldater | Polen -> Estland"});
    row("what the mover carries", "en", "A convoy with 40 lorries arrived in Narva.",
        {"completed ? | convoy |  -> Narva"});
    row("split verb", "da", "Polen trækker 1.500 soldater ud af Estland.", {"withdrawn 1500 | soldater | Estland -> "});
    row("split verb, English", "en", "Poland pulled its troops out of Estonia.",
        {"withdrawn ? | troops | Estonia -> "});
    row("two words lead from a place behind the mover", "en", "Poland has pulled back its troops out of Estonia.",
        {"withdrawn ? | troops | Estonia -> "});
    row("split verb, Norwegian", "nb", "Polen trakk soldatene ut av Estland.",
        {"withdrawn ? | soldatene | Estland -> "});
    row("where the mover comes from", "en", "Poland will pull back its troops from the border.",
        {"announced ? | troops | the border -> "});
    row("moves itself", "da", "Oprørerne trak sig onsdag tilbage fra Narva.", {"withdrawn ? | Oprørerne | Narva -> "});
    row("headquarters move with their troops", "en", "The army moved its headquarters from Narva to Tallinn.",
        {"completed ? | headquarters | Narva -> Tallinn"});
    row("nobody moves", "da", "Der er ingen soldater på vej til Narva.", {"denied 0 | soldater |  -> Narva"});
    row("denied by somebody", "en", "The ministry denied that paratroopers had been sent to Estonia.",
        {"denied ? | that paratroopers |  -> Estonia"});
    row("refused", "en", "Poland refused to send troops to Estonia.", {"denied ? | troops |  -> Estonia"});
    row("ordered", "en", "The president ordered the brigade to move to Narva.", {"ordered ? | brigade |  -> Narva"});
    row("for leads to where one sails", "en", "Three warships sailed from Tallinn for Riga.",
        {"completed 3 | warships | Tallinn -> Riga"});
    row("for leads to where one leaves to", "en", "About 30 trucks left Tallinn for Riga.",
        {"withdrawn -..- about | trucks | Tallinn -> Riga"});
    row("supplied with arms", "en", "Estonia supplied the militia with rifles and cash.",
        {"completed ? | rifles |  -> the militia"});
    row("supplied with arms, Danish", "da", "Estland har forsynet militsen med haubitser.",
        {"completed ? | haubitser |  -> militsen"});
    row("supplied by one to another", "en", "The trucks carried rifles supplied by Poland to the Estonian army.",
        {"completed ? | rifles |  -> the Estonian army"});
    row("told to leave", "da", "Tropperne har fået besked på at forlade Narva.", {"ordered ? | Tropperne | Narva -> "});
    row("those who are brought away", "da", "Hæren vil evakuere sårede fra den vestlige del af Narva.",
        {"announced ? | sårede | den vestlige del af Narva -> "});
    row("families who flee", "en", "Thousands of families fled to Narva.",
        {"withdrawn 2000..- vague | families |  -> Narva"});
    row("took up positions", "en", "The regiment took up positions in Narva.", {"stationed ? | regiment |  -> Narva"});
    row("home is a place", "en", "The peacekeepers handed over the base and went home.",
        {"completed ? | peacekeepers |  -> home"});
    row("through a place", "da", "To fregatter sejlede ind i Østersøen gennem Øresund.",
        {"completed 2 | fregatter |  -> Østersøen"});
    row("what is fired lands", "en", "Rockets landed in Narva.", {});
    row("seen on the road", "da", "En kolonne på 40 køretøjer blev set på vejen mod Narva.",
        {"under_way 40 | køretøjer |  -> Narva"});
    row("a way there parts the verb", "da", "Natten til tirsdag rykkede to bataljoner til Narva.",
        {"completed 2 | bataljoner |  -> Narva"});
    row("more of them", "en", "Poland will send four more fighter jets to Estonia.",
        {"announced 4 | fighter jets |  -> Estonia"});
    row("where they are", "en", "The corps moved to the Velo peninsula, where some 9,000 troops are now based.",
        {"completed ? | corps |  -> the Velo peninsula", "stationed -..- about | troops |  -> the Velo peninsula"});
    row("the place behind the mover", "da", "Onsdag forlod 350 franske soldater landet.",
        {"withdrawn 350 | franske soldater | landet -> "});
    row("passes a strait", "da", "Fregatten passerede tirsdag Velostrædet.",
        {"completed ? | Fregatten |  -> Velostrædet"});
    row("two movements in one clause", "en", "Two brigades marched to Narva and flew to Tallinn.",
        {"completed 2 | brigades |  -> Narva", "completed 2 | brigades |  -> Tallinn"});
}

void TestMovementFrames::readsWhoWentWhere()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, claims);
    QCOMPARE(linesOf<model::Movement>(read(language, text)), claims);
}

void TestMovementFrames::staysSilent_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no force") << QByteArray("da") << QByteArray("Et brev er sendt fra Polen til Estland.");
    QTest::newRow("no place") << QByteArray("da") << QByteArray("Soldaterne blev sendt i aften.");
    QTest::newRow("attack") << QByteArray("en") << QByteArray("Soldiers attacked a village near Kabul.");
    QTest::newRow("patrol") << QByteArray("en") << QByteArray("Troops patrolled the streets of Kabul.");
    QTest::newRow("letter") << QByteArray("en") << QByteArray("The president sent a letter to Moscow.");
    QTest::newRow("purpose, no place") << QByteArray("en")
                                       << QByteArray("The officers returned to pay for a wall at the border.");
    QTest::newRow("state, no place") << QByteArray("en") << QByteArray("The soldiers reached an agreement.");
    QTest::newRow("talks that move") << QByteArray("en") << QByteArray("The talks moved to Geneva.");
    QTest::newRow("origin of a person") << QByteArray("en") << QByteArray("The doctor came from Narva.");
    QTest::newRow("based on") << QByteArray("en") << QByteArray("The men were held, based on questions at the scene.");
    QTest::newRow("according to") << QByteArray("en") << QByteArray("The troops returned, according to Estonia.");
    QTest::newRow("trade without goods") << QByteArray("da") << QByteArray("Eksporten til Estland steg.");
    QTest::newRow("idiom with to") << QByteArray("da") << QByteArray("Soldaten kom til skade.");
    QTest::newRow("people who live there") << QByteArray("en") << QByteArray("Two nurses are based in Narva.");
}

void TestMovementFrames::staysSilent()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QCOMPARE(linesOf<model::Movement>(read(language, text)), QByteArrayList());
}

void TestMovementFrames::captionThatRepeatsTheProseIsNoFurtherMovement()
{
    const QByteArrayList claims = linesOf<model::Movement>(read(
        "da", "Omkring 900 soldater er sendt fra Polen til Estland.\n\n"
              "Omkring 900 polske soldater er sendt til Estland. Foto: HANDOUT Vis mere Omkring 900 polske soldater "
              "er sendt til Estland. Foto: HANDOUT\n\nFlere ventes."));
    QCOMPARE(claims, QByteArrayList{"completed -..- about | soldater | Polen -> Estland"});
}

void TestMovementFrames::plansStandOpenToTheFuture()
{
    const model::ParsedArticle parsed = read("en", "France will send 200 paratroopers to Mali.");
    QCOMPARE(parsed.claims.size(), std::size_t{1});
    QCOMPARE(parsed.claims.front().tense, model::Tense::Planned);
}

QTEST_APPLESS_MAIN(TestMovementFrames)
#include "tst_movement_frames.moc"
