#include "app/charts/figure_mark.h"

#include "app/render/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int side = 12;

/// Opaque steps from the place where something is known outwards; negative lengths go left.
void fade(QPainter &painter, const FigureMark &mark, int from, int length)
{
    const int steps = static_cast<int>(render::fadeShares.size());
    for (int i = 0; i < steps; ++i) {
        const int begin = from + length * i / steps;
        const int end = from + length * (i + 1) / steps;
        painter.fillRect(QRect(std::min(begin, end), mark.top, std::abs(end - begin), figureMarkHeight),
                         render::mixed(mark.tint, mark.back, render::fadeShares[static_cast<std::size_t>(i)]));
    }
}

void edge(QPainter &painter, const FigureMark &mark, int x)
{
    painter.fillRect(QRect(x, mark.top, 2, figureMarkHeight), mark.colour);
}

int drawExact(QPainter &painter, const FigureMark &mark)
{
    for (int x = mark.zero + 2; x < mark.low - side / 2 - 1; x += 3)
        painter.fillRect(QRect(x, mark.top + figureMarkHeight / 2, 1, 1), mark.leader);
    const int left = mark.low - side / 2;
    painter.fillRect(QRect(left, mark.top + (figureMarkHeight - side) / 2, side, side), mark.colour);
    return left + side;
}

} // namespace

int drawFigureMark(QPainter &painter, const FigureMark &mark)
{
    switch (mark.edges) {
    case FigureEdges::Exact:
        return drawExact(painter, mark);
    case FigureEdges::Range:
        painter.fillRect(QRect(mark.low, mark.top, std::max(2, mark.high - mark.low), figureMarkHeight), mark.tint);
        edge(painter, mark, mark.low);
        edge(painter, mark, std::max(mark.low, mark.high - 2));
        return mark.high;
    case FigureEdges::OpenAbove:
        fade(painter, mark, mark.low, mark.openFade);
        edge(painter, mark, mark.low);
        return mark.low + mark.openFade;
    case FigureEdges::OpenBelow:
        fade(painter, mark, mark.high, -std::min(mark.openFade, mark.high - mark.zero));
        edge(painter, mark, mark.high - 2);
        return mark.high;
    case FigureEdges::About:
        fade(painter, mark, mark.low, mark.aboutFade);
        fade(painter, mark, mark.low, -std::min(mark.aboutFade, mark.low - mark.zero));
        return mark.low + mark.aboutFade;
    case FigureEdges::WordsOnly:
        break;
    }
    fade(painter, mark, mark.zero, std::max(60, mark.end - mark.zero));
    return mark.zero;
}

} // namespace ui
