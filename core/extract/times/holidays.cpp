#include "core/extract/times/holidays.h"

#include "core/extract/calendar/feast_calendars.h"
#include "core/extract/times/calendar_parts.h"

#include <cstdlib>

namespace extract {

namespace {

using base::CivilDate;
using base::Direction;
using base::Edtf;
using base::RelativeTime;

/// A feast of a calendar that is not the civil one. Months of the Hebrew calendar count from Tishri, with both Adars.
std::optional<CivilDate> feastIn(std::string_view calendar, const PhraseHit &hit, std::int64_t year)
{
    constexpr std::int64_t firstYear = 1900; ///< of the rule for the eastern Easter
    constexpr std::int64_t lastYear = 2099;
    if (calendar == "orthodox" && (year < firstYear || year > lastYear))
        return std::nullopt;
    if (calendar == "orthodox")
        return orthodoxEaster(year).plusDays(numberAttribute(&hit, "easter").value_or(0));
    const auto month = numberAttribute(&hit, "month");
    const auto day = numberAttribute(&hit, "day");
    return month && day ? dayOfCalendar(calendar, year, static_cast<int>(*month), static_cast<int>(*day))
                        : std::nullopt;
}

std::optional<CivilDate> holidayIn(const PhraseHit &hit, std::int64_t year)
{
    if (year < 1 || year > 9999)
        return std::nullopt;
    if (const std::string_view calendar = hit.entry->attribute("calendar"); !calendar.empty())
        return feastIn(calendar, hit, year);
    if (const auto offset = numberAttribute(&hit, "easter"))
        return easter(year).plusDays(*offset);
    const auto month = numberAttribute(&hit, "month");
    const auto nth = numberAttribute(&hit, "nth");
    const auto weekday = numberAttribute(&hit, "weekday");
    if (!month || !nth || !weekday)
        return std::nullopt;
    const CivilDate first{static_cast<std::int32_t>(year), static_cast<std::uint8_t>(*month), 1};
    const std::int64_t toWeekday = (*weekday - static_cast<std::int64_t>(first.weekday()) + 7) % 7;
    return first.plusDays(toWeekday + 7 * (*nth - 1));
}

/// A holiday that moves, in the year that puts it nearest to the article.
std::optional<CivilDate> nearestHoliday(const PhraseHit &hit, const Edtf &published)
{
    const auto day = base::civilDay(published.bounds().earliestBegin);
    std::optional<CivilDate> nearest;
    for (std::int64_t year = day.year - 1; year <= day.year + 1; ++year) {
        const auto found = holidayIn(hit, year);
        if (found &&
            (!nearest || std::abs(found->toDays() - day.toDays()) < std::abs(nearest->toDays() - day.toDays())))
            nearest = found;
    }
    return nearest;
}

} // namespace

std::optional<TimeReading> holidayAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const PhraseHit *hit = words.hit(token, Category::Holiday);
    if (!hit)
        return std::nullopt;
    const bool fixed = hit->entry->attribute("calendar").empty();
    const auto month = fixed ? numberAttribute(hit, "month") : std::nullopt;
    const auto day = fixed ? numberAttribute(hit, "day") : std::nullopt;
    const std::uint32_t behind = behindSmallWord(words, hit->tokens.end);
    if (const auto year = yearAt(words, behind)) {
        const auto date = month && day ? CivilDate::make(year->value, static_cast<int>(*month), static_cast<int>(*day))
                                       : holidayIn(*hit, year->value);
        return date ? std::optional(absoluteReading({token, year->end}, Edtf::fromDate(*date))) : std::nullopt;
    }
    if (month && day) {
        RelativeTime relative;
        relative.kind = RelativeTime::Kind::Month;
        relative.index = static_cast<int>(*month);
        relative.day = static_cast<int>(*day);
        relative.direction = isWholeText(words, hit->tokens) ? Direction::Containing : Direction::Nearest;
        const auto years = yearShiftAt(words, hit->tokens.end);
        if (years) {
            relative.direction = Direction::Containing;
            relative.amount = years->value;
        }
        return relativeReading({token, years ? years->end : hit->tokens.end}, relative);
    }
    if (context.published.isNone() || context.published.bounds().earliestBegin.isOpen())
        return valueReading(hit->tokens, model::TimeType::Date, {});
    const auto date = isWholeText(words, hit->tokens) ? holidayIn(*hit, *context.publishedYear())
                                                      : nearestHoliday(*hit, context.published);
    if (!date)
        return std::nullopt;
    TimeReading reading = absoluteReading(hit->tokens, Edtf::fromDate(*date));
    reading.nearest = true;
    return reading;
}

} // namespace extract
