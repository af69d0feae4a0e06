#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "core/store/project_file.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

#include <random>

using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

/// SQLite's own check of an index against its rows; only a connection that may write can ask.
QStringList brokenIndexes(const std::filesystem::path &path)
{
    auto connection = store::Connection::open(path, store::Connection::Mode::ReadWrite);
    connection->trustSchema();
    QStringList broken;
    for (const char *index : {"article_search", "provenance_search", "actor_alias_search", "annotation_search",
                              "remark_search", "actor_edit_search"}) {
        const std::string name = index;
        const auto whole =
            connection->runScript("INSERT INTO " + name + "(" + name + ", rank) VALUES ('integrity-check', 1)");
        if (!whole)
            broken << QString::fromStdString(name + ": " + whole.error().details.front());
    }
    return broken;
}

/// What a search gives, in its order: ids, ranks and excerpts.
QStringList searchResults(const store::Reader &reader, const std::string &text)
{
    QStringList results;
    const auto hits = reader.search({text, false, 100});
    for (const store::SearchHit &hit : *hits)
        results << QStringLiteral("%1 %2 %3 %4 %5")
                       .arg(static_cast<int>(hit.kind))
                       .arg(hit.article.value + hit.claim.value + hit.annotation.value)
                       .arg(hit.rank, 0, 'g', 12)
                       .arg(QString::fromStdString(hit.excerpt))
                       .arg(hit.found.size());
    return results;
}

model::ParsedArticle article(int number)
{
    const std::string n = std::to_string(number);
    model::ParsedArticle parsed =
        ParsedArticleBuilder("Report " + n + ": soldiers shot at the bridge of Lesna, " + n +
                             " soldiers were killed. The general says \"We hold bridge " + n + "\".")
            .publishedBy("Post", "2022-01-0" + std::to_string(number % 9 + 1))
            .actor("The general")
            .actor("General " + n)
            .killed(n + " soldiers were killed", number)
            .statement("We hold bridge " + n, "The general", 1)
            .build();
    parsed.actors.front().aliases = {"The man of bridge " + n};
    parsed.claims.front().source = {"The man of bridge " + n, base::ActorId{1}};
    return parsed;
}

void import(TempProject &project, int count)
{
    const auto batch = project.writer().beginBatch("many").get();
    for (int i = 1; i <= count; ++i)
        QVERIFY(project.writer().importArticle(*batch, article(i)).get());
    QVERIFY(project.writer().finishBatch(*batch).get());
}

/// An edit of any kind on something that is there.
class RandomEdits
{
public:
    RandomEdits(TempProject &project, unsigned seed) : m_project(project), m_random(seed) {}

    store::Edit next()
    {
        const store::Reader reader = m_project.reader();
        const auto claims = reader.claims({});
        const auto articles = reader.articles();
        const auto annotations = reader.annotations();
        switch (m_random() % 15) {
        case 0:
            return store::SetClaimStatus{{pick(*claims).claim.id},
                                         m_random() % 2 ? model::ClaimStatus::Accepted : model::ClaimStatus::Extracted};
        case 1: {
            model::Claim claim = pick(*claims).claim;
            claim.eventTime = "2022-0" + std::to_string(m_random() % 9 + 1);
            claim.source.name = "source " + std::to_string(m_random() % 5);
            return store::CorrectClaim{claim};
        }
        case 2: {
            model::Claim claim;
            claim.payload = model::Happening{"shots", {"Lesna", {}}, "By hand"};
            claim.provenance.article = pick(*articles).article.id;
            claim.provenance.range = {0, 6 + m_random() % 20};
            return store::AddEvent{claim};
        }
        case 3:
            if (!annotations->empty())
                return store::RemoveAnnotation{pick(*annotations).id};
            [[fallthrough]];
        case 4: {
            model::Annotation note;
            note.claim = pick(*claims).claim.id;
            note.text = "Bridge note " + std::to_string(m_random() % 100);
            return store::AddAnnotation{note};
        }
        case 5:
            return regroup(*claims);
        case 6:
            return store::SplitClaims{{pick(*claims).claim.id}, store::SplitClaims::Into::Each};
        case 7:
        case 8:
            return remark();
        case 9:
            return keepApart(*claims);
        case 10:
        case 11:
        case 12:
            return actor();
        case 13:
            return store::SetClaimTime{pick(*claims).claim.id, "2022-0" + std::to_string(m_random() % 9 + 1), {}};
        default:
            return store::SetPublished{pick(*articles).article.id, "2022-01-1" + std::to_string(m_random() % 10)};
        }
    }

private:
    /// Two events become one; where both are one already, a claim leaves it.
    store::Edit regroup(const std::vector<store::ClaimLine> &claims)
    {
        const base::EventId stays = pick(claims).claim.event;
        const model::Claim &other = pick(claims).claim;
        if (other.event == stays)
            return store::SplitClaims{{other.id}, store::SplitClaims::Into::Each};
        return store::MergeEvents{stays, {other.event}};
    }
    store::Edit remark()
    {
        const auto remarks = *m_project.reader().remarks();
        model::Remark remark = remarks.empty() || m_random() % 3 == 0 ? model::Remark() : pick(remarks);
        if (remark.id.isValid() && m_random() % 3 == 0)
            return store::RemoveRemark{remark.id};
        remark.shape = static_cast<model::RemarkShape>(m_random() % 3);
        remark.text = "Bridge remark " + std::to_string(m_random() % 100);
        remark.time = "2022-01-1" + std::to_string(m_random() % 10);
        remark.colour = static_cast<model::PersonColour>(m_random() % 7);
        if (remark.id.isValid())
            return store::ChangeRemark{remark};
        return store::AddRemark{remark};
    }
    store::Edit keepApart(const std::vector<store::ClaimLine> &claims)
    {
        const base::EventId event = pick(claims).claim.event;
        const base::EventId other = pick(claims).claim.event;
        if (event == other)
            return store::SetClaimStatus{{pick(claims).claim.id}, model::ClaimStatus::Rejected};
        return store::KeepApart{event, {other}};
    }
    /// Merges two actors, splits one where it can be split, or changes one.
    store::Edit actor()
    {
        const auto actors = *m_project.reader().actors();
        const store::ActorLine &one = pick(actors);
        const store::ActorLine &other = pick(actors);
        if (one.actor.id != other.actor.id && m_random() % 2 == 0)
            return store::MergeActors{one.actor.id, {other.actor.id}};
        if (!one.splittable.empty() && m_random() % 2 == 0)
            return store::SplitActor{one.actor.id, pick(one.splittable)};
        return store::ChangeActor{
            one.actor.id, m_random() % 2 ? one.actor.name : "Name " + std::to_string(m_random() % 5),
            static_cast<model::ActorType>(m_random() % 5), static_cast<model::PersonColour>(m_random() % 7),
            "note " + std::to_string(m_random() % 3)};
    }
    template <class T>
    const T &pick(const std::vector<T> &list)
    {
        return list[m_random() % list.size()];
    }

    TempProject &m_project;
    std::mt19937 m_random;
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoKeepTheSearchIndexWhole();
    void everyStateComesBackByItsDigest();
    void digestKnowsNoIdsAndNoOrderOfImport();
};

void TestHistory::undoAndRedoKeepTheSearchIndexWhole()
{
    TempProject project;
    import(project, 12);
    const auto articleId = project.reader().articles()->front().article.id;
    model::Claim byHand;
    byHand.payload = model::Happening{"other", {}, "The bridge"};
    byHand.provenance.article = articleId;
    byHand.provenance.range = {10, 37};
    const auto added = project.writer().edit(store::AddEvent{byHand}).get();
    QVERIFY(added);
    model::Annotation note;
    note.event = added->event;
    note.text = "The bridge is doubtful";
    const auto noted = project.writer().edit(store::AddAnnotation{note}).get();
    note.id = noted->annotation;
    note.text = "The bridges are certain";
    QVERIFY(project.writer().edit(store::ChangeAnnotation{note}).get());
    QVERIFY(project.writer().edit(store::RemoveAnnotation{note.id}).get());
    QVERIFY(project.writer().undo().get());
    const QStringList before = searchResults(project.reader(), "bridge");
    QVERIFY(before.size() > 24);
    QCOMPARE(brokenIndexes(project.path()), QStringList());

    for (int i = 0; i < 3; ++i)
        QVERIFY(project.writer().undo().get());
    const QStringList without = searchResults(project.reader(), "bridge");
    QCOMPARE(without.size(), before.size() - 2); // neither the event's words nor the note
    QCOMPARE(brokenIndexes(project.path()), QStringList());
    for (int i = 0; i < 3; ++i)
        QVERIFY(project.writer().redo().get());
    QCOMPARE(searchResults(project.reader(), "bridge"), before);
    QCOMPARE(brokenIndexes(project.path()), QStringList());
    QVERIFY(project.reopen());
    QCOMPARE(searchResults(project.reader(), "bridge"), before);
}

void TestHistory::everyStateComesBackByItsDigest()
{
    TempProject project;
    import(project, 5);
    RandomEdits edits(project, 20220107);
    std::vector<std::string> digests{*store::contentDigest(project.reader())};
    while (digests.size() < 120) {
        const auto outcome = project.writer().edit(edits.next()).get();
        QVERIFY(outcome);
        if (outcome->change.isValid())
            digests.push_back(*store::contentDigest(project.reader()));
    }
    for (std::size_t i = digests.size() - 1; i-- > 0;) {
        QVERIFY(project.writer().undo().get());
        QCOMPARE(*store::contentDigest(project.reader()), digests[i]);
        if (i == 60)
            QVERIFY(project.reopen());
    }
    QCOMPARE(brokenIndexes(project.path()), QStringList());
    for (std::size_t i = 1; i < digests.size(); ++i) {
        QVERIFY(project.writer().redo().get());
        QCOMPARE(*store::contentDigest(project.reader()), digests[i]);
    }
    QCOMPARE(brokenIndexes(project.path()), QStringList());
    const auto checked = store::checkProject(project.reader());
    QVERIFY(checked);
    QVERIFY(checked->problems.empty());
}

void TestHistory::digestKnowsNoIdsAndNoOrderOfImport()
{
    TempProject forwards;
    TempProject backwards;
    QVERIFY(forwards.import(article(1)));
    QVERIFY(forwards.import(article(2)));
    QVERIFY(backwards.import(article(2)));
    QVERIFY(backwards.import(article(1)));
    QCOMPARE(*store::contentDigest(forwards.reader()), *store::contentDigest(backwards.reader()));
    QVERIFY(backwards.import(article(3)));
    QVERIFY(*store::contentDigest(forwards.reader()) != *store::contentDigest(backwards.reader()));
    QVERIFY(backwards.writer().undo().get());
    QCOMPARE(*store::contentDigest(forwards.reader()), *store::contentDigest(backwards.reader()));
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
