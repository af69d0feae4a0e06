// Marks: bars and their ends, ghosts, glyphs, chips.
#include "app/render/paint/scene_painter.h"

#include <algorithm>

using timeline::Bar;
using timeline::BarEnd;
using timeline::BarTone;
using timeline::PixelRect;
using timeline::Scene;

namespace render {
namespace {

constexpr int edge = 2;
constexpr int serif = 6; ///< of a bracket, its edge included

bool fades(BarEnd end)
{
    return end == BarEnd::Fade || end == BarEnd::Unknown;
}

/// Five opaque steps from inner outwards over |width| pixels; a negative width goes to the left.
void paintFade(Canvas &canvas, PixelRect body, int inner, int width, const std::array<QColor, 5> &steps)
{
    const int count = int(steps.size());
    for (int i = 0; i < count; ++i) {
        const int from = inner + width * i / count;
        const int to = inner + width * (i + 1) / count;
        canvas.fill({std::min(from, to), body.y, std::abs(to - from), body.h}, steps[std::size_t(i)]);
    }
}

void paintEnd(Canvas &canvas, PixelRect body, BarEnd end, bool left, QColor colour)
{
    const int x = left ? body.x : body.right() - edge;
    if (end == BarEnd::Edge || end == BarEnd::Bracket)
        canvas.fill({x, body.y, edge, body.h}, colour);
    if (end == BarEnd::Bracket) {
        const int serifX = left ? body.x : body.right() - serif;
        canvas.fill({serifX, body.y, serif, edge}, colour);
        canvas.fill({serifX, body.bottom() - edge, serif, edge}, colour);
    }
    if (end == BarEnd::Ongoing) {
        constexpr int step = 5;
        for (int i = 0; i < 3; ++i) {
            const int tip = left ? body.x + 4 + i * step : body.right() - 14 + i * step;
            canvas.chevron({tip, body.y + 3, left ? -4 : 4, std::max(4, body.h - 6)}, colour);
        }
    }
}

} // namespace

void ScenePainter::paintBars(Canvas &canvas, const Scene &scene, Region region) const
{
    for (const timeline::GhostLink &link : scene.ghostLinks) {
        if (region != Region::Tray)
            canvas.dashedRow(link.x0, link.x1, link.y, m_look.theme.kind(link.kind), 1, 3);
    }
    for (const Bar &bar : scene.bars) {
        const MarkGround ground = groundOf(bar.mark);
        if (ground.region != region)
            continue;
        if (bar.tone == BarTone::Ghost)
            paintGhost(canvas, bar, ground);
        else
            paintBar(canvas, bar, ground);
    }
    paintGlyphs(canvas, scene, region);
}

void ScenePainter::paintGhost(Canvas &canvas, const Bar &bar, const MarkGround &ground) const
{
    canvas.fill(bar.body, m_tones.tint(bar.kind, ground.ground).fill);
    canvas.frame(bar.body, m_look.theme.kind(bar.kind), 1);
}

void ScenePainter::paintBar(Canvas &canvas, const Bar &bar, const MarkGround &ground) const
{
    const Tone &tone =
        bar.tone == BarTone::Pale ? m_tones.pale(bar.kind, ground.ground) : m_tones.tint(bar.kind, ground.ground);
    const QColor colour = m_look.theme.kind(bar.kind);
    canvas.fill(bar.body, tone.fill);
    if (bar.fadeLeft > 0)
        paintFade(canvas, bar.body, bar.body.x, -bar.fadeLeft, tone.fade);
    if (bar.fadeRight > 0)
        paintFade(canvas, bar.body, bar.body.right(), bar.fadeRight, tone.fade);
    if (bar.questionable)
        canvas.dashedFrame(bar.body, colour);
    if (!fades(bar.left))
        paintEnd(canvas, bar.body, bar.left, true, colour);
    if (!fades(bar.right))
        paintEnd(canvas, bar.body, bar.right, false, colour);
}

void ScenePainter::paintGlyphs(Canvas &canvas, const Scene &scene, Region region) const
{
    for (const timeline::Glyph &glyph : scene.glyphs) {
        const MarkGround ground = groundOf(glyph.mark);
        if (ground.region == region)
            canvas.glyph(glyph.kind, {glyph.x, glyph.y}, glyph.size, glyph.solid ? GlyphFill::Solid : GlyphFill::Hollow,
                         behind(ground, glyph.kind));
    }
}

void ScenePainter::paintChip(Canvas &canvas, const timeline::Chip &chip, const MarkGround &ground) const
{
    using timeline::ChipForm;
    constexpr int openEnd = 10;
    const Theme &theme = m_look.theme;
    const QColor colour = chip.hasEffect ? theme.effect(effectOf(chip.effect)) : theme.kind(chip.kind);
    const QColor back = m_tones.ground(ground.ground);
    const QColor fill = theme.blended(colour, Blend::Chip, back);
    const PixelRect rect = chip.rect;
    const bool openLeft = chip.form == ChipForm::OpenLeft;
    const bool openRight = chip.form == ChipForm::OpenRight;
    const PixelRect solid{rect.x + (openLeft ? openEnd : 0), rect.y, rect.w - (openLeft || openRight ? openEnd : 0),
                          rect.h};
    canvas.fill(solid, fill);
    if (chip.form == ChipForm::Dashed) {
        canvas.dashedRow(rect.x, rect.right(), rect.y, colour, 3, 2);
        canvas.dashedRow(rect.x, rect.right(), rect.bottom() - 1, colour, 3, 2);
    }
    if (chip.form == ChipForm::Dashed || chip.form == ChipForm::Plain)
        return;
    canvas.fill({solid.x, solid.y, solid.w, 1}, colour);
    canvas.fill({solid.x, solid.bottom() - 1, solid.w, 1}, colour);
    if (!openLeft)
        canvas.fill({solid.x, solid.y, edge, solid.h}, colour);
    if (!openRight)
        canvas.fill({solid.right() - edge, solid.y, edge, solid.h}, colour);
    if (!openLeft && !openRight)
        return;
    // The open end: fill and lines run out together.
    const QColor under = behind(ground, chip.kind);
    for (std::size_t i = 0; i < fadeShares.size(); ++i) {
        const int x = openRight ? solid.right() + int(i) * 2 : solid.x - int(i + 1) * 2;
        canvas.fill({x, rect.y, 2, rect.h}, mixed(fill, under, fadeShares[i]));
        const QColor line = mixed(colour, under, fadeShares[i]);
        canvas.fill({x, rect.y, 2, 1}, line);
        canvas.fill({x, rect.bottom() - 1, 2, 1}, line);
    }
}

} // namespace render
