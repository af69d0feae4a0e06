// Remarks: their strip above the lanes, and what they do to the lanes.
#include "app/render/paint/bands.h"
#include "app/render/paint/scene_painter.h"

#include <array>

using timeline::PixelRect;
using timeline::RemarkBox;
using timeline::RemarkShade;
using timeline::Scene;

namespace render {
namespace {

constexpr int edge = 1;

std::array<QColor, fadeShares.size()> stepsOut(QColor fill, QColor ground)
{
    std::array<QColor, fadeShares.size()> steps;
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i] = mixed(fill, ground, fadeShares[i]);
    return steps;
}

/// The stretch of time in the strip, with its ends as those of marks.
void paintTime(Canvas &canvas, const timeline::Bar &bar, QColor colour, QColor ground)
{
    const Blend blend = bar.tone == timeline::BarTone::Pale ? Blend::Pale : Blend::Tint;
    const QColor fill = canvas.look().theme.blended(colour, blend, ground);
    const auto steps = stepsOut(fill, ground);
    canvas.fill(bar.body, fill);
    if (bar.fadeLeft > 0)
        paintFade(canvas, bar.body, bar.body.x, -bar.fadeLeft, steps);
    if (bar.fadeRight > 0)
        paintFade(canvas, bar.body, bar.body.right(), bar.fadeRight, steps);
    if (bar.questionable)
        canvas.dashedFrame(bar.body, colour);
    paintBarEnd(canvas, bar.body, bar.left, true, colour);
    paintBarEnd(canvas, bar.body, bar.right, false, colour);
}

} // namespace

void ScenePainter::paintShades(Canvas &canvas, const Scene &scene, const ShadedGround &ground) const
{
    for (const RemarkBox &box : scene.remarks.boxes) {
        if (box.shadeForm == RemarkShade::Fill || box.shadeForm == RemarkShade::Between)
            canvas.fill(intersected(box.shade, ground.rect),
                        m_look.theme.blended(m_look.theme.person(box.colour), Blend::Pale, ground.colour));
    }
}

void ScenePainter::eachShadeLine(const Scene &scene, const std::function<void(const RemarkBox &, PixelRect)> &visit)
{
    for (const RemarkBox &box : scene.remarks.boxes) {
        const PixelRect &shade = box.shade;
        const bool between = box.shadeForm == RemarkShade::Between;
        const bool fill = box.shadeForm == RemarkShade::Fill;
        if (box.shadeForm == RemarkShade::Line)
            visit(box, shade);
        if (between || (fill && box.edgeLeft))
            visit(box, {shade.x, shade.y, edge, shade.h});
        if (between || (fill && box.edgeRight))
            visit(box, {shade.right() - edge, shade.y, edge, shade.h});
    }
}

void ScenePainter::paintShadeEdges(Canvas &canvas, const Scene &scene) const
{
    eachShadeLine(scene, [&](const RemarkBox &box, PixelRect line) {
        const QColor colour = m_look.theme.person(box.colour);
        if (box.shadeForm == RemarkShade::Between)
            canvas.dashedColumn(line.x, line.y, line.bottom(), colour, 3, 2);
        else
            canvas.fill(line, colour);
    });
}

void ScenePainter::paintRemarks(Canvas &canvas, const Scene &scene) const
{
    const timeline::RemarkStrip &strip = scene.remarks;
    if (strip.rect.isEmpty())
        return;
    const QColor header = canvas.colour(ColourRole::LaneHeader);
    const QColor line = canvas.colour(ColourRole::BorderStrong);
    canvas.setClip(strip.header);
    canvas.fill(strip.header, header);
    if (!strip.header.isEmpty())
        canvas.glyph(Kind::Note, {strip.glyphX, strip.glyphY}, 11, GlyphFill::Solid, header);
    for (std::uint32_t i = 0; i < strip.runCount; ++i) {
        const timeline::TextRun &run = scene.runs[strip.firstRun + i];
        paintRun(canvas, scene, run, inkOf(run));
    }
    canvas.fill({strip.header.x, strip.header.bottom() - 1, strip.header.w, 1}, line);
    canvas.fill({strip.header.right() - 1, strip.header.y, 1, strip.header.h}, canvas.colour(ColourRole::Border));
    canvas.setClip(strip.rect);
    canvas.fill(strip.rect, m_tones.ground(Ground::Lane));
    canvas.fill({strip.rect.x, strip.rect.bottom() - 1, strip.rect.w, 1}, line);
    for (const RemarkBox &box : strip.boxes) {
        if (m_groups != nullptr && m_groups->beginRemark)
            m_groups->beginRemark(box.remark);
        paintRemark(canvas, scene, box);
        if (m_groups != nullptr && m_groups->beginRemark)
            m_groups->end();
    }
}

void ScenePainter::paintRemark(Canvas &canvas, const Scene &scene, const RemarkBox &box) const
{
    if (box.head.isEmpty())
        return;
    const QColor ground = m_tones.ground(Ground::Lane);
    const QColor colour = m_look.theme.person(box.colour);
    const bool hasBar = !box.bar.body.isEmpty();
    if (hasBar)
        paintTime(canvas, box.bar, colour, ground);
    const Blend blend = box.bar.tone == timeline::BarTone::Pale ? Blend::Pale : Blend::Tint;
    canvas.flag(colour, {box.flag.x, box.flag.y}, box.flag.size, box.flag.solid ? GlyphFill::Solid : GlyphFill::Hollow,
                hasBar ? m_look.theme.blended(colour, blend, ground) : ground);
    if (box.run != ~0u) {
        const timeline::TextRun &run = scene.runs[box.run];
        if (box.found)
            canvas.fill({run.rect.x - 2, run.rect.y, run.rect.w + 4, run.rect.h}, canvas.colour(ColourRole::Found));
        paintRun(canvas, scene, run, canvas.colour(ColourRole::Ink));
    }
    if (box.selected)
        canvas.frame(box.head, canvas.colour(ColourRole::SelectionEdge), 2);
    else if (box.hovered)
        canvas.frame(box.head, canvas.colour(ColourRole::HoverEdge), 1);
}

} // namespace render
