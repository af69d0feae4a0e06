#include "tests/app/cli/program.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using support::Program;
using support::Run;

namespace {

/// The texts of an SVG and the sizes they are set in.
struct Words
{
    QStringList texts;
    QList<double> sizes;
    bool isWellFormed = false;
};

Words wordsOf(const QByteArray &svg)
{
    Words words;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text") {
            words.sizes << xml.attributes().value("font-size"_L1).toDouble();
            words.texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    words.isWellFormed = !xml.hasError();
    return words;
}

} // namespace

/// Charts of a project, by the command line alone.
class TestChartCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheSameInEveryProcess_data();
    void writesTheSameInEveryProcess();
    void saysWhatItShows();
    void keepsOpenEndsDotted();
    void keepsItsWordsInAPdf();
    void takesSizeAndScale();
    void takesAPeriod();
    void namesTheSourceAsItIs();
    void refuses_data();
    void refuses();
    void saysThatThereIsNothingToDraw();

private:
    [[nodiscard]] Run chart(const QString &output, const QStringList &more) const
    {
        return m_program.run(QStringList{u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s, output} + more);
    }

    Program m_program;
};

void TestChartCommands::initTestCase()
{
    m_program.put(u"da.txt"_s, support::danishArticle);
    m_program.put(u"<b>en & co.txt"_s, support::englishArticle);
    QCOMPARE(m_program.run({u"import"_s, u"--project"_s, u"p.dateline"_s, u"da.txt"_s, u"<b>en & co.txt"_s}).code, 0);
}

void TestChartCommands::writesTheSameInEveryProcess_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("ending");
    for (const QString &which : {u"casualties"_s, u"events"_s}) {
        for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s})
            QTest::newRow(qPrintable(which + u' ' + ending)) << which << ending;
    }
}

void TestChartCommands::writesTheSameInEveryProcess()
{
    QFETCH(QString, which);
    QFETCH(QString, ending);
    QByteArray first;
    // Several: the order of fonts in a PDF was left to chance.
    for (int turn = 0; turn < 4; ++turn) {
        const QString name = u"%1-%2.%3"_s.arg(which).arg(turn).arg(ending);
        const Run run = chart(name, {u"--chart"_s, which});
        QVERIFY2(run.code == 0 && run.errors.isEmpty(), qPrintable(run.errors));
        const QByteArray bytes = m_program.content(name);
        QVERIFY(bytes.size() > 50);
        if (turn == 0)
            first = bytes;
        QVERIFY(bytes == first);
        QTest::qWait(turn == 0 ? 1100 : 0); // a clock's second in the file would show
    }
}

void TestChartCommands::saysWhatItShows()
{
    QCOMPARE(chart(u"own.svg"_s, {u"--chart"_s, u"casualties"_s, u"--date"_s, u"2022-02-01"_s}).code, 0);
    const Words own = wordsOf(m_program.content(u"own.svg"_s));
    QVERIFY(own.isWellFormed);
    QVERIFY2(own.texts.contains(u"Casualty figures: Killed"_s), qPrintable(own.texts.join(u'|')));
    QVERIFY2(own.texts.join(u' ').contains(u"1 February 2022"_s), qPrintable(own.texts.join(u'|')));
    for (const double size : own.sizes)
        QVERIFY2(size >= 10 && size < 30, qPrintable(QString::number(size)));
    QCOMPARE(chart(u"named.svg"_s, {u"--chart"_s, u"events"_s, u"--title"_s, u"Nordby <i>"_s}).code, 0);
    const Words named = wordsOf(m_program.content(u"named.svg"_s));
    QVERIFY(named.texts.contains(u"Nordby <i>"_s));
    QVERIFY(named.texts.contains(u"Events per day"_s));
}

/// "At least 26" has no upper end: a whole line would claim one.
void TestChartCommands::keepsOpenEndsDotted()
{
    QCOMPARE(chart(u"open.svg"_s, {u"--chart"_s, u"casualties"_s}).code, 0);
    QCOMPARE(m_program.content(u"open.svg"_s).count("stroke-dasharray"), 2);
}

void TestChartCommands::keepsItsWordsInAPdf()
{
    for (const QString &which : {u"casualties"_s, u"events"_s}) {
        QCOMPARE(chart(u"words.pdf"_s, {u"--chart"_s, which, u"--title"_s, u"Nordby in January"_s}).code, 0);
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, m_program.path(u"words.pdf"_s), u"-"_s});
        if (!text.waitForStarted())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput());
        for (const QString &expected : {u"Nordby in January"_s, u"Drawn with Dateline."_s, u"Jan"_s})
            QVERIFY2(words.contains(expected), qPrintable(words));
    }
}

void TestChartCommands::takesSizeAndScale()
{
    const auto sizeOf = [&](const QStringList &more) {
        const Run run = chart(u"size.png"_s, QStringList{u"--chart"_s, u"events"_s} + more);
        return run.code == 0 ? QImage::fromData(m_program.content(u"size.png"_s)).size() : QSize();
    };
    QCOMPARE(sizeOf({}), QSize(960, 540));
    QCOMPARE(sizeOf({u"--size"_s, u"800x300"_s, u"--scale"_s, u"2"_s}), QSize(1600, 600));
    QCOMPARE(sizeOf({u"--size"_s, u"1600x600"_s, u"--dpi"_s, u"192"_s}), QSize(1600, 600));
    QCOMPARE(chart(u"dark.png"_s, {u"--chart"_s, u"casualties"_s, u"--theme"_s, u"dark"_s}).code, 0);
    const QImage dark = QImage::fromData(m_program.content(u"dark.png"_s));
    QVERIFY(dark.pixelColor(2, 2).lightness() < 64);
    QVERIFY(dark.pixelColor(dark.width() - 4, dark.height() / 2).lightness() < 64);
    const Run large = chart(u"large.png"_s, {u"--chart"_s, u"events"_s, u"--size"_s, u"19000x19000"_s});
    QCOMPARE(large.code, 1);
    QVERIFY2(large.errors.contains(u"19000x19000: a picture cannot have this size"_s), qPrintable(large.errors));
}

void TestChartCommands::takesAPeriod()
{
    const auto table = [&](const QStringList &more) {
        const Run run = chart(u"period.csv"_s, QStringList{u"--chart"_s} + more);
        return run.code == 0 ? m_program.content(u"period.csv"_s).split('\n') : QList<QByteArray>();
    };
    QCOMPARE(table({u"casualties"_s}).size(), 4);
    const auto late = table({u"casualties"_s, u"--from"_s, u"2022-01-09"_s});
    QVERIFY2(late.size() < 4, qPrintable(QString::number(late.size())));
    const auto days = table({u"events"_s, u"--from"_s, u"2022-01-06"_s, u"--to"_s, u"2022-01-10"_s});
    QCOMPARE(days.size(), 7);
    QVERIFY(days.at(1).startsWith("2022-01-06,"));
    QVERIFY(days.at(5).startsWith("2022-01-10,"));
}

void TestChartCommands::namesTheSourceAsItIs()
{
    QCOMPARE(chart(u"hostile.svg"_s, {u"--chart"_s, u"casualties"_s, u"--size"_s, u"1600x500"_s}).code, 0);
    const Words words = wordsOf(m_program.content(u"hostile.svg"_s));
    QVERIFY(words.isWellFormed);
    QVERIFY2(words.texts.join(u' ').contains(u"<b>en & co.txt"_s), qPrintable(words.texts.join(u'|')));
}

void TestChartCommands::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("an unknown chart") << QStringList{u"--chart"_s, u"pie"_s} << u"x.png"_s
                                      << u"--chart: \"pie\" is none of casualties, events"_s;
    QTest::newRow("another ending") << QStringList{u"--chart"_s, u"events"_s} << u"x.html"_s
                                    << u"\"x.html\" ends in none of png, svg, pdf, csv"_s;
    QTest::newRow("lanes") << QStringList{u"--chart"_s, u"events"_s, u"--lanes"_s, u"actor"_s} << u"x.png"_s
                           << u"--lanes: only a timeline has this"_s;
    QTest::newRow("an unknown effect") << QStringList{u"--chart"_s, u"casualties"_s, u"--effect"_s, u"sad"_s}
                                       << u"x.png"_s << u"--effect: \"sad\" is none of killed"_s;
    QTest::newRow("an effect of events") << QStringList{u"--chart"_s, u"events"_s, u"--effect"_s, u"killed"_s}
                                         << u"x.png"_s << u"--effect"_s;
    QTest::newRow("an effect without a chart")
        << QStringList{u"--effect"_s, u"killed"_s} << u"x.png"_s << u"--chart: \"\" is none of"_s;
}

void TestChartCommands::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(QString, output);
    QFETCH(QString, complaint);
    const Run run = chart(output, options);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.errors.contains(complaint), qPrintable(run.errors));
    QVERIFY(!QFile::exists(m_program.path(output)));
}

void TestChartCommands::saysThatThereIsNothingToDraw()
{
    const Run run = chart(u"none.png"_s, {u"--chart"_s, u"casualties"_s, u"--effect"_s, u"displaced"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(u"none.png: there are no such casualties to draw"_s), qPrintable(run.errors));
    QVERIFY(!QFile::exists(m_program.path(u"none.png"_s)));
}

QTEST_GUILESS_MAIN(TestChartCommands)
#include "tst_chart_commands.moc"
