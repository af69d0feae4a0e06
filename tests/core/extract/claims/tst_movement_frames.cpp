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
    row("under way, relative clause", "da", "Ministeriet viste billeder af militære styrker, der er på vej mod Narva.",
        {"under_way ? | militære styrker |  -> Narva"});
    row("description of a place", "da", "Fly har transporteret tropper fra den store base øst for Moskva til Estland.",
        {"completed ? | tropper | den store base øst for Moskva -> Estland"});
    row("withdrawn", "en", "The last troops withdrew from Kabul.", {"withdrawn ? | last troops | Kabul -> "});
    row("planned", "en", "France will send 200 paratroopers to Mali.", {"announced 200 | paratroopers |  -> Mali"});
    row("ready", "da", "Materiel klar til afsending fra basen i Tartu.",
        {"announced ? | Materiel | basen i Tartu -> "});
    row("denied", "en", "Russia has not sent troops to Syria.", {"denied ? | troops |  -> Syria"});
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
