#include "tests/app/cli/program.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using support::Program;
using support::Run;

namespace {

const QByteArray calendar =
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Talks in Nordby\r\nDESCRIPTION:In the town hall\r\n"
    "DTSTART;VALUE=DATE:20220110\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:soon\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n";

const QStringList endings{u"csv"_s,     u"lossless.csv"_s, u"jsonl"_s,           u"project.jsonl"_s,
                          u"ics"_s,     u"md"_s,           u"timelinejs.json"_s, u"vis.json"_s,
                          u"geojson"_s, u"jsonld"_s,       u"chronology.html"_s, u"odt"_s};

void addEndings()
{
    QTest::addColumn<QString>("ending");
    for (const QString &ending : endings)
        QTest::newRow(qPrintable(ending)) << ending;
}

} // namespace

/// Data out of a project and back, by the command line alone.
class TestDataCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsAProjectBackEqual();
    void saysWhatWasThereAlready();
    void writesEveryFormatTwiceTheSame_data();
    void writesEveryFormatTwiceTheSame();
    void refusesAPeriodOfAWholeProject();
    void saysWhatAFormatCouldNotHold();
    void readsACalendarAndNamesWhatIsBroken();
    void keepsTheOldFileOnAFullDisk_data();
    void keepsTheOldFileOnAFullDisk();
    void takesAProjectForNoArticle();

private:
    [[nodiscard]] Run exportTo(const QString &output, const QStringList &more = {}) const
    {
        return m_program.run(QStringList{u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s, output,
                                         u"--date"_s, u"2022-02-01"_s} +
                             more);
    }
    [[nodiscard]] Run import(const QString &project, const QStringList &files) const
    {
        return m_program.run(QStringList{u"import"_s, u"--project"_s, project} + files);
    }
    [[nodiscard]] QString digest(const QString &project) const
    {
        return m_program.run({u"check"_s, u"--digest"_s, project}).output.trimmed();
    }

    Program m_program;
};

void TestDataCommands::initTestCase()
{
    m_program.put(u"da.txt"_s, support::danishArticle);
    m_program.put(u"en.txt"_s, support::englishArticle);
    m_program.put(u"talks.ics"_s, calendar);
    QCOMPARE(import(u"p.dateline"_s, {u"da.txt"_s, u"en.txt"_s}).code, 0);
    QCOMPARE(import(u"p.dateline"_s, {u"talks.ics"_s}).code, 1);
}

void TestDataCommands::bringsAProjectBackEqual()
{
    QCOMPARE(exportTo(u"all.project.jsonl"_s).code, 0);

    const Run back = import(u"back.dateline"_s, {u"all.project.jsonl"_s});

    QVERIFY2(back.code == 0, qPrintable(back.errors));
    QVERIFY2(back.output.startsWith(u"2 articles imported"_s), qPrintable(back.output));
    QVERIFY2(back.output.contains(u"1 event without an article"_s), qPrintable(back.output));
    QCOMPARE(digest(u"back.dateline"_s).size(), 64);
    QCOMPARE(digest(u"back.dateline"_s), digest(u"p.dateline"_s));
    QCOMPARE(m_program.run({u"check"_s, u"back.dateline"_s}).code, 0);
}

void TestDataCommands::saysWhatWasThereAlready()
{
    QCOMPARE(exportTo(u"all.project.jsonl"_s).code, 0);
    QCOMPARE(import(u"half.dateline"_s, {u"da.txt"_s}).code, 0);

    const Run added = import(u"half.dateline"_s, {u"all.project.jsonl"_s});

    QCOMPARE(added.code, 0);
    QVERIFY2(added.output.startsWith(u"1 article imported"_s), qPrintable(added.output));
    QVERIFY2(added.errors.contains(u"all.project.jsonl, line "_s) &&
                 added.errors.contains(u"the same article is in the project already"_s),
             qPrintable(added.errors));
}

void TestDataCommands::writesEveryFormatTwiceTheSame_data()
{
    addEndings();
}

void TestDataCommands::writesEveryFormatTwiceTheSame()
{
    QFETCH(QString, ending);
    const Run first = exportTo(u"one."_s + ending);
    QVERIFY2(first.code == 0, qPrintable(first.errors));
    QCOMPARE(exportTo(u"two."_s + ending).code, 0);
    QVERIFY(m_program.content(u"one."_s + ending).size() > 40);
    QCOMPARE(m_program.content(u"one."_s + ending), m_program.content(u"two."_s + ending));
}

void TestDataCommands::refusesAPeriodOfAWholeProject()
{
    for (const QString &ending : {u"project.jsonl"_s, u"jsonld"_s}) {
        const Run refused = exportTo(u"x."_s + ending, {u"--from"_s, u"2022"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(u"holds the whole project"_s), qPrintable(refused.errors));
        QVERIFY(!QFile::exists(m_program.path(u"x."_s + ending)));
    }
}

void TestDataCommands::saysWhatAFormatCouldNotHold()
{
    const Run table = exportTo(u"x.csv"_s);
    QVERIFY2(table.errors.contains(u"1 note, tag, colour or pin"_s), qPrintable(table.errors));
    const Run map = exportTo(u"x.geojson"_s);
    QVERIFY2(map.errors.contains(u"events of a kind that this format does not hold"_s), qPrintable(map.errors));
    QVERIFY(exportTo(u"x.project.jsonl"_s).errors.isEmpty());
}

void TestDataCommands::readsACalendarAndNamesWhatIsBroken()
{
    const Run read = import(u"talks.dateline"_s, {u"talks.ics"_s});
    QCOMPARE(read.code, 1);
    QVERIFY2(read.output.contains(u"1 event without an article"_s), qPrintable(read.output));
    QVERIFY2(read.output.contains(u"1 note, tag, colour or pin"_s), qPrintable(read.output));
    QVERIFY2(read.errors.contains(u"talks.ics: line 7: DTSTART: \"soon\" is no date"_s), qPrintable(read.errors));
    const Run list = m_program.run({u"list"_s, u"--project"_s, u"talks.dateline"_s});
    QVERIFY2(list.output.contains(u"2022-01-10"_s), qPrintable(list.output));
}

void TestDataCommands::keepsTheOldFileOnAFullDisk_data()
{
    addEndings();
}

void TestDataCommands::keepsTheOldFileOnAFullDisk()
{
    QFETCH(QString, ending);
    const QString name = u"full."_s + ending;
    m_program.put(name, "old");
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit small{30, 30};
        ::setrlimit(RLIMIT_FSIZE, &small);
    });
    m_program.start(process, {u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s, name});
    process.waitForFinished(60000);
    const Run run = Program::resultOf(process);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(name + u": the disk is full"_s), qPrintable(run.errors));
    QCOMPARE(m_program.content(name), QByteArray("old"));
    QCOMPARE(QDir(m_program.path(u"."_s)).entryList({name + u".*"_s}).size(), 0);
}

void TestDataCommands::takesAProjectForNoArticle()
{
    QCOMPARE(exportTo(u"all.project.jsonl"_s).code, 0);
    const Run run = m_program.run({u"extract"_s, u"all.project.jsonl"_s, u"da.txt"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(u"all.project.jsonl: "_s), qPrintable(run.errors));
    QCOMPARE(run.output.count(u"\"format\":\"dateline-extract/1\""_s), 1);
}

QTEST_GUILESS_MAIN(TestDataCommands)
#include "tst_data_commands.moc"
