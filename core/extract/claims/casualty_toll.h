#pragma once

#include "core/extract/claims/victim_phrases.h"

#include <vector>

namespace extract {

/// What a toll stands at behind its trigger ("the death toll rose to 15"), with the figure it moved on from, marked as
/// superseded ("from 12", "to 14, but was corrected to 9"). Text order. Empty when no figure follows.
[[nodiscard]] std::vector<VictimGroup> tollOf(const ClaimContext &context, const CasualtyTrigger &trigger,
                                              TokenRange sentence);

} // namespace extract
