#include "app/exporter/export_task.h"
#include "app/exporter/timeline_print.h"
#include "tests/app/window/window_fixture.h"

#include <QDialog>
#include <QFile>
#include <QPointer>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using support::WindowFixture;

namespace {

/// A page of a PDF that Qt wrote has an object of its own, uncompressed.
int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type /Page\\s"_s);
    return int(QString::fromLatin1(pdf).count(page));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Word
{
    QString text;
    int page = 0;
    QPointF at;
};

/// As another program sees them.
QList<Word> wordsOf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    process.waitForFinished();
    static const QRegularExpression form(u"<(page) |<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>([^<]*)<"_s);
    QList<Word> words;
    int page = 0;
    auto found = form.globalMatch(QString::fromUtf8(process.readAllStandardOutput()));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (!match.captured(1).isEmpty())
            ++page;
        else
            words.append({match.captured(4), page, {match.captured(2).toDouble(), match.captured(3).toDouble()}});
    }
    return words;
}

/// A project with an article, and what prints its timeline.
struct Printing
{
    Printing()
    {
        fixture.import(support::bridgeArticle());
        const ui::ExportTask task(fixture.document(), fixture.window().timelineModel());
        auto source = task.source({});
        print = std::make_unique<ui::TimelinePrint>(
            std::make_shared<const ui::PictureSource>(std::move(source.value())), u"The bridge at noon"_s);
    }

    /// Into a file, as a person does who has no printer.
    [[nodiscard]] std::unique_ptr<QPrinter> printerTo(const QString &path, const QPageSize &paper) const
    {
        std::unique_ptr<QPrinter> printer = ui::TimelinePrint::makePrinter(u"x"_s);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPageSize(paper);
        return printer;
    }

    WindowFixture fixture;
    std::unique_ptr<ui::TimelinePrint> print;
};

} // namespace

class TimelinePrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsThePagesOfThePdf_data();
    void printsThePagesOfThePdf();
    void printsOnlyThePagesAskedFor();
    void refusesALabel();
    void saysWhereItCannotPrint();
    void showsThePagesFirst();
    void closesWithTheProject();
};

void TimelinePrintTest::printsThePagesOfThePdf_data()
{
    QTest::addColumn<QPageSize>("paper");
    QTest::addColumn<int>("dots");
    QTest::newRow("A4") << QPageSize(QPageSize::A4) << 1200;
    QTest::newRow("coarse") << QPageSize(QPageSize::A4) << 600;
    QTest::newRow("A6") << QPageSize(QPageSize::A6) << 1200;
    QTest::newRow("a size of its own") << QPageSize(QSizeF(90, 200), QPageSize::Millimeter) << 1200;
}

void TimelinePrintTest::printsThePagesOfThePdf()
{
    QFETCH(QPageSize, paper);
    QFETCH(int, dots);
    Printing printing;
    const QString path = printing.fixture.path(u"print.pdf"_s);
    const auto printer = printing.printerTo(path, paper);
    printer->setResolution(dots);
    QVERIFY(printing.print->paint(*printer));

    render::PictureStyle style = render::pictureStyleFor(render::PictureUse::Paper);
    style.page.paper = render::Paper::Printer;
    style.page.printerMm = paper.size(QPageSize::Millimeter).transposed();
    style.size.setWidth(render::pageWindow(style.page).width());
    const ui::ExportTask task(printing.fixture.document(), printing.fixture.window().timelineModel());
    const auto source = task.source({});
    const auto pdf =
        render::ImageExporter(source->content(u"The bridge at noon"_s, true), style).bytes(render::PictureFormat::Pdf);
    QVERIFY(pdf.has_value());
    const QString exported = printing.fixture.path(u"export.pdf"_s);
    QFile file(exported);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
    file.close();

    const QList<Word> printed = wordsOf(path);
    if (printed.isEmpty())
        QSKIP("pdftotext is not installed");
    const QList<Word> expected = wordsOf(exported);
    QCOMPARE(printed.size(), expected.size());
    for (qsizetype i = 0; i < printed.size(); ++i) {
        QCOMPARE(printed.at(i).text, expected.at(i).text);
        QCOMPARE(printed.at(i).page, expected.at(i).page);
        // In points: a printer's page is whole dots, and a word's box follows its type.
        const QPointF off = printed.at(i).at - expected.at(i).at;
        QVERIFY2(off.manhattanLength() < 2, qPrintable(printed.at(i).text));
    }
}

void TimelinePrintTest::printsOnlyThePagesAskedFor()
{
    Printing printing;
    const QPageSize cards(QSizeF(60, 90), QPageSize::Millimeter);
    const QString path = printing.fixture.path(u"range.pdf"_s);
    const auto all = printing.printerTo(path, cards);
    QVERIFY(printing.print->paint(*all));
    const int pages = pagesIn(contentOf(path));
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages)));
    const auto some = printing.printerTo(path, cards);
    some->setPrintRange(QPrinter::PageRange);
    some->setFromTo(2, 3);
    QVERIFY(printing.print->paint(*some));
    QCOMPARE(pagesIn(contentOf(path)), 2);
}

void TimelinePrintTest::refusesALabel()
{
    Printing printing;
    const QString path = printing.fixture.path(u"label.pdf"_s);
    const auto printer = printing.printerTo(path, QPageSize(QSizeF(100, 30), QPageSize::Millimeter));
    const auto refused = printing.print->paint(*printer);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, base::ErrorCode::SizeUnsupported);
    QVERIFY(!QFile::exists(path));
}

void TimelinePrintTest::saysWhereItCannotPrint()
{
    Printing printing;
    const auto printer = printing.printerTo(u"/sys/print.pdf"_s, QPageSize(QPageSize::A4));
    const auto refused = printing.print->paint(*printer);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, base::ErrorCode::WriteFailed);
}

void TimelinePrintTest::showsThePagesFirst()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier);
    QPointer<QDialog> dialog = fixture.window().findChild<QDialog *>(u"printPreview"_s);
    QVERIFY(dialog != nullptr);
    auto *pages = dialog->findChild<QPrintPreviewWidget *>();
    QVERIFY(pages != nullptr);
    QTRY_VERIFY(pages->pageCount() >= 1);
    const int landscape = pages->pageCount();
    pages->setPortraitOrientation();
    QTRY_VERIFY(pages->pageCount() >= 1);
    QVERIFY(pages->orientation() == QPageLayout::Portrait && landscape >= 1);
    dialog->reject();
    QTRY_VERIFY(dialog == nullptr);
}

void TimelinePrintTest::closesWithTheProject()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().actions()[ui::Act::Print]->trigger();
    QPointer<QDialog> dialog = fixture.window().findChild<QDialog *>(u"printPreview"_s);
    QVERIFY(dialog != nullptr);
    fixture.document().close();
    QTRY_VERIFY(dialog == nullptr);
}

QTEST_MAIN(TimelinePrintTest)
#include "tst_timeline_print.moc"
