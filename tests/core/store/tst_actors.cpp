#include "core/store/content_digest.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

#include <algorithm>
#include <set>

using base::ErrorCode;
using model::ActorType;
using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

/// An article in which one person, under these names, says something and is said to have said that some died.
model::ParsedArticle article(const std::string &name, const std::string &alias, int number)
{
    const std::string n = std::to_string(number);
    model::ParsedArticle parsed =
        ParsedArticleBuilder(name + " said \"We hold " + n + "\". " + n + " died, says " + alias + ".")
            .publishedBy("Post", "2022-01-0" + n)
            .actor(name)
            .statement("We hold " + n, name, 1)
            .killed(n + " died", number)
            .saidBy(alias, 1)
            .build();
    if (alias != name) {
        parsed.actors.front().aliases = {alias};
        const std::size_t at = parsed.article.text.rfind(alias);
        parsed.actors.front().mentions.push_back({at, at + alias.size()});
    }
    return parsed;
}

class Actors : public TempProject
{
public:
    Actors()
    {
        QVERIFY(import(article("Tokajev", "presidenten", 1)));
        QVERIFY(import(article("Tokayev", "Tokayev", 2)));
        QVERIFY(import(article("Marek", "generalen", 3)));
    }
    [[nodiscard]] std::vector<store::ActorLine> lines() { return *reader().actors(); }
    [[nodiscard]] store::ActorLine line(const std::string &name)
    {
        const auto all = lines();
        for (const store::ActorLine &found : all) {
            if (found.actor.name == name)
                return found;
        }
        return {};
    }
    [[nodiscard]] base::ActorId id(const std::string &name) { return line(name).actor.id; }
    [[nodiscard]] std::string digest() { return *store::contentDigest(reader()); }
    base::Result<store::EditOutcome> merge(const std::string &stays, const std::vector<std::string> &joined)
    {
        store::MergeActors edit{id(stays), {}};
        for (const std::string &name : joined)
            edit.joined.push_back(id(name));
        return writer().edit(edit).get();
    }
    /// Who speaks or is named as the source, in the order of time.
    [[nodiscard]] QStringList said()
    {
        QStringList names;
        const auto found = *reader().claims({});
        for (const store::ClaimLine &claim : found) {
            const auto *statement = std::get_if<model::Statement>(&claim.claim.payload);
            names << QString::fromStdString(statement ? statement->speaker.name : claim.claim.source.name);
        }
        return names;
    }
    [[nodiscard]] std::size_t claimsOf(base::ActorId actor)
    {
        store::ClaimFilter filter;
        filter.actor = actor;
        return reader().claims(filter)->size();
    }
    [[nodiscard]] std::size_t claimsNamed(const std::string &name)
    {
        store::ClaimFilter filter;
        filter.actorName = name;
        return reader().claims(filter)->size();
    }
    /// Actors of the marks on the timeline.
    [[nodiscard]] std::set<std::int64_t> scanned()
    {
        std::set<std::int64_t> ids;
        const auto done = reader().scanEvents({}, [&](const store::ScannedEvent &event) {
            for (const store::ScannedClaim &claim : event.claims) {
                for (const base::ActorId actor : {claim.actor, claim.source}) {
                    if (actor.isValid())
                        ids.insert(actor.value);
                }
            }
            return true;
        });
        return done ? ids : std::set<std::int64_t>();
    }
};

bool has(const std::vector<std::string> &names, const std::string &name)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

class TestActors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergedActorsAreOneEverywhere();
    void aMergeIsTakenBackByUndoAndBySplit();
    void aMergeOfMergedOnesIsFlat();
    void aMergeHoldsForArticlesThatComeLater();
    void aRenamedActorIsCalledSoEverywhere();
    void aNewNameMeansTheActorInArticlesThatComeLater();
    void anAliasBecomesAnActor();
    void anAliasStaysSplitInArticlesThatComeLater();
    void undoOfASplitOutlivesALaterImport();
    void undoOfASplitOutlivesAnImportThatWasUndone();
    void kindColourAndNoteAreKept();
    void theSameIsNoStep();
    void correctingAClaimLeavesTheMergeReversible();
    void refusesWhatMakesNoSense();
};

void TestActors::mergedActorsAreOneEverywhere()
{
    Actors project;
    const base::ActorId stays = project.id("Tokajev");
    QVERIFY(project.merge("Tokajev", {"Tokayev"}));
    QCOMPARE(project.lines().size(), std::size_t(2));
    const store::ActorLine line = project.line("Tokajev");
    QCOMPARE(line.claims, std::size_t(4));
    QCOMPARE(line.mentions, std::size_t(3));
    QVERIFY(has(line.actor.aliases, "Tokayev") && has(line.actor.aliases, "presidenten"));
    QCOMPARE(project.said(),
             (QStringList{QStringLiteral("Tokajev"), QStringLiteral("presidenten"), QStringLiteral("Tokajev"),
                          QStringLiteral("Tokajev"), QStringLiteral("Marek"), QStringLiteral("generalen")}));
    QCOMPARE(project.claimsOf(stays), std::size_t(4));
    QCOMPARE(project.claimsNamed("Tokayev"), std::size_t(4));
    QCOMPARE(project.claimsNamed("Tokajev"), std::size_t(4));
    QCOMPARE(project.scanned(), (std::set{stays.value, project.id("Marek").value}));
    const auto hits = *project.reader().search({"Tokayev", false, 9});
    const auto actor = std::ranges::find(hits, store::SearchHit::Kind::Actor, &store::SearchHit::kind);
    QVERIFY(actor != hits.end());
    QCOMPARE(actor->actor.value, stays.value);
    const auto parsed = project.reader().article(project.reader().articles()->at(1).article.id);
    QCOMPARE(parsed->actors.front().name, std::string("Tokajev"));
    QCOMPARE(parsed->actors.front().id.value, stays.value);
}

void TestActors::aMergeIsTakenBackByUndoAndBySplit()
{
    Actors project;
    const std::string before = project.digest();
    QVERIFY(project.merge("Tokajev", {"Tokayev"}));
    const std::string merged = project.digest();
    QVERIFY(merged != before);
    QVERIFY(project.reopen());
    QVERIFY(project.writer().undo().get());
    QCOMPARE(project.digest(), before);
    QVERIFY(project.writer().redo().get());
    QCOMPARE(project.digest(), merged);
    const auto split = project.writer().edit(store::SplitActor{project.id("Tokajev"), "Tokayev"}).get();
    QVERIFY(split);
    QCOMPARE(project.digest(), before);
    QCOMPARE(project.id("Tokayev").value, split->actor.value);
    const auto history = *project.reader().history();
    QCOMPARE(history[history.size() - 2].name, std::string("merge-actors"));
    QCOMPARE(history[history.size() - 2].details, (std::vector<std::string>{"2", "Tokajev"}));
    QCOMPARE(history.back().details, std::vector<std::string>{"Tokayev"});
}

void TestActors::aMergeOfMergedOnesIsFlat()
{
    Actors project;
    QVERIFY(project.merge("Tokayev", {"Marek"}));
    QVERIFY(project.merge("Tokajev", {"Tokayev"}));
    QCOMPARE(project.lines().size(), std::size_t(1));
    QCOMPARE(project.line("Tokajev").claims, std::size_t(6));
    QVERIFY(project.writer().edit(store::SplitActor{project.id("Tokajev"), "Marek"}).get());
    QCOMPARE(project.line("Marek").claims, std::size_t(2));
    QCOMPARE(project.line("Tokajev").claims, std::size_t(4));
}

void TestActors::aMergeHoldsForArticlesThatComeLater()
{
    Actors project;
    QVERIFY(project.merge("Tokajev", {"Tokayev"}));
    QVERIFY(project.import(article("Tokayev", "Tokayev", 4)));
    QCOMPARE(project.lines().size(), std::size_t(2));
    QCOMPARE(project.line("Tokajev").claims, std::size_t(6));
    QVERIFY(project.writer().edit(store::SplitActor{project.id("Tokajev"), "Tokayev"}).get());
    QCOMPARE(project.line("Tokayev").claims, std::size_t(4));
}

void TestActors::aRenamedActorIsCalledSoEverywhere()
{
    Actors project;
    const std::string before = project.digest();
    const base::ActorId id = project.id("Marek");
    QVERIFY(project.writer().edit(store::ChangeActor{id, "Ilja Marek", ActorType::Person, {}, {}}).get());
    QCOMPARE(project.said().mid(4), (QStringList{QStringLiteral("Ilja Marek"), QStringLiteral("Ilja Marek")}));
    QVERIFY(has(project.line("Ilja Marek").actor.aliases, "Marek"));
    QCOMPARE(project.claimsNamed("Ilja"), std::size_t(2));
    QVERIFY(!project.reader().search({"Ilja", false, 9})->empty());
    QCOMPARE(project.reader().history()->back().details, (std::vector<std::string>{"name", "Marek", "Ilja Marek"}));
    QVERIFY(project.writer().undo().get());
    QCOMPARE(project.digest(), before);
    QVERIFY(project.reader().search({"Ilja", false, 9})->empty());
}

void TestActors::aNewNameMeansTheActorInArticlesThatComeLater()
{
    Actors project;
    const base::ActorId id = project.id("Marek");
    QVERIFY(project.writer().edit(store::ChangeActor{id, "Ilja Marek", ActorType::Person, {}, {}}).get());
    QVERIFY(project.import(article("Ilja Marek", "Ilja Marek", 4)));
    QVERIFY(project.import(article("Marek", "Marek", 5)));
    QCOMPARE(project.lines().size(), std::size_t(3));
    QCOMPARE(project.line("Ilja Marek").claims, std::size_t(6));
}

void TestActors::anAliasBecomesAnActor()
{
    Actors project;
    const std::string before = project.digest();
    const base::ActorId from = project.id("Tokajev");
    QVERIFY(has(project.line("Tokajev").splittable, "presidenten"));
    const auto split = project.writer().edit(store::SplitActor{from, "presidenten"}).get();
    QVERIFY(split);
    const store::ActorLine own = project.line("presidenten");
    QCOMPARE(own.actor.id.value, split->actor.value);
    QCOMPARE(own.claims, std::size_t(1));
    QCOMPARE(own.mentions, std::size_t(1));
    const store::ActorLine rest = project.line("Tokajev");
    QCOMPARE(rest.claims, std::size_t(1));
    QCOMPARE(rest.mentions, std::size_t(1));
    QVERIFY(!has(rest.actor.aliases, "presidenten"));
    QCOMPARE(project.claimsOf(own.actor.id), std::size_t(1));
    QVERIFY(project.scanned().contains(own.actor.id.value));
    const std::string after = project.digest();
    QVERIFY(after != before);
    QVERIFY(project.writer().undo().get());
    QCOMPARE(project.digest(), before);
    QCOMPARE(project.lines().size(), std::size_t(3));
    QVERIFY(project.reopen());
    QVERIFY(project.writer().redo().get());
    QCOMPARE(project.digest(), after);
    QCOMPARE(project.id("presidenten").value, split->actor.value);
}

void TestActors::anAliasStaysSplitInArticlesThatComeLater()
{
    Actors project;
    const auto split = project.writer().edit(store::SplitActor{project.id("Tokajev"), "presidenten"}).get();
    QVERIFY(split);
    QVERIFY(project.import(article("Tokajev", "presidenten", 4)));
    QCOMPARE(project.lines().size(), std::size_t(4));
    QCOMPARE(project.line("presidenten").claims, std::size_t(2));
    QCOMPARE(project.line("presidenten").mentions, std::size_t(2));
    QCOMPARE(project.line("Tokajev").claims, std::size_t(2));
}

/// The rows of an import that was undone go when a new step is made, so that step must not name them.
void TestActors::undoOfASplitOutlivesAnImportThatWasUndone()
{
    Actors project;
    const std::string before = project.digest();
    QVERIFY(project.import(article("Tokajev", "presidenten", 4)));
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.writer().edit(store::SplitActor{project.id("Tokajev"), "presidenten"}).get());
    QVERIFY(project.reopen());
    QVERIFY(project.writer().undo().get());
    QCOMPARE(project.digest(), before);
}

void TestActors::undoOfASplitOutlivesALaterImport()
{
    Actors project;
    const std::string before = project.digest();
    QVERIFY(project.writer().edit(store::SplitActor{project.id("Tokajev"), "presidenten"}).get());
    QVERIFY(project.import(article("presidenten", "presidenten", 4)));
    const std::string after = project.digest();
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.writer().undo().get());
    QCOMPARE(project.digest(), before);
    QVERIFY(project.writer().redo().get());
    QVERIFY(project.writer().redo().get());
    QCOMPARE(project.digest(), after);
}

void TestActors::kindColourAndNoteAreKept()
{
    Actors project;
    const std::string before = project.digest();
    const base::ActorId id = project.id("Marek");
    for (const store::ChangeActor &edit :
         {store::ChangeActor{id, "Marek", ActorType::Group, {}, {}},
          store::ChangeActor{id, "Marek", ActorType::Group, model::PersonColour::Amber, {}},
          store::ChangeActor{id, "Marek", ActorType::Group, model::PersonColour::Amber, "A band, says the Post"}})
        QVERIFY(project.writer().edit(edit).get());
    QVERIFY(project.reopen());
    const store::ActorLine line = project.line("Marek");
    QCOMPARE(line.actor.type, ActorType::Group);
    QCOMPARE(line.colour, model::PersonColour::Amber);
    QCOMPARE(line.note, std::string("A band, says the Post"));
    const auto history = *project.reader().history();
    QCOMPARE(history[history.size() - 1].details.front(), std::string("note"));
    QCOMPARE(history[history.size() - 2].details.front(), std::string("colour"));
    QCOMPARE(history[history.size() - 3].details.front(), std::string("type"));
    QCOMPARE(project.reader().search({"band", false, 9})->front().actor.value, id.value);
    QVERIFY(project.import(article("Marek", "Marek", 4)));
    QCOMPARE(project.line("Marek").claims, std::size_t(4));
    for (int i = 0; i < 4; ++i)
        QVERIFY(project.writer().undo().get());
    QCOMPARE(project.digest(), before);
}

void TestActors::theSameIsNoStep()
{
    Actors project;
    const auto same =
        project.writer().edit(store::ChangeActor{project.id("Marek"), "Marek", ActorType::Person, {}, {}}).get();
    QVERIFY(same);
    QVERIFY(!same->change.isValid());
}

void TestActors::correctingAClaimLeavesTheMergeReversible()
{
    Actors project;
    QVERIFY(project.merge("Tokajev", {"Tokayev"}));
    auto claim = (*project.reader().claims({}))[2].claim;
    QCOMPARE(std::get<model::Statement>(claim.payload).speaker.name, std::string("Tokajev"));
    const auto nothing = project.writer().edit(store::CorrectClaim{claim}).get();
    QVERIFY(nothing && !nothing->change.isValid());
    claim.eventTime = "2022-02";
    QVERIFY(project.writer().edit(store::CorrectClaim{claim}).get());
    QVERIFY(project.writer().edit(store::SplitActor{project.id("Tokajev"), "Tokayev"}).get());
    QCOMPARE(project.line("Tokayev").claims, std::size_t(2));
}

void TestActors::refusesWhatMakesNoSense()
{
    Actors project;
    const base::ActorId id = project.id("Marek");
    const auto failure = [&](store::Edit edit) {
        const auto done = project.writer().edit(std::move(edit)).get();
        return done ? ErrorCode::StoreFailed : done.error().code;
    };
    QCOMPARE(failure(store::MergeActors{id, {id}}), ErrorCode::ArgumentInvalid);
    QCOMPARE(failure(store::MergeActors{id, {}}), ErrorCode::ArgumentInvalid);
    QCOMPARE(failure(store::MergeActors{id, {base::ActorId{77}}}), ErrorCode::NotFound);
    QCOMPARE(failure(store::SplitActor{id, "Marek"}), ErrorCode::ArgumentInvalid);
    QCOMPARE(failure(store::ChangeActor{id, {}, ActorType::Person, {}, {}}), ErrorCode::ArgumentInvalid);
    QCOMPARE(failure(store::ChangeActor{base::ActorId{77}, "X", ActorType::Person, {}, {}}), ErrorCode::NotFound);
    QCOMPARE(project.reader().history()->size(), std::size_t(3));
}

QTEST_APPLESS_MAIN(TestActors)
#include "tst_actors.moc"
