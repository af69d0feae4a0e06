#include "app/render/paint/bands.h"

#include <algorithm>

using timeline::BarEnd;
using timeline::ChipForm;
using timeline::PixelRect;

namespace render {
namespace {

constexpr int serif = 6; ///< of a bracket, its edge included
constexpr int openEnd = 10;

/// Fill and lines of an open end run out together.
void paintOpenEnd(Canvas &canvas, PixelRect solid, bool right, const ChipColours &colours)
{
    const int step = openEnd / int(fadeShares.size());
    for (std::size_t i = 0; i < fadeShares.size(); ++i) {
        const int x = right ? solid.right() + int(i) * step : solid.x - int(i + 1) * step;
        const QColor line = mixed(colours.line, colours.under, fadeShares[i]);
        canvas.fill({x, solid.y, step, solid.h}, mixed(colours.fill, colours.under, fadeShares[i]));
        canvas.fill({x, solid.y, step, 1}, line);
        canvas.fill({x, solid.bottom() - 1, step, 1}, line);
    }
}

} // namespace

void paintFade(Canvas &canvas, PixelRect body, int inner, int width, const std::array<QColor, 5> &steps)
{
    const int count = int(steps.size());
    for (int i = 0; i < count; ++i) {
        const int from = inner + width * i / count;
        const int to = inner + width * (i + 1) / count;
        canvas.fill({std::min(from, to), body.y, std::abs(to - from), body.h}, steps[std::size_t(i)]);
    }
}

void paintBarEnd(Canvas &canvas, PixelRect body, BarEnd end, bool left, QColor colour)
{
    const int x = left ? body.x : body.right() - bandEdge;
    if (end == BarEnd::Edge || end == BarEnd::Bracket)
        canvas.fill({x, body.y, bandEdge, body.h}, colour);
    if (end == BarEnd::Bracket) {
        const int serifX = left ? body.x : body.right() - serif;
        canvas.fill({serifX, body.y, serif, bandEdge}, colour);
        canvas.fill({serifX, body.bottom() - bandEdge, serif, bandEdge}, colour);
    }
    if (end != BarEnd::Ongoing)
        return;
    constexpr int step = 5;
    for (int i = 0; i < 3; ++i) {
        const int from = left ? body.x + 8 + i * step : body.right() - 18 + i * step;
        canvas.chevron({from, body.y + 3, 4, std::max(4, body.h - 6)}, !left, colour);
    }
}

void paintChipForm(Canvas &canvas, PixelRect rect, ChipForm form, const ChipColours &colours)
{
    const bool openLeft = form == ChipForm::OpenLeft;
    const bool openRight = form == ChipForm::OpenRight;
    const PixelRect solid{rect.x + (openLeft ? openEnd : 0), rect.y, rect.w - (openLeft || openRight ? openEnd : 0),
                          rect.h};
    canvas.fill(solid, colours.fill);
    if (form == ChipForm::Dashed) {
        canvas.dashedRow(rect.x, rect.right(), rect.y, colours.line, 3, 2);
        canvas.dashedRow(rect.x, rect.right(), rect.bottom() - 1, colours.line, 3, 2);
    }
    if (form == ChipForm::Dashed || form == ChipForm::Plain)
        return;
    canvas.fill({solid.x, solid.y, solid.w, 1}, colours.line);
    canvas.fill({solid.x, solid.bottom() - 1, solid.w, 1}, colours.line);
    if (openLeft)
        paintOpenEnd(canvas, solid, false, colours);
    else
        canvas.fill({solid.x, solid.y, bandEdge, solid.h}, colours.line);
    if (openRight)
        paintOpenEnd(canvas, solid, true, colours);
    else
        canvas.fill({solid.right() - bandEdge, solid.y, bandEdge, solid.h}, colours.line);
}

} // namespace render
