#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace base {

/// Milliseconds since 1970-01-01T00:00 on one axis. Which axis (civil wall clock, or UTC) is said where a value is
/// handed over: EDTF bounds are civil unless the text names an offset, the timeline's Index is in UTC.
/// The lowest and highest value stand for an open or unknown bound.
struct TimePoint
{
    std::int64_t ms = 0;

    [[nodiscard]] static constexpr TimePoint lowest() { return {std::numeric_limits<std::int64_t>::min()}; }
    [[nodiscard]] static constexpr TimePoint highest() { return {std::numeric_limits<std::int64_t>::max()}; }
    [[nodiscard]] constexpr bool isOpen() const { return *this == lowest() || *this == highest(); }

    friend constexpr auto operator<=>(const TimePoint &, const TimePoint &) = default;
};

/// Half-open [begin, end).
struct TimeSpan
{
    TimePoint begin;
    TimePoint end;

    [[nodiscard]] constexpr std::int64_t lengthMs() const { return end.ms - begin.ms; }
    friend constexpr auto operator<=>(const TimeSpan &, const TimeSpan &) = default;
};

inline constexpr std::int64_t msPerSecond = 1000;
inline constexpr std::int64_t msPerMinute = 60 * msPerSecond;
inline constexpr std::int64_t msPerHour = 60 * msPerMinute;
inline constexpr std::int64_t msPerDay = 24 * msPerHour;

/// What an EDTF text says of begin and end: each lies in [earliest, latest]. All four are exact ends of units, so a
/// day has earliestBegin = its midnight and latestEnd = the next midnight. lowest()/highest() mean open or unknown.
struct TimeBounds
{
    TimePoint earliestBegin = TimePoint::lowest();
    TimePoint latestBegin = TimePoint::highest();
    TimePoint earliestEnd = TimePoint::lowest();
    TimePoint latestEnd = TimePoint::highest();

    friend constexpr auto operator<=>(const TimeBounds &, const TimeBounds &) = default;
};

} // namespace base
