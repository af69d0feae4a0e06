#pragma once

#include "core/extract/claims/casualty_trigger.h"
#include "core/model/count.h"

#include <vector>

namespace extract {

/// People that an effect has met: one count and the words for them.
struct VictimGroup
{
    model::Count count;
    TokenRange tokens;   ///< count and noun phrase
    TokenRange victims;  ///< the noun phrase alone; may be empty
    bool isPart = false; ///< part of a total that is a group of its own
};

/// The victims of a trigger: nearest count on its side, the counts joined with it ("12 soldiers and 3 civilians"),
/// parts behind "including"; else one person ("a soldier", a name); else nobody ("no one"). Counts of things, ages,
/// distances, times, places and perpetrators are passed over. Empty when the text counts nobody.
[[nodiscard]] std::vector<VictimGroup> findVictims(const ClaimContext &context, const CasualtyTrigger &trigger,
                                                   TokenRange sentence);

} // namespace extract
