#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "core/store/project_file.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using base::ErrorCode;
using store::ProjectFile;
using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

model::ParsedArticle article(const std::string &text = "In all 26 people died here.")
{
    return ParsedArticleBuilder(text).publishedBy("Post", "2022-01-07").killed("26 people died", 26).build();
}

QByteArray bytesOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const std::filesystem::path &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// SQL by somebody who knows neither our rules nor our defences.
void runForeignSql(const std::filesystem::path &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    char *message = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    QVERIFY2(code == SQLITE_OK, message);
    sqlite3_close(handle);
}

std::vector<std::string> filesIn(const std::filesystem::path &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// The lock of an instance in another process, as the kernel sees it.
class OtherInstance
{
public:
    explicit OtherInstance(const std::filesystem::path &project)
    {
        const auto lock = project.parent_path() / ("." + project.filename().string() + ".lock");
        m_descriptor = open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        flock(m_descriptor, LOCK_EX | LOCK_NB);
    }
    ~OtherInstance() { close(m_descriptor); }
    OtherInstance(const OtherInstance &) = delete;
    OtherInstance &operator=(const OtherInstance &) = delete;

private:
    int m_descriptor;
};

/// Permissions hold for everybody but root: as root, the test goes on as somebody else who owns the folder.
class OrdinaryUser
{
public:
    explicit OrdinaryUser(const std::filesystem::path &folder)
    {
        if (!m_wasRoot)
            return;
        QCOMPARE(chown(folder.c_str(), somebody, static_cast<gid_t>(-1)), 0);
        for (const auto &entry : std::filesystem::directory_iterator(folder))
            QCOMPARE(chown(entry.path().c_str(), somebody, static_cast<gid_t>(-1)), 0);
        QCOMPARE(seteuid(somebody), 0);
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot)
            QCOMPARE(seteuid(0), 0);
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    static constexpr uid_t somebody = 65534;
    const bool m_wasRoot = geteuid() == 0;
};

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedProjectIsOneFile();
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void refusesAnUnknownObject_data();
    void refusesAnUnknownObject();
    void refusesDamagedPages();
    void refusesAStrangersJournal();
    void newerProjectOpensReadOnlyAndUntouched();
    void projectThatAnotherInstanceHoldsOpensReadOnly();
    void secondOpeningHereIsRefusedAndHarmless();
    void lockFileLeftByACrashLocksNobodyOut();
    void logLeftByACrashIsReadAndKept();
    void projectNobodyCanWriteToOpensReadOnly();
    void createRefusesWhatIsThere();
    void untitledProjectMovesToItsName();
    void saveAsReplacesTheTargetWhole();
    void failedSaveAsLeavesTheTarget();
    void saveAsOfAReadOnlyProjectMakesItWritable();
    void fullDiskIsReportedAndNothingIsLost();
};

void TestProjectFile::closedProjectIsOneFile()
{
    TempProject project;
    QVERIFY(project.import(article()));
    const auto stamp = project.file().close();
    QVERIFY(stamp);
    QCOMPARE(filesIn(project.folder()), std::vector<std::string>{"project.dateline"});
    QCOMPARE(stamp->size, static_cast<std::int64_t>(bytesOf(project.path()).size()));
    QCOMPARE(bytesOf(project.path())[18], '\1'); // no log: opens where nobody can write
    store::OpenOptions options;
    options.closedCleanly = *stamp;
    auto again = ProjectFile::open(project.path(), options);
    QVERIFY(again);
    QVERIFY(again->isCheckPending());
    QVERIFY(!again->isWritable());
    QVERIFY(again->openReader());
    again->endCheck(ProjectFile::checkPages(project.path()));
    QVERIFY(!again->isCheckPending());
    QVERIFY(again->isWritable());
}

void TestProjectFile::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << "missing" << static_cast<int>(ErrorCode::FileMissing);
    QTest::newRow("folder") << "folder" << static_cast<int>(ErrorCode::FileIsFolder);
    QTest::newRow("FIFO") << "fifo" << static_cast<int>(ErrorCode::FileNotRegular);
    QTest::newRow("empty file") << "empty" << static_cast<int>(ErrorCode::FileEmpty);
    QTest::newRow("text") << "text" << static_cast<int>(ErrorCode::ProjectNotDatabase);
    QTest::newRow("magic and no more") << "magic" << static_cast<int>(ErrorCode::ProjectNotDatabase);
    QTest::newRow("database of another program") << "foreign" << static_cast<int>(ErrorCode::ProjectForeign);
    QTest::newRow("header and garbage") << "garbage" << static_cast<int>(ErrorCode::ProjectDamaged);
    QTest::newRow("cut off") << "cut" << static_cast<int>(ErrorCode::ProjectDamaged);
}

void TestProjectFile::refusesWhatIsNoProject()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    TempProject project;
    QVERIFY(project.import(article()));
    QVERIFY(project.file().close());
    const QByteArray whole = bytesOf(project.path());
    const auto path = project.folder() / what.toStdString();
    if (what == u"folder")
        std::filesystem::create_directory(path);
    else if (what == u"fifo")
        QCOMPARE(mkfifo(path.c_str(), 0600), 0);
    else if (what == u"empty")
        write(path, {});
    else if (what == u"text")
        write(path, QByteArray(500, 'x'));
    else if (what == u"magic")
        write(path, whole.left(16));
    else if (what == u"foreign")
        runForeignSql(path, "CREATE TABLE t(a)");
    else if (what == u"garbage")
        write(path, whole.left(100) + QByteArray(whole.size() - 100, '\xaa'));
    else if (what == u"cut")
        write(path, whole.left(whole.size() / 2 + 77));
    const QByteArray before = what == u"fifo" ? QByteArray() : bytesOf(path);
    const auto opened = ProjectFile::open(path);
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().code), code);
    QCOMPARE(opened.error().subject, path.string());
    if (what != u"fifo")
        QCOMPARE(bytesOf(path), before);
}

void TestProjectFile::refusesAnUnknownObject_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("object");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t1 AFTER UPDATE ON claim BEGIN DELETE FROM claim; END")
                             << "trigger t1";
    QTest::newRow("view") << QByteArray("CREATE VIEW v1 AS SELECT 1") << "view v1";
    QTest::newRow("table") << QByteArray("CREATE TABLE more(a)") << "table more";
    QTest::newRow("known table that became a view")
        << QByteArray("DROP TABLE finding; CREATE VIEW finding AS SELECT 1 AS id") << "";
    QTest::newRow("column more") << QByteArray("ALTER TABLE batch ADD COLUMN more TEXT") << "table batch";
    QTest::newRow("index that is gone") << QByteArray("DROP INDEX caption_by_article") << "index caption_by_article";
}

void TestProjectFile::refusesAnUnknownObject()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, object);
    TempProject project;
    QVERIFY(project.file().close());
    runForeignSql(project.path(), sql.constData());
    const QByteArray before = bytesOf(project.path());
    const auto opened = ProjectFile::open(project.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ProjectSchemaUnknown);
    if (!object.isEmpty())
        QCOMPARE(QString::fromStdString(opened.error().details[0] + " " + opened.error().details[1]), object);
    QCOMPARE(bytesOf(project.path()), before);
}

void TestProjectFile::refusesDamagedPages()
{
    TempProject project;
    const auto batch = project.writer().beginBatch("many").get();
    for (int i = 0; i < 50; ++i)
        QVERIFY(project.writer().importArticle(*batch, article(std::to_string(i) + " says 26 people died.")).get());
    QVERIFY(project.file().close());
    QByteArray bytes = bytesOf(project.path());
    for (qsizetype page = 4096 * 20; page + 4096 <= bytes.size(); page += 4096)
        bytes.replace(page, 8, QByteArray(8, '\x77'));
    write(project.path(), bytes);
    const auto opened = ProjectFile::open(project.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ProjectDamaged);
    QCOMPARE(bytesOf(project.path()), bytes);
}

void TestProjectFile::refusesAStrangersJournal()
{
    TempProject project;
    QVERIFY(project.file().close());
    const QByteArray before = bytesOf(project.path());
    write(project.path().string() + "-journal", QByteArray::fromHex("d9d505f920a163d7") + QByteArray(600, '\0'));
    const auto opened = ProjectFile::open(project.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ProjectDamaged);
    QCOMPARE(opened.error().details.front(), "journal");
    QCOMPARE(bytesOf(project.path()), before);
}

void TestProjectFile::newerProjectOpensReadOnlyAndUntouched()
{
    TempProject project;
    QVERIFY(project.import(article()));
    QVERIFY(project.file().close());
    runForeignSql(project.path(),
                  "PRAGMA user_version=99; CREATE TABLE future(a); ALTER TABLE batch ADD COLUMN more TEXT");
    const QByteArray before = bytesOf(project.path());
    auto opened = ProjectFile::open(project.path());
    QVERIFY(opened);
    QVERIFY(!opened->isWritable());
    QCOMPARE(opened->readOnlyReason()->code, ErrorCode::ProjectNewer);
    QCOMPARE(opened->openReader()->claims({})->size(), 1u);
    QCOMPARE(opened->openReader()->search({"died", false, 5})->size(), 2u);
    QVERIFY(opened->close());
    QCOMPARE(bytesOf(project.path()), before);
    runForeignSql(project.path(), "DROP TRIGGER article_added; CREATE TRIGGER article_added AFTER INSERT ON article"
                                  " BEGIN DELETE FROM claim; END");
    QCOMPARE(ProjectFile::open(project.path()).error().code, ErrorCode::ProjectSchemaUnknown);
}

void TestProjectFile::projectThatAnotherInstanceHoldsOpensReadOnly()
{
    TempProject project;
    QVERIFY(project.import(article()));
    QVERIFY(project.file().close());
    {
        const OtherInstance other(project.path());
        const auto opened = ProjectFile::open(project.path());
        QVERIFY(opened);
        QVERIFY(!opened->isWritable());
        QCOMPARE(opened->readOnlyReason()->code, ErrorCode::ProjectInUse);
        QCOMPARE(opened->openReader()->articles()->size(), 1u);
    }
    QVERIFY(ProjectFile::open(project.path())->isWritable());
}

void TestProjectFile::secondOpeningHereIsRefusedAndHarmless()
{
    TempProject project;
    const auto second = ProjectFile::open(project.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::ProjectInUse);
    QVERIFY(project.import(article()));
    QCOMPARE(project.reader().articles()->size(), 1u);
}

void TestProjectFile::lockFileLeftByACrashLocksNobodyOut()
{
    TempProject project;
    QVERIFY(project.file().close());
    write(project.folder() / ".project.dateline.lock", "12345\n");
    QVERIFY(ProjectFile::open(project.path())->isWritable());
}

void TestProjectFile::logLeftByACrashIsReadAndKept()
{
    TempProject project;
    QVERIFY(project.import(article()));
    // What a killed program leaves: the file, its log and its lock file.
    const auto copy = project.folder() / "crashed.dateline";
    write(copy, bytesOf(project.path()));
    write(copy.string() + "-wal", bytesOf(project.path().string() + "-wal"));
    write(project.folder() / ".crashed.dateline.lock", "12345\n");
    auto opened = ProjectFile::open(copy);
    QVERIFY2(opened, opened ? "" : opened.error().details.front().c_str());
    QVERIFY(opened->isWritable());
    QCOMPARE(opened->openReader()->articles()->size(), 1u);
    QVERIFY(opened->writer().undo().get());
    QCOMPARE(opened->openReader()->articles()->size(), 0u);
}

void TestProjectFile::projectNobodyCanWriteToOpensReadOnly()
{
    TempProject project;
    QVERIFY(project.import(article()));
    QVERIFY(project.file().close());
    const OrdinaryUser user(project.folder());
    chmod(project.path().c_str(), 0444);
    const auto file = ProjectFile::open(project.path());
    QVERIFY(file);
    QCOMPARE(file->readOnlyReason()->code, ErrorCode::ProjectReadOnly);
    QCOMPARE(file->openReader()->articles()->size(), 1u);
    chmod(project.folder().c_str(), 0555);
    const auto folder = ProjectFile::open(project.path());
    const bool opened = folder.has_value();
    const auto articles = opened ? folder->openReader()->articles()->size() : 0;
    chmod(project.folder().c_str(), 0755);
    QVERIFY(opened);
    QCOMPARE(folder->readOnlyReason()->code, ErrorCode::PlaceReadOnly);
    QCOMPARE(articles, 1u);
}

void TestProjectFile::createRefusesWhatIsThere()
{
    TempProject project;
    const auto path = project.folder() / "notes.txt";
    write(path, "my notes");
    const auto created = ProjectFile::create(path);
    QVERIFY(!created);
    QCOMPARE(created.error().details.front(), "exists");
    QCOMPARE(bytesOf(path), QByteArray("my notes"));
    QCOMPARE(ProjectFile::create(project.folder() / "no" / "such.dateline").error().code, ErrorCode::PlaceReadOnly);
}

void TestProjectFile::untitledProjectMovesToItsName()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    auto project = ProjectFile::createUntitled(path / "temporary");
    QVERIFY(project);
    QVERIFY(project->isUntitled());
    const auto batch = project->writer().beginBatch("first").get();
    QVERIFY(project->writer().importArticle(*batch, article()).get());
    const std::string before = *store::contentDigest(*project->openReader());
    QVERIFY(project->saveAs(path / "named.dateline"));
    QVERIFY(!project->isUntitled());
    QVERIFY(filesIn(path / "temporary").empty());
    QCOMPARE(*store::contentDigest(*project->openReader()), before);
    // The run that was under way goes on in the new file.
    QVERIFY(project->writer().importArticle(*batch, article("Later 26 people died.")).get());
    QVERIFY(project->writer().finishBatch(*batch).get());
    QVERIFY(project->close());
    QCOMPARE(filesIn(path), (std::vector<std::string>{"named.dateline", "temporary"}));
    QCOMPARE(ProjectFile::open(path / "named.dateline")->openReader()->articles()->size(), 2u);
}

void TestProjectFile::saveAsReplacesTheTargetWhole()
{
    TempProject project;
    QVERIFY(project.import(article()));
    const auto target = project.folder() / "target.dateline";
    write(target, "an older file");
    QVERIFY(project.file().saveAs(target));
    QVERIFY(project.file().close());
    QCOMPARE(filesIn(project.folder()).size(), 2u);
    QCOMPARE(ProjectFile::open(target)->openReader()->history()->size(), 1u);
}

void TestProjectFile::failedSaveAsLeavesTheTarget()
{
    TempProject project;
    QVERIFY(project.import(article()));
    QCOMPARE(project.file().saveAs(project.folder()).error().code, ErrorCode::FileIsFolder);
    const auto target = project.folder() / "target.dateline";
    write(target, "an older file");
    {
        const OtherInstance other(target);
        QCOMPARE(project.file().saveAs(target).error().code, ErrorCode::ProjectInUse);
    }
    write(target.string() + "-wal", "somebody's log");
    QCOMPARE(project.file().saveAs(target).error().code, ErrorCode::ProjectInUse);
    QCOMPARE(bytesOf(target), QByteArray("an older file"));
    QCOMPARE(project.file().path(), project.path());
    QVERIFY(project.writer().undo().get());
}

void TestProjectFile::saveAsOfAReadOnlyProjectMakesItWritable()
{
    TempProject project;
    QVERIFY(project.import(article()));
    QVERIFY(project.file().close());
    const OtherInstance other(project.path());
    auto opened = ProjectFile::open(project.path());
    QVERIFY(!opened->isWritable());
    const auto saved = opened->saveAs(project.folder() / "mine.dateline");
    QVERIFY2(saved, saved ? "" : saved.error().details.front().c_str());
    QVERIFY(opened->isWritable());
    QVERIFY(!opened->readOnlyReason());
    QVERIFY(opened->writer().undo().get());
    QVERIFY(opened->close());
}

void TestProjectFile::fullDiskIsReportedAndNothingIsLost()
{
    TempProject project;
    QVERIFY(project.import(article()));
    const std::string before = *store::contentDigest(project.reader());
    const auto claim = project.reader().claims({})->front().claim.id;
    QVERIFY(project.writer().limitPages(1).get()); // SQLite takes the present size instead
    const auto refused = project.import(article(std::string(200'000, 'x') + " 26 people died"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    QCOMPARE(refused.error().subject, project.path().string());
    model::Annotation note;
    note.claim = claim;
    note.text = std::string(100'000, 'n');
    QCOMPARE(project.writer().edit(store::AddAnnotation{note}).get().error().code, ErrorCode::DiskFull);
    QCOMPARE(*store::contentDigest(project.reader()), before);
    QVERIFY(store::checkProject(project.reader())->problems.empty());

    QVERIFY(project.writer().limitPages(1'000'000).get());
    QVERIFY(project.writer().edit(store::AddAnnotation{note}).get()); // the same writer, with space again
    QCOMPARE(project.reader().annotations()->size(), 1u);
}

QTEST_APPLESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
