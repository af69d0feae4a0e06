#include "app/charts/event_bars_paint.h"

#include "app/charts/chart_ticks.h"
#include "app/charts/figure_panels.h"
#include "app/render/claim_words.h"
#include "app/render/shapes.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int barMargin = 20;
constexpr int barScaleSteps = 4;
constexpr int barTickRoom = 90; ///< of one label below the bars
constexpr int selectedEdge = 3;
constexpr int barGlyph = 11;

} // namespace

QFont EventBarsDrawing::barFont(render::TextWeight weight) const
{
    return type.font(render::TextSize::Small, weight);
}

int EventBarsDrawing::barLine() const
{
    return QFontMetrics(barFont()).height();
}

QRect EventBarsDrawing::plot() const
{
    const int scale = QFontMetrics(barFont()).horizontalAdvance(QLocale().toString(qlonglong(scaleEnd()))) + 8;
    const int above = 2 * barLine() + 14; // name and legend
    const int below = barLine() + 10;
    return {barMargin + scale, above, std::max(1, size.width() - 2 * barMargin - scale),
            std::max(1, size.height() - above - below)};
}

double EventBarsDrawing::scaleStep() const
{
    return roundStep(std::max<double>(1, bars.largest()), barScaleSteps);
}

double EventBarsDrawing::scaleEnd() const
{
    return scaleStep() * std::ceil(std::max<double>(1, bars.largest()) / scaleStep());
}

int EventBarsDrawing::y(double count) const
{
    const QRect area = plot();
    return area.bottom() + 1 - static_cast<int>(std::lround(count / scaleEnd() * area.height()));
}

QRect EventBarsDrawing::column(std::size_t bar) const
{
    const QRect area = plot();
    const base::TimeSpan span = bars.bars[bar].span;
    const auto x = [&](base::TimePoint time) {
        const double share = static_cast<double>(time.ms - shown.begin.ms) /
                             static_cast<double>(std::max<std::int64_t>(1, shown.lengthMs()));
        return area.left() + static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * area.width()));
    };
    const int left = x(span.begin);
    const int width = x(span.end) - left;
    return {left, area.top(), width > 4 ? width - 1 : width, area.height()};
}

QRect EventBarsDrawing::piece(std::size_t bar, timeline::MarkKind kind) const
{
    const auto index = static_cast<std::size_t>(kind);
    const EventBar &counted = bars.bars[bar];
    double below = 0;
    for (std::size_t i = 0; i < index; ++i)
        below += counted.kinds.at(i);
    const QRect whole = column(bar);
    const int bottom = y(below);
    const int top = y(below + counted.kinds.at(index));
    return {whole.left(), top, whole.width(), bottom - top};
}

void EventBarsDrawing::paint(QPainter &painter) const
{
    painter.fillRect(QRect({}, size), theme.colour(render::ColourRole::Base));
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintScale(painter);
    paintBars(painter);
    paintDays(painter);
    paintLegend(painter);
}

void EventBarsDrawing::paintScale(QPainter &painter) const
{
    const QRect area = plot();
    painter.setFont(barFont());
    for (int step = 0; step * scaleStep() <= scaleEnd(); ++step) {
        const double count = step * scaleStep();
        painter.fillRect(QRect(area.left(), y(count), area.width(), 1),
                         theme.colour(count == 0 ? render::ColourRole::BorderStrong : render::ColourRole::GridMajor));
        painter.setPen(theme.colour(render::ColourRole::InkSecondary));
        painter.drawText(QRect(0, y(count) - barLine() / 2, area.left() - 6, barLine()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(qlonglong(count)));
    }
}

void EventBarsDrawing::paintBars(QPainter &painter) const
{
    for (std::size_t bar = 0; bar < bars.bars.size(); ++bar) {
        const QRect whole = column(bar);
        if (bar < selected.size() && selected[bar]) {
            painter.fillRect(whole, theme.colour(render::ColourRole::Selection));
            painter.fillRect(QRect(whole.left(), whole.bottom() + 2, whole.width(), selectedEdge),
                             theme.colour(render::ColourRole::SelectionEdge));
        }
        for (std::size_t kind = 0; kind < timeline::markKindCount; ++kind) {
            const auto mark = static_cast<timeline::MarkKind>(kind);
            painter.fillRect(piece(bar, mark), theme.kind(mark));
        }
        if (static_cast<int>(bar) == current) {
            painter.setPen(QPen(theme.colour(render::ColourRole::FocusRing), 2, Qt::DashLine));
            painter.drawRect(whole.adjusted(-1, 0, 1, 0));
        }
    }
}

void EventBarsDrawing::paintDays(QPainter &painter) const
{
    const QRect area = plot();
    const base::TimeSpan civil{zone->toCivil(shown.begin), zone->toCivil(shown.end)};
    const ChartSpan span{static_cast<double>(civil.begin.ms), static_cast<double>(civil.end.ms)};
    painter.setFont(barFont());
    int free = 0;
    for (const ChartTick &tick : chartTicks(span, static_cast<std::size_t>(std::max(2, area.width() / barTickRoom)))) {
        const int x = area.left() +
                      static_cast<int>((tick.ms - span.begin) / std::max(1.0, span.end - span.begin) * area.width());
        const int width = QFontMetrics(barFont()).horizontalAdvance(tick.label);
        const int left = std::clamp(x - width / 2, 0, std::max(0, size.width() - width));
        painter.fillRect(QRect(x, area.bottom() + 1, 1, 4), theme.colour(render::ColourRole::BorderStrong));
        if (left < free)
            continue;
        free = left + width + 8;
        painter.setPen(theme.colour(render::ColourRole::InkSecondary));
        painter.drawText(QRect(left, area.bottom() + 6, width + 2, barLine()), Qt::AlignLeft | Qt::AlignVCenter,
                         tick.label);
    }
}

/// Of only those kinds that occur.
void EventBarsDrawing::paintLegend(QPainter &painter) const
{
    painter.setPen(theme.colour(render::ColourRole::Ink));
    painter.setFont(barFont(render::TextWeight::Medium));
    painter.drawText(QRect(barMargin, 2, size.width() - 2 * barMargin, barLine()), Qt::AlignLeft, barName(bars.unit));
    painter.setFont(barFont());
    int x = barMargin;
    const int top = barLine() + 4;
    for (std::size_t kind = 0; kind < timeline::markKindCount; ++kind) {
        if (std::ranges::none_of(bars.bars, [kind](const EventBar &bar) { return bar.kinds.at(kind) > 0; }))
            continue;
        const auto mark = static_cast<timeline::MarkKind>(kind);
        painter.setRenderHint(QPainter::Antialiasing, true);
        render::drawGlyph(painter, mark, QPointF(x + barGlyph / 2.0, top + barLine() / 2.0), barGlyph,
                          render::GlyphFill::Solid, theme.kind(mark), theme.colour(render::ColourRole::Base));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(theme.colour(render::ColourRole::Ink));
        const QString name = render::ClaimWords::kindName(mark);
        const int width = QFontMetrics(barFont()).horizontalAdvance(name);
        painter.drawText(QRect(x + barGlyph + 5, top, width + 2, barLine()), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += barGlyph + 5 + width + 16;
    }
}

} // namespace ui
