#pragma once

#include "app/charts/event_bars.h"
#include "app/render/fonts.h"
#include "app/render/theme.h"

#include <QRect>

#include <vector>

class QPainter;

namespace ui {

/// The bars with their scale, days and legend, as they stand on the screen and in a picture alike.
struct EventBarsDrawing
{
    EventBars bars;
    base::TimeSpan shown; ///< UTC; what of it no bar covers is cut off
    const timeline::ZoneRules *zone = nullptr;
    render::Theme theme;
    int current = -1;           ///< the bar that the keyboard stands at
    std::vector<bool> selected; ///< bars that hold a selected event
    QSize size;
    render::TypeScale type = render::TypeScale::ofApplication();

    /// Where the columns stand.
    [[nodiscard]] QRect plot() const;
    /// The column of a bar, as high as the plot.
    [[nodiscard]] QRect column(std::size_t bar) const;
    /// The piece of a bar that stands for a kind; empty where it has none.
    [[nodiscard]] QRect piece(std::size_t bar, timeline::MarkKind kind) const;
    void paint(QPainter &painter) const;

private:
    [[nodiscard]] QFont barFont(render::TextWeight weight = render::TextWeight::Regular) const;
    [[nodiscard]] int barLine() const;
    [[nodiscard]] double scaleEnd() const;
    [[nodiscard]] double scaleStep() const;
    [[nodiscard]] int y(double count) const;
    void paintScale(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
};

} // namespace ui
