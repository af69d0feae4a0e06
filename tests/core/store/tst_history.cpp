#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "core/store/project_file.h"
#include "core/store/sqlite/connection.h"
#include "tests/stress/random_edits.h"
#include "tests/support/temp_project.h"

#include <QtTest>

using stress::article;
using stress::RandomEdits;
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

void import(TempProject &project, int count)
{
    const auto batch = project.writer().beginBatch("many").get();
    for (int i = 1; i <= count; ++i)
        QVERIFY(project.writer().importArticle(*batch, article(i)).get());
    QVERIFY(project.writer().finishBatch(*batch).get());
}

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
    RandomEdits edits(20220107);
    std::vector<std::string> digests{*store::contentDigest(project.reader())};
    while (digests.size() < 120) {
        const auto outcome = project.writer().edit(edits.next(project.reader())).get();
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
