#include "core/extract/times/unit_phrases.h"

#include "core/extract/numbers/cardinal.h"
#include "core/extract/numbers/figures.h"
#include "core/extract/times/calendar_parts.h"

#include <array>
#include <cmath>

namespace extract {

namespace {

using base::CalendarUnit;
using base::Edtf;
using base::RelativeTime;
using Kind = base::RelativeTime::Kind;

struct UnitName
{
    std::string_view name;
    CalendarUnit unit;
    std::string_view letter; ///< of the TIMEX3 duration
};

constexpr std::array<UnitName, 10> unitNames{{{"second", CalendarUnit::Second, "TS"},
                                              {"minute", CalendarUnit::Minute, "TM"},
                                              {"hour", CalendarUnit::Hour, "TH"},
                                              {"day", CalendarUnit::Day, "D"},
                                              {"week", CalendarUnit::Week, "W"},
                                              {"month", CalendarUnit::Month, "M"},
                                              {"quarter", CalendarUnit::Quarter, "Q"},
                                              {"year", CalendarUnit::Year, "Y"},
                                              {"decade", CalendarUnit::Decade, "DE"},
                                              {"century", CalendarUnit::Century, "CE"}}};

/// A unit of the pack at a token.
struct UnitWord
{
    const UnitName *name = nullptr;
    std::int64_t times = 1; ///< "fortnight" is two weeks
    bool plural = false;
    bool ending = false;               ///< "årig" of "30-årig"
    std::optional<std::int64_t> value; ///< its own number: "two-week", "third-quarter"
    std::uint32_t end = 0;

    [[nodiscard]] bool hasNumber() const { return ending || value; }
};

std::optional<UnitWord> unitAt(const TokenWords &words, std::uint32_t token)
{
    const PhraseHit *hit = words.hit(token, Category::CalendarUnit);
    if (!hit)
        return std::nullopt;
    for (const UnitName &name : unitNames) {
        if (name.name == hit->entry->attribute("unit"))
            return UnitWord{&name,
                            numberAttribute(hit, "times").value_or(1),
                            hit->entry->attribute("number") == "plural",
                            hit->entry->form == PhraseForm::Ending,
                            numberAttribute(hit, "value"),
                            hit->tokens.end};
    }
    return std::nullopt;
}

/// How many units; nothing in value for a vague number.
struct Quantity
{
    std::optional<double> value;
    std::uint32_t end = 0;
};

std::optional<Quantity> quantityAt(const TokenWords &words, std::uint32_t token)
{
    if (const auto number = cardinalAt(words, token))
        return Quantity{number->vague ? std::nullopt : std::optional(number->value), number->tokens.end};
    const PhraseHit *article = words.hit(token, Category::Determiner);
    if (article && article->entry->attribute("value") == "1")
        return Quantity{1.0, article->tokens.end};
    return std::nullopt;
}

std::string amountText(std::optional<double> value, std::int64_t times)
{
    if (!value)
        return "X";
    const double amount = *value * static_cast<double>(times);
    if (std::abs(amount - std::round(amount)) < 1e-6)
        return std::to_string(static_cast<std::int64_t>(std::round(amount)));
    const auto tenths = static_cast<std::int64_t>(std::round(amount * 10));
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

/// "P3D", "PT48H", "PXY", "P30Y"; a decade is ten years where the number is known.
std::string durationValue(std::optional<double> value, const UnitWord &unit)
{
    const std::string_view letter = unit.name->letter;
    if (value && letter == "DE")
        return 'P' + amountText(*value * 10, unit.times) + 'Y';
    if (value && letter == "CE")
        return 'P' + amountText(*value * 100, unit.times) + 'Y';
    const bool clock = letter.front() == 'T' && letter.size() == 2;
    return (clock ? "PT" : "P") + amountText(value, unit.times) + std::string(clock ? letter.substr(1) : letter);
}

/// A step of a counted number of units. Weeks are counted in days and come out about right, as in speech; the rest
/// keeps the precision of its unit.
RelativeTime step(double value, const UnitWord &unit)
{
    RelativeTime relative;
    relative.unit = unit.name->unit;
    relative.amount = static_cast<std::int64_t>(std::round(value * static_cast<double>(unit.times)));
    if (relative.unit == CalendarUnit::Week) {
        relative.unit = CalendarUnit::Day;
        relative.amount *= 7;
        relative.approximate = true;
    }
    return relative;
}

TimeReading stretch(TokenRange tokens, Kind kind, std::optional<double> value, const UnitWord &unit)
{
    RelativeTime relative;
    relative.kind = kind;
    relative.unit = unit.name->unit;
    relative.amount = value ? static_cast<std::int64_t>(std::round(*value * static_cast<double>(unit.times))) : 0;
    TimeReading reading = relativeReading(tokens, relative);
    reading.type = model::TimeType::Duration;
    reading.value = durationValue(value, unit);
    return reading;
}

TimeReading over(TimeReading::Over anchor, TokenRange tokens, RelativeTime relative)
{
    TimeReading reading = relativeReading(tokens, relative);
    reading.over = anchor;
    return reading;
}

RelativeTime shiftBy(std::int64_t amount, CalendarUnit unit)
{
    RelativeTime relative;
    relative.kind = amount == 0 ? Kind::During : Kind::Shift;
    relative.unit = unit;
    relative.amount = amount;
    return relative;
}

/// A single unit that a word points at, steps units away where the role has a direction. Nothing if the two make no
/// time together ("last day").
std::optional<TimeReading> pointedUnit(TokenRange tokens, std::string_view role, const UnitWord &unit,
                                       std::int64_t steps = 1)
{
    using Over = TimeReading::Over;
    const CalendarUnit name = unit.name->unit;
    if (role == "previous" || role == "following" || role == "same") {
        const std::int64_t amount = role == "previous" ? -steps : role == "following" ? steps : 0;
        return over(Over::Previous, tokens, shiftBy(amount, name));
    }
    if (role == "through")
        return name == CalendarUnit::Day ? std::optional(over(Over::Told, tokens, shiftBy(0, name))) : std::nullopt;
    if (role == "coming" && name == CalendarUnit::Day)
        return over(Over::Previous, tokens, shiftBy(1, name));
    if (role == "recent" || role == "coming")
        return stretch(tokens, role == "recent" ? Kind::Recent : Kind::Coming, 1, unit);
    if (name <= CalendarUnit::Day) {
        if (role == "next" && name == CalendarUnit::Day)
            return over(Over::Previous, tokens, shiftBy(1, name));
        return std::nullopt;
    }
    if (role == "last" || role == "next" || role == "this")
        return over(Over::Published, tokens, shiftBy(role == "last" ? -steps : role == "next" ? steps : 0, name));
    return std::nullopt;
}

std::string frequencyValue(const UnitWord &unit)
{
    return durationValue(1, unit);
}

/// "eller uger" behind a duration.
std::optional<UnitWord> alternativeUnit(const TokenWords &words, std::uint32_t token)
{
    if (!words.hitInRole(token, Category::NumberJoiner, "range"))
        return std::nullopt;
    return unitAt(words, token + 1);
}

/// What a word behind "three days" makes of it.
std::optional<TimeReading> steppedUnit(const TokenWords &words, TokenRange tokens, std::optional<double> value,
                                       const UnitWord &unit)
{
    using Over = TimeReading::Over;
    const PhraseHit *behind = words.hit(tokens.end, Category::TimeShift);
    const std::string_view role = behind ? behind->entry->attribute("role") : std::string_view();
    const bool ago = role == "ago";
    const bool later = role == "later";
    if (!ago && !later && role != "earlier")
        return std::nullopt;
    tokens.end = behind->tokens.end;
    if (!value)
        return valueReading(tokens, model::TimeType::Date, later ? "FUTURE_REF" : "PAST_REF");
    TimeReading reading = over(ago ? Over::Published : Over::Previous, tokens, step(later ? *value : -*value, unit));
    if (!later && value == 1.0 && unit.name->unit == CalendarUnit::Year)
        reading.quarter = TimeReading::Quarter::YearBefore;
    return reading;
}

TimeReading quarterOfYear(TokenRange tokens, std::int64_t year, std::int64_t quarter)
{
    const auto first = static_cast<int>(3 * quarter - 2);
    return absoluteReading(tokens,
                           Edtf::fromDates(base::TimeShape::Interval, {Edtf::fromMonth(year, first).dates()[0],
                                                                       Edtf::fromMonth(year, first + 2).dates()[0]}));
}

} // namespace

std::optional<TimeReading> shiftedUnitAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    if (const PhraseHit *shift = words.hit(token, Category::TimeShift)) {
        const std::string_view role = shift->entry->attribute("role");
        const std::uint32_t behind = shift->tokens.end;
        if (const auto unit = unitAt(words, behind); unit && !unit->hasNumber()) {
            if (role == "every")
                return valueReading({token, unit->end}, model::TimeType::Set, frequencyValue(*unit));
            if (!unit->plural)
                return pointedUnit({token, unit->end}, role, *unit, numberAttribute(shift, "amount").value_or(1));
            const bool back = role == "recent" || role == "last";
            if (back || role == "coming" || role == "next")
                return stretch({token, unit->end}, back ? Kind::Recent : Kind::Coming, std::nullopt, *unit);
            return std::nullopt;
        }
        const auto quantity = quantityAt(words, behind);
        const auto unit = quantity ? unitAt(words, quantity->end) : std::nullopt;
        const bool back = role == "recent" || role == "last";
        if (unit && (back || role == "coming" || role == "next"))
            return stretch({token, unit->end}, back ? Kind::Recent : Kind::Coming, quantity->value, *unit);
        return std::nullopt;
    }
    // "dagen efter", "ugen før"
    const auto unit = unitAt(words, token);
    if (!unit || unit->plural)
        return std::nullopt;
    for (const auto &[role, meaning] : {std::pair("after", "following"), std::pair("before", "previous")}) {
        if (const PhraseHit *hit = words.hitInRole(unit->end, Category::TimeShift, role))
            return pointedUnit({token, hit->tokens.end}, meaning, *unit);
    }
    return std::nullopt;
}

std::optional<TimeReading> countedUnitAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const PhraseHit *in = words.hitInRole(token, Category::TimePreposition, "in");
    const PhraseHit *ago = words.hitInRole(token, Category::TimePreposition, "ago");
    const PhraseHit *before = in ? in : ago;
    const auto quantity = quantityAt(words, before ? before->tokens.end : token);
    const PhraseHit *more = quantity ? words.hitInRole(quantity->end, Category::TimeShift, "more") : nullptr;
    const auto unit = quantity ? unitAt(words, more ? more->tokens.end : quantity->end) : std::nullopt;
    if (!unit || unit->hasNumber() || !words.sameSentence(token, unit->end - 1))
        return std::nullopt;
    // "a second attempt"
    if (unit->name->unit == CalendarUnit::Second && quantity->value == 1.0)
        return std::nullopt;
    const TokenRange tokens{token, unit->end};
    if (before && quantity->value)
        return over(TimeReading::Over::Published, tokens, step(in ? *quantity->value : -*quantity->value, *unit));
    if (before)
        return valueReading(tokens, model::TimeType::Date, in ? "FUTURE_REF" : "PAST_REF");
    if (auto stepped = steppedUnit(words, tokens, quantity->value, *unit))
        return stepped;
    // "three quarters" is mostly a part of something.
    if (unit->name->unit == CalendarUnit::Quarter)
        return std::nullopt;
    std::string value = durationValue(quantity->value, *unit);
    if (const auto other = alternativeUnit(words, unit->end))
        return valueReading({token, other->end}, model::TimeType::Duration,
                            value + '/' + durationValue(quantity->value, *other));
    return valueReading(tokens, model::TimeType::Duration, std::move(value));
}

std::optional<TimeReading> definiteUnitAt(const TimeContext &context, std::uint32_t token)
{
    const auto unit = unitAt(context.words, token);
    if (!unit || unit->plural || unit->hasNumber() || unit->name->unit < CalendarUnit::Week)
        return std::nullopt;
    return over(TimeReading::Over::Story, {token, unit->end}, shiftBy(0, unit->name->unit));
}

std::optional<TimeReading> gluedUnitAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const auto unit = unitAt(words, token);
    if (unit && unit->name->unit == CalendarUnit::Decade)
        return std::nullopt;
    if (unit && unit->value && unit->name->unit != CalendarUnit::Quarter)
        return valueReading({token, unit->end}, model::TimeType::Duration,
                            durationValue(static_cast<double>(*unit->value), *unit));
    const auto figure = leadingFigure(words.text(token));
    if (!unit || !words.isNumber(token) || !figure)
        return std::nullopt;
    return valueReading({token, unit->end}, model::TimeType::Duration,
                        durationValue(static_cast<double>(figure->first), *unit));
}

std::optional<TimeReading> quarterAt(const TimeContext &context, std::uint32_t token)
{
    using Quarter = TimeReading::Quarter;
    const TokenWords &words = context.words;
    const auto isQuarter = [&words](std::uint32_t at) {
        const auto unit = unitAt(words, at);
        return unit && unit->name->unit == CalendarUnit::Quarter && !unit->plural && !unit->hasNumber() &&
               !words.hitInRole(unit->end, Category::TimePreposition, "inside");
    };
    if (const auto year = yearAt(words, token)) {
        if (!isQuarter(year->end) || !words.sameSentence(token, year->end))
            return std::nullopt;
        TimeReading reading = absoluteReading({token, year->end + 1}, Edtf::fromYear(year->value));
        reading.quarter = Quarter::OfYear;
        return reading;
    }
    if (words.hitInRole(token, Category::TimeShift, "this"))
        return std::nullopt;
    const PhraseHit *pointer = words.hitInRole(token, Category::TimeShift, "recent");
    if (!pointer)
        pointer = words.hitInRole(token, Category::TimeShift, "same");
    if (!pointer)
        pointer = words.hit(token, Category::Determiner);
    if (!pointer || !isQuarter(pointer->tokens.end) || !words.sameSentence(token, pointer->tokens.end))
        return std::nullopt;
    if (!pointer->entry->attribute("value").empty())
        return std::nullopt;
    TimeReading reading = valueReading({token, pointer->tokens.end + 1}, model::TimeType::Date, {});
    reading.quarter = Quarter::Same;
    return reading;
}

std::optional<TimeReading> numberedUnitAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    // "the 1988 third quarter"
    const auto yearBefore = yearAt(words, token);
    if (yearBefore && words.sameSentence(token, yearBefore->end)) {
        auto reading = numberedUnitAt(context, yearBefore->end);
        const bool ofThisYear = reading && reading->edtf.shape() == base::TimeShape::Interval;
        const auto ordinalFirst = ordinalAt(words, yearBefore->end);
        if (!ofThisYear || !ordinalFirst)
            return std::nullopt;
        return quarterOfYear({token, reading->tokens.end}, yearBefore->value, ordinalFirst->value);
    }
    auto ordinal = ordinalAt(words, token);
    if (const auto own = unitAt(words, token); own && own->value && own->name->unit == CalendarUnit::Quarter)
        ordinal = OrdinalNumber{{token, token}, *own->value};
    const auto unit = ordinal ? unitAt(words, ordinal->tokens.end) : std::nullopt;
    if (!unit)
        return std::nullopt;
    if (unit->name->unit == CalendarUnit::Century && ordinal->value > 1 && ordinal->value < 30) {
        base::EdtfDate date = Edtf::fromYear(100 * (ordinal->value - 1)).dates()[0];
        date.unspecifiedYearDigits = 2;
        return absoluteReading({token, unit->end}, Edtf::fromDates(base::TimeShape::Single, {date}));
    }
    if (unit->name->unit != CalendarUnit::Quarter || ordinal->value < 1 || ordinal->value > 4)
        return std::nullopt;
    const std::uint32_t behind = behindSmallWord(words, unit->end);
    const auto year = yearAt(words, behind);
    const auto shift = yearShiftAt(words, behind);
    const auto published = context.publishedYear();
    if (!year && !published)
        return valueReading({token, unit->end}, model::TimeType::Date, "XXXX-Q" + std::to_string(ordinal->value));
    const std::int64_t inYear = year ? year->value : *published + (shift ? shift->value : 0);
    const std::uint32_t end = year ? year->end : shift ? shift->end : unit->end;
    return quarterOfYear({token, end}, inYear, ordinal->value);
}

} // namespace extract
