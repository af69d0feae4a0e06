#include "core/store/check.h"
#include "core/store/project_file.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/damaged_page.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

using base::ErrorCode;
using store::ProjectFile;
using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

model::ParsedArticle article()
{
    return ParsedArticleBuilder("In all 26 people died here.")
        .publishedBy("Post", "2022-01-07")
        .killed("26 people died", 26)
        .build();
}

} // namespace

/// What is found wrong in a project, when it is opened or asked for.
class TestProjectCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkFindsWhatIsWrong_data();
    void checkFindsWhatIsWrong();
    void claimWithoutProvenanceCannotBeWritten();
    void damageFoundLaterKeepsTheProjectReadOnly();
    void aCheckCanBeStopped();
};

void TestProjectCheck::checkFindsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("quote moved by a byte")
        << QByteArray("UPDATE provenance SET begin_byte = begin_byte + 1, end_byte = end_byte + 1") << "quote";
    QTest::newRow("digest") << QByteArray("UPDATE article SET digest = replace(digest, substr(digest, 1, 1), 'z')")
                            << "digest";
    QTest::newRow("placement in time") << QByteArray("UPDATE placement SET latest_end = 5") << "placement";
    QTest::newRow("placement gone") << QByteArray("DELETE FROM placement") << "placement";
    QTest::newRow("claim without event") << QByteArray(
                                                "PRAGMA foreign_keys=OFF; DELETE FROM placement; DELETE FROM event")
                                         << "foreign-key";
    QTest::newRow("index without its row")
        << QByteArray("INSERT INTO provenance_search(rowid, quote) VALUES (77, 'stray')") << "search-index";
    QTest::newRow("object of nobody") << QByteArray("CREATE TABLE more(a)") << "schema";
}

void TestProjectCheck::checkFindsWhatIsWrong()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, code);
    TempProject project;
    QVERIFY(project.import(article()));
    QVERIFY(project.file().close());
    if (!sql.isEmpty()) {
        auto connection = store::Connection::open(project.path(), store::Connection::Mode::ReadWrite);
        QVERIFY(connection->runScript(sql.toStdString()));
    }
    const auto checked = store::checkProject(*store::Reader::open(project.path()));
    QVERIFY(checked);
    QCOMPARE(checked->claims, 1u);
    QCOMPARE(checked->problems.empty(), code.isEmpty());
    if (!code.isEmpty())
        QVERIFY2(std::any_of(checked->problems.begin(), checked->problems.end(),
                             [&](const store::Problem &problem) { return problem.code == code.toStdString(); }),
                 checked->problems.front().code.c_str());
}

void TestProjectCheck::claimWithoutProvenanceCannotBeWritten()
{
    TempProject project;
    QVERIFY(project.import(article()));
    QVERIFY(project.file().close());
    auto connection = store::Connection::open(project.path(), store::Connection::Mode::ReadWrite);
    connection->trustSchema();
    QVERIFY(!connection->runScript("DELETE FROM provenance"));
    QVERIFY(!connection->runScript("INSERT INTO claim SELECT 77, event_id, kind, status, time_id, event_time,"
                                   " time_by_hand, tense, source, source_actor_id, source_inferred, confidence,"
                                   " actor, actor_id, place, place_id, count_low, count_best, count_high,"
                                   " count_modifier, count_words, count_begin, count_end, statement_type,"
                                   " speaker_role, speaker_inferred, cue_begin, cue_end, medium, addressee, what,"
                                   " means, origin, origin_place_id, distance, duration, phase, effect, victims,"
                                   " perpetrator, certainty, happening_type, summary FROM claim"));
    QVERIFY(!connection->runScript("INSERT INTO provenance VALUES (78, NULL, 0, 0, '', '', 'some-rule', '', '')"));
    QVERIFY(connection->runScript("INSERT INTO provenance VALUES (79, NULL, 0, 0, '', '', 'manual', '', '')"));
}

/// A page that went bad on the disk changes neither size nor time.
void TestProjectCheck::damageFoundLaterKeepsTheProjectReadOnly()
{
    TempProject project;
    QVERIFY(project.import(article()));
    store::OpenOptions options;
    const auto stamp = project.file().close();
    QVERIFY(stamp);
    options.closedCleanly = *stamp;
    QVERIFY(support::damageUnreadPage(project.path()));
    auto again = ProjectFile::open(project.path(), options);
    QVERIFY(again);
    QVERIFY(again->isCheckPending());
    again->endCheck(ProjectFile::checkPages(project.path()));
    QVERIFY(!again->isWritable());
    QVERIFY(again->readOnlyReason());
    QCOMPARE(again->readOnlyReason()->code, ErrorCode::ProjectDamaged);
    options.closedCleanly->changedNs += 1;
    QVERIFY(!ProjectFile::open(project.path(), options));
}

void TestProjectCheck::aCheckCanBeStopped()
{
    TempProject project;
    ParsedArticleBuilder large("Ferries stopped sailing.");
    for (int i = 0; i < 1000; ++i)
        large.claim("Ferries stopped sailing", model::Happening{"other", {}, "Ferries stopped"});
    QVERIFY(project.import(large.build()));
    QVERIFY(project.file().close());
    std::stop_source stop;
    stop.request_stop();
    const auto verdict = ProjectFile::checkPages(project.path(), stop.get_token());
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestProjectCheck)
#include "tst_project_check.moc"
