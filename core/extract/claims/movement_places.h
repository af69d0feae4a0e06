#pragma once

#include "core/extract/claims/movement_mover.h"

namespace extract {

/// Where a movement begins and ends, as the text describes it; either may be empty.
struct MovementPlaces
{
    TokenRange origin;
    TokenRange destination;
    TokenRange originMark;      ///< the words that lead to it, "|out of| Norlia"; empty for the object of a verb
    TokenRange destinationMark; ///< as above
};

/// The places that a trigger's words of direction lead to: their head is a name of a place or a word for one ("to
/// |the base| near Kabul", not "to |pay| for a wall at the border"). Behind the trigger the search ends at the next
/// verb; for troops it goes through the whole clause, and a strong mark leads them anywhere ("towards the enemy").
[[nodiscard]] MovementPlaces findMovementPlaces(const ClaimContext &context, const PhraseHit &trigger,
                                                const Mover &mover);

/// True if the words hold the name of a place or a word for one.
[[nodiscard]] bool namesPlace(const ClaimContext &context, TokenRange words);

} // namespace extract
