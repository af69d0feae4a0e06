#include "tests/core/extract/claims/claim_notation.h"

#include <QtTest>

using claim_notation::linesOf;
using claim_notation::read;

class TestHappeningFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatHappened_data();
    void readsWhatHappened();
    void takesTheDateOfItsClause();
    void takesTheDateOfItsMoment_data();
    void takesTheDateOfItsMoment();
};

void TestHappeningFrames::readsWhatHappened_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("claims");
    const auto row = [](const char *name, const char *language, const char *text, const QByteArrayList &claims) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(text) << claims;
    };
    row("attack", "en", "The rebels attacked a village near Kabul.",
        {"attack | Kabul | The rebels attacked a village near Kabul"});
    row("control regained", "da", "Soldaterne har genvundet kontrollen med lufthavnen.",
        {"control_regained |  | Soldaterne har genvundet kontrollen med lufthavnen"});
    row("control taken", "da", "Oprørerne har taget kontrol over byen.",
        {"control_taken |  | Oprørerne har taget kontrol over byen"});
    row("pictures taken", "da", "Billederne er taget i Tartu.", {"photo_taken | Tartu | Billederne er taget i Tartu"});
    row("something else taken", "da", "Prøven er taget i Tartu.", {});
    row("noun with a place", "da", "Der var demonstrationer i Tallinn.",
        {"protest | Tallinn | Der var demonstrationer i Tallinn"});
    row("who says so is no part of it", "da", "I går kunne der ifølge avisen Østposten stadig høres skud i Tallinn.",
        {"shooting | Tallinn | stadig høres skud i Tallinn"});
    row("leaders who met", "da", "De to ledere mødtes i Tallinn.", {"talks | Tallinn | De to ledere mødtes i Tallinn"});
    row("a sentence", "en", "A court in Tartu sentenced him to five years.",
        {"verdict | Tartu | A court in Tartu sentenced him to five years"});
    row("a situation that calmed down", "da", "Situationen er faldet til ro i Narva.", {});
    row("hit by drones", "da", "Skibet blev i går ramt af to droner ved Narva.",
        {"shelling | Narva | Skibet blev i går ramt af to droner ved Narva"});
    row("an attack that was told of", "en",
        "The rebels attacked a village near Kabul. Nobody has answered for the attack.",
        {"attack | Kabul | The rebels attacked a village near Kabul"});
    row("missiles fired", "da", "Hæren affyrede 30 missiler mod Narva.",
        {"shelling | Narva | Hæren affyrede 30 missiler mod Narva"});
    row("a starting shot fired", "da", "Hun affyrede startskuddet i Narva.", {});
    row("figure of speech", "en", "The minister had a heart attack on Monday in Tallinn.", {});
    row("figure of speech, Danish", "da", "Nyheden var en bombe for branchen i Tallinn.", {});
    row("photograph", "en", "The photograph was taken in Tartu.",
        {"photo_taken | Tartu | The photograph was taken in Tartu"});
    row("a month", "en", "TARTU, March 14 - The village lies in a green valley.", {});
    row("a shell", "da", "En mortergranat ramte en skole i Tartu.",
        {"shelling | Tartu | En mortergranat ramte en skole i Tartu"});
    row("denied", "en", "The rebels have not attacked Kabul.", {});
    row("argument in a quote", "en", "\"An attack is always wrong,\" said Ann Hall.", {});
    row("nothing happens", "en", "The village lies in a green valley.", {});
}

void TestHappeningFrames::readsWhatHappened()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, claims);
    QCOMPARE(linesOf<model::Happening>(read(language, text)), claims);
}

void TestHappeningFrames::takesTheDateOfItsClause()
{
    const model::ParsedArticle parsed =
        read("en", "The rebels attacked Kabul on 3 May, while talks went on.", "1992-05-10");
    const auto attack = std::ranges::find_if(parsed.claims, [](const model::Claim &claim) {
        const auto *happening = std::get_if<model::Happening>(&claim.payload);
        return happening && happening->type == "attack";
    });
    QVERIFY(attack != parsed.claims.end());
    QCOMPARE(attack->eventTime, std::string("1992-05-03"));
}

void TestHappeningFrames::takesTheDateOfItsMoment_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("clause joined by when") << QByteArray("Many hid on 3 May when the rebels attacked Kabul.")
                                           << QByteArray("attack") << QByteArray("1992-05-03");
    QTest::newRow("another verb's day") << QByteArray("Five men abducted on 3 May were released unharmed on 8 May.")
                                        << QByteArray("release") << QByteArray("1992-05-08");
}

void TestHappeningFrames::takesTheDateOfItsMoment()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, type);
    const model::ParsedArticle parsed = read("en", text, "1992-05-10");
    const auto found = std::ranges::find_if(parsed.claims, [&](const model::Claim &claim) {
        const auto *happening = std::get_if<model::Happening>(&claim.payload);
        return happening && happening->type == type.toStdString();
    });
    QVERIFY(found != parsed.claims.end());
    QTEST(QByteArray::fromStdString(found->eventTime), "date");
}

QTEST_APPLESS_MAIN(TestHappeningFrames)
#include "tst_happening_frames.moc"
