#pragma once

#include "core/base/time_point.h"
#include "core/timeline/event_row.h"
#include "core/timeline/pixel_rect.h"
#include "core/timeline/time_unit.h"

#include <array>
#include <cstdint>
#include <optional>

namespace timeline {

enum class LaneMode : std::uint8_t { Rows, Density, Folded /* columns only, 24 px */ };

/// One lane in the view. Header texts are runs [firstRun, firstRun + runCount) of Scene::runs: name, subtitle, count,
/// peak ("at most 814"; worded by LaneWords).
struct LaneBox
{
    std::uint32_t lane = 0; ///< index into the Index
    PixelRect body;         ///< right of the header; may reach outside the view, clip to Scene::laneArea
    PixelRect header;
    PixelRect foldArrow;
    LaneMode mode = LaneMode::Rows;
    bool alternate = false;
    bool pinned = false;
    std::optional<MarkKind> kind;
    model::PersonColour colour = model::PersonColour::None; ///< a bar at the left of the header
    int glyphX = 0;                                         ///< centre of the kind's glyph in the header
    int glyphY = 0;
    std::uint32_t firstRun = 0;
    std::uint32_t runCount = 0;
    std::uint32_t total = 0;      ///< events of the lane
    std::uint32_t columnPeak = 0; ///< Density: largest column in view, full height
    int baseline = 0;             ///< Density: bottom of the columns; a line in the kind's colour
    int peakY = 0;                ///< Density: top of the columns, dotted line; == baseline when there is none
    std::uint32_t firstColumn = 0;
    std::uint32_t columnCount = 0;
};

/// One density column, split by kind from the bottom up; the pale parts of the uncertain lie on top.
struct Column
{
    PixelRect rect;      ///< all of it, bottom at the baseline
    base::TimeSpan span; ///< what it counts
    std::uint32_t lane = 0;
    std::array<std::uint32_t, markKindCount> certain{};
    std::array<std::uint32_t, markKindCount> uncertain{};
    [[nodiscard]] std::uint32_t total() const;
};

/// One coloured piece of a column or of the overview.
struct ColumnPart
{
    PixelRect rect;
    MarkKind kind = MarkKind::Happening;
    bool pale = false; ///< uncertain
};

/// Thin vertical line from a kept mark down to the columns' baseline.
struct DropLine
{
    enum class Kind : std::uint8_t { Found /* dotted */, Pinned, Top /* kind's colour */ };
    int x = 0;
    int y0 = 0;
    int y1 = 0;
    Kind kind = Kind::Found;
    MarkKind markKind = MarkKind::Happening;
};

} // namespace timeline
