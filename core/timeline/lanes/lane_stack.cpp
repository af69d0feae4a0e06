#include "core/timeline/lanes/lane_stack.h"

#include <algorithm>

namespace timeline {

namespace {
constexpr int crowdedPixels = 9; ///< less than a glyph for one event of its row: columns say more
constexpr int columnsPadding = 10;
} // namespace

LaneMode laneMode(const Lane &lane, const Viewport &view)
{
    if (lane.last - lane.first <= fewEvents)
        return LaneMode::Rows;
    const bool crowded = lane.crowdMs < crowdedPixels * view.msPerPixel;
    return zoomClass(view) <= ZoomClass::Years || crowded ? LaneMode::Density : LaneMode::Rows;
}

void LaneStack::arrange(const Index &index, const SceneOptions &options, const Viewport &view, int viewHeight)
{
    m_scrolling.clear();
    m_pinned.clear();
    m_contentHeight = 0;
    m_pinnedHeight = 0;
    m_captions = options.captions == CaptionMode::Always ||
                 (options.captions == CaptionMode::Auto && zoomClass(view) == ZoomClass::Day);
    m_rowHeight = m_captions ? options.metrics.captionRowHeight : options.metrics.rowHeight;
    // Density lanes share the height of the view as far as their bounds allow.
    const int shares = std::max<int>(1, static_cast<int>(index.lanes.size()));
    const int fixed = markStripHeight + columnsPadding;
    m_densityHeight = std::clamp(viewHeight / shares, fixed + densityHeightMinimum, fixed + densityHeightMaximum);

    m_named.assign(index.lanes.size(), 0);
    for (const LaneView &lane : options.lanes) {
        if (lane.lane >= index.lanes.size() || m_named[lane.lane] != 0)
            continue;
        m_named[lane.lane] = 1;
        if (!lane.hidden)
            addLane(index, options, lane, view);
    }
    for (std::uint32_t lane = 0; lane < index.lanes.size(); ++lane)
        if (m_named[lane] == 0)
            addLane(index, options, {lane}, view);
}

void LaneStack::addLane(const Index &index, const SceneOptions &options, const LaneView &lane, const Viewport &view)
{
    const Lane &data = index.lanes[lane.lane];
    if (options.hideEmptyLanes && data.first == data.last)
        return;
    StackedLane stacked;
    stacked.lane = lane.lane;
    stacked.pinned = lane.pinned;
    stacked.mode = lane.folded ? LaneMode::Folded : options.eachMark ? LaneMode::Rows : laneMode(data, view);
    if (stacked.mode == LaneMode::Folded)
        stacked.height = options.metrics.foldedLaneHeight;
    else if (stacked.mode == LaneMode::Density)
        stacked.height = m_densityHeight;
    else
        stacked.height =
            2 * options.metrics.lanePadding + static_cast<int>(std::max<std::uint32_t>(1, data.rowCount)) * m_rowHeight;
    int &height = lane.pinned ? m_pinnedHeight : m_contentHeight;
    stacked.top = height;
    height += stacked.height;
    (lane.pinned ? m_pinned : m_scrolling).push_back(stacked);
}

} // namespace timeline
