#include "app/render/claim_words.h"
#include "tests/app/render/language.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using render::ClaimContext;
using render::ClaimWords;
using render::EventContext;

namespace {

ClaimContext contextOf(model::ClaimPayload payload, const std::string &quote)
{
    ClaimContext context;
    context.claim.payload = std::move(payload);
    context.claim.provenance.article = {7};
    context.claim.provenance.quote = quote;
    context.language = "da";
    return context;
}

void setSentence(ClaimContext &context, const std::string &sentence)
{
    const std::size_t begin = sentence.find(context.claim.provenance.quote);
    context.sentence = sentence;
    context.inSentence = {begin, begin + context.claim.provenance.quote.size()};
}

timeline::EventWords label(const ClaimContext &context)
{
    const Language english(u"en"_s);
    return ClaimWords(english.locale()).label({{1}, {context}, {}});
}

model::Movement movement()
{
    model::Movement movement;
    movement.what = "lastbiler";
    movement.origin.words = "Kolding";
    movement.destination.words = "Ribe";
    return movement;
}

model::Count count(std::int64_t number, const std::string &words)
{
    return {number, number, number, model::CountModifier::Exact, words, {}};
}

} // namespace

class TestClaimWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsASpeakersLastNameBeforeTheQuotedWords();
    void namesWhomTheWordsAreAttributedTo();
    void dropsHalfOfAPairOfMarks_data();
    void dropsHalfOfAPairOfMarks();
    void keepsTheArticlesOwnQuotationMarks();
    void leavesIndirectSpeechUnquoted();
    void saysWhatMovesFromWhereToWhere();
    void namesTheMoverOfAnUncountedMovement();
    void keepsTheWordForAnEffectAsWritten();
    void doesNotRepeatTheChipInTheWords();
    void wordsAHappeningWithItsPlace();
    void saysWhoSaysSo();
    void fallsBackToTheArticleWhereThePublisherIsUnknown();
    void countsTheClaimsOfAMergedEvent();
    void putsCountsOfOneEventBesideEachOther_data();
    void putsCountsOfOneEventBesideEachOther();
    void saysWhoSaysSoOfAllClaims();
    void takesTheClockFromTheClaimThatKnowsIt();
    void givesANoteItsText();
    void showsTheClockOfAMoment();
    void answersWithoutALookup();
};

void TestClaimWords::putsASpeakersLastNameBeforeTheQuotedWords()
{
    model::Statement statement;
    statement.speaker.name = "Karen Marie Holm";
    ClaimContext context = contextOf(statement, "Broen bliver lukket,");
    context.speakerIsPerson = true;
    QCOMPARE(label(context).speaker, "Holm:");
    QCOMPARE(label(context).words, "»Broen bliver lukket«");
    context.speakerIsPerson = false;
    std::get<model::Statement>(context.claim.payload).speaker.name = "politiet i Ribe";
    QCOMPARE(label(context).speaker, "Politiet i Ribe:");
}

void TestClaimWords::namesWhomTheWordsAreAttributedTo()
{
    ClaimContext context = contextOf(model::Statement{}, "i nogle dage eller uger");
    context.claim.source.name = "forsvaret i Ribe";
    QCOMPARE(label(context).speaker, "Forsvaret i Ribe:");
    context.claim.source.name = "Karen Holm";
    context.sourceIsPerson = true;
    QCOMPARE(label(context).speaker, "Holm:");
    context.claim.source = {};
    QCOMPARE(label(context).speaker, "");
}

void TestClaimWords::dropsHalfOfAPairOfMarks_data()
{
    QTest::addColumn<QString>("victims");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a closing mark alone") << u"naboer«"_s << u"naboer såret"_s;
    QTest::newRow("a plain mark alone") << u"\"naboer"_s << u"naboer såret"_s;
    QTest::newRow("a whole pair") << u"»naboer«"_s << u"»naboer« såret"_s;
    QTest::newRow("low and high") << u"„naboer“"_s << u"„naboer“ såret"_s;
    QTest::newRow("an apostrophe") << u"byens DSB'ere"_s << u"byens DSB'ere såret"_s;
}

void TestClaimWords::dropsHalfOfAPairOfMarks()
{
    QFETCH(QString, victims);
    QFETCH(QString, shown);
    model::Casualties casualties;
    casualties.victims = victims.toStdString();
    ClaimContext context = contextOf(casualties, "x");
    context.claim.provenance.trigger = "såret";
    QCOMPARE(QString::fromStdString(label(context).words), shown);
}

void TestClaimWords::keepsTheArticlesOwnQuotationMarks()
{
    ClaimContext context = contextOf(model::Statement{}, "We wait");
    context.language = "en";
    QCOMPARE(label(context).words, "“We wait”");
    setSentence(context, "\"We wait\", she said.");
    QCOMPARE(label(context).words, "\"We wait\"");
    setSentence(context, "She said: »We wait«.");
    QCOMPARE(label(context).words, "»We wait«");
}

void TestClaimWords::leavesIndirectSpeechUnquoted()
{
    model::Statement statement;
    statement.type = model::StatementType::Indirect;
    QCOMPARE(label(contextOf(statement, "at broen er lukket")).words, "at broen er lukket");
}

void TestClaimWords::saysWhatMovesFromWhereToWhere()
{
    model::Movement counted = movement();
    counted.count = count(12, "tolv");
    counted.distance = "70 kilometer";
    const timeline::EventWords words = label(contextOf(counted, "tolv lastbiler kørte"));
    QCOMPARE(words.chip, "12");
    QCOMPARE(words.words, "lastbiler: Kolding → Ribe, 70 kilometer");
    QCOMPARE(words.speaker, "");

    counted.origin.words.clear();
    counted.distance.clear();
    QCOMPARE(label(contextOf(counted, "x")).words, "lastbiler → Ribe");
}

void TestClaimWords::namesTheMoverOfAnUncountedMovement()
{
    model::Movement moving = movement();
    moving.mover.name = "danske styrker";
    const timeline::EventWords words = label(contextOf(moving, "danske styrker rykkede frem"));
    QCOMPARE(words.speaker, "Danske styrker");
    QCOMPARE(words.words, "Kolding → Ribe");
    // Words that begin with the mover do not need it twice.
    moving.origin = {};
    moving.destination = {};
    QCOMPARE(label(contextOf(moving, "danske styrker rykkede frem")).speaker, "");
}

void TestClaimWords::keepsTheWordForAnEffectAsWritten()
{
    model::Casualties casualties;
    casualties.victims = "gendarmer";
    casualties.count = count(3, "tre");
    ClaimContext context = contextOf(casualties, "tre gendarmer uskadeliggjort");
    context.claim.provenance.trigger = "uskadeliggjort";
    context.claim.source.name = "myndighederne";
    QCOMPARE(label(context).words, "gendarmer uskadeliggjort");
    QCOMPARE(label(context).source, "myndighederne");
}

void TestClaimWords::doesNotRepeatTheChipInTheWords()
{
    model::Casualties casualties;
    casualties.victims = "Tre gendarmer";
    casualties.count = count(3, "tre");
    ClaimContext context = contextOf(casualties, "tre gendarmer dræbt");
    context.claim.provenance.trigger = "dræbt";
    QCOMPARE(label(context).chip, "3");
    QCOMPARE(label(context).words, "gendarmer dræbt");
}

void TestClaimWords::wordsAHappeningWithItsPlace()
{
    model::Happening happening;
    happening.summary = "havnen genåbnet";
    happening.place.words = "Esbjerg";
    QCOMPARE(label(contextOf(happening, "x")).words, "Havnen genåbnet, Esbjerg");
    happening.summary = "havnen i Esbjerg genåbnet";
    QCOMPARE(label(contextOf(happening, "x")).words, "Havnen i Esbjerg genåbnet");
}

void TestClaimWords::saysWhoSaysSo()
{
    const Language english(u"en"_s);
    const ClaimWords words(english.locale());
    model::Statement statement;
    statement.speaker.name = "Karen Holm";
    statement.medium = "a letter";
    ClaimContext context = contextOf(statement, "x");
    QCOMPARE(words.whoSaysSo(context), u"Karen Holm, a letter"_s);
    context.claim.source.name = "the harbour office";
    QCOMPARE(words.whoSaysSo(context), u"the harbour office"_s);
    ClaimContext own = contextOf(model::Happening{}, "x");
    QCOMPARE(words.whoSaysSo(own), u"the newspaper’s own words"_s);
    own.insidePhotoCaption = true;
    own.photoCredit = "A. Larsen";
    QCOMPARE(words.whoSaysSo(own), u"photo caption, credit A. Larsen"_s);
    own.insidePhotoCaption = false;
    own.claim.provenance.article = {};
    QCOMPARE(words.whoSaysSo(own), u"added by hand"_s);
}

void TestClaimWords::fallsBackToTheArticleWhereThePublisherIsUnknown()
{
    const Language english(u"en"_s);
    const ClaimWords words(english.locale());
    ClaimContext context = contextOf(model::Happening{}, "x");
    context.published = "2022-01-07";
    context.articleBeginning =
        "Havnen var stille, da skibene endelig kom ind efter ti lange dage på havet og to storme.";
    QCOMPARE(words.sourceCaption(context),
             u"Havnen var stille, da skibene endelig kom ind efter ti lange … · publisher unknown · 7 Jan 2022"_s);
    context.articleTitle = "Skibene kom ind";
    QCOMPARE(words.sourceCaption(context), u"Skibene kom ind · publisher unknown · 7 Jan 2022"_s);
    context.publisher = "Vestkysten";
    QCOMPARE(words.sourceCaption(context), u"Vestkysten · 7 Jan 2022"_s);
}

void TestClaimWords::countsTheClaimsOfAMergedEvent()
{
    const Language danish(u"da"_s);
    const ClaimContext context = contextOf(model::Happening{}, "x");
    const ClaimWords words(danish.locale());
    QCOMPARE(words.label({{1}, {context, context, context}, {}}).note, "3 påstande");
    QCOMPARE(words.label({{1}, {context}, {}}).note, "");
}

void TestClaimWords::putsCountsOfOneEventBesideEachOther_data()
{
    QTest::addColumn<std::vector<int>>("numbers"); // below zero: at least
    QTest::addColumn<QString>("chip");
    QTest::newRow("one") << std::vector{26} << u"26"_s;
    QTest::newRow("never a sum") << std::vector{26, 18} << u"18, 26"_s;
    QTest::newRow("an open one") << std::vector{26, -40, 18} << u"18, 26, at least 40"_s;
    QTest::newRow("each once") << std::vector{18, 18, 26, 26} << u"18, 26"_s;
    QTest::newRow("many") << std::vector{26, 12, -40, 18} << u"12 … at least 40"_s;
}

void TestClaimWords::putsCountsOfOneEventBesideEachOther()
{
    QFETCH(const std::vector<int>, numbers);
    QFETCH(const QString, chip);
    const Language english(u"en"_s);
    EventContext event{{1}, {}, {}};
    for (const int number : numbers) {
        model::Casualties casualties;
        casualties.count = count(std::abs(number), "so many");
        if (number < 0) {
            casualties.count->modifier = model::CountModifier::AtLeast;
            casualties.count->high.reset();
        }
        event.claims.push_back(contextOf(casualties, "people were killed"));
    }
    QCOMPARE(QString::fromStdString(ClaimWords(english.locale()).label(event).chip), chip);
}

void TestClaimWords::saysWhoSaysSoOfAllClaims()
{
    const Language english(u"en"_s);
    const ClaimWords words(english.locale());
    EventContext event{{1}, {}, {}};
    for (const char *who : {"the ministry", "local doctors", "The ministry"}) {
        event.claims.push_back(contextOf(model::Casualties{}, "people were killed"));
        event.claims.back().claim.source.name = who;
    }
    QCOMPARE(words.sources(event), u"the ministry, local doctors"_s);
    QCOMPARE(words.label(event).source, "the ministry, local doctors");
    QCOMPARE(words.label(event).captionWho, "the ministry, local doctors");
    event.claims.back().claim.source.name = "the army";
    QCOMPARE(words.sources(event), u"the ministry and 2 more"_s);
}

void TestClaimWords::takesTheClockFromTheClaimThatKnowsIt()
{
    const Language english(u"en"_s);
    EventContext event{{1}, {contextOf(model::Happening{}, "x"), contextOf(model::Happening{}, "y")}, {}};
    event.claims[0].placed = model::placeInTime("2022-01-07", {}, model::Tense::Past);
    event.claims[1].placed = model::placeInTime("2022-01-07T14:30:00", {}, model::Tense::Past);
    QCOMPARE(ClaimWords(english.locale()).label(event).clock, "14:30");
}

void TestClaimWords::givesANoteItsText()
{
    const Language english(u"en"_s);
    QCOMPARE(ClaimWords(english.locale()).label({{1}, {}, "Which\nday?"}).words, "Which day?");
}

void TestClaimWords::showsTheClockOfAMoment()
{
    ClaimContext context = contextOf(model::Happening{}, "x");
    context.placed = model::placeInTime("2022-01-07T14:30:00", {}, model::Tense::Past);
    QCOMPARE(label(context).clock, "14:30");
    context.placed = model::placeInTime("2022-01-07", {}, model::Tense::Past);
    QCOMPARE(label(context).clock, "");
}

void TestClaimWords::answersWithoutALookup()
{
    const render::LookupLabelSource source({}, QLocale::c());
    const base::EventId event{1};
    timeline::EventWords words;
    source.fetch({&event, 1}, {&words, 1});
    QCOMPARE(words.words, "");
}

QTEST_GUILESS_MAIN(TestClaimWords)
#include "tst_claim_words.moc"
