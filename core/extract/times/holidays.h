#pragma once

#include "core/extract/times/time_reading.h"

#include <optional>

namespace extract {

/// "juleaften", "Easter Sunday 2011", "Thanksgiving", "Eid al-Fitr 2018": feasts of the pack, on a fixed day, counted
/// from Easter, on a numbered weekday of a month, or on a day of another calendar.
[[nodiscard]] std::optional<TimeReading> holidayAt(const TimeContext &context, std::uint32_t token);

} // namespace extract
