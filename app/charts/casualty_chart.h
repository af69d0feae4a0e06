#pragma once

#include "app/charts/figure_panels.h"

#include <functional>
#include <memory>

class QPainter;
class QSize;
class QWidget;

namespace ui {

/// The counts of one effect over time, one series a source. Behind this, so that the charts library is loaded when a
/// chart is first looked at, and could be another one.
class CasualtyChart
{
public:
    virtual ~CasualtyChart() = default;

    [[nodiscard]] virtual QWidget *widget() = 0; ///< owned by its parent
    virtual void show(const FigurePanel &panel) = 0;
    virtual void setTheme(const render::Theme &theme) = 0;
};

/// picked is called with the claim of a point that was clicked.
[[nodiscard]] std::unique_ptr<CasualtyChart> makeCasualtyChart(render::Theme theme, QWidget *parent,
                                                               std::function<void(base::ClaimId)> picked);

/// The same chart in any size, from the painter's origin. Needs a QApplication, but no window.
void paintCasualtyChart(QPainter &painter, QSize size, const FigurePanel &panel, const render::Theme &theme);

} // namespace ui
