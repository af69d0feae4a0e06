#include "tests/app/cli/program.h"

#include <QProcessEnvironment>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using support::Program;
using support::Run;

namespace {

struct PngFacts
{
    quint32 width = 0;
    quint32 height = 0;
    quint32 dotsPerMetre = 0;
};

/// From the file's own headers.
PngFacts factsOf(const QByteArray &png)
{
    const qsizetype dots = png.indexOf("pHYs");
    if (png.size() < 24 || dots < 0)
        return {};
    return {qFromBigEndian<quint32>(png.constData() + 16), qFromBigEndian<quint32>(png.constData() + 20),
            qFromBigEndian<quint32>(png.constData() + dots + 4)};
}

} // namespace

/// How a picture is asked for on the command line.
class TestPictureOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void understandsLengths_data();
    void understandsLengths();
    void drawsForAUse();
    void cutsPagesWithoutLeavingOneHalfEmpty();
    void leavesOutParts();
    void writesAPageToExplore();
    void takesTheDateOfABuild();
    void refusesWhatItCannotDraw_data();
    void refusesWhatItCannotDraw();
    void tellsItsOptions();

private:
    [[nodiscard]] QByteArray exported(const QString &name, const QStringList &options) const
    {
        const Run run = m_program.run(arguments(name) + options);
        return run.code == 0 ? m_program.content(name) : run.errors.toUtf8();
    }
    [[nodiscard]] static QStringList arguments(const QString &name)
    {
        return {u"export"_s, u"--project"_s, u"p.dateline"_s, u"--output"_s, name, u"--title"_s, u"Nordby"_s};
    }

    Program m_program;
};

void TestPictureOptions::initTestCase()
{
    m_program.put(u"da.txt"_s, support::danishArticle);
    m_program.put(u"en.txt"_s, support::englishArticle);
    QCOMPARE(m_program.run({u"import"_s, u"--project"_s, u"p.dateline"_s, u"da.txt"_s, u"en.txt"_s}).code, 0);
}

void TestPictureOptions::understandsLengths_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::addColumn<quint32>("dotsPerMetre");
    QTest::newRow("pixels") << QStringList{u"--size"_s, u"800x600"_s} << 800U << 600U << 3780U;
    QTest::newRow("pixels, said") << QStringList{u"--size"_s, u"800x600px"_s} << 800U << 600U << 3780U;
    QTest::newRow("pixels, sharper") << QStringList{u"--size"_s, u"800x600"_s, u"--scale"_s, u"2"_s} << 1600U << 1200U
                                     << 7559U;
    QTest::newRow("dots") << QStringList{u"--size"_s, u"1801x1203"_s, u"--dpi"_s, u"200"_s} << 1801U << 1203U << 7874U;
    QTest::newRow("millimetres") << QStringList{u"--size"_s, u"254x127mm"_s, u"--dpi"_s, u"192"_s} << 1920U << 960U
                                 << 7559U;
    QTest::newRow("inches") << QStringList{u"--size"_s, u"10x5.5in"_s, u"--dpi"_s, u"100"_s} << 1000U << 550U << 3937U;
}

void TestPictureOptions::understandsLengths()
{
    QFETCH(QStringList, options);
    const QByteArray png = exported(u"x.png"_s, options);
    const PngFacts facts = factsOf(png);
    QVERIFY2(facts.width > 0, png.left(200).constData());
    QTEST(facts.width, "width");
    QTEST(facts.height, "height");
    QTEST(facts.dotsPerMetre, "dotsPerMetre");
}

void TestPictureOptions::drawsForAUse()
{
    const PngFacts slide = factsOf(exported(u"slide.png"_s, {u"--for"_s, u"slide"_s}));
    QCOMPARE(slide.width, 1920U);
    QCOMPARE(slide.height, 1080U);
    const PngFacts paper = factsOf(exported(u"paper.png"_s, {u"--for"_s, u"paper"_s}));
    QCOMPARE(paper.dotsPerMetre, 11811U); // 300 an inch
    const QByteArray noted = exported(u"paper.svg"_s, {u"--for"_s, u"paper"_s});
    QVERIFY(noted.contains("id=\"note-1\""));
    QVERIFY(!exported(u"slide.svg"_s, {u"--for"_s, u"slide"_s}).contains("id=\"note-1\""));
    QVERIFY(exported(u"dark.svg"_s, {u"--for"_s, u"slide"_s, u"--theme"_s, u"print"_s}).contains("fill=\"#ffffff\""));
}

void TestPictureOptions::cutsPagesWithoutLeavingOneHalfEmpty()
{
    const QByteArray sheet = exported(u"sheet.pdf"_s, {});
    QCOMPARE(sheet.count("/Type /Page "), 1);
    const QByteArray pages = exported(u"pages.pdf"_s, {u"--page"_s, u"Letter"_s, u"--orientation"_s, u"portrait"_s});
    QVERIFY2(pages.startsWith("%PDF-"), pages.left(200).constData());
    QCOMPARE(pages.count("/Type /Page "), pages.count("/MediaBox [ 0 0 612.000000 792.000000 ]"));
    QVERIFY(pages.count("/Type /Page ") >= 3);
    // 1920 pixels take two pages of A3; the picture fills both.
    QCOMPARE(exported(u"a3.pdf"_s, {u"--page"_s, u"a3"_s}).count("/Type /Page "), 2);
}

void TestPictureOptions::leavesOutParts()
{
    QVERIFY(exported(u"x.svg"_s, {}).contains("class=\"legend\""));
    QVERIFY(!exported(u"x.svg"_s, {u"--without"_s, u"legend, uncertainty-key"_s}).contains("class=\"legend\""));
    QVERIFY(exported(u"x.svg"_s, {}).contains("events are drawn"));
    QVERIFY(!exported(u"x.svg"_s, {u"--without"_s, u"left-out"_s}).contains("events are drawn"));
}

void TestPictureOptions::writesAPageToExplore()
{
    const QByteArray html = exported(u"x.html"_s, {});
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("Content-Security-Policy"));
    QVERIFY(html.contains("</script>")); // the program has its own parts with it
    QVERIFY(html.contains("addEventListener"));
}

void TestPictureOptions::takesTheDateOfABuild()
{
    const auto exportedThen = [this](const QString &name, const QStringList &options) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1700000000"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        m_program.start(process, arguments(name) + options);
        process.waitForFinished(60000);
        return m_program.content(name);
    };
    const QByteArray built = exportedThen(u"built.pdf"_s, {});
    QVERIFY(built.contains("/CreationDate (D:20231114221320Z)"));
    for (int run = 0; run < 6; ++run) // Qt writes fonts in the order of a hash, which is another in most runs
        QVERIFY(exportedThen(u"again.pdf"_s, {}) == built);
    const QByteArray named = exportedThen(u"named.pdf"_s, {u"--date"_s, u"2024-02-29"_s});
    QVERIFY(named.contains("/CreationDate (D:20240229000000Z)"));
    QVERIFY(!exported(u"without.pdf"_s, {}).contains("/CreationDate"));
}

void TestPictureOptions::refusesWhatItCannotDraw_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("use") << QStringList{u"--for"_s, u"wall"_s} << 2;
    QTest::newRow("size") << QStringList{u"--size"_s, u"10x10"_s} << 2;
    QTest::newRow("unit") << QStringList{u"--size"_s, u"100x100ell"_s} << 2;
    QTest::newRow("half a size") << QStringList{u"--size"_s, u"1000"_s} << 2;
    QTest::newRow("sharpness twice") << QStringList{u"--dpi"_s, u"300"_s, u"--scale"_s, u"2"_s} << 2;
    QTest::newRow("dots") << QStringList{u"--dpi"_s, u"100000"_s} << 2;
    QTest::newRow("paper") << QStringList{u"--page"_s, u"A9"_s} << 2;
    QTest::newRow("orientation") << QStringList{u"--page"_s, u"A4"_s, u"--orientation"_s, u"upright"_s} << 2;
    QTest::newRow("pages of a PNG") << QStringList{u"--page"_s, u"A4"_s} << 2;
    QTest::newRow("part") << QStringList{u"--without"_s, u"legend,everything"_s} << 2;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << 2;
    QTest::newRow("more than can be held") << QStringList{u"--size"_s, u"5000x5000mm"_s, u"--dpi"_s, u"600"_s} << 1;
}

void TestPictureOptions::refusesWhatItCannotDraw()
{
    QFETCH(QStringList, options);
    const Run run = m_program.run(arguments(u"refused.png"_s) + options);
    QTEST(run.code, "code");
    QVERIFY(!run.errors.isEmpty());
    QVERIFY(!QFile::exists(m_program.path(u"refused.png"_s)));
}

void TestPictureOptions::tellsItsOptions()
{
    const QString help = m_program.run({u"export"_s, u"--help"_s}).output;
    for (const QString &option : {u"--for"_s, u"--size"_s, u"--dpi"_s, u"--page"_s, u"--orientation"_s, u"--without"_s,
                                  u"A4, A3 or Letter"_s, u"html"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestPictureOptions)
#include "tst_picture_options.moc"
