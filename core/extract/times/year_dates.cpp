#include "core/extract/times/calendar_dates.h"

#include "core/extract/numbers/cardinal.h"
#include "core/extract/numbers/figures.h"
#include "core/extract/times/calendar_parts.h"

namespace extract {

namespace {

using base::Edtf;
using base::TimeShape;

constexpr std::int64_t firstHeadingYear = 1500;
constexpr std::int64_t lastHeadingYear = 2100;

Edtf yearsFrom(std::int64_t year, int unspecifiedDigits)
{
    base::EdtfDate date = Edtf::fromYear(year).dates()[0];
    date.unspecifiedYearDigits = static_cast<std::uint8_t>(unspecifiedDigits);
    return Edtf::fromDates(TimeShape::Single, {date});
}

Edtf yearRange(std::int64_t first, std::int64_t last)
{
    return Edtf::fromDates(TimeShape::Interval, {Edtf::fromYear(first).dates()[0], Edtf::fromYear(last).dates()[0]});
}

/// "1914-18" and "1914-1918" as one token.
std::optional<Edtf> gluedYears(std::string_view text)
{
    for (const char mark : {'-', '/'}) {
        const auto parts = splitFigures(text, mark);
        if (parts.size() != 2 || parts[0].size() != 4 || (parts[1].size() != 4 && parts[1].size() != 2))
            continue;
        const std::int64_t first = *plainFigure(parts[0]);
        const std::int64_t last = *plainFigure(parts[1]);
        const std::int64_t end = parts[1].size() == 4 ? last : first - first % 100 + last;
        if (first >= 1000 && end > first && end < 2999 && (mark == '-' || end == first + 1))
            return yearRange(first, end);
    }
    return std::nullopt;
}

/// "1920" as a line of its own and "2005: Elections": a heading of a history.
bool isHeading(const TokenWords &words, std::uint32_t token)
{
    const TokenRange sentence = words.document().sentenceOf(token).tokens;
    const std::int64_t year = plainFigure(words.text(token)).value_or(0);
    const bool alone = sentence.length() == 1 || words.isMark(token + 1, ":");
    return sentence.begin == token && alone && year >= firstHeadingYear && year <= lastHeadingYear;
}

bool isBeforeCapital(const TokenWords &words, std::uint32_t token, std::uint32_t end)
{
    if (!words.sameSentence(token, end))
        return false;
    const Token &next = words.document().tokens[end];
    return next.tokenClass == TokenClass::Word && next.letterCase != LetterCase::Lower;
}

/// "2014 stieg der Umsatz": in a language that says years so, a year that no noun follows, since a noun is counted.
bool isBareYear(const TokenWords &words, std::uint32_t token, std::uint32_t end)
{
    const std::int64_t year = plainFigure(words.text(token)).value_or(0);
    constexpr std::uint32_t leastSentence = 6; ///< tokens; in a title ("Agenda 2010") a year belongs to the name
    if (!words.bareYears() || year < firstHeadingYear || year > lastHeadingYear ||
        words.document().sentenceOf(token).tokens.length() < leastSentence)
        return false;
    if (token > 0 &&
        (words.hit(token - 1, Category::NumberModifier) || words.isNumber(token - 1) || words.isMark(token - 1, "/")))
        return false;
    const bool glued = words.isGlued(end) && !words.isPunctuation(end);
    const bool sign = words.isMark(end, "%") || words.isMark(end, "€") || words.isMark(end, "$");
    return !isBeforeCapital(words, token, end) && !glued && !sign;
}

/// Nothing countable may follow a bare year, and something must lead to it.
bool looksLikeYear(const TokenWords &words, std::uint32_t token, std::uint32_t end)
{
    // "the 1963 coup": what is counted is ruled out below.
    const bool attribute = plainFigure(words.text(token)).value_or(0) > 1899 && token > 0 &&
                           (words.hit(token - 1, Category::Determiner) || words.hit(token - 1, Category::Pronoun));
    // "the 1916 Battle of Jutland": things that are counted have no capital, but where every noun has one.
    const bool named = attribute && !words.bareYears() && isBeforeCapital(words, token, end);
    if (!named && words.hit(end, Category::NotVictim))
        return false;
    for (const Category counted : {Category::VictimNoun, Category::MoverNoun, Category::GroupNoun,
                                   Category::DistanceUnit, Category::CalendarUnit, Category::NumberWord}) {
        if (words.hit(end, counted))
            return false;
    }
    if (isHeading(words, token) || isBareYear(words, token, end))
        return true;
    if (token == 0)
        return false;
    const std::string_view before = words.text(token - 1);
    const std::string_view after = words.text(end);
    const bool bracketed = before == "(" && (after == ")" || after == "," || words.isDash(end));
    return bracketed || attribute || words.endsBefore(token, Category::TimePreposition) ||
           words.endsBefore(token, Category::TimeShift) ||
           words.hitInRole(token - 1, Category::CalendarUnit, "named") || words.hit(token - 1, Category::Season) ||
           (words.attribute(token - 1, Category::NumberModifier, "modifier") == "about" &&
            !(words.bareYears() && isBeforeCapital(words, token, end)));
}

/// "nineteen ninety-six", as in the script of a broadcast.
std::optional<TimeReading> spelledYear(const TokenWords &words, std::uint32_t token)
{
    constexpr std::int64_t firstCentury = 11;
    constexpr std::int64_t lastCentury = 20;
    const auto century = numberAttribute(words.hit(token, Category::NumberWord), "value");
    if (!century || *century < firstCentury || *century > lastCentury || !words.sameSentence(token, token + 1) ||
        words.isNumber(token + 1))
        return std::nullopt;
    const auto rest = cardinalAt(words, token + 1);
    if (!rest || rest->vague || rest->value < 10 || rest->value > 99)
        return std::nullopt;
    TimeReading reading = absoluteReading({token, rest->tokens.end}, Edtf::fromYear(100 * *century + rest->whole()));
    reading.calendar = true;
    return reading;
}

/// "mid-2007", "post-1945" with a beginning in lower case.
std::optional<TimeReading> yearBehindHyphen(const TokenWords &words, std::uint32_t token)
{
    constexpr std::size_t digits = 4;
    const std::string_view text = words.text(token);
    if (words.isNumber(token) || text.size() < digits + 2 || text[text.size() - digits - 1] != '-')
        return std::nullopt;
    const auto year = plainFigure(text.substr(text.size() - digits));
    const bool inLine = year && *year >= firstHeadingYear && *year <= lastHeadingYear;
    if (!inLine || words.document().tokens[token].letterCase != LetterCase::Lower)
        return std::nullopt;
    TimeReading reading = absoluteReading({token, token + 1}, Edtf::fromYear(*year));
    reading.calendar = true;
    return reading;
}

/// "1990'erne", "90s", "halvfemserne": the ending is a unit of the pack.
std::optional<TimeReading> decadeAt(const TimeContext &context, std::uint32_t token)
{
    const PhraseHit *hit = context.words.hit(token, Category::CalendarUnit);
    if (!hit || hit->entry->attribute("unit") != "decade")
        return std::nullopt;
    auto figure = leadingFigure(context.words.text(token));
    if (const auto spelt = numberAttribute(hit, "value"); spelt && !figure)
        figure = std::pair<std::int64_t, std::size_t>(*spelt, 2);
    if (!figure || figure->first % 10 != 0 || (figure->second != 4 && figure->second != 2))
        return std::nullopt;
    const std::int64_t year = figure->second == 4 ? figure->first : fullYear(context, figure->first);
    const bool century = figure->second == 4 && year % 100 == 0 && hit->entry->attribute("role") == "hundreds";
    TimeReading reading = absoluteReading({token, hit->tokens.end}, yearsFrom(year, century ? 2 : 1));
    reading.calendar = true;
    return reading;
}

} // namespace

std::optional<TimeReading> yearDateAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    if (auto decade = decadeAt(context, token))
        return decade;
    if (auto glued = yearBehindHyphen(words, token))
        return glued;
    if (!words.isNumber(token))
        return spelledYear(words, token);
    const std::string_view text = words.text(token);
    const auto years = gluedYears(text);
    // Nothing else is written as two years with a dash ("1969-1972"); two digits behind it may be anything.
    const bool whole = years && text.size() == std::string_view("1969-1972").size() && text.find('-') == 4;
    if (years && (whole || looksLikeYear(words, token, token + 1))) {
        TimeReading reading = absoluteReading({token, token + 1}, *years);
        reading.calendar = true;
        return reading;
    }
    const auto year = yearAt(words, token);
    const bool era = year && year->end > token + 1;
    if (!year || (!era && !looksLikeYear(words, token, year->end)))
        return std::nullopt;
    TimeReading reading = absoluteReading({token, year->end}, Edtf::fromYear(year->value));
    const std::uint32_t joiner = year->end;
    const auto last = words.isDash(joiner) ? yearAt(words, joiner + 1) : std::nullopt;
    if (last && last->value > year->value)
        reading = absoluteReading({token, last->end}, yearRange(year->value, last->value));
    reading.calendar = true;
    return reading;
}

} // namespace extract
