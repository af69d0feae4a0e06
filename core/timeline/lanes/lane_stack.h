#pragma once

#include "core/timeline/index.h"
#include "core/timeline/scene_lanes.h"
#include "core/timeline/scene_options.h"
#include "core/timeline/viewport.h"

#include <cstdint>
#include <vector>

namespace timeline {

/// One lane's place in the stack of all lanes.
struct StackedLane
{
    std::uint32_t lane = 0;
    int top = 0; ///< in the content: 0 is the top of the first lane
    int height = 0;
    LaneMode mode = LaneMode::Rows;
    bool pinned = false;
};

/// Heights and modes of all lanes at a scale: they follow from the scale and the data, never from the window in time,
/// so that panning moves nothing up or down.
class LaneStack
{
public:
    /// viewHeight is what lanes may use of the widget.
    void arrange(const Index &index, const SceneOptions &options, const Viewport &view, int viewHeight);

    [[nodiscard]] const std::vector<StackedLane> &scrolling() const { return m_scrolling; }
    [[nodiscard]] const std::vector<StackedLane> &pinned() const { return m_pinned; }
    [[nodiscard]] int contentHeight() const { return m_contentHeight; }
    [[nodiscard]] int pinnedHeight() const { return m_pinnedHeight; }
    [[nodiscard]] bool captions() const { return m_captions; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }

private:
    void addLane(const Index &index, const SceneOptions &options, const LaneView &lane, const Viewport &view);

    std::vector<StackedLane> m_scrolling;
    std::vector<StackedLane> m_pinned;
    std::vector<char> m_named;
    int m_contentHeight = 0;
    int m_pinnedHeight = 0;
    int m_densityHeight = 0;
    int m_rowHeight = 28;
    bool m_captions = false;
};

inline constexpr int markStripHeight = 46; ///< above density columns: two rows of kept marks
inline constexpr int markStripRow = 20;
inline constexpr int densityHeightMinimum = 40;
inline constexpr int densityHeightMaximum = 140;
inline constexpr std::uint32_t fewEvents = 8; ///< lanes with no more stay in rows at any scale

/// Rows or columns, at a scale: columns below 2 px a day, and where rows are too crowded to be told apart.
[[nodiscard]] LaneMode laneMode(const Lane &lane, const Viewport &view);

} // namespace timeline
