#pragma once

#include "core/extract/times/time_reading.h"

#include <optional>

namespace extract {

/// Dates with a month: "3. marts", "den 3. marts 2021", "Friday, March 3, 2021", "3-5 January", "March 2021", "marts
/// sidste år", "sidste marts". A day without a year is looked for nearest to the article, a month alone where the verb
/// points.
[[nodiscard]] std::optional<TimeReading> monthDateAt(const TimeContext &context, std::uint32_t token);

/// "den 15.", "on the 15th": a day of a month that nobody names, the nearest one.
[[nodiscard]] std::optional<TimeReading> dayOfMonthAt(const TimeContext &context, std::uint32_t token);

/// "første tirsdag i oktober 2014", "the last day of October": a numbered day, week or weekday of a month.
[[nodiscard]] std::optional<TimeReading> countedDayAt(const TimeContext &context, std::uint32_t token);

/// A year by itself where it can be nothing else: "i 1980", "(1914-1918)", "year 2000", "264 BC", and decades
/// ("1990'erne").
[[nodiscard]] std::optional<TimeReading> yearDateAt(const TimeContext &context, std::uint32_t token);

/// "sommeren 2021", "last summer", "this spring".
[[nodiscard]] std::optional<TimeReading> seasonAt(const TimeContext &context, std::uint32_t token);

} // namespace extract
