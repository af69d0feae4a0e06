#pragma once

#include "app/render/picture/picture_style.h"
#include "core/base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <string>

class QPainter;

namespace ui {

/// A chart as files hold it: drawn in any size and theme, or as a table.
struct ChartContent
{
    QString title;
    QSize size; ///< as it stands on the screen
    /// From the painter's origin.
    std::function<void(QPainter &, QSize, const render::Theme &)> paint;
    std::string table; ///< CSV
};

/// How a chart is saved from the screen: as it stands there, in the colours of paper, with two pixels of a PNG for one.
[[nodiscard]] render::PictureStyle chartStyle(const ChartContent &chart);

/// The endings that writeChart() knows, for a file dialog: "*.png", "*.svg", "*.pdf", "*.csv".
[[nodiscard]] QStringList chartFilters();

/// Writes what the file's ending asks for: the chart under its title, with the day it was drawn where the style has
/// one, on a sheet of the style's size. The same chart and style give the same bytes; an old file survives a failure.
/// FormatUnknown for another ending, SizeUnsupported before anything large is allocated.
[[nodiscard]] base::Result<void> writeChart(const ChartContent &chart, const render::PictureStyle &style,
                                            const QString &path);

} // namespace ui
