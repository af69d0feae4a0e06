#include "tests/support/parsed_article_builder.h"
#include "tests/support/two_copies.h"

#include <QtTest>

#include <algorithm>

using support::Copy;
using support::ParsedArticleBuilder;
using support::TempProject;
using support::TwoCopies;

namespace {

model::ParsedArticle report(const std::string &place, int number)
{
    const std::string n = std::to_string(number);
    return ParsedArticleBuilder("At " + place + " on Friday " + n + " soldiers were killed. The general spoke.")
        .titled("Report from " + place)
        .publishedBy("Post", "2022-01-10")
        .actor("The general")
        .actor("soldiers")
        .relativeTime("on Friday", "weekday 5 past", "2022-01-07")
        .killed(n + " soldiers were killed", number, true)
        .statement("The general spoke", "The general", 1)
        .build();
}

struct Fixture
{
    Fixture()
    {
        for (const auto &[place, number] : {std::pair("Lesna", 4), std::pair("Orsha", 7), std::pair("Brest", 9)})
            static_cast<void>(project.import(report(place, number)));
        const auto claims = project.reader().claims({});
        for (const store::ClaimLine &line : *claims) {
            if (line.claim.kind() == model::ClaimKind::Casualties)
                killed.push_back(line.claim);
        }
        article = project.reader().articles()->front().article.id;
        copies = std::make_unique<TwoCopies>(project);
    }
    Copy &anna() { return copies->anna; }
    Copy &bent() { return copies->bent; }

    TempProject project;
    std::vector<model::Claim> killed;
    base::ArticleId article;
    std::unique_ptr<TwoCopies> copies;
};

store::AddAnnotation note(base::EventId event, std::string text)
{
    model::Annotation annotation;
    annotation.event = event;
    annotation.text = std::move(text);
    return {annotation};
}

store::CorrectClaim withSource(model::Claim claim, std::string source)
{
    claim.source = {std::move(source), {}};
    return {claim};
}

store::Choosing choose(const store::Conflict &conflict)
{
    return {false, {conflict.key}};
}

} // namespace

class TestTakingIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyOneChangedIsTakenAsOneStepUnderTheirName();
    void twoPartsOfOneClaimGoTogether();
    void whatBothChangedIsListedAndStays();
    void choosingTheirsIsAStepOfItsOwn();
    void aNoteChangedThereAndRemovedHereCanComeBack();
    void aNoteChangedHereAndRemovedThereStays();
    void acceptingAndCorrectingGoTogether();
    void rejectingHereAndCorrectingThereIsAConflict();
    void mergesOfTheSameEventsTheOtherWayRoundAreOneEvent();
    void aNoteOfAnEventThatTheyMergedGoesWithIt();
    void mergesIntoTwoEventsAreAConflict();
    void actorsMergedBothWaysAreOne();
    void aNewDayOfAnArticleMovesWhatHangsOnIt();
    void anActorOfItsOwnComesWithItsName();
    void theSecondFileBringsOnlyWhatIsNew();
    void ownStepsThatComeBackAreNothingNew();
    void whatIsStillOpenIsListedAgain();
    void changesOfAnArticleThatIsNotHereAreNamed();
    void anotherProjectIsRefused();
    void aNewerVersionIsRefused();
    void rowsThatFitNoSchemaAreRefused_data();
    void rowsThatFitNoSchemaAreRefused();
    void aFalseQuoteIsRefused();
};

void TestTakingIn::whatOnlyOneChangedIsTakenAsOneStepUnderTheirName()
{
    Fixture f;
    f.anna().edit(note(f.killed[0].event, "Seen on film"));
    f.anna().edit(store::SetClaimStatus{{f.killed[1].id}, model::ClaimStatus::Accepted});
    model::Claim byHand;
    byHand.payload = model::Happening{"shots", {"Lesna", {}}, "By hand"};
    byHand.provenance.article = f.article;
    byHand.provenance.range = {0, 8};
    const auto added = f.anna().edit(store::AddEvent{byHand});
    f.anna().edit(note(added.event, "From the words"));
    f.bent().edit(store::SetClaimStatus{{f.killed[2].id}, model::ClaimStatus::Rejected});
    const std::string before = f.bent().digest();

    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(taken->steps, std::size_t{4});
    QCOMPARE(taken->leftOut, std::size_t{0});
    QCOMPARE(f.bent().reader().annotations()->size(), std::size_t{2});
    QVERIFY(f.bent().reader().claim(f.killed[1].id)->claim.status == model::ClaimStatus::Accepted);
    QVERIFY(f.bent().reader().claim(f.killed[2].id)->claim.status == model::ClaimStatus::Rejected);
    QCOMPARE(QString::fromStdString(f.bent().reader().claim(added.claim)->claim.provenance.quote),
             QStringLiteral("At Lesna"));
    QCOMPARE(f.bent().reader().search({"film", false, 10})->size(), std::size_t{1});
    QCOMPARE(f.bent().problems(), QString());

    f.bent().reopen();
    const store::HistoryStep step = f.bent().reader().history()->back();
    QCOMPARE(QString::fromStdString(step.name), QStringLiteral("take-in"));
    QCOMPARE(QString::fromStdString(step.author), QStringLiteral("Anna"));
    QVERIFY(f.bent().writer().undo().get());
    QCOMPARE(f.bent().digest(), before);
    QVERIFY(f.bent().writer().undo().get()); // Bent's own step before it
    QVERIFY(f.bent().writer().redo().get());
    QVERIFY(f.bent().writer().redo().get());
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::twoPartsOfOneClaimGoTogether()
{
    Fixture f;
    f.anna().edit(store::SetClaimTime{f.killed[0].id, "2022-01-05", {}});
    f.bent().edit(withSource(f.killed[0], "The mayor"));
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    const model::Claim claim = f.bent().reader().claim(f.killed[0].id)->claim;
    QCOMPARE(claim.eventTime, std::string("2022-01-05"));
    QCOMPARE(claim.source.name, std::string("The mayor"));
    QVERIFY(f.bent().reader().extractedVersion(f.killed[0].id)->has_value());
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::whatBothChangedIsListedAndStays()
{
    Fixture f;
    f.anna().edit(store::SetClaimTime{f.killed[0].id, "2022-01-05", {}});
    f.bent().edit(store::SetClaimTime{f.killed[0].id, "2022-01-06", {}});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    const store::Conflict &conflict = taken->conflicts.front();
    QCOMPARE(conflict.part, std::string("time"));
    QCOMPARE(conflict.words, std::string("4 soldiers were killed"));
    QCOMPARE(conflict.mine.value, std::string("2022-01-06"));
    QCOMPARE(conflict.theirs.value, std::string("2022-01-05"));
    QCOMPARE(f.bent().reader().claim(f.killed[0].id)->claim.eventTime, std::string("2022-01-06"));
}

void TestTakingIn::choosingTheirsIsAStepOfItsOwn()
{
    Fixture f;
    f.anna().edit(store::SetClaimTime{f.killed[0].id, "2022-01-05", {}});
    f.anna().edit(store::SetClaimTime{f.killed[1].id, "2022-01-05", {}});
    f.bent().edit(store::SetClaimTime{f.killed[0].id, "2022-01-06", {}});
    f.bent().edit(store::SetClaimTime{f.killed[1].id, "2022-01-06", {}});
    const auto changes = f.anna().send();
    const auto taken = f.bent().take(changes);
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{2});
    const std::string before = f.bent().digest();
    const auto chosen = f.bent().take(changes, choose(taken->conflicts.front()));
    QVERIFY(chosen);
    QCOMPARE(chosen->conflicts.size(), std::size_t{1});
    QCOMPARE(chosen->conflicts.front(), taken->conflicts.back());
    QCOMPARE(f.bent().reader().claim(f.killed[0].id)->claim.eventTime, std::string("2022-01-05"));
    QCOMPARE(f.bent().problems(), QString());
    const store::HistoryStep step = f.bent().reader().history()->back();
    QCOMPARE(QString::fromStdString(step.name), QStringLiteral("choose-theirs"));
    QCOMPARE(QString::fromStdString(step.author), QStringLiteral("Bent"));
    QVERIFY(f.bent().writer().undo().get());
    QCOMPARE(f.bent().digest(), before);
}

void TestTakingIn::aNoteChangedThereAndRemovedHereCanComeBack()
{
    TempProject project;
    QVERIFY(project.import(report("Lesna", 4)));
    const auto event = project.reader().claims({})->front().claim.event;
    const auto noted = project.writer().edit(note(event, "Doubtful")).get();
    TwoCopies copies(project);
    model::Annotation changed = copies.anna.reader().annotations()->front();
    changed.text = "Certain";
    copies.anna.edit(store::ChangeAnnotation{changed, false});
    copies.bent.edit(store::RemoveAnnotation{noted->annotation});
    const auto changes = copies.anna.send();
    const auto taken = copies.bent.take(changes);
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    QVERIFY(taken->conflicts.front().mine.removed);
    QCOMPARE(taken->conflicts.front().theirs.value, std::string("Certain"));
    QVERIFY(copies.bent.reader().annotations()->empty());
    QVERIFY(copies.bent.take(changes, choose(taken->conflicts.front())));
    QCOMPARE(copies.bent.reader().annotations()->front().text, std::string("Certain"));
    QCOMPARE(copies.bent.problems(), QString());
}

void TestTakingIn::aNoteChangedHereAndRemovedThereStays()
{
    TempProject project;
    QVERIFY(project.import(report("Lesna", 4)));
    const auto event = project.reader().claims({})->front().claim.event;
    QVERIFY(project.writer().edit(note(event, "Doubtful")).get());
    QVERIFY(project.writer().edit(note(event, "Old")).get());
    TwoCopies copies(project);
    const auto notes = *copies.anna.reader().annotations();
    for (const model::Annotation &each : notes)
        copies.anna.edit(store::RemoveAnnotation{each.id});
    model::Annotation changed = notes.front();
    changed.text = "Certain";
    copies.bent.edit(store::ChangeAnnotation{changed, false});
    const auto taken = copies.bent.takeFrom(copies.anna);
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    QVERIFY(taken->conflicts.front().theirs.removed);
    const auto left = *copies.bent.reader().annotations();
    QCOMPARE(left.size(), std::size_t{1});
    QCOMPARE(left.front().text, std::string("Certain"));
}

void TestTakingIn::acceptingAndCorrectingGoTogether()
{
    Fixture f;
    f.anna().edit(withSource(f.killed[0], "The mayor"));
    f.anna().edit(store::SetClaimStatus{{f.killed[1].id}, model::ClaimStatus::Accepted});
    f.bent().edit(store::SetClaimStatus{{f.killed[0].id}, model::ClaimStatus::Accepted});
    f.bent().edit(withSource(f.killed[1], "The mayor"));
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    for (const int i : {0, 1}) {
        const model::Claim claim = f.bent().reader().claim(f.killed[static_cast<std::size_t>(i)].id)->claim;
        QVERIFY(claim.status == model::ClaimStatus::Corrected);
        QCOMPARE(claim.source.name, std::string("The mayor"));
    }
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::rejectingHereAndCorrectingThereIsAConflict()
{
    Fixture f;
    f.anna().edit(withSource(f.killed[0], "The mayor"));
    f.bent().edit(store::SetClaimStatus{{f.killed[0].id}, model::ClaimStatus::Rejected});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    QCOMPARE(taken->conflicts.front().part, std::string("status"));
    QCOMPARE(taken->conflicts.front().mine.value, std::string("rejected"));
    QCOMPARE(taken->conflicts.front().theirs.value, std::string("corrected"));
}

void TestTakingIn::mergesOfTheSameEventsTheOtherWayRoundAreOneEvent()
{
    Fixture f;
    f.anna().edit(store::MergeEvents{f.killed[0].event, {f.killed[1].event}});
    f.bent().edit(store::MergeEvents{f.killed[1].event, {f.killed[0].event}});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(f.bent().reader().claim(f.killed[0].id)->claim.event,
             f.bent().reader().claim(f.killed[1].id)->claim.event);
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::aNoteOfAnEventThatTheyMergedGoesWithIt()
{
    Fixture f;
    f.anna().edit(store::MergeEvents{f.killed[0].event, {f.killed[1].event}});
    f.bent().edit(note(f.killed[1].event, "Seen on film"));
    const std::string before = f.bent().digest();
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(f.bent().reader().annotations()->front().event, f.killed[0].event);
    QCOMPARE(f.bent().problems(), QString());
    QVERIFY(f.bent().writer().undo().get());
    QCOMPARE(f.bent().digest(), before);
}

void TestTakingIn::mergesIntoTwoEventsAreAConflict()
{
    Fixture f;
    f.anna().edit(store::MergeEvents{f.killed[0].event, {f.killed[2].event}});
    f.bent().edit(store::MergeEvents{f.killed[1].event, {f.killed[2].event}});
    const auto changes = f.anna().send();
    const auto taken = f.bent().take(changes);
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    QCOMPARE(taken->conflicts.front().part, std::string("event"));
    QCOMPARE(taken->conflicts.front().words, std::string("9 soldiers were killed"));
    QCOMPARE(taken->conflicts.front().mine.value, std::string("7 soldiers were killed"));
    QCOMPARE(taken->conflicts.front().theirs.value, std::string("4 soldiers were killed"));
    QVERIFY(f.bent().take(changes, choose(taken->conflicts.front())));
    QCOMPARE(f.bent().reader().claim(f.killed[2].id)->claim.event, f.killed[0].event);
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::actorsMergedBothWaysAreOne()
{
    Fixture f;
    const auto actors = *f.anna().reader().actors();
    const base::ActorId one = actors[0].actor.id;
    const base::ActorId other = actors[1].actor.id;
    f.anna().edit(store::MergeActors{one, {other}});
    f.anna().edit(store::ChangeActor{one, "The commander", model::ActorType::Person, model::PersonColour::None, {}});
    f.bent().edit(store::MergeActors{other, {one}});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(f.bent().reader().actors()->size(), actors.size() - 1);
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::aNewDayOfAnArticleMovesWhatHangsOnIt()
{
    Fixture f;
    f.anna().edit(store::SetPublished{f.article, "2022-01-17"});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(f.bent().reader().claim(f.killed[0].id)->claim.eventTime, std::string("2022-01-14"));
    QCOMPARE(f.bent().digest(), f.anna().digest());
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::anActorOfItsOwnComesWithItsName()
{
    TempProject project;
    auto parsed = report("Lesna", 4);
    parsed.actors.front().aliases = {"The man of Lesna"};
    parsed.claims.front().source = {"The man of Lesna", base::ActorId{1}};
    QVERIFY(project.import(parsed));
    TwoCopies copies(project);
    const auto general = copies.anna.reader().actors()->front().actor.id;
    const auto split = copies.anna.edit(store::SplitActor{general, "The man of Lesna"});
    QVERIFY(split.actor.isValid());
    const auto taken = copies.bent.takeFrom(copies.anna);
    QVERIFY(taken);
    QCOMPARE(copies.bent.digest(), copies.anna.digest());
    QCOMPARE(copies.bent.problems(), QString());
}

void TestTakingIn::theSecondFileBringsOnlyWhatIsNew()
{
    Fixture f;
    const auto added = f.anna().edit(note(f.killed[0].event, "First"));
    QVERIFY(f.bent().takeFrom(f.anna()));
    model::Annotation changed = f.anna().reader().annotations()->front();
    changed.text = "Second";
    f.anna().edit(store::ChangeAnnotation{changed, false});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->steps, std::size_t{1});
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    const auto notes = *f.bent().reader().annotations();
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes.front().id, added.annotation);
    QCOMPARE(notes.front().text, std::string("Second"));
}

void TestTakingIn::ownStepsThatComeBackAreNothingNew()
{
    Fixture f;
    f.anna().edit(note(f.killed[0].event, "First"));
    QVERIFY(f.bent().takeFrom(f.anna()));
    model::Annotation changed = f.anna().reader().annotations()->front();
    changed.text = "Second";
    f.anna().edit(store::ChangeAnnotation{changed, false});
    f.bent().edit(store::SetClaimStatus{{f.killed[1].id}, model::ClaimStatus::Accepted});
    const auto taken = f.anna().takeFrom(f.bent());
    QVERIFY(taken);
    QCOMPARE(taken->steps, std::size_t{1});
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(f.anna().reader().annotations()->front().text, std::string("Second"));
    QVERIFY(f.anna().reader().claim(f.killed[1].id)->claim.status == model::ClaimStatus::Accepted);
}

void TestTakingIn::whatIsStillOpenIsListedAgain()
{
    Fixture f;
    f.anna().edit(store::SetClaimTime{f.killed[0].id, "2022-01-05", {}});
    f.anna().edit(note(f.killed[0].event, "First"));
    f.bent().edit(store::SetClaimTime{f.killed[0].id, "2022-01-06", {}});
    const auto changes = f.anna().send();
    const auto first = f.bent().take(changes);
    QVERIFY(first);
    f.bent().reopen();
    model::Annotation changed = f.bent().reader().annotations()->front();
    changed.text = "Bent's words";
    f.bent().edit(store::ChangeAnnotation{changed, false}); // behind what came in: no conflict
    const auto again = f.bent().take(changes);
    QVERIFY(again);
    QVERIFY(!again->change.isValid());
    QCOMPARE(again->conflicts.size(), std::size_t{1});
    QCOMPARE(again->conflicts.front(), first->conflicts.front());
    QVERIFY(f.bent().take(changes, choose(again->conflicts.front())));
    QCOMPARE(f.bent().take(changes)->conflicts.size(), std::size_t{0});
}

void TestTakingIn::changesOfAnArticleThatIsNotHereAreNamed()
{
    Fixture f;
    const auto batch = f.anna().writer().beginBatch("more").get();
    QVERIFY(f.anna().writer().importArticle(*batch, report("Grodno", 3)).get());
    QVERIFY(f.anna().writer().finishBatch(*batch).get());
    model::Claim there;
    const auto claims = f.anna().reader().claims({});
    for (const store::ClaimLine &line : *claims) {
        if (line.articleTitle == "Report from Grodno")
            there = line.claim;
    }
    f.anna().edit(note(there.event, "On the new one"));
    f.anna().edit(store::SetClaimStatus{{there.id}, model::ClaimStatus::Accepted});
    f.anna().edit(note(f.killed[0].event, "On the old one"));
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->missingArticles, std::vector<std::string>{"Report from Grodno"});
    QCOMPARE(f.bent().reader().annotations()->size(), std::size_t{1});
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::anotherProjectIsRefused()
{
    Fixture f;
    Fixture other;
    other.anna().edit(note(other.killed[0].event, "Elsewhere"));
    const std::string before = f.bent().digest();
    const auto taken = f.bent().takeFrom(other.anna());
    QVERIFY(!taken);
    QVERIFY(taken.error().code == base::ErrorCode::ChangesForeign);
    QCOMPARE(f.bent().digest(), before);
}

void TestTakingIn::aNewerVersionIsRefused()
{
    Fixture f;
    f.anna().edit(note(f.killed[0].event, "First"));
    const auto changes = f.anna().send();
    changes->schemaVersion += 1;
    const auto taken = f.bent().take(changes);
    QVERIFY(!taken);
    QVERIFY(taken.error().code == base::ErrorCode::ChangesNewer);
}

void TestTakingIn::rowsThatFitNoSchemaAreRefused_data()
{
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char *name : {"another table", "another column", "a number for text", "half a row", "a key too long",
                             "the words of an article", "a date that is none"})
        QTest::newRow(name) << which++;
}

void TestTakingIn::rowsThatFitNoSchemaAreRefused()
{
    QFETCH(int, which);
    Fixture f;
    f.anna().edit(note(f.killed[0].event, "First"));
    const auto changes = f.anna().send();
    model::RowChange &row = changes->steps.front().rows.front();
    const auto cell = std::ranges::find(row.cells, "text", &model::CellChange::column);
    switch (which) {
    case 0:
        row.table = "sqlite_schema";
        break;
    case 1:
        cell->column = "text = ''; DROP TABLE claim; --";
        break;
    case 2:
        cell->after = std::int64_t{3};
        break;
    case 3:
        row.cells.erase(cell);
        break;
    case 4:
        row.key.emplace_back(std::int64_t{1});
        break;
    case 5:
        row = {"article", {f.article.value}, model::RowChange::Kind::Changed, {{"text", std::string(), std::string()}}};
        break;
    default:
        std::ranges::find(row.cells, "time", &model::CellChange::column)->after = std::string("next Friday");
        break;
    }
    const std::string before = f.bent().digest();
    const auto taken = f.bent().take(changes);
    QVERIFY(!taken);
    QVERIFY(taken.error().code == base::ErrorCode::FormatInvalid || taken.error().code == base::ErrorCode::DateInvalid);
    QCOMPARE(f.bent().digest(), before);
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::aFalseQuoteIsRefused()
{
    Fixture f;
    model::Claim byHand;
    byHand.payload = model::Happening{"shots", {}, "By hand"};
    byHand.provenance.article = f.article;
    byHand.provenance.range = {0, 8};
    f.anna().edit(store::AddEvent{byHand});
    const auto changes = f.anna().send();
    for (model::RowChange &row : changes->steps.front().rows) {
        const auto quote = std::ranges::find(row.cells, "quote", &model::CellChange::column);
        if (row.table == "provenance")
            quote->after = std::string("At Minsk");
    }
    const std::string before = f.bent().digest();
    QVERIFY(!f.bent().take(changes));
    QCOMPARE(f.bent().digest(), before);
    QCOMPARE(f.bent().problems(), QString());
}

QTEST_APPLESS_MAIN(TestTakingIn)
#include "tst_taking_in.moc"
