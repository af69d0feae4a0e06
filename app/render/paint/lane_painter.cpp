// Lanes, their grid, density columns and headers.
#include "app/render/paint/scene_painter.h"

#include <algorithm>

using timeline::LaneBox;
using timeline::PixelRect;
using timeline::Scene;
using timeline::TextStyle;

namespace render {
namespace {

constexpr int laneColourWidth = 5; ///< of the bar in the colour that a person gave

Ground groundOfLane(const LaneBox &lane)
{
    return lane.alternate ? Ground::Alternate : Ground::Lane;
}

/// Finds the lane at a height; asked with heights that mostly grow, it looks at each lane about once.
class LaneCursor
{
public:
    explicit LaneCursor(const Scene &scene) : m_scene(scene) {}

    const LaneBox *at(int y)
    {
        const auto &lanes = m_scene.lanes;
        if (m_at < lanes.size() && y < lanes[m_at].body.y)
            m_at = 0;
        while (m_at < lanes.size() && y >= lanes[m_at].body.bottom())
            ++m_at;
        return m_at < lanes.size() && y >= lanes[m_at].body.y ? &lanes[m_at] : nullptr;
    }

private:
    const Scene &m_scene;
    std::size_t m_at = 0;
};

} // namespace

void ScenePainter::paintLanes(Canvas &canvas, const Scene &scene, Region region) const
{
    const bool pinned = region == Region::Pinned;
    const PixelRect area = pinned ? scene.pinnedArea : scene.laneArea;
    canvas.fill(area, m_tones.ground(Ground::Lane));
    paintShades(canvas, scene, {area, m_tones.ground(Ground::Lane)});
    for (const LaneBox &lane : scene.lanes) {
        if (lane.pinned != pinned)
            continue;
        const Ground ground = groundOfLane(lane);
        if (lane.alternate) {
            canvas.fill(lane.body, m_tones.ground(ground));
            paintShades(canvas, scene, {lane.body, m_tones.ground(ground)});
        }
        for (const PixelRect &weekend : scene.axis.weekends) {
            const PixelRect days = intersected({weekend.x, lane.body.y, weekend.w, lane.body.h}, lane.body);
            canvas.fill(days, m_tones.weekend(ground));
            paintShades(canvas, scene, {days, m_tones.weekend(ground)});
        }
    }
}

void ScenePainter::paintGrid(Canvas &canvas, const Scene &scene, PixelRect area) const
{
    const QColor minor = canvas.colour(ColourRole::GridMinor);
    const QColor major = canvas.colour(ColourRole::GridMajor);
    for (const timeline::Tick &tick : scene.axis.ticks)
        canvas.fill({tick.x, area.y, 1, area.h}, tick.major || tick.upper ? major : minor);
    if (scene.axis.originX)
        canvas.fill({*scene.axis.originX, area.y, 1, area.h}, canvas.colour(ColourRole::SelectionEdge));
    paintShadeEdges(canvas, scene);
    const QColor border = canvas.colour(ColourRole::Border);
    for (const LaneBox &lane : scene.lanes)
        canvas.fill({lane.body.x, lane.body.bottom() - 1, lane.body.w, 1}, border);
}

void ScenePainter::paintColumns(Canvas &canvas, const Scene &scene, Region region) const
{
    if (region == Region::Tray)
        return;
    const bool pinned = region == Region::Pinned;
    for (const LaneBox &lane : scene.lanes) {
        if (lane.pinned == pinned && lane.mode == timeline::LaneMode::Density && lane.peakY < lane.baseline)
            canvas.dashedRow(lane.body.x, lane.body.right(), lane.peakY, canvas.colour(ColourRole::GridMajor), 2, 3);
    }
    LaneCursor cursor(scene);
    for (const timeline::ColumnPart &part : scene.columnParts) {
        const LaneBox *lane = cursor.at(part.rect.y);
        if (lane == nullptr || lane->pinned != pinned)
            continue;
        const Ground ground = groundOfLane(*lane);
        canvas.fill(part.rect, part.pale ? m_tones.tint(part.kind, ground).fill : m_tones.density(part.kind, ground));
    }
    for (const LaneBox &lane : scene.lanes) {
        if (lane.pinned != pinned || lane.mode == timeline::LaneMode::Rows || lane.columnCount == 0)
            continue;
        const QColor line = lane.kind ? m_look.theme.kind(*lane.kind) : canvas.colour(ColourRole::BorderStrong);
        canvas.fill({lane.body.x, lane.baseline, lane.body.w, 1}, line);
    }
    for (const timeline::DropLine &line : scene.dropLines) {
        const LaneBox *lane = cursor.at(line.y0);
        if (lane == nullptr || lane->pinned != pinned)
            continue;
        if (line.kind == timeline::DropLine::Kind::Found)
            canvas.dashedColumn(line.x, line.y0, line.y1, canvas.colour(ColourRole::FoundMark), 2, 2);
        else
            canvas.fill({line.x, line.y0, 1, line.y1 - line.y0}, line.kind == timeline::DropLine::Kind::Pinned
                                                                     ? canvas.colour(ColourRole::Pinned)
                                                                     : m_look.theme.kind(line.markKind));
    }
}

void ScenePainter::paintHeaders(Canvas &canvas, const Scene &scene, Region region) const
{
    if (region == Region::Tray || scene.viewport.headerWidth == 0)
        return;
    const PixelRect area = region == Region::Pinned ? scene.pinnedArea : scene.laneArea;
    canvas.setClip({0, area.y, scene.viewport.headerWidth, area.h});
    for (const LaneBox &lane : scene.lanes) {
        if (lane.pinned == (region == Region::Pinned))
            paintHeader(canvas, scene, lane);
    }
    if (region == Region::Pinned) {
        canvas.setClip({0, area.y - 1, scene.viewport.width, 1});
        canvas.fill({0, area.y - 1, scene.viewport.width, 1}, canvas.colour(ColourRole::BorderStrong));
    }
}

void ScenePainter::paintHeader(Canvas &canvas, const Scene &scene, const LaneBox &lane) const
{
    const QColor back = canvas.colour(ColourRole::LaneHeader);
    canvas.fill(lane.header, back);
    if (const model::PersonColour colour = lane.colour; colour != model::PersonColour::None)
        canvas.fill({lane.header.x, lane.header.y, laneColourWidth, lane.header.h}, m_look.theme.person(colour));
    canvas.fill({lane.header.x, lane.body.bottom() - 1, lane.header.w, 1}, canvas.colour(ColourRole::Border));
    if (!lane.foldArrow.isEmpty() && m_look.theme.name() != ThemeName::Print) {
        const bool folded = lane.mode == timeline::LaneMode::Folded;
        const int x = lane.foldArrow.x + lane.foldArrow.w / 2;
        const int y = lane.foldArrow.y + lane.foldArrow.h / 2;
        const PixelRect arrow = folded ? PixelRect{x - 2, y - 4, 5, 8} : PixelRect{x - 4, y - 2, 8, 5};
        canvas.triangle(arrow, !folded, canvas.colour(ColourRole::InkMuted));
    }
    if (lane.kind)
        canvas.glyph(*lane.kind, {lane.glyphX, lane.glyphY}, 11, GlyphFill::Solid, back);
    for (std::uint32_t i = 0; i < lane.runCount; ++i) {
        const timeline::TextRun &run = scene.runs[lane.firstRun + i];
        paintRun(canvas, scene, run, inkOf(run));
    }
}

} // namespace render
