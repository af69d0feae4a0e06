#include "core/extract/times/calendar_parts.h"

#include "core/extract/numbers/cardinal.h"
#include "core/extract/numbers/figures.h"

namespace extract {

namespace {

constexpr std::int64_t yearsAhead = 20;

/// The token behind the point of an abbreviation that more of the sentence follows.
std::uint32_t behindPoint(const TokenWords &words, std::uint32_t token)
{
    const bool inside =
        token > 0 && words.isMark(token, ".") && words.isGlued(token) && words.sameSentence(token - 1, token + 1);
    return inside ? token + 1 : token;
}

} // namespace

std::optional<DatePart> dayAt(const TokenWords &words, std::uint32_t token)
{
    const auto inMonth = [](std::int64_t value) { return value >= 1 && value <= 31; };
    if (const auto ordinal = ordinalAt(words, token); ordinal && inMonth(ordinal->value))
        return DatePart{ordinal->value, ordinal->tokens.end};
    if (!words.isNumber(token))
        return std::nullopt;
    const auto figure = plainFigure(words.text(token));
    if (!figure || !inMonth(*figure) || words.text(token).size() > 2)
        return std::nullopt;
    return DatePart{*figure, behindPoint(words, token + 1)};
}

std::optional<DatePart> monthAt(const TokenWords &words, std::uint32_t token)
{
    const PhraseHit *hit = words.hit(token, Category::Month);
    const auto index = numberAttribute(hit, "index");
    if (!index || hit->entry->form == PhraseForm::Ending)
        return std::nullopt;
    return DatePart{*index, behindPoint(words, hit->tokens.end)};
}

std::optional<DatePart> yearAt(const TokenWords &words, std::uint32_t token)
{
    if (!words.isNumber(token))
        return std::nullopt;
    const auto figure = plainFigure(words.text(token));
    if (!figure)
        return std::nullopt;
    if (const PhraseHit *era = words.hit(token + 1, Category::Era); era && words.sameSentence(token, token + 1)) {
        const bool before = era->entry->attribute("role") == "before";
        return DatePart{before ? 1 - *figure : *figure, era->tokens.end};
    }
    if (words.text(token).size() != 4 || *figure < 1000 || *figure > 2999)
        return std::nullopt;
    return DatePart{*figure, token + 1};
}

std::int64_t fullYear(const TimeContext &context, std::int64_t twoDigits)
{
    const std::int64_t newest = context.publishedYear().value_or(2022) + yearsAhead;
    const std::int64_t sameCentury = newest - newest % 100 + twoDigits;
    return sameCentury <= newest ? sameCentury : sameCentury - 100;
}

std::optional<DatePart> shortYearAt(const TimeContext &context, std::uint32_t token)
{
    if (const auto year = yearAt(context.words, token))
        return year;
    if (!context.words.isNumber(token) || context.words.text(token).size() != 2)
        return std::nullopt;
    const auto figure = plainFigure(context.words.text(token));
    if (!figure)
        return std::nullopt;
    return DatePart{fullYear(context, *figure), token + 1};
}

std::optional<DatePart> yearShiftAt(const TokenWords &words, std::uint32_t token)
{
    if (const PhraseHit *hit = words.hit(token, Category::RelativeDay); hit && hit->entry->attribute("unit") == "year")
        return DatePart{numberAttribute(hit, "amount").value_or(0), hit->tokens.end};
    const PhraseHit *shift = words.hit(token, Category::TimeShift);
    if (!shift)
        return std::nullopt;
    const std::string_view role = shift->entry->attribute("role");
    const PhraseHit *unit = words.hit(shift->tokens.end, Category::CalendarUnit);
    if (!unit || unit->entry->attribute("unit") != "year" || unit->entry->attribute("number") == "plural")
        return std::nullopt;
    if (role == "last")
        return DatePart{-stepsOf(*shift), unit->tokens.end};
    if (role == "next")
        return DatePart{stepsOf(*shift), unit->tokens.end};
    return role == "this" ? std::optional(DatePart{0, unit->tokens.end}) : std::nullopt;
}

std::int64_t stepsOf(const PhraseHit &shift)
{
    return numberAttribute(&shift, "amount").value_or(1);
}

std::uint32_t behindAgain(const TokenWords &words, std::uint32_t token)
{
    const PhraseHit *again = words.hitInRole(token, Category::TimeShift, "again");
    return again ? again->tokens.end : token;
}

bool isWholeText(const TokenWords &words, TokenRange tokens)
{
    for (std::uint32_t token = 0; token < words.count(); ++token) {
        if (!tokens.contains(token) && !words.isPunctuation(token))
            return false;
    }
    return true;
}

std::uint32_t behindSmallWord(const TokenWords &words, std::uint32_t token)
{
    const PhraseHit *hit = words.hitInRole(token, Category::TimePreposition, "inside");
    return hit ? hit->tokens.end : token;
}

std::uint32_t behindComma(const TokenWords &words, std::uint32_t token)
{
    return words.isMark(token, ",") ? token + 1 : token;
}

} // namespace extract
