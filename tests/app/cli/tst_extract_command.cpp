#include "tests/app/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Program;
using support::Run;

namespace {

QList<QJsonObject> linesOf(const Run &run)
{
    QList<QJsonObject> lines;
    for (const QString &line : run.output.split(u'\n', Qt::SkipEmptyParts))
        lines << QJsonDocument::fromJson(line.toUtf8()).object();
    return lines;
}

QJsonObject first(const QJsonObject &line, const QString &list)
{
    return line.value(list).toArray().at(0).toObject();
}

} // namespace

class TestExtractCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsOneLineAFileInOrder();
    void readsStandardInput();
    void offsetsCountCodePointsOfTheBody();
    void putsTheBodyInWhenAskedFor();
    void takesTheDateOfTheOption();
    void explainsAClaimInWords();
    void saysWhenNothingWasReadOutOfWords();
    void tellsItsOptionsAndVersion();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    std::unique_ptr<Program> m_program;
};

void TestExtractCommand::init()
{
    m_program = std::make_unique<Program>();
    m_program->put(u"da.txt"_s, support::danishArticle);
    m_program->put(u"en.txt"_s, support::englishArticle);
}

void TestExtractCommand::printsOneLineAFileInOrder()
{
    const Run run = m_program->run({u"extract"_s, u"en.txt"_s, u"da.txt"_s, u"en.txt"_s});

    QCOMPARE(run.code, 0);
    QCOMPARE(run.errors, QString());
    const auto lines = linesOf(run);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].value(u"file"_s).toString(), u"en.txt"_s);
    QCOMPARE(lines[1].value(u"id"_s).toString(), u"da"_s);
    QCOMPARE(lines[1].value(u"language"_s).toString(), u"da"_s);
    QCOMPARE(lines[0], lines[2]);
    QCOMPARE(first(lines[1], u"casualties"_s).value(u"min"_s).toInt(), 26);
}

void TestExtractCommand::readsStandardInput()
{
    const Run run = m_program->run({u"extract"_s, u"-"_s}, support::danishArticle);

    QCOMPARE(run.code, 0);
    QCOMPARE(linesOf(run).size(), 1);
    QCOMPARE(linesOf(run).first().value(u"published"_s).toString(), u"2022-01-07"_s);
}

void TestExtractCommand::offsetsCountCodePointsOfTheBody()
{
    m_program->put(u"astral.txt"_s, "date 2022-01-08\n😀😀 At least 30 people were killed in Nordby, police said.\n");

    const QJsonObject casualties = first(
        linesOf(m_program->run({u"extract"_s, u"--language"_s, u"en"_s, u"astral.txt"_s})).value(0), u"casualties"_s);

    const QJsonObject number = casualties.value(u"number"_s).toObject();
    QCOMPARE(number.value(u"text"_s).toString(), u"At least 30"_s);
    QCOMPARE(number.value(u"start"_s).toInt(), 3);
    QCOMPARE(number.value(u"end"_s).toInt(), 14);
}

void TestExtractCommand::putsTheBodyInWhenAskedFor()
{
    const QJsonObject without = linesOf(m_program->run({u"extract"_s, u"da.txt"_s})).value(0);
    const QJsonObject with = linesOf(m_program->run({u"extract"_s, u"--with-text"_s, u"da.txt"_s})).value(0);

    QVERIFY(!without.contains(u"body"_s));
    QVERIFY(with.value(u"body"_s).toString().startsWith(u"Mindst 26"_s));
}

void TestExtractCommand::takesTheDateOfTheOption()
{
    const QJsonObject line =
        linesOf(m_program->run({u"extract"_s, u"--published"_s, u"2022-02"_s, u"da.txt"_s})).value(0);

    QCOMPARE(line.value(u"published"_s).toString(), u"2022-02"_s);
    QCOMPARE(line.value(u"published_from"_s).toString(), u"option"_s);
    QCOMPARE(first(line, u"findings"_s).value(u"code"_s).toString(), u"published-conflict"_s);
}

void TestExtractCommand::explainsAClaimInWords()
{
    const Run run = m_program->run({u"extract"_s, u"--explain"_s, u"0-20"_s, u"da.txt"_s});

    QCOMPARE(run.code, 0);
    QVERIFY(run.output.startsWith(u"da.txt 0-20: \"Mindst 26 personer e\""_s));
    QVERIFY(run.output.contains(u"casualties"_s));
    QVERIFY(run.output.contains(u"rule: "_s));
    QVERIFY(run.output.contains(u"by the day of the report, 2022-01-07"_s));
}

void TestExtractCommand::saysWhenNothingWasReadOutOfWords()
{
    m_program->put(u"calm.txt"_s, "It rained, and the sea was calm, and there was nothing to tell about it at all.");

    const Run run = m_program->run({u"extract"_s, u"--explain"_s, u"3-9"_s, u"calm.txt"_s});

    QVERIFY(run.output.contains(u"nothing was read out of this"_s));
}

void TestExtractCommand::tellsItsOptionsAndVersion()
{
    const Run help = m_program->run({u"extract"_s, u"--help"_s});
    const Run general = m_program->run({u"--help"_s});
    const Run version = m_program->run({u"--version"_s});

    QCOMPARE(help.code, 0);
    for (const char *option : {"--language", "--published", "--with-text", "--explain"})
        QVERIFY2(help.output.contains(QLatin1StringView(option)), option);
    QCOMPARE(general.code, 0);
    for (const char *command : {"extract", "import", "list", "export", "check"})
        QVERIFY2(general.output.contains(QLatin1StringView(command)), command);
    QCOMPARE(version.code, 0);
    QVERIFY(version.output.startsWith(u"dateline "_s));
}

void TestExtractCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");

    QTest::newRow("no file") << QStringList{u"extract"_s} << u"no article is named"_s;
    QTest::newRow("an unknown option") << QStringList{u"extract"_s, u"--loud"_s, u"da.txt"_s} << u"loud"_s;
    QTest::newRow("a date that is none") << QStringList{u"extract"_s, u"--published"_s, u"2022-02-30"_s, u"da.txt"_s}
                                         << u"\"2022-02-30\" is no EDTF date"_s;
    QTest::newRow("a language without words")
        << QStringList{u"extract"_s, u"--language"_s, u"tlh"_s, u"da.txt"_s} << u"\"tlh\""_s;
    QTest::newRow("no stretch to explain")
        << QStringList{u"extract"_s, u"--explain"_s, u"9-3"_s, u"da.txt"_s} << u"9-3"_s;
    QTest::newRow("import without a project") << QStringList{u"import"_s, u"da.txt"_s} << u"--project is missing"_s;
    QTest::newRow("import of nothing") << QStringList{u"import"_s, u"--project"_s, u"p.dateline"_s}
                                       << u"no article is named"_s;
    QTest::newRow("no number of jobs") << QStringList{u"import"_s, u"--project"_s, u"p"_s,
                                                      u"--jobs"_s, u"0"_s,         u"da.txt"_s}
                                       << u"--jobs"_s;
    QTest::newRow("a kind nobody knows") << QStringList{u"list"_s, u"--project"_s, u"p"_s, u"--kind"_s, u"rumour"_s}
                                         << u"\"rumour\""_s;
    QTest::newRow("a format nobody knows")
        << QStringList{u"list"_s, u"--project"_s, u"p"_s, u"--format"_s, u"xml"_s} << u"\"xml\""_s;
    QTest::newRow("a span the wrong way round")
        << QStringList{u"list"_s, u"--project"_s, u"p"_s, u"--from"_s, u"2022"_s, u"--to"_s, u"2021"_s}
        << u"--to is before --from"_s;
    QTest::newRow("an ending nobody knows")
        << QStringList{u"export"_s, u"--project"_s, u"p"_s, u"--output"_s, u"x.doc"_s} << u"x.doc"_s;
    QTest::newRow("a size that is none") << QStringList{u"export"_s, u"--project"_s, u"p"_s,      u"--output"_s,
                                                        u"x.png"_s,  u"--size"_s,    u"99999x1"_s}
                                         << u"99999x1"_s;
    QTest::newRow("no project to check") << QStringList{u"check"_s} << u"name one project"_s;
}

void TestExtractCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);

    const Run run = m_program->run(arguments);

    QCOMPARE(run.code, 2);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith(u"dateline: "_s) && run.errors.contains(reason), qPrintable(run.errors));
    QVERIFY(!QFile::exists(m_program->path(u"p.dateline"_s)));
}

QTEST_GUILESS_MAIN(TestExtractCommand)
#include "tst_extract_command.moc"
