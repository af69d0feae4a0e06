#include "core/extract/times/half_years.h"

#include "core/extract/numbers/cardinal.h"
#include "core/extract/times/calendar_parts.h"

namespace extract {

namespace {

using base::Edtf;

/// Which half, 1 or 2.
std::optional<DatePart> halfNumberAt(const TokenWords &words, std::uint32_t token)
{
    if (const auto ordinal = ordinalAt(words, token); ordinal && (ordinal->value == 1 || ordinal->value == 2))
        return DatePart{ordinal->value, ordinal->tokens.end};
    if (const PhraseHit *last = words.hitInRole(token, Category::TimeShift, "last"))
        return DatePart{2, last->tokens.end};
    return std::nullopt;
}

Edtf halfOf(std::int64_t year, std::int64_t half)
{
    const int first = half == 1 ? 1 : 7;
    return Edtf::fromDates(base::TimeShape::Interval,
                           {Edtf::fromMonth(year, first).dates()[0], Edtf::fromMonth(year, first + 5).dates()[0]});
}

/// The year that follows, absolute or seen from the article's.
std::optional<DatePart> yearBehind(const TimeContext &context, std::uint32_t token)
{
    const std::uint32_t behind = behindSmallWord(context.words, token);
    if (const auto year = yearAt(context.words, behind))
        return year;
    const auto shift = yearShiftAt(context.words, behind);
    const auto published = context.publishedYear();
    return shift && published ? std::optional(DatePart{*published + shift->value, shift->end}) : std::nullopt;
}

} // namespace

std::optional<TimeReading> halfYearAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const auto number = halfNumberAt(words, token);
    const PhraseHit *unit = number ? words.hit(number->end, Category::CalendarUnit) : nullptr;
    if (!unit || unit->entry->attribute("unit") != "half" || !words.sameSentence(token, number->end))
        return std::nullopt;
    auto year = yearBehind(context, unit->tokens.end);
    if (year && !words.sameSentence(token, year->end - 1))
        year.reset();
    const bool absolute = year && yearAt(words, behindSmallWord(words, unit->tokens.end));
    if (!year && (unit->entry->attribute("needs") == "year" || !context.publishedYear()))
        return std::nullopt;
    TimeReading reading = absoluteReading({token, year ? year->end : unit->tokens.end},
                                          halfOf(year ? year->value : *context.publishedYear(), number->value));
    reading.calendar = absolute;
    return reading;
}

} // namespace extract
