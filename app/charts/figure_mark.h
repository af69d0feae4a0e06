#pragma once

#include "app/charts/figure_panels.h"

#include <QColor>

class QPainter;

namespace ui {

/// A number on a scale, in whole pixels from the left: solid where it is known, an edge only where it ends.
struct FigureMark
{
    FigureEdges edges = FigureEdges::Exact;
    int zero = 0; ///< where the scale begins; no fade goes below it
    int low = 0;
    int high = 0;
    int end = 0; ///< of the scale: as far as the band of words alone goes
    int top = 0;
    // "About" and "at least" have no end to draw: their fades mean "no edge" and are no interval.
    int aboutFade = 45;
    int openFade = 80;
    QColor colour;
    QColor tint;
    QColor back;
    QColor leader; ///< of the dots from zero to an exact number
};

constexpr int figureMarkHeight = 18;

/// Returns where it ends and words may begin.
int drawFigureMark(QPainter &painter, const FigureMark &mark);

} // namespace ui
