#include "core/extract/times/named_days.h"

#include "core/extract/times/calendar_parts.h"

#include <array>

namespace extract {

namespace {

using base::CalendarUnit;
using base::CivilDate;
using base::Direction;
using base::Edtf;
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

/// "i sidste uge", "last week": the week that the weekday belongs to.
std::optional<DatePart> weekShiftAt(const TokenWords &words, std::uint32_t token)
{
    const PhraseHit *shift = words.hit(behindSmallWord(words, token), Category::TimeShift);
    const PhraseHit *unit = shift ? words.hit(shift->tokens.end, Category::CalendarUnit) : nullptr;
    if (!unit || unit->entry->attribute("unit") != "week")
        return std::nullopt;
    const std::string_view role = shift->entry->attribute("role");
    const bool known = role == "last" || role == "next" || role == "this";
    return known ? std::optional(DatePart{role == "last"   ? -1
                                          : role == "next" ? 1
                                                           : 0,
                                          unit->tokens.end})
                 : std::nullopt;
}

std::int64_t floorMod(std::int64_t a, std::int64_t b)
{
    return (a % b + b) % b;
}

/// Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8).
CivilDate easter(std::int64_t year)
{
    const std::int64_t a = floorMod(year, 19);
    const std::int64_t b = year / 100;
    const std::int64_t c = floorMod(year, 100);
    const std::int64_t h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const std::int64_t l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const std::int64_t m = (a + 11 * h + 22 * l) / 451;
    const std::int64_t sum = h + l - 7 * m + 114;
    return {static_cast<std::int32_t>(year), static_cast<std::uint8_t>(sum / 31),
            static_cast<std::uint8_t>(sum % 31 + 1)};
}

std::optional<CivilDate> holidayIn(const PhraseHit &hit, std::int64_t year)
{
    if (year < 1 || year > 9999)
        return std::nullopt;
    if (const auto offset = numberAttribute(&hit, "easter"))
        return easter(year).plusDays(*offset);
    const auto month = numberAttribute(&hit, "month");
    const auto nth = numberAttribute(&hit, "nth");
    const auto weekday = numberAttribute(&hit, "weekday");
    if (!month || !nth || !weekday)
        return std::nullopt;
    const CivilDate first{static_cast<std::int32_t>(year), static_cast<std::uint8_t>(*month), 1};
    const std::int64_t toWeekday = floorMod(*weekday - static_cast<std::int64_t>(first.weekday()), 7);
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
    if (const PhraseHit *second = words.hit(part->tokens.end + 1, Category::TimeOfDay))
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
    takePartOfDay(words, reading);
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
    if (const std::string_view part = hit->entry->attribute("part"); !part.empty()) {
        reading.part = part;
        reading.type = model::TimeType::Time;
    } else if (relative.unit == CalendarUnit::Day) {
        takePartOfDay(context.words, reading);
    }
    return reading;
}

std::optional<TimeReading> holidayAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const PhraseHit *hit = words.hit(token, Category::Holiday);
    if (!hit)
        return std::nullopt;
    const auto month = numberAttribute(hit, "month");
    const auto day = numberAttribute(hit, "day");
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
        relative.direction = Direction::Nearest;
        const auto years = yearShiftAt(words, hit->tokens.end);
        if (years) {
            relative.direction = Direction::Containing;
            relative.amount = years->value;
        }
        return relativeReading({token, years ? years->end : hit->tokens.end}, relative);
    }
    if (context.published.isNone() || context.published.bounds().earliestBegin.isOpen())
        return valueReading(hit->tokens, model::TimeType::Date, {});
    const auto date = nearestHoliday(*hit, context.published);
    return date ? std::optional(absoluteReading(hit->tokens, Edtf::fromDate(*date))) : std::nullopt;
}

std::optional<TimeReading> partOfDayAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const PhraseHit *shift = words.hit(token, Category::TimeShift);
    const PhraseHit *part = shift ? words.hit(shift->tokens.end, Category::TimeOfDay) : nullptr;
    if (!part)
        return std::nullopt;
    const std::string_view role = shift->entry->attribute("role");
    RelativeTime relative;
    relative.kind = RelativeTime::Kind::During;
    TimeReading reading = relativeReading({token, part->tokens.end}, relative);
    if (role == "same" || role == "following" || role == "previous")
        reading.over = TimeReading::Over::Previous;
    if (role == "last" || role == "previous")
        reading.relative = dayShift(-1);
    else if (role == "following" || role == "next")
        reading.relative = dayShift(1);
    else if (role != "this" && role != "same")
        return std::nullopt;
    reading.part = part->entry->attribute("part");
    reading.type = model::TimeType::Time;
    return reading;
}

} // namespace extract
