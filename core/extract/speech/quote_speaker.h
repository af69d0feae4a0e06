#pragma once

#include "core/extract/speech/attribution.h"
#include "core/extract/speech/quote_finder.h"

#include <span>
#include <string>
#include <vector>

namespace extract {

/// A quote that somebody answers for, with everything its cue says.
struct SpokenQuote
{
    Quote quote;
    SpokenCue cue; ///< cue.entry is null when there are no reporting words
    model::StatementType type = model::StatementType::Direct;
    bool inferred = false;
    std::string_view rule;
    double confidence = 0;
};

/// Gives quotes their speakers: cue behind, cue before, a cue in the same sentence, an attribution that holds the
/// words, a colon chain, a split quote, and at last the speaker carried over. Quotes for which nobody answers
/// (nicknames, names, distance) are left out.
[[nodiscard]] std::vector<SpokenQuote> giveSpeakers(const ClaimContext &context, std::span<const Quote> quotes,
                                                    std::span<const Attribution> reported);

} // namespace extract
