#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "tests/support/older_project.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

model::ParsedArticle article(int number)
{
    const std::string n = std::to_string(number);
    return ParsedArticleBuilder("Report " + n + ": " + n + " soldiers were killed. The general said no.")
        .publishedBy("Post", "2022-01-0" + n)
        .actor("The general")
        .killed(n + " soldiers were killed", number)
        .saidBy("The general", 1)
        .build();
}

/// A project with every kind of step that version 1 knew, closed; the digests after each.
class TwoVersions
{
public:
    TwoVersions()
    {
        digests.push_back(digest(m_today.reader()));
        for (const int number : {1, 2}) {
            QVERIFY(m_today.import(article(number)));
            digests.push_back(digest(m_today.reader()));
        }
        const auto claims = *m_today.reader().claims({});
        apply(store::SetClaimStatus{{claims[0].claim.id}, model::ClaimStatus::Accepted});
        model::Claim corrected = claims[1].claim;
        corrected.eventTime = "2022-01-05";
        apply(store::CorrectClaim{corrected});
        model::Annotation note;
        note.event = claims[0].claim.event;
        note.text = "A doubtful bridge";
        apply(store::AddAnnotation{note});
        apply(store::MergeEvents{claims[0].claim.event, {claims[1].claim.event}});
        QVERIFY(m_today.file().close());
        const auto written = support::writeVersionOne(m_today.path(), path());
        QVERIFY2(written, written ? "" : written.error().details.front().c_str());
    }

    [[nodiscard]] std::filesystem::path path() const { return m_today.folder() / "older.dateline"; }
    static std::string digest(const store::Reader &reader) { return store::contentDigest(reader).value_or("none"); }

    std::vector<std::string> digests;

private:
    void apply(store::Edit edit)
    {
        QVERIFY(m_today.writer().edit(std::move(edit)).get());
        digests.push_back(digest(m_today.reader()));
    }

    TempProject m_today;
};

int versionOf(const std::filesystem::path &path)
{
    auto connection = store::Connection::open(path, store::Connection::Mode::ReadOnly);
    return connection ? static_cast<int>(connection->integer("PRAGMA user_version").value_or(-1)) : -1;
}

} // namespace

class TestSchemaMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfVersionOneStays();
    void everyOldStepCanStillBeTakenBack();
    void anOlderFileIsReadWithoutBeingChanged();
    void anOlderFileThatWasClosedCleanlyIsMadeNewerBeforeItIsRead();
    void newThingsCanBeDoneAfterwards();
};

void TestSchemaMigration::everythingOfVersionOneStays()
{
    const TwoVersions files;
    QCOMPARE(versionOf(files.path()), 1);
    auto project = store::ProjectFile::open(files.path());
    QVERIFY(project);
    QVERIFY(project->isWritable());
    QCOMPARE(versionOf(files.path()), store::newestSchemaVersion());
    const auto reader = project->openReader();
    QCOMPARE(TwoVersions::digest(*reader), files.digests.back());
    QCOMPARE(reader->search({"bridge", false, 9})->size(), std::size_t(1));
    const auto checked = store::checkProject(*reader);
    QVERIFY(checked);
    QVERIFY2(checked->problems.empty(), checked->problems.empty() ? "" : checked->problems.front().code.c_str());
}

void TestSchemaMigration::everyOldStepCanStillBeTakenBack()
{
    const TwoVersions files;
    auto project = store::ProjectFile::open(files.path());
    QVERIFY(project);
    const auto reader = project->openReader();
    QCOMPARE(reader->history()->size(), files.digests.size() - 1);
    for (std::size_t i = files.digests.size() - 1; i-- > 0;) {
        QVERIFY(project->writer().undo().get());
        QCOMPARE(TwoVersions::digest(*reader), files.digests[i]);
    }
    for (std::size_t i = 1; i < files.digests.size(); ++i) {
        QVERIFY(project->writer().redo().get());
        QCOMPARE(TwoVersions::digest(*reader), files.digests[i]);
    }
}

void TestSchemaMigration::anOlderFileIsReadWithoutBeingChanged()
{
    const TwoVersions files;
    store::OpenOptions options;
    options.readOnly = true;
    auto project = store::ProjectFile::open(files.path(), options);
    QVERIFY(project);
    const auto reader = project->openReader();
    QVERIFY(reader);
    QCOMPARE(TwoVersions::digest(*reader), files.digests.back());
    store::ClaimFilter named;
    named.actorName = "general";
    QCOMPARE(reader->claims(named)->size(), std::size_t(2));
    named = {};
    named.search = "soldiers";
    QCOMPARE(reader->claims(named)->size(), std::size_t(2));
    QCOMPARE(reader->actors()->size(), std::size_t(1));
    QVERIFY(reader->remarks()->empty());
    QVERIFY(reader->keptApart()->empty());
    QVERIFY(!reader->search({"general", false, 9})->empty());
    const auto checked = store::checkProject(*reader);
    QVERIFY(checked);
    QVERIFY(checked->problems.empty());
    QCOMPARE(versionOf(files.path()), 1);
}

void TestSchemaMigration::anOlderFileThatWasClosedCleanlyIsMadeNewerBeforeItIsRead()
{
    const TwoVersions files;
    store::OpenOptions options;
    {
        // The stamp of the file as it lies there.
        store::OpenOptions readOnly;
        readOnly.readOnly = true;
        auto project = store::ProjectFile::open(files.path(), readOnly);
        QVERIFY(project);
        options.closedCleanly = *project->close();
    }
    auto project = store::ProjectFile::open(files.path(), options);
    QVERIFY(project);
    QVERIFY(!project->isCheckPending());
    const auto reader = project->openReader();
    model::Remark remark;
    remark.text = "Here it began";
    remark.time = "2022-01-05";
    QVERIFY(project->writer().edit(store::AddRemark{remark}).get());
    QCOMPARE(reader->remarks()->size(), std::size_t(1));
}

void TestSchemaMigration::newThingsCanBeDoneAfterwards()
{
    const TwoVersions files;
    auto project = store::ProjectFile::open(files.path());
    QVERIFY(project);
    const auto reader = project->openReader();
    const auto actor = reader->actors()->front().actor;
    const auto renamed =
        project->writer().edit(store::ChangeActor{actor.id, "General Marek", actor.type, {}, "Of the border"}).get();
    QVERIFY(renamed);
    QVERIFY(TwoVersions::digest(*reader) != files.digests.back());
    QVERIFY(project->writer().undo().get());
    QCOMPARE(TwoVersions::digest(*reader), files.digests.back());
}

QTEST_APPLESS_MAIN(TestSchemaMigration)
#include "tst_schema_migration.moc"
