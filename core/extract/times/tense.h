#pragma once

#include "core/extract/numbers/token_words.h"

namespace extract {

enum class VerbTense : std::uint8_t { Unknown, Past, Present, Future };

/// The tense of the verb that stands nearest to some words in their sentence; of two as near, the one before. Verbs are
/// what the pack marks with tense= (auxiliaries, verbs of saying and common verbs), plans are in the future.
/// Cost: at most two dozen tokens are looked at.
[[nodiscard]] VerbTense tenseNear(const TokenWords &words, TokenRange around);

/// "called a meeting |for| Friday": what stands right before a day looks ahead, whatever the verb.
[[nodiscard]] bool looksAhead(const TokenWords &words, TokenRange day);

} // namespace extract
