#include "tests/app/render/picture_fixture.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using render::ImageExporter;
using render::PictureFormat;

namespace {

QByteArray pdf(const render::PictureStyle &style)
{
    return ImageExporter(support::bridgePicture(), style).bytes(PictureFormat::Pdf).value_or(QByteArray());
}

/// 1600 x 900 on upright A4: three columns, one row.
render::PictureStyle pages()
{
    render::PictureStyle style = support::pictureStyle();
    style.size = {1600, 900};
    style.page = {render::Paper::A4, render::Orientation::Portrait};
    return style;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Words of each page, as another program reads them.
QStringList wordsOfPages(const QByteArray &bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"pages.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    return outputOf(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
}

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneSheetUnlessPagesAreAsked();
    void cutsIntoPagesOfThePaper();
    void numbersItsPages();
    void drawsOnEachPageOnlyWhatItShows();
    void carriesTheDateItIsGiven_data();
    void carriesTheDateItIsGiven();
    void namesTitleAndProgram();
    void leadsToLanesAndPages();
    void leadsFromMarksToNotesAndBack();
    void givesTheSamePagesTwice();
    void refusesTooManyPages();
};

void TestPdfFile::isOneSheetUnlessPagesAreAsked()
{
    const QByteArray bytes = pdf(support::pictureStyle());
    QCOMPARE(bytes.count("/Type /Page "), 1);
    QVERIFY(bytes.contains("/MediaBox [ 0 0 900"));
}

void TestPdfFile::cutsIntoPagesOfThePaper()
{
    const QByteArray bytes = pdf(pages());
    QCOMPARE(bytes.count("/Type /Page "), 3);
    QCOMPARE(bytes.count("/MediaBox [ 0 0 595."), 3);
}

void TestPdfFile::numbersItsPages()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QStringList row = wordsOfPages(pdf(pages()));
    QCOMPARE(row.size(), 3);
    QVERIFY2(row.at(1).contains(u"Page 2 of 3"_s), qPrintable(row.at(1)));
    QVERIFY(!row.at(1).contains(u"column"_s)); // there is but one row
    render::PictureStyle both = pages();
    both.size = {1600, 1500};
    const QStringList grid = wordsOfPages(pdf(both));
    QCOMPARE(grid.size(), 6);
    QVERIFY2(grid.at(4).contains(u"Page 5 of 6 · column 2 of 3, row 2 of 2"_s), qPrintable(grid.at(4)));
}

void TestPdfFile::drawsOnEachPageOnlyWhatItShows()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QStringList words = wordsOfPages(pdf(pages()));
    QCOMPARE(words.size(), 3);
    QVERIFY(words.at(0).contains(u"Casualties"_s)); // a lane's header, at the left
    QVERIFY2(!words.at(1).contains(u"Casualties"_s), qPrintable(words.at(1)));
    QVERIFY2(!words.at(2).contains(u"Casualties"_s), qPrintable(words.at(2)));
    QVERIFY(words.at(2).contains(u"Drawn with Dateline"_s)); // at the right
    QVERIFY(!words.at(0).contains(u"Drawn with Dateline"_s));
}

void TestPdfFile::carriesTheDateItIsGiven_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDateTime>("created");
    QTest::addColumn<QByteArray>("written");
    const QDateTime moment(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    QTest::newRow("none") << QDate() << QDateTime() << QByteArray();
    QTest::newRow("day") << QDate(2022, 1, 7) << QDateTime() << QByteArray("(D:20220107000000Z)");
    QTest::newRow("moment") << QDate() << moment << QByteArray("(D:20240506070809Z)");
    QTest::newRow("both") << QDate(2022, 1, 7) << moment << QByteArray("(D:20240506070809Z)");
}

void TestPdfFile::carriesTheDateItIsGiven()
{
    QFETCH(QByteArray, written);
    render::PictureStyle style = support::pictureStyle();
    QFETCH(QDate, date);
    QFETCH(QDateTime, created);
    style.date = date;
    style.created = created;
    const QByteArray bytes = pdf(style);
    QCOMPARE(bytes.contains("/CreationDate"), !written.isEmpty());
    QVERIFY(written.isEmpty() || bytes.contains("/CreationDate " + written));
    QVERIFY(!bytes.contains(QDate::currentDate().toString(u"'D:'yyyyMMdd"_s).toLatin1()));
}

void TestPdfFile::namesTitleAndProgram()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QVERIFY(ImageExporter(support::bridgePicture(), pages()).write(path.toStdString(), PictureFormat::Pdf).has_value());
    const QString told = outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(told.contains(u"Broen & havnen"_s) && told.contains(u"Dateline"_s), qPrintable(told));
    QVERIFY2(told.contains(u"A4"_s), qPrintable(told));
}

void TestPdfFile::leadsToLanesAndPages()
{
    const QByteArray sheet = pdf(support::pictureStyle());
    QVERIFY(sheet.contains("/Outlines"));
    for (const char *lane : {"(Statements)", "(Casualties)", "(Events)"})
        QVERIFY2(sheet.contains(QByteArray("/Title ") + lane), lane);
    QVERIFY(!sheet.contains("/Title (Page"));
    const QByteArray three = pdf(pages());
    for (const char *page : {"(Page 1 of 3)", "(Page 2 of 3)", "(Page 3 of 3)"})
        QVERIFY2(three.contains(QByteArray("/Title ") + page), page);
}

void TestPdfFile::leadsFromMarksToNotesAndBack()
{
    render::PictureStyle style = support::pictureStyle();
    QVERIFY(!pdf(style).contains("/Link"));
    style.parts.footnotes = true;
    const QByteArray bytes = pdf(style);
    // Of each of three events its mark, its words and its note.
    QCOMPARE(bytes.count("/Subtype /Link"), 9);
    QCOMPARE(bytes.count("/Border [ 0 0 0 ] /Dest [ "), 9);
}

void TestPdfFile::givesTheSamePagesTwice()
{
    const QByteArray one = pdf(pages());
    QTest::qWait(1100); // a second later: no clock may be in it
    QCOMPARE(pdf(pages()), one);
}

void TestPdfFile::refusesTooManyPages()
{
    render::PictureStyle many = pages();
    many.size = {19'000, 19'000};
    const auto bytes = ImageExporter(support::bridgePicture(), many).bytes(PictureFormat::Pdf);
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, base::ErrorCode::SizeUnsupported);
}

QTEST_MAIN(TestPdfFile)
#include "tst_pdf_file.moc"
