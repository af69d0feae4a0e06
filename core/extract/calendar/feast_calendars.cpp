#include "core/extract/calendar/feast_calendars.h"

#include "core/base/floor_division.h"
#include "core/base/time_point.h"

#include <unicode/calendar.h>
#include <unicode/locid.h>

#include <array>
#include <memory>
#include <utility>

namespace extract {

using base::CivilDate;

namespace {

constexpr std::array<std::pair<std::string_view, const char *>, 3> calendarNames{
    {{"hebrew", "en@calendar=hebrew"},
     {"islamic", "en@calendar=islamic-umalqura"},
     {"chinese", "en@calendar=chinese"}}};

std::unique_ptr<icu::Calendar> makeCalendar(std::string_view name)
{
    for (const auto &[known, locale] : calendarNames) {
        if (known != name)
            continue;
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Calendar> calendar(
            icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale(locale), status));
        return U_SUCCESS(status) ? std::move(calendar) : nullptr;
    }
    return nullptr;
}

} // namespace

CivilDate easter(std::int64_t year)
{
    const std::int64_t a = base::floorMod(year, 19);
    const std::int64_t b = year / 100;
    const std::int64_t c = base::floorMod(year, 100);
    const std::int64_t h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const std::int64_t l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const std::int64_t m = (a + 11 * h + 22 * l) / 451;
    const std::int64_t sum = h + l - 7 * m + 114;
    return {static_cast<std::int32_t>(year), static_cast<std::uint8_t>(sum / 31),
            static_cast<std::uint8_t>(sum % 31 + 1)};
}

CivilDate orthodoxEaster(std::int64_t year)
{
    constexpr std::int64_t daysBehindJulian = 13;
    const std::int64_t a = base::floorMod(year, 4);
    const std::int64_t b = base::floorMod(year, 7);
    const std::int64_t d = (19 * base::floorMod(year, 19) + 15) % 30;
    const std::int64_t e = (2 * a + 4 * b - d + 34) % 7;
    const std::int64_t sum = d + e + 114;
    const CivilDate julian{static_cast<std::int32_t>(year), static_cast<std::uint8_t>(sum / 31),
                           static_cast<std::uint8_t>(sum % 31 + 1)};
    return julian.plusDays(daysBehindJulian);
}

std::optional<CivilDate> dayOfCalendar(std::string_view calendar, std::int64_t year, int month, int day)
{
    const auto other = makeCalendar(calendar);
    if (!other)
        return std::nullopt;
    const CivilDate newYear{static_cast<std::int32_t>(year), 1, 1};
    UErrorCode status = U_ZERO_ERROR;
    other->setTime(static_cast<UDate>(newYear.toDays()) * static_cast<UDate>(base::msPerDay), status);
    const std::int32_t era = other->get(UCAL_ERA, status);
    const std::int32_t first = other->get(UCAL_YEAR, status);
    for (const std::int32_t step : {0, 1}) {
        other->clear();
        other->set(UCAL_ERA, era);
        other->set(UCAL_YEAR, first + step);
        other->set(UCAL_MONTH, month - 1);
        other->set(UCAL_DATE, day);
        const UDate time = other->getTime(status);
        const auto date = CivilDate::fromDays(static_cast<std::int64_t>(time / static_cast<UDate>(base::msPerDay)));
        if (U_SUCCESS(status) && date.year == year)
            return date;
    }
    return std::nullopt;
}

} // namespace extract
