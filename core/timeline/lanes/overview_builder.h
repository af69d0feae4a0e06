#pragma once

#include "core/timeline/calendar/axis_builder.h"
#include "core/timeline/scene/frame.h"

#include <vector>

namespace timeline {

/// The strip above the axis. Its columns and ticks depend on the Index and the width only, so they are kept until one
/// of them changes; the window on it is new each frame.
class OverviewBuilder
{
public:
    explicit OverviewBuilder(const ZoneRules &zone) : m_times(zone), m_tickTimes(zone) {}

    void build(const Frame &frame, AxisBuilder &axis, PixelRect rect);
    void forget();

private:
    struct NamedTick
    {
        Tick tick;
        std::string name;
        PixelRect rect;
    };

    void rebuild(const Frame &frame, AxisBuilder &axis, PixelRect rect);
    void addColumns(const Frame &frame, PixelRect rect);
    void addTicks(const Frame &frame, AxisBuilder &axis, PixelRect rect);
    void addFound(const Frame &frame, PixelRect rect) const;
    void addWindow(const Frame &frame, PixelRect rect) const;

    StepTimes m_times;
    StepTimes m_tickTimes;
    const Index *m_index = nullptr;
    PixelRect m_rect;
    Viewport m_view; ///< of the strip: everything
    std::uint64_t m_total = 0;
    std::vector<ColumnPart> m_parts;
    std::vector<NamedTick> m_ticks;
};

} // namespace timeline
