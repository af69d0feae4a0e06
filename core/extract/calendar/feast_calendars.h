#pragma once

#include "core/base/civil_date.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace extract {

/// Easter Sunday of the western churches (Meeus, "Astronomical Algorithms", chapter 8).
[[nodiscard]] base::CivilDate easter(std::int64_t year);
/// Easter Sunday of the eastern churches, in the Gregorian calendar. Valid from 1900 to 2099.
[[nodiscard]] base::CivilDate orthodoxEaster(std::int64_t year);

/// A day of the "hebrew", "islamic" (Umm al-Qura, as official announcements have it) or "chinese" calendar in a
/// Gregorian year; months and days count from 1. Nothing for an unknown calendar, or where the year has no such day. Of
/// two in one year the first.
[[nodiscard]] std::optional<base::CivilDate> dayOfCalendar(std::string_view calendar, std::int64_t year, int month,
                                                           int day);

} // namespace extract
