#include "core/store/project_file.h"
#include "tests/app/cli/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Program;
using support::Run;

class TestAnnotationsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesInWhatWasDoneApart();
    void listsConflictsAndLeavesThemAsTheyAre();
    void prefersTheirsOrMine();
    void refusesWhatIsNotForThisProject_data();
    void refusesWhatIsNotForThisProject();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    [[nodiscard]] QString digest(const QString &project) const
    {
        return m_program->run({u"check"_s, u"--digest"_s, project}).output;
    }
    [[nodiscard]] Run take(const QStringList &arguments) const
    {
        return m_program->run(QStringList{u"annotations"_s, u"take"_s, u"--project"_s, u"bent.dateline"_s} + arguments);
    }
    [[nodiscard]] Run send() const
    {
        return m_program->run({u"annotations"_s, u"send"_s, u"--project"_s, u"anna.dateline"_s, u"--author"_s,
                               u"Anna"_s, u"--output"_s, u"anna.changes.jsonl"_s});
    }
    /// In the claims of a copy, by their order.
    void edit(const QString &project, const std::function<store::Edit(const model::Claim &)> &make, std::size_t claim)
    {
        auto file = store::ProjectFile::open(m_program->path(project).toStdString());
        QVERIFY(file);
        const auto claims = *file->openReader()->claims({});
        QVERIFY(claims.size() > claim);
        QVERIFY(file->writer().edit(make(claims[claim].claim)).get());
        QVERIFY(file->close());
    }
    void setTime(const QString &project, const std::string &time, std::size_t claim = 0)
    {
        edit(
            project,
            [&](const model::Claim &one) {
                return store::SetClaimTime{one.id, time, {}};
            },
            claim);
    }

    std::unique_ptr<Program> m_program;
};

void TestAnnotationsCommand::init()
{
    m_program = std::make_unique<Program>();
    m_program->put(u"da.txt"_s, support::danishArticle);
    m_program->put(u"en.txt"_s, support::englishArticle);
    QCOMPARE(m_program->run({u"import"_s, u"--project"_s, u"anna.dateline"_s, u"da.txt"_s, u"en.txt"_s}).code, 0);
    QVERIFY(QFile::copy(m_program->path(u"anna.dateline"_s), m_program->path(u"bent.dateline"_s)));
}

void TestAnnotationsCommand::takesInWhatWasDoneApart()
{
    setTime(u"anna.dateline"_s, "2022-01-05");
    edit(
        u"bent.dateline"_s,
        [](const model::Claim &claim) {
            return store::SetClaimStatus{{claim.id}, model::ClaimStatus::Accepted};
        },
        1);
    const Run sent = send();
    QCOMPARE(sent.code, 0);
    QVERIFY2(sent.output.contains(u"1 step written"_s), qPrintable(sent.output));

    const Run taken = take({u"anna.changes.jsonl"_s});
    QVERIFY2(taken.code == 0, qPrintable(taken.errors));
    QVERIFY2(taken.output.startsWith(u"Took in 1 change of Anna"_s), qPrintable(taken.output));
    const QString after = digest(u"bent.dateline"_s);
    QVERIFY(after != digest(u"anna.dateline"_s));
    QCOMPARE(m_program->run({u"check"_s, u"bent.dateline"_s}).code, 0);

    const Run again = take({u"anna.changes.jsonl"_s});
    QCOMPARE(again.code, 0);
    QVERIFY2(again.output.startsWith(u"Nothing new of Anna"_s), qPrintable(again.output));
    QCOMPARE(digest(u"bent.dateline"_s), after);
}

void TestAnnotationsCommand::listsConflictsAndLeavesThemAsTheyAre()
{
    setTime(u"anna.dateline"_s, "2022-01-05");
    setTime(u"bent.dateline"_s, "2022-01-06");
    QCOMPARE(send().code, 0);
    const QString before = digest(u"bent.dateline"_s);
    const Run taken = take({u"anna.changes.jsonl"_s});
    QCOMPARE(taken.code, 1);
    QVERIFY2(taken.output.contains(u", date: mine Thursday 6 January 2022 | theirs Wednesday 5 January 2022"_s),
             qPrintable(taken.output));
    QVERIFY2(taken.errors.contains(u"anna.changes.jsonl: 1 conflict is left"_s), qPrintable(taken.errors));
    QCOMPARE(digest(u"bent.dateline"_s), before);
}

void TestAnnotationsCommand::prefersTheirsOrMine()
{
    setTime(u"anna.dateline"_s, "2022-01-05");
    setTime(u"bent.dateline"_s, "2022-01-06");
    QCOMPARE(send().code, 0);
    const QString before = digest(u"bent.dateline"_s);
    QCOMPARE(take({u"--prefer"_s, u"mine"_s, u"anna.changes.jsonl"_s}).code, 0);
    QCOMPARE(digest(u"bent.dateline"_s), before);
    QCOMPARE(take({u"--prefer"_s, u"theirs"_s, u"anna.changes.jsonl"_s}).code, 0);
    QCOMPARE(digest(u"bent.dateline"_s), digest(u"anna.dateline"_s));
}

void TestAnnotationsCommand::refusesWhatIsNotForThisProject_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("another project") << u"other.changes.jsonl"_s << u"belong to another project"_s;
    QTest::newRow("cut off") << u"cut.changes.jsonl"_s << u"the end is missing"_s;
    QTest::newRow("an article") << u"da.txt"_s << u"its format is not known"_s;
    QTest::newRow("missing") << u"none.changes.jsonl"_s << u"there is no such file"_s;
}

void TestAnnotationsCommand::refusesWhatIsNotForThisProject()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    setTime(u"anna.dateline"_s, "2022-01-05");
    QCOMPARE(send().code, 0);
    const QByteArray sent = m_program->content(u"anna.changes.jsonl"_s);
    m_program->put(u"cut.changes.jsonl"_s, sent.left(sent.size() / 2));
    QCOMPARE(m_program->run({u"import"_s, u"--project"_s, u"other.dateline"_s, u"da.txt"_s}).code, 0);
    setTime(u"other.dateline"_s, "2022-01-05");
    QCOMPARE(m_program
                 ->run({u"annotations"_s, u"send"_s, u"--project"_s, u"other.dateline"_s, u"--output"_s,
                        u"other.changes.jsonl"_s})
                 .code,
             0);

    const QString before = digest(u"bent.dateline"_s);
    const Run taken = take({file, u"anna.changes.jsonl"_s});
    QCOMPARE(taken.code, 1);
    QVERIFY2(taken.errors.contains(file + u": "_s) && taken.errors.contains(reason), qPrintable(taken.errors));
    QVERIFY(taken.output.startsWith(u"Took in 1 change of Anna"_s)); // the rest is done
    QVERIFY(digest(u"bent.dateline"_s) != before);
}

void TestAnnotationsCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList project{u"--project"_s, u"bent.dateline"_s};
    QTest::newRow("neither") << project;
    QTest::newRow("another verb") << project + QStringList{u"give"_s};
    QTest::newRow("no project") << QStringList{u"take"_s, u"a.changes.jsonl"_s};
    QTest::newRow("no file") << project + QStringList{u"take"_s};
    QTest::newRow("no output") << project + QStringList{u"send"_s};
    QTest::newRow("nobody's") << project + QStringList{u"take"_s, u"--prefer"_s, u"ours"_s, u"a.changes.jsonl"_s};
}

void TestAnnotationsCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(m_program->run(QStringList{u"annotations"_s} + arguments).code, 2);
}

QTEST_GUILESS_MAIN(TestAnnotationsCommand)
#include "tst_annotations_command.moc"
