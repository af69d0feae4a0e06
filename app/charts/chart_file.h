#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <string>

class QPainter;

namespace ui {

/// A chart as files hold it: drawn in a size, or as a table.
struct ChartContent
{
    QString title;
    QSize size;
    std::function<void(QPainter &)> paint;
    std::string table; ///< CSV
};

/// The endings that writeChart() knows, for a file dialog: "*.png", "*.svg", "*.pdf", "*.csv".
[[nodiscard]] QStringList chartFilters();
/// Writes what the file's ending asks for; an old file survives a failure. FormatUnknown for another ending.
[[nodiscard]] base::Result<void> writeChart(const ChartContent &chart, const QString &path);

} // namespace ui
