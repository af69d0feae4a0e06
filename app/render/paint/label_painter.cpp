// Words of marks, small symbols and outlines.
#include "app/render/paint/scene_painter.h"

#include <optional>

using timeline::Label;
using timeline::MarkState;
using timeline::PixelRect;
using timeline::Scene;
using timeline::SymbolKind;

namespace render {
namespace {

std::optional<StatusShape> statusOf(SymbolKind kind)
{
    switch (kind) {
    case SymbolKind::CutLeft:
        return StatusShape::CutLeft;
    case SymbolKind::Accepted:
        return StatusShape::Accepted;
    case SymbolKind::Corrected:
        return StatusShape::Corrected;
    case SymbolKind::Manual:
        return StatusShape::Manual;
    case SymbolKind::Rejected:
        return StatusShape::Rejected;
    case SymbolKind::Disputed:
        return StatusShape::Disputed;
    case SymbolKind::Pin:
        return StatusShape::Pin;
    case SymbolKind::UnknownEnd:
        break;
    }
    return {};
}

} // namespace

/// Words knock out lines that a person drew, and on paper the grid, but no line of possible days below them: painted
/// before the marks.
void ScenePainter::knockOutLines(Canvas &canvas, const Scene &scene, Region region) const
{
    const bool isPaper = m_look.theme.name() == ThemeName::Print;
    if (!isPaper && scene.remarks.boxes.empty())
        return;
    for (const Label &label : scene.labels) {
        const MarkGround ground = groundOf(label.mark);
        if (ground.region != region)
            continue;
        if (isPaper && !ground.hasBand && !ground.hasTint) {
            canvas.fill(label.rect, m_tones.ground(ground.ground));
            paintShades(canvas, scene, {label.rect, m_tones.ground(ground.ground)});
            continue;
        }
        eachShadeLine(scene, [&](const timeline::RemarkBox &, PixelRect line) {
            const PixelRect crossed = intersected(line, label.rect);
            canvas.fill(crossed, m_tones.ground(ground.ground));
            paintShades(canvas, scene, {crossed, m_tones.ground(ground.ground)});
        });
    }
}

void ScenePainter::paintLabels(Canvas &canvas, const Scene &scene, const MarkPieces &pieces, Region region) const
{
    const QColor ink = canvas.colour(ColourRole::Ink);
    for (const Label &label : pieces.labels) {
        const MarkGround ground = groundOf(label.mark);
        if (ground.region != region)
            continue;
        if (label.back != timeline::LabelBack::None) {
            const bool current = label.back == timeline::LabelBack::FoundCurrent;
            canvas.fill(label.rect, canvas.colour(current ? ColourRole::FoundCurrent : ColourRole::Found));
        }
    }
    for (const timeline::Chip &chip : pieces.chips) {
        const MarkGround ground = groundOf(chip.mark);
        if (ground.region == region)
            paintChip(canvas, chip, ground);
    }
    for (const timeline::EffectGlyph &effect : pieces.effects) {
        const MarkGround ground = groundOf(effect.mark);
        if (ground.region == region)
            canvas.effect(effectOf(effect.effect), {effect.x, effect.y}, effect.size, m_tones.ground(ground.ground));
    }
    for (const Label &label : pieces.labels) {
        const MarkGround ground = groundOf(label.mark);
        if (ground.region != region)
            continue;
        // On a tint, on found and on the selection only ink is dark enough.
        const bool plain =
            ground.hasTint || ground.ground == Ground::Selection || label.back != timeline::LabelBack::None;
        for (std::uint32_t i = 0; i < label.runCount; ++i) {
            const timeline::TextRun &run = scene.runs[label.firstRun + i];
            paintRun(canvas, scene, run, plain ? ink : inkOf(run));
        }
    }
}

void ScenePainter::paintSymbols(Canvas &canvas, const MarkPieces &pieces, Region region) const
{
    for (const timeline::Symbol &symbol : pieces.symbols) {
        const MarkGround ground = groundOf(symbol.mark);
        if (ground.region != region)
            continue;
        if (const std::optional<StatusShape> shape = statusOf(symbol.kind)) {
            canvas.status(*shape, {symbol.x, symbol.y}, symbol.size);
            continue;
        }
        const bool selected = ground.ground == Ground::Selection;
        const QColor colour = selected ? canvas.colour(ColourRole::Ink) : m_look.theme.kindText(symbol.markKind);
        const int width = int(m_look.fonts.metrics(timeline::TextStyle::Bold).horizontalAdvance(u'?')) + 1;
        canvas.text({symbol.x - width / 2, symbol.y - 10, width, 20},
                    {"?", timeline::TextStyle::Bold, colour, 0, false});
    }
}

void ScenePainter::paintOutlines(Canvas &canvas, const Scene &scene, Region region) const
{
    if (m_look.theme.name() == ThemeName::Print)
        return;
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const timeline::Mark &mark = scene.marks[i];
        const MarkGround ground = m_grounds[i];
        if (ground.region != region || ground.hasGhosts)
            continue;
        if (mark.has(MarkState::Selected))
            canvas.frame(mark.area.grown(2), canvas.colour(ColourRole::SelectionEdge), 2);
        else if (mark.has(MarkState::Focused))
            canvas.dashedFrame(mark.area.grown(2), canvas.colour(ColourRole::FocusRing), 2);
        if (mark.has(MarkState::Hovered) && !mark.has(MarkState::Selected))
            canvas.frame(mark.area.grown(1), canvas.colour(ColourRole::HoverEdge), 1);
    }
    // Of several possible days none is favoured: each gets the same outline.
    for (const timeline::Bar &bar : scene.bars) {
        if (bar.tone != timeline::BarTone::Ghost || bar.mark >= scene.marks.size())
            continue;
        const timeline::Mark &mark = scene.marks[bar.mark];
        if (mark.states == 0 || m_grounds[bar.mark].region != region)
            continue;
        if (mark.has(MarkState::Selected))
            canvas.frame(bar.body.grown(2), canvas.colour(ColourRole::SelectionEdge), 2);
        else if (mark.has(MarkState::Focused))
            canvas.dashedFrame(bar.body.grown(2), canvas.colour(ColourRole::FocusRing), 2);
        else if (mark.has(MarkState::Hovered))
            canvas.frame(bar.body.grown(1), canvas.colour(ColourRole::HoverEdge), 1);
    }
}

} // namespace render
