#include "core/extract/times/calendar_dates.h"

#include "core/base/month_dates.h"
#include "core/extract/numbers/cardinal.h"
#include "core/extract/numbers/figures.h"
#include "core/extract/times/calendar_parts.h"
#include "core/extract/times/tense.h"

#include <array>

namespace extract {

namespace {

using base::CalendarUnit;
using base::CivilDate;
using base::Direction;
using base::Edtf;
using base::RelativeTime;
using base::TimeShape;

/// Days of a month, one or from - through.
struct Days
{
    std::int64_t first = 0;
    std::int64_t last = 0; ///< equal to first when it is one day
    std::uint32_t end = 0;
};

RelativeTime monthIn(Direction direction, std::int64_t month)
{
    RelativeTime relative;
    relative.kind = RelativeTime::Kind::Month;
    relative.index = static_cast<int>(month);
    relative.direction = direction;
    return relative;
}

/// "3-5" is one token.
std::optional<Days> gluedDaysAt(const TokenWords &words, std::uint32_t token)
{
    if (!words.isNumber(token))
        return std::nullopt;
    const auto parts = splitFigures(words.text(token), '-');
    if (parts.size() != 2 || parts[0].size() > 2 || parts[1].size() > 2)
        return std::nullopt;
    const std::int64_t first = *plainFigure(parts[0]);
    const std::int64_t last = *plainFigure(parts[1]);
    if (first < 1 || first >= last || last > 31)
        return std::nullopt;
    const auto point = dayAt(words, token + 1);
    const bool ordinal = words.isMark(token + 1, ".") && words.isGlued(token + 1);
    return point ? std::nullopt : std::optional(Days{first, last, ordinal ? token + 2 : token + 1});
}

std::optional<Days> daysAt(const TokenWords &words, std::uint32_t token)
{
    if (const auto glued = gluedDaysAt(words, token))
        return glued;
    const auto first = dayAt(words, token);
    if (!first)
        return std::nullopt;
    const std::uint32_t joiner = first->end;
    if (words.isDash(joiner) || words.hitInRole(joiner, Category::NumberJoiner, "range") ||
        words.hitInRole(joiner, Category::NumberJoiner, "sum")) {
        const std::uint32_t behind = words.isDash(joiner) ? joiner + 1 : behindSmallWord(words, joiner + 1);
        const auto last = dayAt(words, behind);
        if (last && last->value > first->value && monthAt(words, behindSmallWord(words, last->end)))
            return Days{first->value, last->value, last->end};
    }
    return Days{first->value, first->value, first->end};
}

Edtf dayOrRange(std::int64_t year, std::int64_t month, const Days &days)
{
    const auto first = CivilDate::make(year, static_cast<int>(month), static_cast<int>(days.first));
    const auto last = CivilDate::make(year, static_cast<int>(month), static_cast<int>(days.last));
    if (!first || !last)
        return Edtf();
    return days.first == days.last ? Edtf::fromDate(*first) : base::dayRange(*first, *last);
}

/// Days and month are known; the year may follow, or a shift of years, or nothing.
std::optional<TimeReading> withYear(const TimeContext &context, std::uint32_t begin, std::int64_t month,
                                    const Days &days)
{
    const TokenWords &words = context.words;
    std::uint32_t at = behindComma(words, days.end);
    if (const PhraseHit *joiner = words.hitInRole(at, Category::TimePreposition, "inside"); joiner && at == days.end)
        at = joiner->tokens.end;
    auto year = yearAt(words, at);
    if (!year && at == days.end)
        year = shortYearAt(context, at);
    if (year && words.sameSentence(begin, at)) {
        Edtf date = dayOrRange(year->value, month, days);
        if (date.isNone())
            return std::nullopt;
        TimeReading reading = absoluteReading({begin, year->end}, std::move(date));
        reading.calendar = true;
        return reading;
    }
    const auto shift = yearShiftAt(words, days.end);
    const bool ofYear = shift || isWholeText(words, {begin, days.end});
    RelativeTime relative = monthIn(ofYear ? Direction::Containing : Direction::Nearest, month);
    relative.amount = shift ? shift->value : 0;
    relative.day = static_cast<int>(days.first);
    if (days.first != days.last)
        relative.lastDay = static_cast<int>(days.last);
    return relativeReading({begin, shift ? shift->end : days.end}, relative);
}

/// "14april" is one token.
std::optional<DatePart> gluedMonthAt(const TokenWords &words, std::uint32_t token)
{
    const PhraseHit *hit = words.hit(token, Category::Month);
    const auto day = leadingFigure(words.text(token));
    const auto index = numberAttribute(hit, "index");
    if (!index || !day || hit->entry->form != PhraseForm::Ending || day->first < 1 || day->first > 31)
        return std::nullopt;
    return DatePart{*index, token + 1};
}

/// "3. marts", "3rd of March", "3marts".
std::optional<TimeReading> dayBeforeMonth(const TimeContext &context, std::uint32_t begin, std::uint32_t token)
{
    if (const auto glued = gluedMonthAt(context.words, token)) {
        const std::int64_t day = leadingFigure(context.words.text(token))->first;
        return withYear(context, begin, glued->value, {day, day, glued->end});
    }
    const auto days = daysAt(context.words, token);
    if (!days)
        return std::nullopt;
    const auto month = monthAt(context.words, behindSmallWord(context.words, days->end));
    if (!month || !context.words.sameSentence(begin, days->end))
        return std::nullopt;
    return withYear(context, begin, month->value, {days->first, days->last, month->end});
}

/// "March 3", "March 3-5".
std::optional<TimeReading> dayBehindMonth(const TimeContext &context, std::uint32_t begin, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const auto month = monthAt(words, token);
    if (!month || !words.sameSentence(begin, month->end))
        return std::nullopt;
    auto days = gluedDaysAt(words, month->end);
    if (const auto day = dayAt(words, month->end); !days && day && !monthAt(words, day->end)) {
        days = Days{day->value, day->value, day->end};
        if (words.isDash(day->end) || words.hitInRole(day->end, Category::NumberJoiner, "range")) {
            const auto last = dayAt(words, day->end + 1);
            if (last && last->value > day->value && !monthAt(words, last->end))
                days = Days{day->value, last->value, last->end};
        }
    }
    return days ? withYear(context, begin, month->value, *days) : std::nullopt;
}

std::optional<TimeReading> monthAlone(const TimeContext &context, std::uint32_t begin, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const auto month = monthAt(words, token);
    if (!month)
        return std::nullopt;
    const std::uint32_t behind = behindSmallWord(words, behindComma(words, month->end));
    if (const auto year = yearAt(words, behind); year && words.sameSentence(begin, behind)) {
        TimeReading reading =
            absoluteReading({begin, year->end}, Edtf::fromMonth(year->value, static_cast<int>(month->value)));
        reading.calendar = true;
        return reading;
    }
    if (const auto shift = yearShiftAt(words, month->end)) {
        RelativeTime relative = monthIn(Direction::Containing, month->value);
        relative.amount = shift->value;
        return relativeReading({begin, shift->end}, relative);
    }
    const bool anchored =
        words.endsBefore(token, Category::TimePreposition) || words.endsBefore(token, Category::TimeShift);
    if (words.attribute(token, Category::Month, "role") == "weak" && !anchored)
        return std::nullopt;
    // The point of an abbreviation belongs to it only if a day or year followed.
    const std::uint32_t end = words.hit(token, Category::Month)->tokens.end;
    return relativeReading({begin, end}, monthIn(Direction::Past, month->value), true);
}

/// "last Oct. 23" and "last October".
TimeReading dayBehindShiftedMonth(const TimeContext &context, std::uint32_t token, const DatePart &month,
                                  Direction direction)
{
    const PhraseHit &shift = *context.words.hit(token, Category::TimeShift);
    const std::uint32_t again = behindAgain(context.words, month.end);
    const std::int64_t more = stepsOf(shift) - 1 + (again != month.end);
    RelativeTime relative = monthIn(direction, month.value);
    if (direction != Direction::Containing)
        relative.amount = direction == Direction::AfterFuture ? more : -more;
    const auto day = dayAt(context.words, month.end);
    if (!day || !context.words.sameSentence(token, month.end))
        return relativeReading({token, again}, relative);
    relative.day = static_cast<int>(day->value);
    return relativeReading({token, day->end}, relative);
}

/// "sidste marts", "next March", "this March".
std::optional<TimeReading> shiftedMonth(const TimeContext &context, std::uint32_t token)
{
    const PhraseHit *shift = context.words.hit(token, Category::TimeShift);
    const auto month = shift ? monthAt(context.words, shift->tokens.end) : std::nullopt;
    if (!month)
        return std::nullopt;
    constexpr std::array<std::pair<std::string_view, Direction>, 3> directions{
        {{"last", Direction::BeforePast}, {"next", Direction::AfterFuture}, {"this", Direction::Containing}}};
    for (const auto &[role, direction] : directions) {
        if (shift->entry->attribute("role") == role)
            return dayBehindShiftedMonth(context, token, *month, direction);
    }
    return std::nullopt;
}

/// "the first Tuesday in October": where that October lies. A text that is nothing else means the year of its date.
Direction directionOfCounted(const TokenWords &words, TokenRange tokens)
{
    if (isWholeText(words, tokens))
        return Direction::Containing;
    switch (tenseNear(words, tokens)) {
    case VerbTense::Past:
        return Direction::Past;
    case VerbTense::Future:
        return Direction::Future;
    default:
        return Direction::Nearest;
    }
}

} // namespace

std::optional<TimeReading> monthDateAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    std::uint32_t at = token;
    const PhraseHit *weekday = words.hit(at, Category::Weekday);
    if (weekday)
        at = behindComma(words, weekday->tokens.end);
    const PhraseHit *article = words.hitInRole(at, Category::TimePreposition, "day");
    at = article ? article->tokens.end : weekday ? behindSmallWord(words, at) : at;
    if (auto reading = dayBeforeMonth(context, token, at))
        return reading;
    if (auto reading = dayBehindMonth(context, token, at))
        return reading;
    if (weekday || at != token)
        return std::nullopt;
    if (auto reading = shiftedMonth(context, token))
        return reading;
    return monthAlone(context, token, token);
}

std::optional<TimeReading> dayOfMonthAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const PhraseHit *article = words.hitInRole(token, Category::TimePreposition, "day");
    const auto day = article ? dayAt(words, article->tokens.end) : std::nullopt;
    if (!day || !words.sameSentence(token, article->tokens.end) || context.published.isNone())
        return std::nullopt;
    // "on the 15th" is a day, "the 15th" may be anything.
    if (article->entry->attribute("needs") == "preposition" && !words.endsBefore(token, Category::TimePreposition))
        return std::nullopt;
    // "den 15. division" is no day: a verb, a mark or nothing must follow.
    const bool free = !words.sameSentence(token, day->end) || words.isPunctuation(day->end) ||
                      words.hit(day->end, Category::FiniteVerb) || words.hit(day->end, Category::PastAuxiliary) ||
                      words.hit(day->end, Category::PassiveAuxiliary) || words.hit(day->end, Category::Plan);
    // "den første, der kom" is no day; in a word it is one only where the sentence ends.
    const bool figures = words.isNumber(article->tokens.end);
    const bool ends = !words.sameSentence(token, day->end) || words.isMark(day->end, ".");
    const base::EdtfDate &report = context.published.dates().front();
    if (!free || !(figures || ends) || !report.month || *report.month > 12)
        return std::nullopt;
    // A clock time of the report does not matter here, so asDay() would ask too much. Of a month alone its own day
    // counts.
    const CivilDate month{static_cast<std::int32_t>(report.year), *report.month, 1};
    const std::int64_t reported = month.toDays() + report.day.value_or(1) - 1;
    std::optional<CivilDate> nearest;
    std::int64_t least = 0;
    for (const int step : {0, -1, 1}) {
        const CivilDate other = month.plusMonths(report.day ? step : 0);
        const auto date = CivilDate::make(other.year, other.month, static_cast<int>(day->value));
        const std::int64_t distance = date ? std::abs(date->toDays() - reported) : 0;
        if (!date || (nearest && distance >= least))
            continue;
        nearest = date;
        least = distance;
    }
    if (!nearest)
        return std::nullopt;
    TimeReading reading = absoluteReading({token, day->end}, Edtf::fromDate(*nearest));
    reading.nearest = true;
    return reading;
}

std::optional<TimeReading> countedDayAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    constexpr std::int64_t longestMonth = 31;
    auto ordinal = ordinalAt(words, token);
    if (ordinal && (ordinal->value < 1 || ordinal->value > longestMonth))
        ordinal.reset();
    const PhraseHit *last = words.hitInRole(token, Category::TimeShift, "last");
    if (!last)
        last = words.hitInRole(token, Category::TimeShift, "recent");
    if (!ordinal && !last)
        return std::nullopt;
    const std::uint32_t counted = ordinal ? ordinal->tokens.end : last->tokens.end;
    const PhraseHit *weekday = words.hit(counted, Category::Weekday);
    const PhraseHit *unit = words.hit(counted, Category::CalendarUnit);
    const std::string_view unitName = unit ? unit->entry->attribute("unit") : std::string_view();
    if (!weekday && (!unit || (unitName != "day" && unitName != "week")))
        return std::nullopt;
    const std::uint32_t behind = (weekday ? weekday : unit)->tokens.end;
    const std::uint32_t small = behindSmallWord(words, behind);
    auto month = small == behind ? std::nullopt : monthAlone(context, small, small);
    if (!month)
        return std::nullopt;
    if (month->relative && month->byTense)
        month->relative->direction = directionOfCounted(words, {token, month->tokens.end});
    RelativeTime::CountedInMonth which;
    which.ordinal = last ? RelativeTime::CountedInMonth::lastOne : static_cast<int>(ordinal->value);
    which.weekday = weekday ? static_cast<int>(numberAttribute(weekday, "index").value_or(1)) : 0;
    which.weeks = !weekday && unitName == "week";
    const TokenRange tokens{token, month->tokens.end};
    if (month->relative) {
        RelativeTime relative = *month->relative;
        relative.counted = which;
        return relativeReading(tokens, relative);
    }
    const base::EdtfDate &date = month->edtf.dates().front();
    RelativeTime inYear = monthIn(Direction::Containing, date.month.value_or(1));
    inYear.counted = which;
    const Edtf value = base::monthDates(date.year, inYear);
    if (value == month->edtf)
        return std::nullopt;
    TimeReading reading = absoluteReading(tokens, value);
    reading.calendar = true;
    return reading;
}

std::optional<TimeReading> seasonAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const PhraseHit *shift = words.hit(token, Category::TimeShift);
    const std::string_view role = shift ? shift->entry->attribute("role") : std::string_view();
    const PhraseHit *season = words.hit(shift ? shift->tokens.end : token, Category::Season);
    const auto index = numberAttribute(season, "index");
    if (!index)
        return std::nullopt;
    const std::uint32_t behind = behindSmallWord(words, season->tokens.end);
    if (const auto year = yearAt(words, behind); year && !shift) {
        base::EdtfDate date;
        date.year = year->value;
        date.month = static_cast<std::uint8_t>(*index);
        TimeReading reading = absoluteReading({token, year->end}, Edtf::fromDates(TimeShape::Single, {date}));
        reading.calendar = true;
        return reading;
    }
    RelativeTime relative;
    relative.kind = RelativeTime::Kind::Season;
    relative.index = static_cast<int>(*index);
    if (const auto years = yearShiftAt(words, behind)) {
        relative.direction = Direction::Containing;
        relative.amount = years->value;
        return relativeReading({token, years->end}, relative);
    }
    const bool pointed = words.attribute(token, Category::Season, "role") == "this";
    if (!shift && !pointed) {
        // "in the spring" is a time, "the fall of the town" is none.
        if (behind != season->tokens.end || !words.endsBefore(token, Category::TimePreposition))
            return std::nullopt;
        // "to fall": a word that is more than a season stands behind "in".
        const bool weak = season->entry->attribute("role") == "weak";
        if (weak && (token == 0 || !words.hitInRole(token - 1, Category::TimePreposition, "inside")))
            return std::nullopt;
        relative.direction = Direction::Past;
        return relativeReading({token, season->tokens.end}, relative, true);
    }
    relative.direction = role == "last"   ? Direction::BeforePast
                         : role == "next" ? Direction::AfterFuture
                                          : Direction::Nearest;
    const bool known = !shift || role == "last" || role == "next" || role == "this";
    return known ? std::optional(relativeReading({token, season->tokens.end}, relative)) : std::nullopt;
}

} // namespace extract
