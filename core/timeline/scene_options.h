#pragma once

#include "core/base/time_point.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace timeline {

/// Sizes that follow from the fonts (look, section 4), in device-independent pixels.
struct SceneMetrics
{
    int rowHeight = 28; ///< 20 compact, 32 comfortable
    int captionRowHeight = 40;
    int chipHeight = 18;
    int glyph = 11;
    int icon = 10;
    int axisHeight = 44;
    int overviewHeight = 56; ///< 0: no overview
    int lineHeight = 18;
    int captionLineHeight = 15;
    int lanePadding = 4;
    int foldedLaneHeight = 24;
    int trayRow = 22;
    int trayFolded = 28;

    friend bool operator==(const SceneMetrics &, const SceneMetrics &) = default;
};

/// One lane as it is shown. Lanes that are not named are shown after the others, unfolded.
struct LaneView
{
    std::uint32_t lane = 0;
    bool folded = false;
    bool pinned = false; ///< stays at the bottom, does not scroll
    bool hidden = false;

    friend bool operator==(const LaneView &, const LaneView &) = default;
};

enum class CaptionMode : std::uint8_t { Auto /* from 90 px a day */, Always, Never };
enum class TrayMode : std::uint8_t { Hidden, Folded, Open };

struct SceneOptions
{
    SceneMetrics metrics;
    std::vector<LaneView> lanes;
    CaptionMode captions = CaptionMode::Auto;
    TrayMode tray = TrayMode::Open; ///< shown only while it holds something
    int trayMaxRows = 6;
    bool showRejected = false;
    bool hideEmptyLanes = false;
    /// The axis counts from here ("+3 days") instead of naming dates; UTC.
    std::optional<base::TimePoint> origin;
    /// A picture for paper: nothing is selected, hovered or found.
    bool print = false;
    bool shadeWeekends = true;
    /// No lane becomes columns, however crowded: for an index whose rows have room for each mark (spreadOut()).
    bool eachMark = false;

    friend bool operator==(const SceneOptions &, const SceneOptions &) = default;
};

} // namespace timeline
