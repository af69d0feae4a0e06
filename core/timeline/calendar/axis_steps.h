#pragma once

#include "core/timeline/calendar_names.h"
#include "core/timeline/text_measure.h"
#include "core/timeline/time_unit.h"

#include <map>
#include <span>
#include <string>
#include <tuple>

namespace timeline {

/// Steps that the lower line may take, ascending: 1, 2, 5 of a unit or calendar steps.
[[nodiscard]] std::span<const TimeStep> axisSteps();
/// The larger unit above a step; the step itself when there is none.
[[nodiscard]] TimeStep upperStep(TimeStep lower);
/// Steps of density columns, ascending.
[[nodiscard]] std::span<const TimeStep> columnSteps();
/// The smallest column that is at least minimumPixels wide.
[[nodiscard]] TimeStep columnStep(double msPerPixel, double minimumPixels);

/// Words of ticks and their widths, remembered: QLocale and font metrics are asked once a name.
class TickNames
{
public:
    struct Name
    {
        std::string text;
        int width = 0;
    };

    TickNames(const CalendarNames &names, const TextMeasure &measure) : m_names(names), m_measure(measure) {}

    [[nodiscard]] const Name &name(TimeStep step, base::TimePoint civil, AxisLine line, NameWidth width);
    /// Of a counting axis; see CalendarNames::countedName.
    [[nodiscard]] const Name &counted(TimeUnit unit, std::int64_t count, NameWidth width);
    /// Width of the widest of the names that a step has near civil.
    [[nodiscard]] int widest(TimeStep step, base::TimePoint civil, NameWidth width);
    void forget();

private:
    using Key = std::tuple<TimeUnit, std::int32_t, std::int64_t, AxisLine, NameWidth>;
    using WidestKey = std::tuple<TimeUnit, std::int32_t, std::int64_t, NameWidth>;

    const CalendarNames &m_names;
    const TextMeasure &m_measure;
    std::map<Key, Name> m_known;
    std::map<WidestKey, int> m_widest;
    std::map<std::tuple<TimeUnit, std::int64_t, NameWidth>, Name> m_counted;
};

/// The step of the lower line and how long its names are.
struct AxisChoice
{
    TimeStep lower;
    NameWidth width = NameWidth::Short;
};
/// The smallest step whose names keep 12 px apart; whole days at least when nothing is finer.
[[nodiscard]] AxisChoice chooseAxis(TickNames &names, double msPerPixel, base::TimePoint civil, bool datesOnly);
/// The same for an axis that counts, whose farthest tick in view is at most farthestMs away.
[[nodiscard]] AxisChoice chooseCountedAxis(TickNames &names, double msPerPixel, double farthestMs, bool datesOnly);

} // namespace timeline
