#pragma once

#include "app/exporter/picture_source.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

class QDialog;
class QPrinter;
class QWidget;

namespace ui {

/// The timeline on a printer's paper: as wide as a page and as many pages long as it takes, with footnotes, in the
/// colours of paper; the pages are those of a PDF. GUI thread, where printers and their preview live: a page costs what
/// it costs in a PDF.
class TimelinePrint
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePrint)

public:
    /// Prints what of the source is shown.
    TimelinePrint(std::shared_ptr<const PictureSource> source, QString title);

    /// A printer whose pages are painted to their edges. Landscape, until a person turns it.
    [[nodiscard]] static std::unique_ptr<QPrinter> makePrinter(const QString &title);

    /// Paints the pages that the printer was asked for. Fails with SizeUnsupported if its paper is too small or it
    /// takes too many pages, with WriteFailed if the printer takes nothing.
    [[nodiscard]] base::Result<void> paint(QPrinter &printer) const;

    /// Shows the pages, and prints them when a person says so; a failure stands on the page instead. Belongs to the
    /// parent and goes when it is closed.
    [[nodiscard]] static QDialog *preview(std::shared_ptr<const TimelinePrint> print, QWidget *parent);

private:
    [[nodiscard]] render::PictureStyle styleFor(const QPrinter &printer) const;

    std::shared_ptr<const PictureSource> m_source;
    QString m_title;
};

} // namespace ui
