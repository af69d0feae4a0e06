#include "tests/app/cli/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using support::Program;
using support::Run;

class TestProjectCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsAndChecks();
    void importsFoldersAndStandardInput();
    void skipsTheSameArticleAndSaysSo();
    void importsWhatExtractPrinted();
    void saysWhichLineItRefusedAndTakesTheRest();
    void givesTheSameDigestWhateverTheJobs();
    void listsClaimsAsATable();
    void listsWhatPassesEveryFilter_data();
    void listsWhatPassesEveryFilter();
    void exportsTables();
    void exportsPictures_data();
    void exportsPictures();
    void keepsTheOldExportWhenItCannotWrite();
    void isInterruptedCleanly();

private:
    [[nodiscard]] Run importBoth() const
    {
        return m_program->run({u"import"_s, u"--project"_s, u"p.dateline"_s, u"da.txt"_s, u"en.txt"_s});
    }

    std::unique_ptr<Program> m_program;
};

void TestProjectCommands::init()
{
    m_program = std::make_unique<Program>();
    m_program->put(u"da.txt"_s, support::danishArticle);
    m_program->put(u"en.txt"_s, support::englishArticle);
}

void TestProjectCommands::importsAndChecks()
{
    const Run import = importBoth();
    QCOMPARE(import.code, 0);
    QVERIFY2(import.output.startsWith(u"2 articles imported"_s), qPrintable(import.output));

    const Run check = m_program->run({u"check"_s, u"p.dateline"_s});
    QCOMPARE(check.code, 0);
    QVERIFY2(check.output.contains(u"no problems"_s), qPrintable(check.output + check.errors));
    QVERIFY(!QFile::exists(m_program->path(u"p.dateline-wal"_s)));
}

void TestProjectCommands::importsFoldersAndStandardInput()
{
    m_program->put(u"in/b/da.txt"_s, support::danishArticle);

    const Run import =
        m_program->run({u"import"_s, u"--project"_s, u"in/p.dateline"_s, u"in"_s, u"-"_s}, support::englishArticle);

    QCOMPARE(import.code, 0);
    QVERIFY2(import.output.startsWith(u"2 articles imported"_s), qPrintable(import.output));
    // The project lies in the folder now; importing the folder again leaves it alone.
    const Run again = m_program->run({u"import"_s, u"--project"_s, u"in/p.dateline"_s, u"in"_s});
    QCOMPARE(again.code, 0);
    QVERIFY(again.output.contains(u"1 skipped"_s));
}

void TestProjectCommands::skipsTheSameArticleAndSaysSo()
{
    QCOMPARE(importBoth().code, 0);

    const Run again = importBoth();

    QCOMPARE(again.code, 0);
    QVERIFY(again.output.startsWith(u"0 articles imported"_s));
    QVERIFY(again.errors.contains(u"da.txt: the same article is in the project already"_s));
}

void TestProjectCommands::importsWhatExtractPrinted()
{
    QCOMPARE(importBoth().code, 0);
    const Run extracted = m_program->run({u"extract"_s, u"--with-text"_s, u"da.txt"_s, u"en.txt"_s});
    m_program->put(u"parsed.jsonl"_s, extracted.output.toUtf8());

    const Run import = m_program->run({u"import"_s, u"--project"_s, u"q.dateline"_s, u"parsed.jsonl"_s});

    QCOMPARE(import.code, 0);
    QCOMPARE(m_program->run({u"check"_s, u"q.dateline"_s}).code, 0);
    QCOMPARE(m_program->run({u"check"_s, u"--digest"_s, u"q.dateline"_s}).output,
             m_program->run({u"check"_s, u"--digest"_s, u"p.dateline"_s}).output);
}

void TestProjectCommands::saysWhichLineItRefusedAndTakesTheRest()
{
    QString lines = m_program->run({u"extract"_s, u"--with-text"_s, u"da.txt"_s, u"en.txt"_s}).output;
    // The words of the first claim that has any stand one further than it says.
    const qsizetype casualties = lines.indexOf(u"\"casualties\":[{"_s);
    const qsizetype start = lines.indexOf(u"\"start\":"_s, casualties) + 8;
    lines.insert(start, u'1');
    m_program->put(u"parsed.jsonl"_s, lines.toUtf8());

    const Run import = m_program->run({u"import"_s, u"--project"_s, u"p.dateline"_s, u"parsed.jsonl"_s});

    QCOMPARE(import.code, 1);
    QVERIFY2(import.errors.contains(u"parsed.jsonl: "_s) && import.errors.contains(u'1'), qPrintable(import.errors));
    QVERIFY2(import.output.startsWith(u"1 article imported"_s), qPrintable(import.output));
    QVERIFY(import.output.contains(u"1 refused"_s));
}

void TestProjectCommands::givesTheSameDigestWhateverTheJobs()
{
    QStringList digests;
    for (const QString &jobs : {u"1"_s, u"8"_s}) {
        const QString project = u"p%1.dateline"_s.arg(jobs);
        QCOMPARE(
            m_program->run({u"import"_s, u"--jobs"_s, jobs, u"--project"_s, project, u"da.txt"_s, u"en.txt"_s}).code,
            0);
        digests << m_program->run({u"check"_s, u"--digest"_s, project}).output.trimmed();
    }

    QCOMPARE(digests[0].size(), 64);
    QCOMPARE(digests[0], digests[1]);
}

void TestProjectCommands::listsClaimsAsATable()
{
    QCOMPARE(importBoth().code, 0);

    const Run list = m_program->run({u"list"_s, u"--project"_s, u"p.dateline"_s});

    QCOMPARE(list.code, 0);
    QVERIFY(list.output.contains(u"by 2022-01-07"_s));
    QVERIFY(list.output.contains(u"killed Mindst 26"_s));
    QVERIFY(list.output.contains(u"Ole Vang"_s));
}

void TestProjectCommands::listsWhatPassesEveryFilter_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("hasNot");

    QTest::newRow("a kind") << QStringList{u"--kind"_s, u"casualties"_s} << u"At least 30"_s
                            << u"\"kind\":\"statement\""_s;
    QTest::newRow("an actor") << QStringList{u"--actor"_s, u"Ole Vang"_s} << u"We will stay"_s << u"At least 30"_s;
    QTest::newRow("words") << QStringList{u"--search"_s, u"police"_s} << u"At least 30"_s << u"Mindst 26"_s;
    QTest::newRow("a time") << QStringList{u"--kind"_s, u"casualties"_s, u"--to"_s, u"1999"_s} << u"Mindst 26"_s
                            << u"\"statement\""_s;
}

void TestProjectCommands::listsWhatPassesEveryFilter()
{
    QFETCH(QStringList, filter);
    QFETCH(QString, has);
    QFETCH(QString, hasNot);
    QCOMPARE(importBoth().code, 0);

    const Run list =
        m_program->run(QStringList{u"list"_s, u"--project"_s, u"p.dateline"_s, u"--format"_s, u"jsonl"_s} + filter);

    QCOMPARE(list.code, 0);
    QVERIFY2(list.output.contains(has), qPrintable(list.output));
    QVERIFY2(!list.output.contains(hasNot), qPrintable(list.output));
}

void TestProjectCommands::exportsTables()
{
    QCOMPARE(importBoth().code, 0);
    const QStringList base{u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s};

    QCOMPARE(m_program->run(base + QStringList{u"x.csv"_s}).code, 0);
    QCOMPARE(m_program->run(base + QStringList{u"x.jsonl"_s}).code, 0);

    const QByteArray csv = m_program->content(u"x.csv"_s);
    QVERIFY(csv.startsWith("claim_id,event_id,kind,status,time,"));
    QCOMPARE(QString::fromUtf8(csv),
             m_program->run({u"list"_s, u"--project"_s, u"p.dateline"_s, u"--format"_s, u"csv"_s}).output);
    const QByteArrayList lines = m_program->content(u"x.jsonl"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), csv.count("\r\n") - 1);
    for (const QByteArray &line : lines)
        QVERIFY(QJsonDocument::fromJson(line).object().value(u"claim_id"_s).isString());
}

void TestProjectCommands::exportsPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("PNG") << u"x.png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"x.svg"_s << QByteArray("<?xml");
    QTest::newRow("PDF") << u"x.pdf"_s << QByteArray("%PDF-");
}

void TestProjectCommands::exportsPictures()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    QCOMPARE(importBoth().code, 0);

    const Run run =
        m_program->run({u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s, name, u"--size"_s, u"800x600"_s,
                        u"--lanes"_s, u"source"_s, u"--footnotes"_s, u"--title"_s, u"Nordby"_s});

    QVERIFY2(run.code == 0, qPrintable(run.errors));
    QVERIFY(m_program->content(name).startsWith(beginning));
}

void TestProjectCommands::keepsTheOldExportWhenItCannotWrite()
{
    QCOMPARE(importBoth().code, 0);
    m_program->put(u"x.csv/inside"_s, "old");

    const Run run = m_program->run({u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s, u"x.csv"_s});

    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.startsWith(u"dateline: x.csv: "_s), qPrintable(run.errors));
    QCOMPARE(m_program->content(u"x.csv/inside"_s), QByteArray("old"));
}

void TestProjectCommands::isInterruptedCleanly()
{
    QProcess process;
    // Standard input stays open, so that the run cannot end by itself.
    m_program->start(process, {u"import"_s, u"--project"_s, u"p.dateline"_s, u"da.txt"_s, u"-"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_program->path(u"p.dateline"_s)), 30000);

    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));

    const Run run = Program::resultOf(process);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(u"interrupted"_s), qPrintable(run.errors));
    QCOMPARE(m_program->run({u"check"_s, u"p.dateline"_s}).code, 0);
}

QTEST_GUILESS_MAIN(TestProjectCommands)
#include "tst_project_commands.moc"
