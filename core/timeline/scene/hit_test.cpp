#include "core/timeline/scene.h"

#include <algorithm>
#include <cstdlib>

namespace timeline {

namespace {

constexpr int targetSize = 22;

PixelRect atLeastTarget(PixelRect rect)
{
    const int dx = std::max(0, targetSize - rect.w);
    const int dy = std::max(0, targetSize - rect.h);
    return {rect.x - dx / 2, rect.y - dy / 2, rect.w + dx, rect.h + dy};
}

std::uint32_t laneOf(const Scene &scene, MarkIndex mark)
{
    return mark < scene.marks.size() ? scene.marks[mark].lane : 0;
}

Hit hitTray(const Scene &scene, int x, int y)
{
    for (const TrayItem &item : scene.tray.items)
        if (item.rect.contains(x, y))
            return {Hit::Kind::TrayItem, item.mark, 0, 0};
    return {Hit::Kind::Tray, noMark, 0, 0};
}

Hit hitRemarks(const Scene &scene, int x, int y)
{
    const auto &boxes = scene.remarks.boxes;
    // A flag or words before the bar of another.
    for (std::size_t i = boxes.size(); i-- > 0;) {
        if (boxes[i].head.contains(x, y))
            return {Hit::Kind::Remark, noMark, 0, 0, static_cast<std::uint32_t>(i)};
    }
    return {Hit::Kind::RemarkStrip, noMark, 0, 0, 0};
}

Hit hitOverview(const Scene &scene, int x, int y)
{
    const Overview &overview = scene.overview;
    const auto handle = [&](PixelRect rect) {
        return PixelRect{rect.x - 3, overview.rect.y, rect.w + 6, overview.rect.h}.contains(x, y);
    };
    if (handle(overview.leftHandle))
        return {Hit::Kind::OverviewLeft, noMark, 0, 0};
    if (handle(overview.rightHandle))
        return {Hit::Kind::OverviewRight, noMark, 0, 0};
    return {overview.window.contains(x, y) ? Hit::Kind::OverviewWindow : Hit::Kind::Overview, noMark, 0, 0};
}

/// The glyph whose centre is nearest, among those whose target holds the pixel.
Hit hitGlyph(const Scene &scene, PixelRect clip, int x, int y)
{
    Hit hit;
    int nearest = 1 << 30;
    for (const Glyph &glyph : scene.glyphs) {
        const int half = targetSize / 2;
        const PixelRect target{glyph.x - half, glyph.y - half, targetSize, targetSize};
        const int distance = std::abs(glyph.x - x) + std::abs(glyph.y - y);
        if (glyph.mark >= scene.marks.size() || !target.contains(x, y) || distance > nearest)
            continue;
        if (!scene.marks[glyph.mark].row.intersects(clip))
            continue;
        hit = {Hit::Kind::Mark, glyph.mark, 0, laneOf(scene, glyph.mark)};
        nearest = distance;
    }
    return hit;
}

Hit hitMarks(const Scene &scene, PixelRect clip, int x, int y)
{
    for (auto label = scene.labels.rbegin(); label != scene.labels.rend(); ++label)
        if (label->rect.contains(x, y) && scene.marks[label->mark].row.intersects(clip))
            return {Hit::Kind::Label, label->mark, 0, laneOf(scene, label->mark)};
    if (const Hit glyph = hitGlyph(scene, clip, x, y); glyph.kind != Hit::Kind::None)
        return glyph;
    for (std::size_t i = scene.bars.size(); i-- > 0;) {
        const Bar &bar = scene.bars[i];
        const PixelRect whole{bar.body.x - bar.fadeLeft, bar.body.y, bar.body.w + bar.fadeLeft + bar.fadeRight,
                              bar.body.h};
        if (atLeastTarget(whole).contains(x, y) && scene.marks[bar.mark].row.contains(x, y))
            return {Hit::Kind::Mark, bar.mark, 0, laneOf(scene, bar.mark)};
    }
    return {};
}

Hit hitColumns(const Scene &scene, const LaneBox &box, int x, int y)
{
    const std::size_t end = std::min<std::size_t>(scene.columns.size(), std::size_t{box.firstColumn} + box.columnCount);
    for (std::size_t i = box.firstColumn; i < end && y >= box.peakY && y <= box.baseline; ++i) {
        const PixelRect &rect = scene.columns[i].rect;
        const int right = i + 1 < end ? scene.columns[i + 1].rect.x : rect.right();
        if (x >= rect.x && x < right && scene.columns[i].total() > 0)
            return {Hit::Kind::Column, noMark, static_cast<std::uint32_t>(i), box.lane};
    }
    return {Hit::Kind::Lane, noMark, 0, box.lane};
}

Hit hitLanes(const Scene &scene, int x, int y)
{
    const bool inPinned = y >= scene.pinnedArea.y && y < scene.pinnedArea.bottom() && !scene.pinnedArea.isEmpty();
    const PixelRect area = inPinned ? scene.pinnedArea : scene.laneArea;
    if (y < area.y || y >= area.bottom())
        return {};
    for (const LaneBox &box : scene.lanes) {
        if (box.pinned != inPinned || y < box.header.y || y >= box.header.bottom())
            continue;
        if (atLeastTarget(box.foldArrow).contains(x, y))
            return {Hit::Kind::FoldArrow, noMark, 0, box.lane};
        if (box.header.contains(x, y))
            return {Hit::Kind::LaneHeader, noMark, 0, box.lane};
        if (const Hit mark = hitMarks(scene, area, x, y); mark.kind != Hit::Kind::None)
            return mark;
        return hitColumns(scene, box, x, y);
    }
    return {};
}

} // namespace

Hit hitTest(const Scene &scene, int x, int y)
{
    if (scene.tray.rect.contains(x, y))
        return hitTray(scene, x, y);
    if (scene.overview.rect.contains(x, y))
        return hitOverview(scene, x, y);
    if (scene.axis.rect.contains(x, y) || scene.axis.corner.contains(x, y))
        return {Hit::Kind::Axis, noMark, 0, 0};
    if (scene.remarks.rect.contains(x, y) || scene.remarks.header.contains(x, y))
        return hitRemarks(scene, x, y);
    return hitLanes(scene, x, y);
}

} // namespace timeline
