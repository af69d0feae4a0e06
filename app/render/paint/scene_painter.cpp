#include "app/render/paint/scene_painter.h"

#include <algorithm>

using timeline::MarkState;
using timeline::PixelRect;
using timeline::Scene;

namespace render {
namespace {

// Enough for the words of some twenty full screens.
constexpr std::size_t cacheBytes = 24U << 20;

} // namespace

ScenePainter::ScenePainter(Look look, Medium medium)
    : m_look(std::move(look)), m_tones(m_look.theme), m_cache(cacheBytes), m_medium(medium)
{
}

void ScenePainter::setLook(Look look)
{
    m_look = std::move(look);
    m_tones = Tones(m_look.theme);
    m_cache.clear();
}

void ScenePainter::paint(QPainter &painter, const Scene &scene, const MarkGroups *groups)
{
    m_groups = groups;
    collectGrounds(scene);
    Canvas canvas(painter, m_look, m_cache, m_medium);
    const PixelRect all{0, 0, scene.viewport.width, scene.viewport.height};
    canvas.setClip(all);
    canvas.fill({0, scene.laneArea.y, scene.viewport.headerWidth, scene.laneArea.h + scene.pinnedArea.h},
                canvas.colour(ColourRole::LaneHeader));
    paintRegion(canvas, scene, Region::Lanes);
    if (!scene.pinnedArea.isEmpty())
        paintRegion(canvas, scene, Region::Pinned);
    canvas.setClip(all);
    if (scene.viewport.headerWidth > 0) {
        canvas.fill({scene.viewport.headerWidth - 1, scene.laneArea.y, 1, all.h - scene.laneArea.y},
                    canvas.colour(ColourRole::Border));
    }
    paintRemarks(canvas, scene);
    canvas.setClip(all);
    paintAxis(canvas, scene);
    paintOverview(canvas, scene);
    paintTray(canvas, scene);
    m_groups = nullptr;
}

void ScenePainter::collectGrounds(const Scene &scene)
{
    m_grounds.assign(scene.marks.size(), MarkGround{});
    std::vector<MarkGround> lanes;
    for (const timeline::LaneBox &lane : scene.lanes) {
        if (lanes.size() <= lane.lane)
            lanes.resize(lane.lane + 1);
        lanes[lane.lane].ground = lane.alternate ? Ground::Alternate : Ground::Lane;
        lanes[lane.lane].region = lane.pinned ? Region::Pinned : Region::Lanes;
    }
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const timeline::Mark &mark = scene.marks[i];
        if (!scene.tray.rect.isEmpty() && mark.row.y >= scene.tray.rect.y)
            m_grounds[i] = {Region::Tray, Ground::Tray, false, false, false};
        else if (mark.lane < lanes.size())
            m_grounds[i] = lanes[mark.lane];
        if (mark.has(MarkState::Selected))
            m_grounds[i].ground = Ground::Selection;
    }
    for (const timeline::Bar &bar : scene.bars) {
        if (bar.mark >= m_grounds.size())
            continue;
        m_grounds[bar.mark].hasGhosts |= bar.tone == timeline::BarTone::Ghost;
        m_grounds[bar.mark].hasBand |= bar.tone == timeline::BarTone::Pale;
        m_grounds[bar.mark].hasTint |= bar.tone == timeline::BarTone::Tint;
    }
}

ScenePainter::MarkGround ScenePainter::groundOf(timeline::MarkIndex mark) const
{
    return mark < m_grounds.size() ? m_grounds[mark] : MarkGround{};
}

QColor ScenePainter::behind(const MarkGround &ground, Kind kind) const
{
    if (ground.hasTint)
        return m_tones.tint(kind, ground.ground).fill;
    if (ground.hasBand)
        return m_tones.pale(kind, ground.ground).fill;
    return m_tones.ground(ground.ground);
}

void ScenePainter::paintRegion(Canvas &canvas, const Scene &scene, Region region)
{
    const PixelRect area = region == Region::Pinned ? scene.pinnedArea : scene.laneArea;
    canvas.setClip(area);
    if (region != Region::Tray) {
        paintLanes(canvas, scene, region);
        paintGrid(canvas, scene, area);
    }
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        if (m_grounds[i].region == region && m_grounds[i].ground == Ground::Selection)
            canvas.fill(scene.marks[i].row, canvas.colour(ColourRole::Selection));
    }
    knockOutLines(canvas, scene, region);
    paintColumns(canvas, scene, region);
    for (const timeline::GhostLink &link : scene.ghostLinks)
        canvas.dashedRow(link.x0, link.x1, link.y, m_look.theme.kind(link.kind), 1, 3);
    paintMarks(canvas, scene, region);
    paintOutlines(canvas, scene, region);
    paintHeaders(canvas, scene, region);
}

void ScenePainter::paintMarks(Canvas &canvas, const Scene &scene, Region region) const
{
    if (m_groups == nullptr) {
        const MarkPieces all = piecesOf(scene);
        paintBars(canvas, all, region);
        paintWords(canvas, scene, all, region);
        return;
    }
    for (const MarkLayer layer : {MarkLayer::Time, MarkLayer::Words}) {
        for (timeline::MarkIndex mark = 0; mark < scene.marks.size(); ++mark) {
            if (m_grounds[mark].region != region)
                continue;
            m_groups->begin(mark, layer);
            if (layer == MarkLayer::Time)
                paintBars(canvas, piecesOf(scene, mark), region);
            else
                paintWords(canvas, scene, piecesOf(scene, mark), region);
            m_groups->end();
        }
    }
}

void ScenePainter::paintWords(Canvas &canvas, const Scene &scene, const MarkPieces &pieces, Region region) const
{
    paintGlyphs(canvas, pieces, region);
    paintLabels(canvas, scene, pieces, region);
    paintSymbols(canvas, pieces, region);
}

void ScenePainter::paintRun(Canvas &canvas, const Scene &scene, const timeline::TextRun &run, QColor colour) const
{
    canvas.text(run.rect, {scene.text(run), run.style, colour, run.key, run.struck});
}

QColor ScenePainter::inkOf(const timeline::TextRun &run) const
{
    switch (run.ink) {
    case timeline::TextInk::Secondary:
        return m_look.theme.colour(ColourRole::InkSecondary);
    case timeline::TextInk::Muted:
        return m_look.theme.colour(ColourRole::InkMuted);
    case timeline::TextInk::Kind:
        return m_look.theme.kindText(run.kind);
    case timeline::TextInk::Ink:
        break;
    }
    return m_look.theme.colour(ColourRole::Ink);
}

} // namespace render
