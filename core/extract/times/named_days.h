#pragma once

#include "core/extract/times/time_reading.h"

#include <optional>

namespace extract {

/// "fredag", "sidste fredag", "fredag i sidste uge", "fredag morgen og formiddag": weekdays and
/// weekends.
[[nodiscard]] std::optional<TimeReading> weekdayAt(const TimeContext &context, std::uint32_t token);

/// "i går", "i går aftes", "yesterday morning", "i år", "tonight": phrases of the pack with a fixed step from today.
[[nodiscard]] std::optional<TimeReading> relativeDayAt(const TimeContext &context, std::uint32_t token);

/// "this morning", "samme aften": a part of a day that is pointed at.
[[nodiscard]] std::optional<TimeReading> partOfDayAt(const TimeContext &context, std::uint32_t token);

/// Takes in a part of the day that follows: "morgen", "morgen og formiddag", "at night".
void takePartOfDay(const TokenWords &words, TimeReading &reading);

} // namespace extract
