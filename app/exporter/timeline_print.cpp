#include "app/exporter/timeline_print.h"

#include "app/render/error_text.h"
#include "app/render/image_exporter.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int printerDpi = 1200; ///< as fine as a PDF's, so that letters stand where they do there

/// A page range that a person asked for; null: all pages, or the printing system picks them.
std::function<bool(int)> wantedPages(const QPrinter &printer)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return {};
    return [from = printer.fromPage(), to = printer.toPage()](int page) { return page + 1 >= from && page + 1 <= to; };
}

/// In the place of what cannot be painted.
void paintWords(QPrinter &printer, const QString &words)
{
    QPainter painter(&printer);
    painter.drawText(painter.viewport().adjusted(printerDpi, printerDpi, -printerDpi, -printerDpi),
                     Qt::AlignLeft | Qt::TextWordWrap, words);
}

} // namespace

TimelinePrint::TimelinePrint(std::shared_ptr<const PictureSource> source, QString title)
    : m_source(std::move(source)), m_title(std::move(title))
{
}

std::unique_ptr<QPrinter> TimelinePrint::makePrinter(const QString &title)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(u"Dateline"_s);
    printer->setResolution(printerDpi);
    printer->setFullPage(true); // the picture has margins of its own
    printer->setPageOrientation(QPageLayout::Landscape);
    return printer;
}

render::PictureStyle TimelinePrint::styleFor(const QPrinter &printer) const
{
    render::PictureStyle style = render::pictureStyleFor(render::PictureUse::Paper);
    style.locale = QLocale();
    style.page.paper = render::Paper::Printer;
    style.page.printerMm = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    style.size.setWidth(render::pageWindow(style.page).width());
    return style;
}

base::Result<void> TimelinePrint::paint(QPrinter &printer) const
{
    return render::ImageExporter(m_source->content(m_title, true), styleFor(printer))
        .paintPages(printer, wantedPages(printer));
}

QDialog *TimelinePrint::preview(std::shared_ptr<const TimelinePrint> print, QWidget *parent)
{
    const std::shared_ptr<QPrinter> printer = makePrinter(print->m_title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setWindowTitle(tr("Print"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(1000, 760);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [print](QPrinter *to) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        if (const auto painted = print->paint(*to); !painted)
            paintWords(*to, render::ErrorText::text(painted.error()));
        QGuiApplication::restoreOverrideCursor();
    });
    // Kept until the last part of the dialog is gone: all of them look at the printer.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    return dialog;
}

} // namespace ui
