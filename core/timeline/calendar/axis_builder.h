#pragma once

#include "core/timeline/calendar/axis_steps.h"
#include "core/timeline/calendar/counted_ticks.h"
#include "core/timeline/calendar/step_times.h"
#include "core/timeline/scene/frame.h"

namespace timeline {

/// The axis of a frame: ticks, names, weekends, barred days.
class AxisBuilder
{
public:
    AxisBuilder(const CalendarNames &names, const TextMeasure &measure, const ZoneRules &zone);

    /// The lower line's step and names at a scale.
    [[nodiscard]] AxisChoice choose(const Viewport &view, const SceneOptions &options, bool datesOnly);
    void build(const Frame &frame, const AxisChoice &choice, PixelRect rect);
    /// Bars the days of the selected and of the linked under the axis.
    void barDays(const Frame &frame, std::span<const base::TimeSpan> days);
    [[nodiscard]] TickNames &names() { return m_names; }
    [[nodiscard]] const ZoneRules &zone() const { return m_zone; }
    void forget();

private:
    void addLower(const Frame &frame, const AxisChoice &choice);
    void addCounted(const Frame &frame, const AxisChoice &choice, base::TimePoint origin);
    void addUpper(const Frame &frame, TimeStep step);
    void addWeekends(const Frame &frame);
    [[nodiscard]] bool isMajor(TimeStep step, std::int64_t utc) const;

    const ZoneRules &m_zone;
    TickNames m_names;
    StepTimes m_lowerTimes;
    StepTimes m_upperTimes;
    StepTimes m_dayTimes;
    std::vector<CountedTick> m_counted;
};

} // namespace timeline
