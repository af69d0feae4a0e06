#pragma once

#include "core/extract/times/time_reading.h"

#include <optional>

namespace extract {

/// "sidste år", "this week", "de seneste to uger", "the next few hours", "ugen efter": a unit that something points at.
[[nodiscard]] std::optional<TimeReading> shiftedUnitAt(const TimeContext &context, std::uint32_t token);

/// "3 uger siden", "two days later", "om to dage", "sixteen weeks", "nogle dage eller uger": a number of units.
[[nodiscard]] std::optional<TimeReading> countedUnitAt(const TimeContext &context, std::uint32_t token);

/// "30-årige", "11-year": the number and the unit in one token.
[[nodiscard]] std::optional<TimeReading> gluedUnitAt(const TimeContext &context, std::uint32_t token);

/// "the week" behind "the end of", "des Jahres" behind "Ende": the one that the story is in.
[[nodiscard]] std::optional<TimeReading> definiteUnitAt(const TimeContext &context, std::uint32_t token);

/// "tredje kvartal 2014", "the 19th century".
[[nodiscard]] std::optional<TimeReading> numberedUnitAt(const TimeContext &context, std::uint32_t token);

/// "the quarter", "the latest quarter", "the 1988 quarter": one that a report has named before.
[[nodiscard]] std::optional<TimeReading> quarterAt(const TimeContext &context, std::uint32_t token);

} // namespace extract
