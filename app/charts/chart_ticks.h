#pragma once

#include "app/charts/figure_panels.h"

#include <QString>

#include <vector>

namespace ui {

/// Civil milliseconds.
struct ChartSpan
{
    double begin = 0;
    double end = 0;
};

struct ChartTick
{
    double ms = 0;
    QString label;
};

/// From before the first to after the last figure that has a day, whole days, with some room.
[[nodiscard]] ChartSpan chartSpan(const FigurePanel &panel);
/// Ticks on days, months or years (whichever gives at most that many), never on a fraction of one.
[[nodiscard]] std::vector<ChartTick> chartTicks(const ChartSpan &span, std::size_t most);

} // namespace ui
