#pragma once

#include "core/extract/phrases/claim_context.h"
#include "core/extract/speech/attribution.h"
#include "core/model/claim.h"

#include <string_view>

namespace extract {

/// What a rule has found, before it becomes a claim.
struct ClaimFrame
{
    TokenRange tokens;  ///< the claim's words
    TokenRange trigger; ///< the words that made the rule look
    std::string_view rule;
    double confidence = 0;
};

/// A claim with provenance, source, event time and tense; the payload is moved in. The time is the one in the
/// trigger's clause that stands nearest to the trigger, else the one that opens the sentence.
[[nodiscard]] model::Claim makeClaim(const ClaimContext &context, const ClaimFrame &frame, const SourceMap &sources,
                                     model::ClaimPayload payload);

/// The expression that dates a trigger, or nullptr.
[[nodiscard]] const model::TimeExpression *timeOf(const ClaimContext &context, TokenRange trigger);
/// The place that the trigger's clause names, else the sentence's; words empty when there is none.
[[nodiscard]] model::PlaceReference placeOf(const ClaimContext &context, TokenRange trigger);
/// A place for words: the place's mention among them gives the id.
[[nodiscard]] model::PlaceReference placeFor(const ClaimContext &context, TokenRange words);
[[nodiscard]] bool isPlanned(const ClaimContext &context, TokenRange trigger);
/// The words that make it so ("|ordered| the brigade to move"), or nullptr.
[[nodiscard]] const PhraseHit *planOf(const ClaimContext &context, TokenRange trigger);
/// True if the trigger's own clause denies it before the trigger ("was not", "har ikke").
[[nodiscard]] bool isNegated(const ClaimContext &context, TokenRange trigger);

} // namespace extract
