// Axis, overview strip and tray.
#include "app/render/paint/scene_painter.h"

using timeline::PixelRect;
using timeline::Scene;
using timeline::TextStyle;

namespace render {
namespace {

constexpr int cornerInset = 10;

/// Two lines of words in a corner.
void paintCorner(Canvas &canvas, PixelRect corner, const QString &title, const QString &note)
{
    canvas.fill({corner.right() - 1, corner.y, 1, corner.h}, canvas.colour(ColourRole::Border));
    const int width = std::max(0, corner.w - 2 * cornerInset);
    const bool twoLines = corner.h >= 34 && !note.isEmpty();
    const int line = twoLines ? 17 : corner.h;
    const int top = twoLines ? corner.y + std::min(12, (corner.h - 2 * line) / 2 + 1) : corner.y;
    const QFontMetricsF &bold = canvas.look().fonts.metrics(TextStyle::Chip);
    const QFontMetricsF &small = canvas.look().fonts.metrics(TextStyle::Caption);
    canvas.text({corner.x + cornerInset, top, width, line}, bold.elidedText(title, Qt::ElideRight, width),
                TextStyle::Chip, canvas.colour(ColourRole::InkSecondary));
    if (twoLines)
        canvas.text({corner.x + cornerInset, top + line, width, line}, small.elidedText(note, Qt::ElideRight, width),
                    TextStyle::Caption, canvas.colour(ColourRole::InkMuted));
}

} // namespace

void ScenePainter::paintAxis(Canvas &canvas, const Scene &scene) const
{
    const timeline::Axis &axis = scene.axis;
    const PixelRect whole = axis.rect.united(axis.corner);
    const QColor strong = canvas.colour(ColourRole::BorderStrong);
    canvas.fill(whole, canvas.colour(ColourRole::LaneHeader));
    canvas.setClip(axis.rect);
    for (const timeline::Tick &tick : axis.ticks) {
        const int height = tick.upper ? axis.rect.h : tick.major ? 8 : 5;
        canvas.fill({tick.x, axis.rect.bottom() - height, 1, height}, strong);
    }
    for (const timeline::Tick &tick : axis.ticks) {
        if (tick.run >= scene.runs.size())
            continue;
        const timeline::TextRun &run = scene.runs[tick.run];
        paintRun(canvas, scene, run, inkOf(run));
    }
    for (const PixelRect &bar : axis.dayBars)
        canvas.fill(bar, canvas.colour(ColourRole::SelectionEdge));
    canvas.setClip({0, whole.y, scene.viewport.width, whole.h});
    if (!axis.corner.isEmpty())
        paintCorner(canvas, axis.corner, m_look.words.axisTitle(), m_look.words.axisNote(axis, scene.columnStep));
    canvas.fill({whole.x, whole.bottom() - 1, whole.w, 1}, strong);
    canvas.fill({whole.x, whole.y, whole.w, 1}, canvas.colour(ColourRole::Border));
}

void ScenePainter::paintOverview(Canvas &canvas, const Scene &scene) const
{
    const timeline::Overview &overview = scene.overview;
    if (overview.rect.isEmpty())
        return;
    const PixelRect whole = overview.rect.united(overview.corner);
    canvas.setClip(whole);
    canvas.fill(whole, canvas.colour(ColourRole::Overview));
    canvas.setClip(overview.rect);
    for (const timeline::Tick &tick : overview.ticks)
        canvas.fill({tick.x, overview.rect.y, 1, overview.rect.h}, canvas.colour(ColourRole::GridMajor));
    for (const timeline::ColumnPart &part : overview.parts)
        canvas.fill(part.rect, m_tones.overview(part.kind, part.pale));
    for (const timeline::Tick &tick : overview.ticks) {
        if (tick.run >= scene.runs.size())
            continue;
        const timeline::TextRun &run = scene.runs[tick.run];
        paintRun(canvas, scene, run, inkOf(run));
    }
    for (const PixelRect &tick : overview.foundTicks)
        canvas.fill(tick, canvas.colour(ColourRole::FoundMark));
    if (!overview.window.isEmpty()) {
        const QColor edge = canvas.colour(ColourRole::SelectionEdge);
        canvas.frame(overview.window, edge, 2);
        canvas.fill(overview.leftHandle, edge);
        canvas.fill(overview.rightHandle, edge);
    }
    canvas.setClip(whole);
    if (!overview.corner.isEmpty())
        paintCorner(canvas, overview.corner, m_look.words.overviewTitle(),
                    overview.total > 0 ? m_look.words.overviewTotal(overview.total) : QString());
}

void ScenePainter::paintTray(Canvas &canvas, const Scene &scene)
{
    const timeline::Tray &tray = scene.tray;
    if (tray.rect.isEmpty())
        return;
    canvas.setClip(tray.rect);
    canvas.fill(tray.rect, canvas.colour(ColourRole::Tray));
    canvas.fill({tray.rect.x, tray.rect.y, tray.rect.w, 1}, canvas.colour(ColourRole::BorderStrong));
    const int titleHeight = tray.columns.empty() ? tray.rect.h : tray.columns.front().header.h;
    const int titleWidth = std::max(0, scene.viewport.headerWidth - 2 * cornerInset);
    canvas.text({tray.rect.x + cornerInset, tray.rect.y, titleWidth, titleHeight}, m_look.words.trayTitle(tray.total),
                TextStyle::Bold, canvas.colour(ColourRole::Ink));
    for (const timeline::TrayColumn &column : tray.columns) {
        const PixelRect header = column.header;
        const int middle = header.y + header.h / 2;
        canvas.glyph(column.kind, {header.x + 8, middle}, 11, GlyphFill::Hollow, canvas.colour(ColourRole::Tray));
        canvas.text({header.x + 20, header.y, header.w - 20, header.h},
                    m_look.words.trayColumn(column.kind, column.total), TextStyle::Chip,
                    canvas.colour(ColourRole::InkSecondary));
    }
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        if (m_grounds[i].region == Region::Tray && m_grounds[i].ground == Ground::Selection)
            canvas.fill(scene.marks[i].row, canvas.colour(ColourRole::Selection));
    }
    paintMarks(canvas, scene, Region::Tray);
    paintOutlines(canvas, scene, Region::Tray);
}

} // namespace render
