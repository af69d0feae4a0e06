#pragma once

#include "core/base/time_point.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace base {

enum class Weekday : std::uint8_t { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// A day of the proleptic Gregorian calendar, astronomical years -9999 to 99999 (year 0 = 1 BCE). No zone, no clock.
/// QDate is not used: it prints years outside 1..9999 as nothing, and has no year 0.
struct CivilDate
{
    std::int32_t year = 1970;
    std::uint8_t month = 1; ///< 1..12
    std::uint8_t day = 1;   ///< 1..31

    static constexpr std::int32_t minYear = -9999;
    static constexpr std::int32_t maxYear = 99999;

    /// Nothing when the three numbers name no day.
    [[nodiscard]] static std::optional<CivilDate> make(std::int64_t year, int month, int day);
    /// days since 1970-01-01. Any day inside the years above; outside it is a broken invariant.
    [[nodiscard]] static CivilDate fromDays(std::int64_t days);

    [[nodiscard]] std::int64_t toDays() const;
    [[nodiscard]] Weekday weekday() const;
    [[nodiscard]] TimePoint midnight() const { return {toDays() * msPerDay}; }
    [[nodiscard]] CivilDate plusDays(std::int64_t days) const { return fromDays(toDays() + days); }
    /// The same day of another month; clamped to that month's last day.
    [[nodiscard]] CivilDate plusMonths(std::int64_t months) const;

    friend constexpr auto operator<=>(const CivilDate &, const CivilDate &) = default;
};

[[nodiscard]] bool isLeapYear(std::int64_t year);
[[nodiscard]] int daysInMonth(std::int64_t year, int month); ///< month 1..12
/// Days since 1970-01-01 of any year, also beyond those of CivilDate (EDTF knows Y-170000000).
[[nodiscard]] std::int64_t daysFromCivil(std::int64_t year, int month, int day);

/// ISO 8601 week: 1..53, and the year it belongs to.
struct IsoWeek
{
    std::int32_t year = 1970;
    int week = 1;
    friend constexpr auto operator<=>(const IsoWeek &, const IsoWeek &) = default;
};
[[nodiscard]] IsoWeek isoWeek(CivilDate date);
[[nodiscard]] CivilDate mondayOf(IsoWeek week);

/// The civil day that holds a civil time point.
[[nodiscard]] CivilDate civilDay(TimePoint civil);

} // namespace base
