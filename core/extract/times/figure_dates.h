#pragma once

#include "core/extract/times/time_reading.h"

#include <optional>

namespace extract {

/// A date in figures that could be read in two orders, and how it was read.
struct FigureDate
{
    TimeReading reading;
    bool guessed = false;
};

/// "2022-01-07", "2022-01-07T14:30Z", "7.1.2022", "07/01/22", "15/02", in the order of the language; where that order
/// gives no day, in the other. Without a year the two digits of the month are asked for, so that fractions and scores
/// stay out.
[[nodiscard]] std::optional<FigureDate> figureDateAt(const TimeContext &context, std::uint32_t token);

/// Date-time group of soldiers: "071430Z JAN 22".
[[nodiscard]] std::optional<TimeReading> dateTimeGroupAt(const TimeContext &context, std::uint32_t token);

} // namespace extract
