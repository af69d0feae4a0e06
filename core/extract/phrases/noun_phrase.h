#pragma once

#include "core/extract/phrases/claim_context.h"

namespace extract {

/// Noun phrases without a tagger: a phrase is what stands between verbs, prepositions, pronouns, small words and marks.
/// Quote marks inside a phrase belong to it ("26 »armed men«"); a name is never cut.

/// True if a phrase ends before this token.
[[nodiscard]] bool breaksPhrase(const ClaimContext &context, std::uint32_t token);
/// True for prepositions of every kind ("in", "from", "by"): the phrase behind is governed, and no subject.
[[nodiscard]] bool opensGoverned(const ClaimContext &context, std::uint32_t token);
/// The phrase that begins at a token, inside a limit; it goes on over "of" and a place ("members of the guard", "the
/// authorities in Riga"). Empty if a break stands there.
[[nodiscard]] TokenRange phraseFrom(const ClaimContext &context, std::uint32_t token, TokenRange limit);
/// The phrase that ends before a token, inside a limit. May be empty.
[[nodiscard]] TokenRange phraseBefore(const ClaimContext &context, std::uint32_t token, TokenRange limit);
/// The same words without leading articles and outer marks.
[[nodiscard]] TokenRange withoutArticle(const ClaimContext &context, TokenRange phrase);

/// A comma or "and" between two of a list.
[[nodiscard]] bool isListMark(const ClaimContext &context, std::uint32_t token);
/// Behind the list marks that open a range.
[[nodiscard]] std::uint32_t endOfList(const ClaimContext &context, TokenRange range);

} // namespace extract
