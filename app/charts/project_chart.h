#pragma once

#include "app/charts/chart_file.h"
#include "app/charts/event_bars_paint.h"
#include "app/charts/figure_panels.h"
#include "app/render/picture/chart_wish.h"
#include "core/base/result.h"
#include "core/store/reader.h"

#include <string>

namespace ui {

/// Of one effect; size is that of the chart on the screen.
[[nodiscard]] ChartContent casualtyContent(const FigurePanel &panel, QSize size);
/// Of what is drawn; the zone must outlive the content.
[[nodiscard]] ChartContent eventsContent(const EventBarsDrawing &drawing);
/// As many bars as can be told apart in a width.
[[nodiscard]] std::size_t mostBars(int width);

/// Writes a chart of a project into a file, without a window. Needs a QApplication: it is drawn by Qt Charts. NotFound
/// if the project has no casualties of that effect, else as writeChart().
[[nodiscard]] base::Result<void> writeProjectChart(const store::Reader &reader, const render::ChartWish &wish,
                                                   const std::string &path);

} // namespace ui
