// Marks: bars and their ends, ghosts, glyphs, chips.
#include "app/render/paint/bands.h"
#include "app/render/paint/scene_painter.h"

using timeline::Bar;
using timeline::BarEnd;
using timeline::BarTone;

namespace render {
namespace {

bool fades(BarEnd end)
{
    return end == BarEnd::Fade || end == BarEnd::Unknown;
}

} // namespace

void ScenePainter::paintBars(Canvas &canvas, const MarkPieces &pieces, Region region) const
{
    for (const Bar &bar : pieces.bars) {
        const MarkGround ground = groundOf(bar.mark);
        if (ground.region != region)
            continue;
        if (bar.tone == BarTone::Ghost)
            paintGhost(canvas, bar, ground);
        else
            paintBar(canvas, bar, ground);
    }
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
        paintBarEnd(canvas, bar.body, bar.left, true, colour);
    if (!fades(bar.right))
        paintBarEnd(canvas, bar.body, bar.right, false, colour);
}

void ScenePainter::paintGlyphs(Canvas &canvas, const MarkPieces &pieces, Region region) const
{
    for (const timeline::Glyph &glyph : pieces.glyphs) {
        const MarkGround ground = groundOf(glyph.mark);
        if (ground.region == region)
            canvas.glyph(glyph.kind, {glyph.x, glyph.y}, glyph.size, glyph.solid ? GlyphFill::Solid : GlyphFill::Hollow,
                         behind(ground, glyph.kind));
    }
}

void ScenePainter::paintChip(Canvas &canvas, const timeline::Chip &chip, const MarkGround &ground) const
{
    const Theme &theme = m_look.theme;
    const QColor line = chip.hasEffect ? theme.effect(effectOf(chip.effect)) : theme.kind(chip.kind);
    const QColor fill = theme.blended(line, Blend::Chip, m_tones.ground(ground.ground));
    paintChipForm(canvas, chip.rect, chip.form, {line, fill, behind(ground, chip.kind)});
}

} // namespace render
