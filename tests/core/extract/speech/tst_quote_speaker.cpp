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
    void joinsADescriptionWithThePersonNamedBefore();
    void joinsWhatACueParts_data();
    void joinsWhatACueParts();
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
    row("a pronoun behind a spoken line", "da",
        "- Jeg så det selv, fortæller Mikkel Holm.\n\nOberst Karl Lund tier om sagen.\n\n- Vi går ikke, siger han.",
        {"direct | Jeg så det selv, | Mikkel Holm", "direct | Vi går ikke, | Karl Lund"});
    row("it is said, and nobody is named", "da",
        "Forsvarsministeriet har ikke mere at sige. »Vi siger ikke mere om det,« lyder det.",
        {"direct | Vi siger ikke mere om det, | ~Forsvarsministeriet"});
    row("what somebody is asked", "en", "Asked why he left, Charles Lund replied: \"I was tired.\"",
        {"direct | I was tired. | Charles Lund"});
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
    row("pronoun of somebody without a name", "da",
        "Præsident Anna Lund tier.\n\nEn kvinde, der bor ved broen, fortæller, at hun vågnede.\n\n- Jeg hørte skrig, "
        "siger hun.",
        {"indirect | hun vågnede | En kvinde", "direct | Jeg hørte skrig, | En kvinde"});
    row("an office that is a verb", "da", "»Det er slut,« siger organisationens leder i Narva, Karl Lund.",
        {"direct | Det er slut, | Karl Lund"});
    row("told a paper by phone", "en", "\"It is over,\" a man told Estonia's ANI news agency by phone.",
        {"direct | It is over, | a man"});
    row("colon chain", "da", "»Vi bliver her,« sagde general Karl Lund:\n\n»Ingen skal tro andet.«",
        {"direct | Vi bliver her, | Karl Lund", "direct | Ingen skal tro andet. | Karl Lund"});
    row("split by its cue", "da", "»Vi bliver,« sagde Karl Lund. »Ingen skal tvivle på det.«",
        {"direct | Vi bliver, | Karl Lund", "direct | Ingen skal tvivle på det. | ~Karl Lund"});
    row("one sentence split by its cue", "da", "»Vi bliver her hele natten,« sagde Karl Lund, »og går ikke i morgen.«",
        {"direct | Vi bliver her hele natten,« sagde Karl Lund, »og går ikke i morgen. | Karl Lund"});
    row("a verb right behind without a comma", "da", "»Vi bliver her i nat« siger Karl Lund.",
        {"direct | Vi bliver her i nat | Karl Lund"});
    row("a fragment inside a sentence", "da", "Karl Lund kalder det »Helt i orden« siger man.",
        {"partial | Helt i orden | Karl Lund"});
    row("a fragment that runs into a sentence", "da", "Det var »som en film. Alt brændte,« siger Karl Lund.",
        {"direct | som en film. Alt brændte, | Karl Lund"});
    row("label", "da", "General Karl Lund kalder oprørerne for »kriminelle« og »mordere«.",
        {"partial | kriminelle | Karl Lund", "partial | mordere | Karl Lund"});
    row("attributed fragment", "da", "Ifølge politiet er ti »bevæbnede« mænd flygtet.",
        {"indirect | er ti »bevæbnede« mænd flygtet | politiet", "partial | bevæbnede | politiet"});
    row("dash quote", "da", "- Vi bliver her, sagde Karl Lund.", {"direct | Vi bliver her, | Karl Lund"});
    row("quote marks of other houses", "da", "„Vi bliver her,“ sagde Karl Lund.",
        {"direct | Vi bliver her, | Karl Lund"});
    row("marks inside marks", "en", "\"He called us 'friends' of the state,\" said Charles Lund.",
        {"direct | He called us 'friends' of the state, | Charles Lund"});
    row("a question with its cue behind", "en", "\"Who comes?\" Charles Lund asked.",
        {"direct | Who comes? | Charles Lund"});
    row("a sentence behind a question that is no cue", "en", "\"Who comes?\" Charles Lund said that he knew them all.",
        {"direct | Who comes? | ?", "indirect | he knew them all | Charles Lund"});
    row("the cue behind wins over a colon", "da", "Byen ånder lettet op: »Vi er trygge nu,« siger lærer Karl Lund.",
        {"direct | Vi er trygge nu, | Karl Lund"});
    row("a noun behind the name speaks", "en", "\"We stay here,\" said a senior Lund adviser.",
        {"direct | We stay here, | a senior Lund adviser"});
    row("a long apposition", "en",
        "\"We stay here,\" Charles Lund, the mayor of Riga, one of the towns in the north, said on Monday.",
        {"direct | We stay here, | Charles Lund"});
    row("a surname that is a verb", "en", "\"We stay here,\" Charles Read said.",
        {"direct | We stay here, | Charles Read"});
    row("the name before a participle", "en", "The film shows Charles Lund saying, \"We stay here.\"",
        {"direct | We stay here. | Charles Lund"});
    row("a stop behind the marks", "da", "Karl Lund siger: »Vi bliver her i nat«.",
        {"direct | Vi bliver her i nat | Karl Lund"});
    row("a stop behind the marks, German", "de", "Karl Lund sagte: „Wir bleiben heute hier“.",
        {"direct | Wir bleiben heute hier | Karl Lund"});
    row("a fragment with a stop behind the marks", "de", "Karl Lund nannte die Wahl einen „Schritt in die Zukunft“.",
        {"partial | Schritt in die Zukunft | Karl Lund"});
    row("a preposition opens the clause", "da", "Til avisen Posten siger byens borgmester: »Vi bliver her i nat.«",
        {"direct | Vi bliver her i nat. | byens borgmester"});
    row("a preposition opens the clause, German", "de", "Über Anna Thal sagte Karl Lund: „Sie bleibt heute hier.“",
        {"direct | Sie bleibt heute hier. | Karl Lund"});
    row("who hears it opens the clause", "de", "Der Zeitung sagte Karl Lund: „Wir bleiben heute hier.“",
        {"direct | Wir bleiben heute hier. | Karl Lund"});
    row("who hears it is behind the verb", "da", "Karl Lund fortalte Anna Dal: »Vi bliver her i nat.«",
        {"direct | Vi bliver her i nat. | Karl Lund"});
    row("a verb that goes on", "da", "Karl Lund siger: »Vi bliver her i nat,« og tilføjer: »Det er koldt i bjergene.«",
        {"direct | Vi bliver her i nat, | Karl Lund", "direct | Det er koldt i bjergene. | Karl Lund"});
    row("who is quoted", "da", "Avisen citerer lærer Karl Lund: »Vi bliver her i nat.«",
        {"direct | Vi bliver her i nat. | Karl Lund"});
    row("signed", "en", "\"We stay here tonight.\" — Charles Lund, teacher",
        {"direct | We stay here tonight. | Charles Lund"});
    row("a dash that signs nothing", "en", "\"We stay here tonight.\" — and so they did.",
        {"direct | We stay here tonight. | ?"});
    row("brackets in its first word", "en", "\"[W]e stay here,\" said Charles Lund.",
        {"direct | [W]e stay here, | Charles Lund"});
    row("marks at its end", "en", "\"They called us 'friends,'\" said Charles Lund.",
        {"direct | They called us 'friends,' | Charles Lund"});
    row("dash question", "da", "- Hvem kommer? spurgte Karl Lund.", {"direct | Hvem kommer? | Karl Lund"});
    row("a pronoun for a source without a name", "da",
        "Den armenske kilde benægter alt og siger, at byen er rolig.\n\n»Ingen er såret,« siger han.",
        {"indirect | byen er rolig | Den armenske kilde", "direct | Ingen er såret, | Den armenske kilde"});
    row("it stands for the body that spoke before", "en",
        "\"We met the Red Cross near the post\", said Reuters. \"Nobody was hurt tonight\", it added.",
        {"direct | We met the Red Cross near the post | Reuters", "direct | Nobody was hurt tonight | Reuters"});
    row("brackets behind the name", "en", "\"We stay here,\" Charles Lund (D-Md.) said.",
        {"direct | We stay here, | Charles Lund"});
    row("second verb of its subject", "en", "Charles Lund rose from his chair and said: \"We stay here.\"",
        {"direct | We stay here. | Charles Lund"});
    row("paragraph after paragraph", "en", "\"We stay here tonight.\n\n\"We will not leave,\" said Charles Lund.",
        {"direct | We stay here tonight. | ~Charles Lund", "direct | We will not leave, | Charles Lund"});
    row("paragraph after paragraph, nobody behind", "en", "\"We stay here tonight.\n\n\"We will not leave.\"",
        {"direct | We stay here tonight. | ?", "direct | We will not leave. | ~?"});
    row("a title with a point", "en", "\"We stay here,\" said former Rep. Charles Lund.",
        {"direct | We stay here, | Charles Lund"});
    row("an apposition with another name", "en",
        "Charles Lund, a spokesman for the Holt campaign, said: \"We stay here.\"",
        {"direct | We stay here. | Charles Lund"});
    row("a day before the noun that speaks", "en", "\"We stay here,\" reads a Wednesday editorial.",
        {"direct | We stay here, | editorial"});
    row("behind an interview", "en", "In a long interview Charles Lund declared: \"We stay here.\"",
        {"direct | We stay here. | Charles Lund"});
    row("as somebody said", "en", "As the bishops said, \"We stay here.\"", {"direct | We stay here. | the bishops"});
}

void TestQuoteSpeaker::joinsWhatACueParts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("claims");
    const auto row = [](const char *name, const char *text, const QByteArrayList &claims) {
        QTest::newRow(name) << QByteArray(text) << claims;
    };
    row("two sentences", "\"We stay,\" said Charles Lund. \"Nobody should doubt it.\"",
        {"direct | We stay,\" said Charles Lund. \"Nobody should doubt it. | Charles Lund"});
    row("one sentence", "\"What we want,\" Charles Lund said, \"is to stay.\"",
        {"direct | What we want,\" Charles Lund said, \"is to stay. | Charles Lund"});
    row("a question before the cue", "\"Who would ever leave this town?\" Charles Lund asked. \"Nobody.\"",
        {"direct | Who would ever leave this town?\" Charles Lund asked. \"Nobody. | Charles Lund"});
    row("a cue that is longer than half the words",
        "\"We stay,\" said Charles Lund, the mayor of Drenova and of two other towns. \"Nobody should doubt it.\"",
        {"direct | We stay, | Charles Lund", "direct | Nobody should doubt it. | ~Charles Lund"});
    row("a cue of its own", "\"We stay,\" said Charles Lund. \"I will leave,\" said Mary Holt.",
        {"direct | We stay, | Charles Lund", "direct | I will leave, | Mary Holt"});
    row("closed by a full stop", "\"We stay.\" Charles Lund said it twice. \"Nobody should doubt it.\"",
        {"direct | We stay. | ?", "direct | Nobody should doubt it. | ~Charles Lund"});
    row("a sentence between", "\"We stay,\" said Charles Lund. He sat down. \"Nobody should doubt it.\"",
        {"direct | We stay, | Charles Lund", "direct | Nobody should doubt it. | ~Charles Lund"});
    row("more is said between", "\"We stay,\" said Charles Lund, adding that it was late. \"Nobody should doubt it.\"",
        {"direct | We stay, | Charles Lund", "direct | Nobody should doubt it. | ~Charles Lund"});
    row("another paragraph", "\"We stay,\" said Charles Lund.\n\n\"Nobody should doubt it.\"",
        {"direct | We stay, | Charles Lund", "direct | Nobody should doubt it. | ~Charles Lund"});
}

void TestQuoteSpeaker::joinsWhatACueParts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, claims);
    QByteArrayList quotes;
    for (const QByteArray &line : linesOf<model::Statement>(read("en", text))) {
        if (!line.startsWith("indirect"))
            quotes.append(line);
    }
    QCOMPARE(quotes, claims);
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
    QTest::newRow("title of a work") << QByteArray("en") << QByteArray("He spoke on \"Face the Morning\" about it.");
    QTest::newRow("title with a host") << QByteArray("en") << QByteArray("\"Face the Morning\" host Ann Hall slept.");
    QTest::newRow("one word") << QByteArray("en") << QByteArray("Everybody saw it in \"Morning.\"");
    QTest::newRow("a dash opens no English speech") << QByteArray("en") << QByteArray("- additional work by Ann Hall.");
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

void TestQuoteSpeaker::joinsADescriptionWithThePersonNamedBefore()
{
    const model::ParsedArticle parsed =
        read("da", "Olga Lund låser døren til sit bageri.\n\n»De kom om morgenen,« siger den 58-årige bager.");
    QCOMPARE(parsed.claims.size(), std::size_t{1});
    const auto &statement = std::get<model::Statement>(parsed.claims.front().payload);
    const auto actor = std::ranges::find(parsed.actors, statement.speaker.actor, &model::Actor::id);
    QVERIFY(actor != parsed.actors.end());
    QCOMPARE(actor->name, std::string("Olga Lund"));
}

QTEST_APPLESS_MAIN(TestQuoteSpeaker)
#include "tst_quote_speaker.moc"
