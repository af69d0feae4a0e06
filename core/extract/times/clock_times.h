#pragma once

#include "core/extract/times/time_reading.h"

#include <optional>

namespace extract {

/// "kl. 14.30", "14:30", "3 p.m.", "2345 GMT".
struct ClockTime
{
    std::int32_t secondOfDay = 0;
    std::optional<std::int16_t> offsetMinutes;
    std::uint32_t end = 0;
};

[[nodiscard]] std::optional<ClockTime> clockAt(const TokenWords &words, std::uint32_t token);

/// Takes in a clock time that follows a day: "fredag kl. 14", "3 March, 14:30 GMT".
void takeClock(const TokenWords &words, TimeReading &reading);
void setClock(TimeReading &reading, const ClockTime &clock);

} // namespace extract
