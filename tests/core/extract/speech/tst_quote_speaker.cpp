#include "tests/core/extract/claims/claim_notation.h"

#include <QtTest>

using claim_notation::linesOf;
using claim_notation::read;

class TestQuoteSpeaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesQuotesTheirSpeakers_data();
    void givesQuotesTheirSpeakers();
    void leavesOutWhatNobodySays_data();
    void leavesOutWhatNobodySays();
    void readsTheMediumOfASaying();
};

void TestQuoteSpeaker::givesQuotesTheirSpeakers_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("claims");
    const auto row = [](const char *name, const char *language, const char *text, const QByteArrayList &claims) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(text) << claims;
    };
    row("verb behind, Danish", "da", "»Vi giver ikke op,« siger general Karl Lund.",
        {"direct | Vi giver ikke op, | Karl Lund"});
    row("verb behind, English", "en", "\"We will not give up,\" said General Charles Lund.",
        {"direct | We will not give up, | Charles Lund"});
    row("subject before verb", "en", "\"We will not give up,\" Charles Lund told reporters.",
        {"direct | We will not give up, | Charles Lund"});
    row("frame behind", "da", "»Vi følger sagen nøje,« lød det fra talsmand Karl Lund.",
        {"direct | Vi følger sagen nøje, | Karl Lund"});
    row("colon before", "da", "Karl Lund siger: »Det er forbi nu.«", {"direct | Det er forbi nu. | Karl Lund"});
    row("pronoun", "da", "General Karl Lund er vred.\n\n»Det er forbi nu,« sagde han.",
        {"direct | Det er forbi nu, | Karl Lund"});
    row("colon chain", "da", "»Vi bliver her,« sagde general Karl Lund:\n\n»Ingen skal tro andet.«",
        {"direct | Vi bliver her, | Karl Lund", "direct | Ingen skal tro andet. | Karl Lund"});
    row("split by its cue", "en", "\"We stay,\" said Charles Lund. \"Nobody should doubt it.\"",
        {"direct | We stay, | Charles Lund", "direct | Nobody should doubt it. | ~Charles Lund"});
    row("label", "da", "General Karl Lund kalder oprørerne for »kriminelle« og »mordere«.",
        {"partial | kriminelle | Karl Lund", "partial | mordere | Karl Lund"});
    row("attributed fragment", "da", "Ifølge politiet er ti »bevæbnede« mænd flygtet.",
        {"indirect | er ti »bevæbnede« mænd flygtet | politiet", "partial | bevæbnede | politiet"});
    row("dash quote", "da", "- Vi bliver her, sagde Karl Lund.", {"direct | Vi bliver her, | Karl Lund"});
    row("quote marks of other houses", "da", "„Vi bliver her,“ sagde Karl Lund.",
        {"direct | Vi bliver her, | Karl Lund"});
    row("marks inside marks", "en", "\"He called us 'friends' of the state,\" said Charles Lund.",
        {"direct | He called us 'friends' of the state, | Charles Lund"});
    row("brackets behind the name", "en", "\"We stay here,\" Charles Lund (D-Md.) said.",
        {"direct | We stay here, | Charles Lund"});
    row("second verb of its subject", "en", "Charles Lund rose from his chair and said: \"We stay here.\"",
        {"direct | We stay here. | Charles Lund"});
    row("paragraph after paragraph", "en", "\"We stay here tonight.\n\n\"We will not leave,\" said Charles Lund.",
        {"direct | We stay here tonight. | ?", "direct | We will not leave, | ~?"});
}

void TestQuoteSpeaker::givesQuotesTheirSpeakers()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, claims);
    QCOMPARE(linesOf<model::Statement>(read(language, text)), claims);
}

void TestQuoteSpeaker::leavesOutWhatNobodySays_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("distance") << QByteArray("da") << QByteArray("Her skal de hjælpe 'vennerne' med at rydde op.");
    QTest::newRow("so-called") << QByteArray("da") << QByteArray("Den såkaldte »ring« blev brudt i nat.");
    QTest::newRow("name") << QByteArray("en") << QByteArray("The \"Northern Peace Council\" met in May.");
    QTest::newRow("apostrophes") << QByteArray("en") << QByteArray("The officers' cars and the guards' huts burned.");
    QTest::newRow("mark without partner") << QByteArray("en") << QByteArray("A 5\" shell lay in the field.");
}

void TestQuoteSpeaker::leavesOutWhatNobodySays()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QCOMPARE(linesOf<model::Statement>(read(language, text)), QByteArrayList());
}

void TestQuoteSpeaker::readsTheMediumOfASaying()
{
    const model::ParsedArticle parsed =
        read("da", "»Vi giver ikke op,« sagde general Karl Lund i en tv-transmitteret tale.");
    const auto *statement = std::get_if<model::Statement>(&parsed.claims.front().payload);
    QVERIFY(statement);
    QCOMPARE(statement->medium, std::string("tv-transmitteret tale"));
    QCOMPARE(std::string(statement->cue.in(parsed.article.text)), std::string("sagde"));
}

QTEST_APPLESS_MAIN(TestQuoteSpeaker)
#include "tst_quote_speaker.moc"
