#include "core/store/check.h"
#include "core/store/project_file.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

/// Two claims on a Friday that is known only by its month.
model::ParsedArticle fridayArticle()
{
    return ParsedArticleBuilder(
               "On Friday 26 people died in Ostrava. The mayor spoke on Monday: \"We mourn.\" Nothing else.")
        .publishedBy("Evening Post", "2022-01")
        .actor("Ostrava", model::ActorType::GeoPolitical)
        .place("Ostrava")
        .relativeTime("Friday", "weekday 5 past", "[2022-01-07,2022-01-14,2022-01-21,2022-01-28]")
        .killed("26 people died in Ostrava", 26, true)
        .saidBy("the hospital")
        .statement("We mourn.", "the mayor")
        .caption("Nothing else.", "mayor")
        .finding("test-finding")
        .build();
}

store::ClaimFilter withStatus(model::ClaimStatus status)
{
    store::ClaimFilter filter;
    filter.statuses = {status};
    return filter;
}

store::ClaimFilter found(std::string text)
{
    store::ClaimFilter filter;
    filter.search = std::move(text);
    return filter;
}

base::ClaimId firstClaim(const store::Reader &reader)
{
    return reader.claims({})->front().claim.id;
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importedArticleReadsBackAsItWas();
    void sameTextAgainIsSkipped();
    void otherTextAtTheSameUrlIsANewVersion();
    void refusesAClaimWhoseQuoteIsNotItsRange();
    void brokenArticleKeepsOutNoOther();
    void articleTooLargeForTheDiskKeepsOutNoSmallOne();
    void searchFindsWhatCameTogether();
    void idsGrowInTheOrderOfTheCalls();
    void importUndoneHidesAndRedoneShowsTheSameIds();
    void statusOfManyClaimsIsOneStep();
    void settingTheSameStatusMakesNoStep();
    void correctionKeepsWhatWasExtracted();
    void publicationDayMovesRelativeTimesButNotThoseByHand();
    void eventFromWordsTakesItsQuoteFromTheArticle();
    void eventFromNothingHasItsOwnProvenance();
    void annotationsAreAddedChangedAndRemoved();
    void typingOnJoinsSteps();
    void newStepForgetsWhatWasUndone();
    void historySurvivesARestart();
    void listenerHearsWhatChanged();
    void unknownIdsAreNotFound_data();
    void unknownIdsAreNotFound();
    void unfinishedRunIsOneStepAfterARestart();
    void showingABatchTwiceIsRefused();
    void compactHistoryDropsOldStepsAndUndoneImports();
};

void TestWriter::importedArticleReadsBackAsItWas()
{
    TempProject project;
    const auto outcome = project.import(fridayArticle());
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, store::ImportOutcome::Kind::Imported);
    const auto read = project.reader().article(outcome->article);
    QVERIFY(read);
    const model::ParsedArticle expected = fridayArticle();
    QCOMPARE(read->article.text, expected.article.text);
    QCOMPARE(read->article.publisher, expected.article.publisher);
    QCOMPARE(read->article.publishedFrom, model::PublishedFrom::Header);
    QCOMPARE(read->article.captions.size(), 1u);
    QCOMPARE(read->article.captions[0].credit, expected.article.captions[0].credit);
    QCOMPARE(read->actors.size(), 1u);
    QCOMPARE(read->actors[0].mentions, expected.actors[0].mentions);
    QCOMPARE(read->places[0].name, expected.places[0].name);
    QCOMPARE(read->times.size(), 1u);
    QCOMPARE(read->times[0].relative, expected.times[0].relative);
    QCOMPARE(read->times[0].anchor, model::TimeAnchor::Published);
    QCOMPARE(read->findings[0].details, expected.findings[0].details);
    QCOMPARE(read->claims.size(), 2u);
    model::Claim first = read->claims[0];
    QCOMPARE(first.time, read->times[0].id);
    QVERIFY(first.event.isValid());
    first.id = expected.claims[0].id;
    first.event = {};
    first.time = expected.claims[0].time;
    first.provenance.article = {};
    QVERIFY(first == expected.claims[0]);
    QCOMPARE(std::get<model::Statement>(read->claims[1].payload).speaker.name, "the mayor");
}

void TestWriter::sameTextAgainIsSkipped()
{
    TempProject project;
    const auto first = project.import(fridayArticle());
    const auto second = project.import(fridayArticle());
    QVERIFY(second);
    QCOMPARE(second->kind, store::ImportOutcome::Kind::AlreadyThere);
    QCOMPARE(second->article, first->article);
    QCOMPARE(project.reader().articles()->size(), 1u);
    QCOMPARE(project.reader().history()->size(), 1u); // a run without articles is no step
}

void TestWriter::otherTextAtTheSameUrlIsANewVersion()
{
    TempProject project;
    const auto first = project.import(ParsedArticleBuilder("First text.").at("https://post.example/1").build());
    const auto second = project.import(ParsedArticleBuilder("Second text.").at("https://post.example/1").build());
    QVERIFY(second);
    QCOMPARE(second->kind, store::ImportOutcome::Kind::NewVersion);
    QCOMPARE(second->previous, first->article);
    QCOMPARE(project.reader().articles()->back().previous, first->article);
}

void TestWriter::refusesAClaimWhoseQuoteIsNotItsRange()
{
    TempProject project;
    model::ParsedArticle broken = fridayArticle();
    broken.claims[1].provenance.quote = "Us mourn.";
    const auto outcome = project.import(broken);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, base::ErrorCode::OffsetsDoNotFit);
    QCOMPARE(outcome.error().details.front(), "claim 2");
    QCOMPARE(project.reader().articles()->size(), 0u);
}

void TestWriter::brokenArticleKeepsOutNoOther()
{
    TempProject project;
    const auto batch = project.writer().beginBatch("three").get();
    model::ParsedArticle broken = fridayArticle();
    broken.claims[0].provenance.quote.clear();
    std::vector<std::future<base::Result<store::ImportOutcome>>> outcomes;
    outcomes.push_back(project.writer().importArticle(*batch, ParsedArticleBuilder("One.").build()));
    outcomes.push_back(project.writer().importArticle(*batch, broken));
    outcomes.push_back(project.writer().importArticle(*batch, ParsedArticleBuilder("One.").build()));
    outcomes.push_back(project.writer().importArticle(*batch, ParsedArticleBuilder("Two.").build()));
    QCOMPARE(outcomes[0].get()->kind, store::ImportOutcome::Kind::Imported);
    QCOMPARE(outcomes[1].get().error().code, base::ErrorCode::OffsetsDoNotFit);
    QCOMPARE(outcomes[2].get()->kind, store::ImportOutcome::Kind::AlreadyThere);
    QCOMPARE(outcomes[3].get()->kind, store::ImportOutcome::Kind::Imported);
    QCOMPARE(project.reader().articles()->size(), 2u);
}

void TestWriter::articleTooLargeForTheDiskKeepsOutNoSmallOne()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    const auto batch = project.writer().beginBatch("three").get();
    const auto pages = project.reader().connection().integer("PRAGMA page_count");
    QVERIFY(project.writer().limitPages(*pages + 20).get());
    std::vector<std::future<base::Result<store::ImportOutcome>>> outcomes;
    outcomes.push_back(project.writer().importArticle(*batch, ParsedArticleBuilder("One.").build()));
    outcomes.push_back(project.writer().importArticle(*batch, ParsedArticleBuilder(std::string(300'000, 'x')).build()));
    outcomes.push_back(project.writer().importArticle(*batch, ParsedArticleBuilder("Two.").build()));
    QVERIFY(outcomes[0].get());
    QCOMPARE(outcomes[1].get().error().code, base::ErrorCode::DiskFull);
    QVERIFY(outcomes[2].get());
    QCOMPARE(project.reader().articles()->size(), 3u);
}

void TestWriter::searchFindsWhatCameTogether()
{
    TempProject project;
    const auto batch = project.writer().beginBatch("many").get();
    std::vector<std::future<base::Result<store::ImportOutcome>>> outcomes;
    for (int i = 0; i < 40; ++i)
        outcomes.push_back(project.writer().importArticle(
            *batch, ParsedArticleBuilder("Ferry " + std::to_string(i) + " sank, 5 died.").killed("5 died", i).build()));
    // An edit overtakes them, and the triggers that it needs are on.
    model::Claim byHand;
    byHand.payload = model::Happening{"other", {}, "By hand"};
    const auto event = project.writer().edit(store::AddEvent{byHand}).get();
    model::Annotation note;
    note.event = event->event;
    note.text = "The ferries";
    QVERIFY(project.writer().edit(store::AddAnnotation{note}).get());
    for (auto &outcome : outcomes)
        QVERIFY(outcome.get());
    QVERIFY(project.writer().finishBatch(*batch).get());
    QCOMPARE(project.reader().search({"ferry", false, 100})->size(), 41u);
    QVERIFY(store::checkProject(project.reader())->problems.empty());
}

void TestWriter::idsGrowInTheOrderOfTheCalls()
{
    TempProject project;
    const auto batch = project.writer().beginBatch("three").get();
    std::vector<std::future<base::Result<store::ImportOutcome>>> outcomes;
    for (const char *text : {"One.", "Two.", "Three."})
        outcomes.push_back(project.writer().importArticle(*batch, ParsedArticleBuilder(text).build()));
    base::ArticleId last;
    for (auto &outcome : outcomes) {
        const base::ArticleId id = outcome.get()->article;
        QVERIFY(id > last);
        last = id;
    }
    QVERIFY(project.writer().finishBatch(*batch).get());
}

void TestWriter::importUndoneHidesAndRedoneShowsTheSameIds()
{
    TempProject project;
    const auto imported = project.import(fridayArticle(), "my run");
    const auto undone = project.writer().undo().get();
    QVERIFY(undone);
    QCOMPARE(undone->name, "import");
    QCOMPARE(undone->details, (std::vector<std::string>{"my run", "1"}));
    QCOMPARE(project.reader().articles()->size(), 0u);
    QCOMPARE(project.reader().claims({})->size(), 0u);
    QCOMPARE(project.reader().actors()->size(), 0u);
    QCOMPARE(project.reader().search({"mourn", false, 10})->size(), 0u);
    QCOMPARE(project.reader().article(imported->article).error().code, base::ErrorCode::NotFound);
    QVERIFY(project.writer().redo().get());
    QCOMPARE(project.reader().articles()->front().article.id, imported->article);
    QCOMPARE(project.reader().claims({})->size(), 2u);
}

void TestWriter::statusOfManyClaimsIsOneStep()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    std::vector<base::ClaimId> ids;
    const auto lines = project.reader().claims({});
    for (const store::ClaimLine &line : *lines)
        ids.push_back(line.claim.id);
    QVERIFY(project.writer().edit(store::SetClaimStatus{ids, model::ClaimStatus::Rejected}).get());
    QCOMPARE(project.reader().claims({})->size(), 0u);
    QCOMPARE(*project.reader().countClaims(withStatus(model::ClaimStatus::Rejected)), 2u);
    const auto step = project.reader().nextUndo();
    QCOMPARE((*step)->name, "set-status");
    QCOMPARE((*step)->details, (std::vector<std::string>{"rejected", "2"}));
    QVERIFY(project.writer().undo().get());
    QCOMPARE(*project.reader().countClaims(withStatus(model::ClaimStatus::Extracted)), 2u);
}

void TestWriter::settingTheSameStatusMakesNoStep()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    const auto claim = firstClaim(project.reader());
    const auto outcome = project.writer().edit(store::SetClaimStatus{{claim}, model::ClaimStatus::Extracted}).get();
    QVERIFY(outcome);
    QVERIFY(!outcome->change.isValid());
    QCOMPARE((*project.reader().nextUndo())->name, "import");
}

void TestWriter::correctionKeepsWhatWasExtracted()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    const auto extracted = project.reader().claim(firstClaim(project.reader()));
    model::Claim corrected = extracted->claim;
    auto &casualties = std::get<model::Casualties>(corrected.payload);
    casualties.count->best = casualties.count->low = casualties.count->high = 27;
    casualties.place = {"Ostrava", {}};
    corrected.eventTime = "2022-01-14";
    QVERIFY(project.writer().edit(store::CorrectClaim{corrected}).get());

    const auto now = project.reader().claim(corrected.id)->claim;
    QCOMPARE(now.status, model::ClaimStatus::Corrected);
    QCOMPARE(*std::get<model::Casualties>(now.payload).count->best, 27);
    QVERIFY(std::get<model::Casualties>(now.payload).place.place.isValid()); // joined by its name
    QCOMPARE(now.eventTime, "2022-01-14");
    QVERIFY(now.timeByHand);
    QVERIFY(now.provenance == extracted->claim.provenance);
    QVERIFY(**project.reader().extractedVersion(corrected.id) == extracted->claim);

    corrected.eventTime = "2022-01-15";
    QVERIFY(project.writer().edit(store::CorrectClaim{corrected}).get());
    QVERIFY(**project.reader().extractedVersion(corrected.id) == extracted->claim); // still the first
    corrected.eventTime = "2022-01-32";
    QCOMPARE(project.writer().edit(store::CorrectClaim{corrected}).get().error().code, base::ErrorCode::DateInvalid);

    QVERIFY(project.writer().undo().get());
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.reader().claim(corrected.id)->claim == extracted->claim);
    QVERIFY(!*project.reader().extractedVersion(corrected.id));
}

void TestWriter::publicationDayMovesRelativeTimesButNotThoseByHand()
{
    TempProject project;
    const auto outcome = project.import(ParsedArticleBuilder("On Friday 26 died. The day before 3 died. Later 4 died.")
                                            .publishedBy("Post", "2022-01")
                                            .relativeTime("Friday", "weekday 5 past", "2022-01")
                                            .killed("26 died", 26, true)
                                            .chainedTime("The day before", "shift -1 day", "2022-01")
                                            .killed("3 died", 3, true)
                                            .killed("4 died", 4)
                                            .killed("Later 4 died", 5, true)
                                            .build());
    model::Claim byHand = project.reader().article(outcome->article)->claims[2];
    byHand.eventTime = "2021";
    QVERIFY(project.writer().edit(store::CorrectClaim{byHand}).get());
    const auto before = project.reader().article(outcome->article);
    QVERIFY(project.writer().edit(store::SetPublished{outcome->article, "2022-01-10"}).get());
    const auto after = project.reader().article(outcome->article);
    QCOMPARE(after->article.publishedFrom, model::PublishedFrom::Person);
    QCOMPARE(after->times[0].edtf, "2022-01-07");
    QCOMPARE(after->times[1].edtf, "2022-01-06");
    QCOMPARE(after->claims[0].eventTime, "2022-01-07");
    QCOMPARE(after->claims[1].eventTime, "2022-01-06");
    QCOMPARE(after->claims[2].eventTime, "2021");

    // The timeline reads placements: the undated claim stands at its report, open to the left.
    base::TimeBounds undated;
    QVERIFY(project.reader().scanEvents({}, [&](const store::ScannedEvent &event) {
        if (event.claims.front().origin == model::TimeOrigin::ByReport)
            undated = event.claims.front().bounds;
        return true;
    }));
    QCOMPARE(undated.latestEnd, base::Edtf::parse("2022-01-10")->bounds().latestEnd);
    QVERIFY(undated.earliestBegin.isOpen());

    QVERIFY(project.writer().undo().get());
    QVERIFY(*project.reader().article(outcome->article) == *before);
    QCOMPARE(project.writer().edit(store::SetPublished{outcome->article, "yesterday"}).get().error().code,
             base::ErrorCode::DateInvalid);
}

void TestWriter::eventFromWordsTakesItsQuoteFromTheArticle()
{
    TempProject project;
    const auto article = project.import(fridayArticle())->article;
    model::Claim claim;
    claim.payload = model::Happening{"speech", {"Ostrava", {}}, "The mayor spoke"};
    claim.provenance.article = article;
    claim.provenance.range = {37, 62};
    claim.eventTime = "2022-01-10";
    const auto outcome = project.writer().edit(store::AddEvent{claim}).get();
    QVERIFY(outcome);
    const auto added = project.reader().claim(outcome->claim);
    QCOMPARE(added->claim.provenance.quote, "The mayor spoke on Monday");
    QCOMPARE(added->claim.provenance.rule, "manual");
    QCOMPARE(added->claim.status, model::ClaimStatus::Manual);
    QCOMPARE(added->claim.event, outcome->event);
    QCOMPARE(project.reader().claims(found("spoke"))->size(), 1u);
    QVERIFY(project.writer().undo().get());
    QCOMPARE(project.reader().claim(outcome->claim).error().code, base::ErrorCode::NotFound);
    QCOMPARE(project.reader().claims(found("spoke"))->size(), 0u);
    QVERIFY(project.writer().redo().get());
    QVERIFY(project.reader().claim(outcome->claim)->claim == added->claim);

    claim.provenance.range = {37, 62'000};
    QCOMPARE(project.writer().edit(store::AddEvent{claim}).get().error().code, base::ErrorCode::ArgumentInvalid);
}

void TestWriter::eventFromNothingHasItsOwnProvenance()
{
    TempProject project;
    model::Claim claim;
    claim.payload = model::Happening{"other", {}, "My own note of an event"};
    claim.eventTime = "2022";
    const auto outcome = project.writer().edit(store::AddEvent{claim}).get();
    QVERIFY(outcome);
    const auto line = project.reader().claim(outcome->claim);
    QVERIFY(!line->claim.provenance.article.isValid());
    QCOMPARE(line->claim.provenance.rule, "manual");
    QCOMPARE(line->placed.edtf.toString(), "2022");
}

void TestWriter::annotationsAreAddedChangedAndRemoved()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    const auto event = project.reader().claims({})->front().claim.event;
    model::Annotation note;
    note.event = event;
    note.text = "Ask the hospital";
    const auto added = project.writer().edit(store::AddAnnotation{note}).get();
    QVERIFY(added);
    note.id = added->annotation;
    note.text = "Ask the ministry";
    QVERIFY(project.writer().edit(store::ChangeAnnotation{note}).get());
    QCOMPARE(project.reader().annotationsOf(event)->front().text, "Ask the ministry");
    QVERIFY(!project.writer().edit(store::ChangeAnnotation{note}).get()->change.isValid());
    QVERIFY(project.writer().edit(store::RemoveAnnotation{note.id}).get());
    QVERIFY(project.reader().annotations()->empty());
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.writer().undo().get());
    QCOMPARE(project.reader().annotationsOf(event)->front().text, "Ask the hospital");
}

void TestWriter::typingOnJoinsSteps()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    model::Annotation note;
    note.claim = firstClaim(project.reader());
    note.text = "A";
    note.id = project.writer().edit(store::AddAnnotation{note}).get()->annotation;
    for (const char *text : {"As", "Ask", "Ask him"}) {
        note.text = text;
        QVERIFY(project.writer().edit(store::ChangeAnnotation{note, true}).get());
    }
    QCOMPARE(project.reader().history()->size(), 3u); // import, add, change
    QVERIFY(project.writer().undo().get());
    QCOMPARE(project.reader().annotations()->front().text, "A");
}

void TestWriter::newStepForgetsWhatWasUndone()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    const auto claim = firstClaim(project.reader());
    QVERIFY(project.writer().edit(store::SetClaimStatus{{claim}, model::ClaimStatus::Accepted}).get());
    QVERIFY(project.writer().undo().get());
    QVERIFY(*project.reader().nextRedo());
    QVERIFY(project.writer().edit(store::SetClaimStatus{{claim}, model::ClaimStatus::Rejected}).get());
    QVERIFY(!*project.reader().nextRedo());
    QCOMPARE(project.writer().redo().get().error().code, base::ErrorCode::NothingToRedo);
}

void TestWriter::historySurvivesARestart()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    const auto claim = firstClaim(project.reader());
    QVERIFY(project.writer().edit(store::SetClaimStatus{{claim}, model::ClaimStatus::Accepted}).get());
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.reopen());
    QVERIFY(project.writer().redo().get());
    QCOMPARE(project.reader().claim(claim)->claim.status, model::ClaimStatus::Accepted);
    QVERIFY(project.reopen());
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.writer().undo().get());
    QCOMPARE(project.writer().undo().get().error().code, base::ErrorCode::NothingToUndo);
    QCOMPARE(project.reader().articles()->size(), 0u);
}

void TestWriter::listenerHearsWhatChanged()
{
    std::vector<store::Change> heard;
    store::OpenOptions options;
    options.writer.listener = [&](const store::Change &change) { heard.push_back(change); };
    TempProject project(options);
    const auto article = project.import(fridayArticle())->article;
    QCOMPARE(heard[0].cause, store::Change::Cause::Import);
    QCOMPARE(heard[0].articles, std::vector{article});
    QCOMPARE(heard[0].events.size(), 2u);
    const auto line = project.reader().claims({})->front().claim;
    model::Annotation pin;
    pin.kind = model::AnnotationKind::Pin;
    pin.claim = line.id;
    QVERIFY(project.writer().edit(store::AddAnnotation{pin}).get());
    QCOMPARE(heard.back().events, std::vector{line.event});
    QCOMPARE(heard.back().claims, std::vector{line.id});
    QCOMPARE(heard.back().name, "add-annotation");
    QVERIFY(project.writer().undo().get());
    QCOMPARE(heard.back().cause, store::Change::Cause::Undo);
    QCOMPARE(heard.back().events, std::vector{line.event});
    QVERIFY(heard.back().revision > heard.front().revision);
}

void TestWriter::unknownIdsAreNotFound_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("status") << 0;
    QTest::newRow("correction") << 1;
    QTest::newRow("event in an unknown article") << 2;
    QTest::newRow("note on an unknown event") << 3;
    QTest::newRow("change of an unknown note") << 4;
    QTest::newRow("removal of an unknown note") << 5;
    QTest::newRow("publication of an unknown article") << 6;
    QTest::newRow("unknown batch") << 7;
}

void TestWriter::unknownIdsAreNotFound()
{
    QFETCH(int, which);
    model::Claim claim;
    claim.id = base::ClaimId{77};
    model::Claim inArticle;
    inArticle.provenance.article = base::ArticleId{77};
    model::Annotation note;
    note.event = base::EventId{77};
    note.id = base::AnnotationId{77};
    const std::vector<store::Edit> edits{store::SetClaimStatus{{claim.id}, model::ClaimStatus::Accepted},
                                         store::CorrectClaim{claim},
                                         store::AddEvent{inArticle},
                                         store::AddAnnotation{note},
                                         store::ChangeAnnotation{note},
                                         store::RemoveAnnotation{note.id},
                                         store::SetPublished{base::ArticleId{77}, "2022"},
                                         store::SetBatchHidden{base::BatchId{77}, true}};
    TempProject project;
    const auto outcome = project.writer().edit(edits[static_cast<std::size_t>(which)]).get();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, base::ErrorCode::NotFound);
    QVERIFY(project.reader().history()->empty());
}

void TestWriter::unfinishedRunIsOneStepAfterARestart()
{
    TempProject project;
    const auto batch = project.writer().beginBatch("cut short").get();
    QVERIFY(project.writer().importArticle(*batch, fridayArticle()).get());
    QVERIFY(project.reopen());
    QVERIFY(project.writer().undo().get()); // waits for the writer's start
    QCOMPARE(project.reader().history()->front().details.front(), "cut short");
    QCOMPARE(project.reader().articles()->size(), 0u);
}

void TestWriter::showingABatchTwiceIsRefused()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    const auto batch = project.reader().batches()->front().id;
    QVERIFY(project.writer().edit(store::SetBatchHidden{batch, true}).get());
    QCOMPARE(project.reader().articles()->size(), 0u);
    QVERIFY(project.import(fridayArticle()));
    const auto shown = project.writer().edit(store::SetBatchHidden{batch, false}).get();
    QVERIFY(!shown);
    QCOMPARE(shown.error().code, base::ErrorCode::ArgumentInvalid);
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.writer().undo().get()); // the hiding itself
    QCOMPARE(project.reader().articles()->size(), 1u);
}

void TestWriter::compactHistoryDropsOldStepsAndUndoneImports()
{
    TempProject project;
    QVERIFY(project.import(fridayArticle()));
    QVERIFY(project.import(ParsedArticleBuilder("Another text with 5 killed.").killed("5 killed", 5).build()));
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.writer().compactHistory(10).get());
    QCOMPARE(project.reader().history()->size(), 1u);
    QCOMPARE(project.reader().batches()->size(), 1u);
    QCOMPARE(project.reader().articles()->size(), 1u);
    QCOMPARE(project.reader().search({"another", false, 10})->size(), 0u);
    QVERIFY(project.writer().compactHistory(0).get());
    QVERIFY(project.reader().history()->empty());
    QCOMPARE(project.reader().claims({})->size(), 2u);
}

QTEST_APPLESS_MAIN(TestWriter)
#include "tst_writer.moc"
