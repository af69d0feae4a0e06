#pragma once

#include "core/extract/phrases/claim_context.h"

#include <vector>

namespace extract {

inline constexpr std::uint32_t longestSignature = 14; ///< tokens of "– Ann Hall, teacher" with its dash

enum class QuoteStyle : std::uint8_t { Double, Guillemet, Single, Dash };

/// Words between quote marks, or behind the dash that opens a paragraph of speech.
struct Quote
{
    TokenRange words;        ///< without the marks
    std::uint32_t open = 0;  ///< the token of the opening mark
    std::uint32_t after = 0; ///< the first token behind the closing mark
    QuoteStyle style = QuoteStyle::Double;
    bool continues = false; ///< the next paragraph of a quote that the one before left open
};

/// All outermost quotes of the paragraphs that are read, in text order: »« «» "" „“ “” '' ‘’ ‚‘, marks inside marks
/// left to the outer pair; quotes that are opened again in each paragraph, and quotes that run on without it; dash
/// quotes up to their cue. A mark without a partner is no quote (an apostrophe, an inch).
[[nodiscard]] std::vector<Quote> findQuotes(const ClaimContext &context);

/// A hyphen or dash as a token of its own.
[[nodiscard]] bool isDash(const ClaimContext &context, std::uint32_t token);

/// Words between marks, points and commas not counted.
[[nodiscard]] std::uint32_t wordsIn(const ClaimContext &context, TokenRange range);
/// Two words and more, each with a capital but for small ones: "Meet the Press".
[[nodiscard]] bool isTitleCase(const ClaimContext &context, TokenRange range);

/// "the »Peace Council«", "the so-called »ring«", "told \"Meet the Press\"": the marks hold a name, not words of
/// anyone.
[[nodiscard]] bool holdsName(const ClaimContext &context, const Quote &quote);

/// True if the words are sentences of their own and not a fragment in the writer's sentence.
[[nodiscard]] bool isWholeSentence(const ClaimContext &context, const Quote &quote);

} // namespace extract
