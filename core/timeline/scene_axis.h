#pragma once

#include "core/base/time_point.h"
#include "core/timeline/pixel_rect.h"
#include "core/timeline/scene_lanes.h"
#include "core/timeline/scene_marks.h"
#include "core/timeline/time_unit.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace timeline {

/// One tick of the lower line, or one border of the upper line. The grid runs through all lanes at x.
struct Tick
{
    int x = 0;
    base::TimePoint time;    ///< UTC
    bool upper = false;      ///< border of the larger unit: full height of the axis
    bool major = false;      ///< major grid line (Mondays, borders of the larger unit)
    std::uint32_t run = ~0u; ///< its name in Scene::runs, if it has room
};

enum class AxisCorner : std::uint8_t { Zone, DatesOnly, ColumnUnit, Counted };

struct Axis
{
    PixelRect rect;
    PixelRect corner;
    TimeStep lower;
    TimeStep upper;
    AxisCorner cornerSays = AxisCorner::Zone; ///< DatesOnly: nothing on screen is finer than a day
    std::optional<int> originX;               ///< the moment that the lower line counts from, where it is in view
    std::vector<Tick> ticks;
    std::vector<PixelRect> weekends; ///< over the lane area, clip there
    std::vector<PixelRect> dayBars;  ///< 4 px under the axis: days of the selected and of the linked
};

/// The strip above the axis: everything, stacked by kind, and the window on it.
struct Overview
{
    PixelRect rect; ///< empty: none
    PixelRect corner;
    base::TimeSpan span;
    PixelRect window;
    PixelRect leftHandle;
    PixelRect rightHandle;
    std::uint64_t total = 0;
    std::vector<ColumnPart> parts;
    std::vector<PixelRect> foundTicks;
    std::vector<Tick> ticks;
};

/// A column of the tray: undated events of one kind.
struct TrayItem
{
    PixelRect rect;
    MarkIndex mark = noMark;
};
struct TrayColumn
{
    PixelRect rect;
    PixelRect header;
    MarkKind kind = MarkKind::Happening;
    std::uint32_t total = 0; ///< items beyond the rows are counted here, and reached by scrolling the list of events
    std::uint32_t shown = 0;
};
struct Tray
{
    PixelRect rect; ///< empty: nothing is undated
    bool folded = false;
    std::uint64_t total = 0;
    std::vector<TrayColumn> columns;
    std::vector<TrayItem> items;
};

} // namespace timeline
