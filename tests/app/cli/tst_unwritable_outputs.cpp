#include "tests/app/cli/program.h"

#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using support::Program;
using support::Run;

namespace {

struct Output
{
    QString name; ///< with its ending
    QStringList options;
};

/// Every format, of data, pictures and charts.
QList<Output> outputs()
{
    QList<Output> all;
    for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"html"_s, u"csv"_s, u"lossless.csv"_s, u"jsonl"_s,
                                  u"project.jsonl"_s, u"ics"_s, u"md"_s, u"timelinejs.json"_s, u"vis.json"_s,
                                  u"geojson"_s, u"jsonld"_s, u"chronology.html"_s, u"odt"_s})
        all.append({u"out."_s + ending, {}});
    all.append({u"out.pages.pdf"_s, {u"--page"_s, u"A4"_s}});
    for (const QString &chart : {u"casualties"_s, u"events"_s}) {
        for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s})
            all.append({u"out.%1.%2"_s.arg(chart, ending), {u"--chart"_s, chart}});
    }
    return all;
}

} // namespace

/// Whatever cannot be written is said with its name and its reason; what was there stays, and nothing else is left.
class TestUnwritableOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesEveryFormat();
    void keepsTheOldFile_data();
    void keepsTheOldFile();
    void keepsTheOldFileOnAFullFileSystem_data();
    void keepsTheOldFileOnAFullFileSystem();
    void saysWhyAPlaceCannotBeWritten_data();
    void saysWhyAPlaceCannotBeWritten();

private:
    [[nodiscard]] static QStringList arguments(const QString &output, const QStringList &options)
    {
        return QStringList{u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s, output} + options;
    }
    void addOutputs() const
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        for (const Output &output : outputs())
            QTest::newRow(qPrintable(output.name.mid(4))) << output.name << output.options;
    }
    [[nodiscard]] QStringList files() const { return QDir(m_program.path(u"."_s)).entryList(QDir::Files); }

    Program m_program;
};

void TestUnwritableOutputs::initTestCase()
{
    m_program.put(u"da.txt"_s, support::danishArticle);
    QCOMPARE(m_program.run({u"import"_s, u"--project"_s, u"p.dateline"_s, u"da.txt"_s}).code, 0);
}

void TestUnwritableOutputs::namesEveryFormat()
{
    const Run run = m_program.run({u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s, u"out.nothing"_s});
    const QString known = run.errors.section(u"none of "_s, 1).section(u'\n', 0, 0);
    QVERIFY2(known.split(u", "_s).size() > 10, qPrintable(run.errors));
    QStringList tried;
    for (const Output &output : outputs())
        tried << output.name.mid(4);
    for (const QString &ending : known.split(u", "_s))
        QVERIFY2(tried.contains(ending.trimmed()), qPrintable(ending));
}

void TestUnwritableOutputs::keepsTheOldFile_data()
{
    addOutputs();
}

/// A file that may not grow stands for a disk that is full: the same path through the program.
void TestUnwritableOutputs::keepsTheOldFile()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    m_program.put(name, "old");
    const QStringList before = files();
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit small{30, 30};
        ::setrlimit(RLIMIT_FSIZE, &small);
    });
    m_program.start(process, arguments(name, options));
    process.waitForFinished(60000);
    const Run run = Program::resultOf(process);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(name + u": the disk is full"_s), qPrintable(run.errors));
    QCOMPARE(m_program.content(name), QByteArray("old"));
    QCOMPARE(files(), before);
}

void TestUnwritableOutputs::keepsTheOldFileOnAFullFileSystem_data()
{
    addOutputs();
}

void TestUnwritableOutputs::keepsTheOldFileOnAFullFileSystem()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QDir(m_program.path(u"."_s)).mkpath(u"full"_s);
    // In name spaces of its own the child may mount, and whatever it mounts goes with it.
    const QString script = u"mount -t tmpfs -o size=8k none full || exit 99\n"
                           "printf old > \"$1\"\n"
                           "dd if=/dev/zero of=full/filler bs=1k count=64 2>/dev/null\n"
                           "shift\n"
                           "\"$@\"\n"
                           "code=$?\n"
                           "cat full/out.*\n"
                           "ls -A full | wc -l\n"
                           "exit $code\n"_s;
    QProcess process;
    process.setWorkingDirectory(m_program.path(u"."_s));
    const QString target = u"full/"_s + name;
    process.start(u"unshare"_s,
                  QStringList{u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, target, QStringLiteral(DATELINE_PROGRAM)} +
                      arguments(target, options));
    process.waitForFinished(60000);
    const Run run = Program::resultOf(process);
    if (run.code == 99 || run.errors.startsWith(u"unshare:"_s))
        QSKIP("this machine lets nobody mount a file system");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(target + u": the disk is full"_s), qPrintable(run.errors));
    QCOMPARE(run.output.simplified(), u"old2"_s);
}

void TestUnwritableOutputs::saysWhyAPlaceCannotBeWritten_data()
{
    addOutputs();
}

/// None of these is open to root either.
void TestUnwritableOutputs::saysWhyAPlaceCannotBeWritten()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QDir(m_program.path(u"."_s)).mkpath(u"folder/"_s + name);
    QFile::link(u"/dev/full"_s, m_program.path(u"device-"_s + name));
    const QStringList before = files();
    const std::array places{std::pair{u"/sys/"_s + name, u"nothing can be written there"_s},
                            std::pair{u"folder/"_s + name, u"it is a folder"_s},
                            std::pair{u"device-"_s + name, u"it is a pipe, a device or a socket"_s},
                            std::pair{u"missing/"_s + name, u"it could not be written"_s},
                            std::pair{u"da.txt/"_s + name, u"it could not be written"_s}};
    for (const auto &[path, reason] : places) {
        const Run run = m_program.run(arguments(path, options));
        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(u"%1: %2"_s.arg(path, reason)), qPrintable(run.errors));
        QVERIFY2(!run.output.contains(name), qPrintable(run.output));
    }
    QCOMPARE(files(), before);
    QCOMPARE(QDir(m_program.path(u"folder"_s)).entryList({name + u"?*"_s}).size(), 0);
    QCOMPARE(QDir(u"/sys"_s).entryList({u"out.*"_s}).size(), 0);
    QCOMPARE(m_program.content(u"da.txt"_s), support::danishArticle);
}

QTEST_GUILESS_MAIN(TestUnwritableOutputs)
#include "tst_unwritable_outputs.moc"
