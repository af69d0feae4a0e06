#include "tests/app/cli/program.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using support::Program;
using support::Run;

/// Whatever is wrong with one input: it is named with a reason, the exit code tells it, and the others come in.
class TestBadInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesABadArticleAndTakesTheOthers_data();
    void namesABadArticleAndTakesTheOthers();
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void refusesAPlaceItCannotWrite();
    void tellsWhenItsOutputIsLost();
    void saysThatThereIsNoDisplayForAWindow_data();
    void saysThatThereIsNoDisplayForAWindow();
    void neverChangesAnInput();

private:
    std::unique_ptr<Program> m_program;
};

void TestBadInputs::init()
{
    m_program = std::make_unique<Program>();
    m_program->put(u"good.txt"_s, support::englishArticle);
}

void TestBadInputs::namesABadArticleAndTakesTheOthers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    QTest::newRow("empty") << u"empty.txt"_s << QByteArray() << u"there is no text in it"_s;
    QTest::newRow("blanks") << u"blank.txt"_s << QByteArray(" \n\n") << u"there is no text in it"_s;
    QTest::newRow("a header only") << u"header.txt"_s << QByteArray("date 2022-01\n") << u"there is no text in it"_s;
    QTest::newRow("binary") << u"binary.txt"_s << QByteArray("\0\1\2\3\4\5\6\7\x8\xE\xF", 11) << u"it is not text"_s;
    QTest::newRow("a PDF") << u"a.pdf"_s << QByteArray("%PDF-1.7\n...") << u"PDF"_s;
    QTest::newRow("invalid UTF-8") << u"bad.txt"_s
                                   << QByteArray("Bl\xC3\xA5 b\xC3\xA6r \xC3( og gr\xC3\xB8"
                                                 "d")
                                   << u"at byte 10"_s;
    QTest::newRow("a feed") << u"feed.xml"_s << QByteArray("<?xml version='1.0'?><rss/>") << u"format is not known"_s;
    QTest::newRow("a page without text") << u"page.html"_s << QByteArray("<!doctype html><script>x</script>")
                                         << u"there is no text in it"_s;
    QTest::newRow("a parsed line of a later format")
        << u"later.jsonl"_s << QByteArray("{\"format\":\"dateline-extract/2\"}\n") << u"line 1: "_s;
    QTest::newRow("a parsed line without text")
        << u"bare.jsonl"_s << QByteArray("{\"format\":\"dateline-extract/1\",\"file\":\"x\"}\n")
        << u"text is missing"_s;
    QTest::newRow("a parsed line whose offsets do not fit")
        << u"moved.jsonl"_s
        << QByteArray(R"({"format":"dateline-extract/1","file":"x","body":"Hello there.","statements":)"
                      R"([{"id":"s1","text":"there","start":0,"end":5,"type":"direct"}]})")
        << u"line 1: the words of statements[0] do not stand there: “there” is “Hello” in the text"_s;
    QTest::newRow("missing") << u"missing.txt"_s << QByteArray("<none>") << u"there is no such file"_s;
    QTest::newRow("a folder") << u"folder"_s << QByteArray("<folder>") << u"it is a folder"_s;
    QTest::newRow("a FIFO") << u"pipe"_s << QByteArray("<pipe>") << u"not a file"_s;
}

void TestBadInputs::namesABadArticleAndTakesTheOthers()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    if (bytes == "<folder>")
        QVERIFY(QDir().mkpath(m_program->path(name)));
    else if (bytes == "<pipe>")
        QCOMPARE(::mkfifo(m_program->path(name).toUtf8().constData(), 0600), 0);
    else if (bytes != "<none>")
        m_program->put(name, bytes);

    const Run extract = m_program->run({u"extract"_s, name, u"good.txt"_s});
    const Run import = m_program->run({u"import"_s, u"--project"_s, u"p.dateline"_s, name, u"good.txt"_s});

    QCOMPARE(extract.code, 1);
    QCOMPARE(extract.output.count(u'\n'), 1);
    QVERIFY(extract.output.contains(u"\"good.txt\""_s));
    QCOMPARE(import.code, 1);
    QVERIFY2(import.output.startsWith(u"1 article imported"_s), qPrintable(import.output));
    for (const Run &run : {extract, import}) {
        QVERIFY2(run.errors.startsWith(u"dateline: "_s + name + u": "_s), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(reason), qPrintable(run.errors));
    }
}

void TestBadInputs::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("text") << QByteArray(
        "This is no database, though it is long enough to have a header of one hundred bytes, "
        "which is what is looked at first.");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16);
}

void TestBadInputs::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, bytes);
    m_program->put(u"p.dateline"_s, bytes);

    for (const QStringList &arguments :
         {QStringList{u"import"_s, u"--project"_s, u"p.dateline"_s, u"good.txt"_s},
          QStringList{u"list"_s, u"--project"_s, u"p.dateline"_s}, QStringList{u"check"_s, u"p.dateline"_s},
          QStringList{u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s, u"x.csv"_s}}) {
        const Run run = m_program->run(arguments);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(u"p.dateline: "_s), qPrintable(run.errors));
        QCOMPARE(m_program->content(u"p.dateline"_s), bytes);
    }
    QVERIFY(!QFile::exists(m_program->path(u"x.csv"_s)));
}

void TestBadInputs::refusesAPlaceItCannotWrite()
{
    // Nobody can make a file there, not even the superuser.
    const Run import = m_program->run({u"import"_s, u"--project"_s, u"/proc/p.dateline"_s, u"good.txt"_s});
    const Run missing = m_program->run({u"import"_s, u"--project"_s, u"no/such/folder/p.dateline"_s, u"good.txt"_s});
    const Run check = m_program->run({u"check"_s, u"nobody.dateline"_s});

    QCOMPARE(import.code, 1);
    QVERIFY2(import.errors.contains(u"/proc/p.dateline: "_s), qPrintable(import.errors));
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.errors.contains(u"no/such/folder/p.dateline: "_s), qPrintable(missing.errors));
    QCOMPARE(check.code, 1);
    QVERIFY(!QFile::exists(m_program->path(u"nobody.dateline"_s)));
}

void TestBadInputs::tellsWhenItsOutputIsLost()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    m_program->start(process, {u"extract"_s, u"good.txt"_s});
    QVERIFY(process.waitForFinished(30000));

    const Run run = Program::resultOf(process);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(u"could not be written"_s), qPrintable(run.errors));
}

void TestBadInputs::saysThatThereIsNoDisplayForAWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("an article") << QStringList{u"good.txt"_s};
    QTest::newRow("no command of ours") << QStringList{u"improt"_s, u"good.txt"_s};
}

void TestBadInputs::saysThatThereIsNoDisplayForAWindow()
{
    QFETCH(QStringList, arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    m_program->start(process, arguments);
    QVERIFY(process.waitForFinished(60000));
    const Run run = Program::resultOf(process);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.errors.contains(u"no display"_s), qPrintable(run.errors));
}

void TestBadInputs::neverChangesAnInput()
{
    QCOMPARE(m_program->run({u"import"_s, u"--project"_s, u"p.dateline"_s, u"good.txt"_s}).code, 0);
    const QByteArray project = m_program->content(u"p.dateline"_s);

    QCOMPARE(m_program->run({u"check"_s, u"p.dateline"_s}).code, 0);
    QCOMPARE(m_program->run({u"list"_s, u"--project"_s, u"p.dateline"_s}).code, 0);

    QCOMPARE(m_program->content(u"good.txt"_s), support::englishArticle);
    QCOMPARE(m_program->content(u"p.dateline"_s), project);

    // The project is no article of itself. To say so it is opened for writing, which counts as a change of its file.
    const QString digest = m_program->run({u"check"_s, u"--digest"_s, u"p.dateline"_s}).output;
    QCOMPARE(m_program->run({u"import"_s, u"--project"_s, u"p.dateline"_s, u"p.dateline"_s}).code, 1);
    QCOMPARE(m_program->run({u"check"_s, u"--digest"_s, u"p.dateline"_s}).output, digest);
}

QTEST_GUILESS_MAIN(TestBadInputs)
#include "tst_bad_inputs.moc"
