#pragma once

#include <cstdint>

namespace timeline {

/// Units of the axis and of density columns, ascending.
enum class TimeUnit : std::uint8_t {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium
};

/// A step of the axis or the width of a column: 15 minutes, 6 hours, 1 week, 200 years (2 centuries).
struct TimeStep
{
    TimeUnit unit = TimeUnit::Day;
    std::int32_t count = 1;

    friend constexpr bool operator==(const TimeStep &, const TimeStep &) = default;
};

/// Length of a step in ms; calendar units by their mean. For choosing steps, never for placing them.
[[nodiscard]] double nominalMs(TimeStep step);

} // namespace timeline
