#pragma once

#include "app/render/paint/canvas.h"
#include "core/timeline/scene_marks.h"

#include <array>

namespace render {

/// The parts of which bars and chips are made, for the timeline and for legends alike.
inline constexpr int bandEdge = 2;

/// Five opaque steps from inner outwards over |width| pixels; a negative width goes to the left.
void paintFade(Canvas &canvas, timeline::PixelRect body, int inner, int width, const std::array<QColor, 5> &steps);
/// Edge, bracket or chevrons at one end of a body; the other ends draw nothing here.
void paintBarEnd(Canvas &canvas, timeline::PixelRect body, timeline::BarEnd end, bool left, QColor colour);

struct ChipColours
{
    QColor line;
    QColor fill;
    QColor under; ///< what an open end fades into
};
void paintChipForm(Canvas &canvas, timeline::PixelRect rect, timeline::ChipForm form, const ChipColours &colours);

} // namespace render
