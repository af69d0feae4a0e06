#pragma once

#include "core/extract/times/time_reading.h"

#include <optional>

namespace extract {

/// The pieces that calendar dates are made of, each at a token, with the token behind it.
struct DatePart
{
    std::int64_t value = 0;
    std::uint32_t end = 0;
};

/// "26", "26.", "26th", "første": a day of the month. The point is taken only if more of the sentence follows.
[[nodiscard]] std::optional<DatePart> dayAt(const TokenWords &words, std::uint32_t token);
/// A month's name with the point of its abbreviation.
[[nodiscard]] std::optional<DatePart> monthAt(const TokenWords &words, std::uint32_t token);
/// Four digits, 1000 to 2999; any number with an era ("264 BC" is -263).
[[nodiscard]] std::optional<DatePart> yearAt(const TokenWords &words, std::uint32_t token);
/// yearAt, or two digits in the century that lies nearest to the article.
[[nodiscard]] std::optional<DatePart> shortYearAt(const TimeContext &context, std::uint32_t token);
/// The year of two digits: not more than twenty years after the article, and less than a hundred before that.
[[nodiscard]] std::int64_t fullYear(const TimeContext &context, std::int64_t twoDigits);
/// "sidste år", "this year", "i år": how many years from the article's.
[[nodiscard]] std::optional<DatePart> yearShiftAt(const TokenWords &words, std::uint32_t token);
/// "sidste" is one step, "übernächste" two (amount=); "igen" behind what it points at is one more.
[[nodiscard]] std::int64_t stepsOf(const PhraseHit &shift);
[[nodiscard]] std::uint32_t behindAgain(const TokenWords &words, std::uint32_t token);
/// True if the words are all that the article says, as in a cell of a table: no verb can point anywhere.
[[nodiscard]] bool isWholeText(const TokenWords &words, TokenRange tokens);
/// The token behind a preposition or article that dates may carry inside ("of", "den", "i", "the"), or the same token.
[[nodiscard]] std::uint32_t behindSmallWord(const TokenWords &words, std::uint32_t token);
[[nodiscard]] std::uint32_t behindComma(const TokenWords &words, std::uint32_t token);

} // namespace extract
