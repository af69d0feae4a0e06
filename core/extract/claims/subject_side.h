#pragma once

#include "core/extract/phrases/claim_context.h"

namespace extract {

/// Where the words begin that may count a noun of effect at the end of a region: its own phrase, and a form of "be"
/// before it; another verb ends them.
[[nodiscard]] std::uint32_t beginOfNounSide(const ClaimContext &context, TokenRange region);
/// Where the subject's side of a passive verb behind a region ends: before the auxiliary that it shares with another
/// verb ("the man |was seized and| killed"), else with the region.
[[nodiscard]] std::uint32_t endOfSubjectSide(const ClaimContext &context, TokenRange region);

} // namespace extract
