#pragma once

#include "core/base/time_point.h"
#include "core/timeline/time_unit.h"

#include <cstdint>
#include <string>

namespace timeline {

/// Long: "january 2022", "Friday 7 January 2022". Medium: "Jan 2022", "Fri 7 Jan". Short: "Jan", "7".
enum class NameWidth : std::uint8_t { Long, Medium, Short };
enum class AxisLine : std::uint8_t { Upper, Lower };

/// Words of the axis in the interface's language. app/render implements it over QLocale and ICU.
class CalendarNames
{
public:
    virtual ~CalendarNames() = default;

    /// Name of the step that begins at a wall clock time. Upper line: names the unit completely ("january 2022",
    /// "Friday 7 January 2022"); lower line: only what the upper one does not say ("7", "14", "Q2", "May").
    /// Astronomical years: 0 is 1 BCE.
    [[nodiscard]] virtual std::string tickName(TimeStep step, base::TimePoint civil, AxisLine line,
                                               NameWidth width) const = 0;
    /// A distance from the moment that the axis counts from: "0", "+3 days", "−2 h" when Short. unit is one of Second,
    /// Minute, Hour, Day and Year.
    [[nodiscard]] virtual std::string countedName(TimeUnit unit, std::int64_t count, NameWidth width) const = 0;
};

} // namespace timeline
