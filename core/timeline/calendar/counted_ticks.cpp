#include "core/timeline/calendar/counted_ticks.h"

#include "core/base/civil_date.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace timeline {

namespace {

using base::CivilDate;
using enum TimeUnit;

constexpr std::array steps{
    TimeStep{Second, 1},  TimeStep{Second, 5},  TimeStep{Second, 15},  TimeStep{Second, 30},  TimeStep{Minute, 1},
    TimeStep{Minute, 5},  TimeStep{Minute, 15}, TimeStep{Minute, 30},  TimeStep{Hour, 1},     TimeStep{Hour, 2},
    TimeStep{Hour, 6},    TimeStep{Hour, 12},   TimeStep{Day, 1},      TimeStep{Day, 2},      TimeStep{Day, 5},
    TimeStep{Day, 10},    TimeStep{Day, 20},    TimeStep{Day, 50},     TimeStep{Day, 100},    TimeStep{Day, 200},
    TimeStep{Year, 1},    TimeStep{Year, 2},    TimeStep{Year, 5},     TimeStep{Year, 10},    TimeStep{Year, 20},
    TimeStep{Year, 50},   TimeStep{Year, 100},  TimeStep{Year, 200},   TimeStep{Year, 500},   TimeStep{Year, 1000},
    TimeStep{Year, 2000}, TimeStep{Year, 5000}, TimeStep{Year, 10000}, TimeStep{Year, 20000},
};

constexpr std::int32_t manyDays = 20;

/// count units after origin; nothing beyond the calendar.
std::optional<base::TimePoint> counted(TimeUnit unit, base::TimePoint origin, std::int64_t count, const ZoneRules &zone)
{
    if (unit < Day)
        return base::TimePoint{origin.ms + count * static_cast<std::int64_t>(nominalMs({unit, 1}))};
    const base::TimePoint civil = zone.toCivil(origin);
    const CivilDate day = base::civilDay(civil);
    const std::int64_t clock = civil.ms - day.midnight().ms;
    if (unit == Day)
        return zone.toUtc({(day.toDays() + count) * base::msPerDay + clock});
    const std::int64_t year = day.year + count;
    if (year < CivilDate::minYear || year > CivilDate::maxYear)
        return std::nullopt;
    constexpr std::int64_t monthsPerYear = 12;
    return zone.toUtc({day.plusMonths(count * monthsPerYear).midnight().ms + clock});
}

} // namespace

std::span<const TimeStep> countedSteps()
{
    return steps;
}

TimeStep upperStepOfCounted(TimeStep lower)
{
    switch (lower.unit) {
    case Second:
        return {Minute, 1};
    case Minute:
        return {Hour, 1};
    case Hour:
        return {Day, 1};
    case Day:
        return {lower.count < manyDays ? Month : Year, 1};
    default:
        break;
    }
    return {lower.count < 5 ? Decade : lower.count < 50 ? Century : Millennium, 1};
}

void appendCountedTicks(TimeStep step, base::TimePoint origin, base::TimeSpan span, const ZoneRules &zone,
                        std::vector<CountedTick> &ticks)
{
    const double length = nominalMs(step);
    const auto reach = [&](base::TimePoint time) {
        return static_cast<std::int64_t>(std::floor(static_cast<double>(time.ms - origin.ms) / length));
    };
    // Years and days with a clock change differ from their mean: one cell more on each side.
    for (std::int64_t cell = reach(span.begin) - 1; cell <= reach(span.end) + 2; ++cell) {
        const std::int64_t count = cell * step.count;
        const std::optional<base::TimePoint> time = counted(step.unit, origin, count, zone);
        if (time && *time >= span.begin && *time < span.end)
            ticks.push_back({*time, count});
    }
}

} // namespace timeline
