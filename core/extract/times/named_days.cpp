#include "core/extract/times/named_days.h"

#include "core/extract/numbers/cardinal.h"
#include "core/extract/times/calendar_parts.h"

#include <array>

namespace extract {

namespace {

using base::CalendarUnit;
using base::Direction;
using base::RelativeTime;

struct DirectionOfRole
{
    std::string_view role;
    Direction direction;
    bool byTense;
};

constexpr std::array<DirectionOfRole, 5> directionsOfRoles{{{"last", Direction::BeforePast, false},
                                                            {"next", Direction::AfterFuture, false},
                                                            {"coming", Direction::AfterFuture, false},
                                                            {"previous", Direction::BeforePast, false},
                                                            {"this", Direction::Nearest, true}}};

RelativeTime weekdayIn(Direction direction, std::int64_t index)
{
    RelativeTime relative;
    relative.kind = RelativeTime::Kind::Weekday;
    relative.index = static_cast<int>(index);
    relative.direction = direction;
    return relative;
}

RelativeTime dayShift(std::int64_t days)
{
    RelativeTime relative;
    relative.unit = CalendarUnit::Day;
    relative.amount = days;
    return relative;
}

/// "natten igennem"
std::optional<TimeReading> wholePartOfDay(const TokenWords &words, std::uint32_t token)
{
    const PhraseHit *part = words.hit(token, Category::TimeOfDay);
    const PhraseHit *through = part ? words.hitInRole(part->tokens.end, Category::TimeShift, "throughout") : nullptr;
    if (!through || !words.sameSentence(token, part->tokens.end))
        return std::nullopt;
    RelativeTime relative;
    relative.kind = RelativeTime::Kind::During;
    TimeReading reading = relativeReading({token, through->tokens.end}, relative);
    reading.over = TimeReading::Over::Told;
    reading.part = part->entry->attribute("part");
    reading.type = model::TimeType::Time;
    return reading;
}

/// "each Thursday"; "om" is "every" with a unit only (weekday=no).
std::optional<TimeReading> everyWeekday(TokenRange tokens, const PhraseHit &shift, std::int64_t index,
                                        std::string_view part)
{
    if (shift.entry->attribute("weekday") == "no")
        return std::nullopt;
    std::string value = "XXXX-WXX-" + std::to_string(index);
    if (!part.empty())
        value.append("T").append(part);
    return valueReading(tokens, model::TimeType::Set, std::move(value));
}

/// "i sidste uge", "last week", "om to uger": how many weeks the weekday lies from this one.
std::optional<DatePart> weekShiftAt(const TokenWords &words, std::uint32_t token)
{
    if (const PhraseHit *in = words.hitInRole(token, Category::TimePreposition, "in")) {
        const auto weeks = cardinalAt(words, in->tokens.end);
        if (weeks && !weeks->vague && words.attribute(weeks->tokens.end, Category::CalendarUnit, "unit") == "week")
            return DatePart{weeks->whole(), weeks->tokens.end + 1};
    }
    const PhraseHit *shift = words.hit(behindSmallWord(words, token), Category::TimeShift);
    const PhraseHit *unit = shift ? words.hit(shift->tokens.end, Category::CalendarUnit) : nullptr;
    if (!unit || unit->entry->attribute("unit") != "week")
        return std::nullopt;
    const std::string_view role = shift->entry->attribute("role");
    if (role == "last")
        return DatePart{-stepsOf(*shift), unit->tokens.end};
    if (role == "next")
        return DatePart{stepsOf(*shift), unit->tokens.end};
    return role == "this" ? std::optional(DatePart{0, unit->tokens.end}) : std::nullopt;
}

} // namespace

void takePartOfDay(const TokenWords &words, TimeReading &reading)
{
    std::uint32_t at = reading.tokens.end;
    if (const PhraseHit *small = words.hitInRole(at, Category::TimePreposition, "part"))
        at = small->tokens.end;
    const PhraseHit *part = words.hit(at, Category::TimeOfDay);
    if (!part || !words.sameSentence(reading.tokens.begin, at))
        return;
    reading.part = part->entry->attribute("part");
    reading.type = model::TimeType::Time;
    reading.tokens.end = part->tokens.end;
    if (!words.hitInRole(part->tokens.end, Category::NumberJoiner, "sum"))
        return;
    const PhraseHit *second = words.hit(part->tokens.end + 1, Category::TimeOfDay);
    // "Saturday evening and the night to Sunday" are two.
    if (second && !words.hitInRole(second->tokens.end, Category::TimePreposition, "to"))
        reading.tokens.end = second->tokens.end;
}

std::optional<TimeReading> weekdayAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    std::uint32_t at = token;
    const PhraseHit *shift = words.hit(at, Category::TimeShift);
    if (!shift)
        shift = words.hitInRole(at, Category::TimePreposition, "coming");
    if (shift)
        at = shift->tokens.end;
    const PhraseHit *weekday = words.hit(at, Category::Weekday);
    const auto index = numberAttribute(weekday, "index");
    if (!index || !words.sameSentence(token, at))
        return std::nullopt;
    std::string_view role = shift ? shift->entry->attribute("role") : weekday->entry->attribute("role");
    if (role == "every")
        return everyWeekday({token, weekday->tokens.end}, *shift, *index, weekday->entry->attribute("part"));
    TimeReading reading = relativeReading({token, weekday->tokens.end}, weekdayIn(Direction::Past, *index), true);
    for (const DirectionOfRole &known : directionsOfRoles) {
        if (known.role != role)
            continue;
        reading.relative->direction = known.direction;
        reading.byTense = known.byTense;
        role = {};
    }
    if (!role.empty())
        return std::nullopt;
    const std::uint32_t again = behindAgain(words, reading.tokens.end);
    if (const std::string_view next = shift ? shift->entry->attribute("role") : ""; next == "next" || next == "last") {
        const std::int64_t more = stepsOf(*shift) - 1 + (again != reading.tokens.end);
        reading.relative->amount = next == "next" ? more : -more;
        reading.tokens.end = again;
    }
    if (const std::string_view part = weekday->entry->attribute("part"); !part.empty()) {
        reading.part = part;
        reading.type = model::TimeType::Time;
    } else {
        takePartOfDay(words, reading);
    }
    if (const auto week = weekShiftAt(words, reading.tokens.end); week && !shift) {
        reading.relative->direction = Direction::Containing;
        reading.relative->amount = week->value;
        reading.byTense = false;
        reading.tokens.end = week->end;
    }
    return reading;
}

std::optional<TimeReading> relativeDayAt(const TimeContext &context, std::uint32_t token)
{
    const PhraseHit *hit = context.words.hit(token, Category::RelativeDay);
    if (!hit)
        return std::nullopt;
    RelativeTime relative;
    relative.amount = numberAttribute(hit, "amount").value_or(0);
    if (hit->entry->attribute("unit") == "year")
        relative.unit = CalendarUnit::Year;
    if (relative.amount == 0)
        relative.kind = RelativeTime::Kind::During;
    TimeReading reading = relativeReading(hit->tokens, relative);
    if (hit->entry->attribute("of") == "quarter")
        reading.quarter = TimeReading::Quarter::YearBefore;
    if (const std::string_view part = hit->entry->attribute("part"); !part.empty()) {
        reading.part = part;
        reading.type = model::TimeType::Time;
    } else if (relative.unit == CalendarUnit::Day) {
        takePartOfDay(context.words, reading);
    }
    return reading;
}

std::optional<TimeReading> partOfDayAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const PhraseHit *shift = words.hit(token, Category::TimeShift);
    if (!shift)
        return wholePartOfDay(words, token);
    const PhraseHit *part = words.hit(shift->tokens.end, Category::TimeOfDay);
    if (!part)
        return std::nullopt;
    const std::string_view role = shift->entry->attribute("role");
    RelativeTime relative;
    relative.kind = RelativeTime::Kind::During;
    const bool through = role == "through";
    TimeReading reading = relativeReading({token, part->tokens.end}, relative);
    if (role == "same" || role == "following" || role == "previous")
        reading.over = TimeReading::Over::Previous;
    if (through)
        reading.over = TimeReading::Over::Told;
    if (role == "last" || role == "previous")
        reading.relative = dayShift(-1);
    else if (role == "following" || role == "next")
        reading.relative = dayShift(1);
    else if (role != "this" && role != "same" && !through)
        return std::nullopt;
    reading.part = part->entry->attribute("part");
    reading.type = model::TimeType::Time;
    return reading;
}

} // namespace extract
