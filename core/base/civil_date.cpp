#include "core/base/civil_date.h"

#include "core/base/floor_division.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace base {

namespace {

Weekday weekdayOfDays(std::int64_t days)
{
    // 1970-01-01 was a Thursday.
    const std::int64_t fromMonday = days + 3;
    return static_cast<Weekday>(fromMonday - 7 * floorDiv(fromMonday, 7) + 1);
}

} // namespace

bool isLeapYear(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(std::int64_t year, int month)
{
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : lengths[static_cast<std::size_t>(month) - 1];
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": eras of 400 years that begin on 1 March.
std::int64_t daysFromCivil(std::int64_t year, int month, int day)
{
    const std::int64_t marchYear = year - (month <= 2 ? 1 : 0);
    const std::int64_t era = floorDiv(marchYear, 400);
    const std::int64_t yearOfEra = marchYear - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

std::optional<CivilDate> CivilDate::make(std::int64_t year, int month, int day)
{
    if (year < minYear || year > maxYear || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return CivilDate{static_cast<std::int32_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

CivilDate CivilDate::fromDays(std::int64_t days)
{
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = floorDiv(shifted, 146'097);
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t marchMonth = (5 * dayOfYear + 2) / 153;
    const auto day = static_cast<int>(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    const auto month = static_cast<int>(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    const auto date = make(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
    assert(date);
    return date.value_or(CivilDate{});
}

std::int64_t CivilDate::toDays() const
{
    return daysFromCivil(year, month, day);
}

Weekday CivilDate::weekday() const
{
    return weekdayOfDays(toDays());
}

CivilDate CivilDate::plusMonths(std::int64_t months) const
{
    const std::int64_t total = std::int64_t{year} * 12 + month - 1 + months;
    const std::int64_t newYear = floorDiv(total, 12);
    const auto newMonth = static_cast<int>(total - newYear * 12 + 1);
    assert(newYear >= minYear && newYear <= maxYear);
    return {static_cast<std::int32_t>(newYear), static_cast<std::uint8_t>(newMonth),
            static_cast<std::uint8_t>(std::min<int>(day, daysInMonth(newYear, newMonth)))};
}

IsoWeek isoWeek(CivilDate date)
{
    // A week belongs to the year of its Thursday.
    const std::int64_t days = date.toDays();
    const std::int64_t thursday = days + 4 - static_cast<int>(weekdayOfDays(days));
    // The first and last days of the calendar may have a Thursday outside its years.
    const std::int32_t thursdayYear = thursday < daysFromCivil(CivilDate::minYear, 1, 1) ? CivilDate::minYear - 1
                                      : thursday >= daysFromCivil(CivilDate::maxYear + 1, 1, 1)
                                          ? CivilDate::maxYear + 1
                                          : CivilDate::fromDays(thursday).year;
    return {thursdayYear, static_cast<int>((thursday - daysFromCivil(thursdayYear, 1, 1)) / 7 + 1)};
}

CivilDate mondayOf(IsoWeek week)
{
    // 4 January is always in week 1.
    const std::int64_t fourth = daysFromCivil(week.year, 1, 4);
    return CivilDate::fromDays(fourth - static_cast<int>(weekdayOfDays(fourth)) + 1 +
                               7 * (std::int64_t{week.week} - 1));
}

CivilDate civilDay(TimePoint civil)
{
    return CivilDate::fromDays(floorDiv(civil.ms, msPerDay));
}

} // namespace base
