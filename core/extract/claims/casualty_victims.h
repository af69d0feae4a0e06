#pragma once

#include "core/extract/claims/victim_phrases.h"

#include <vector>

namespace extract {

/// The victims of a trigger: nearest count on its side, the counts and persons joined with it ("12 soldiers, a nurse
/// and 3 children"), parts behind "including"; else one person ("a soldier", a name); else nobody ("no one"). Counts of
/// things, ages, distances, times, places and perpetrators are passed over. Empty when the text counts nobody.
[[nodiscard]] std::vector<VictimGroup> findVictims(const ClaimContext &context, const CasualtyTrigger &trigger,
                                                   TokenRange sentence);

} // namespace extract
