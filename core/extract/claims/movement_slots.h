#pragma once

#include "core/extract/claims/claim_frame.h"

#include <optional>
#include <string>

namespace extract {

/// The words around a movement verb that say who went where.
struct MovementSlots
{
    TokenRange mover; ///< noun phrase with its count; may be empty
    TokenRange origin;
    TokenRange destination;
    TokenRange means;
    TokenRange distance;
    TokenRange duration;
    std::optional<model::Count> count;
};

/// Reads the slots of a trigger inside its clause; a clause that opens with a relative word takes its mover from the
/// phrase before. Origin and destination must hold a place or a word for one.
[[nodiscard]] MovementSlots findSlots(const ClaimContext &context, const PhraseHit &trigger, TokenRange sentence);

/// True if the words name people or materiel of a force.
[[nodiscard]] bool namesForce(const ClaimContext &context, TokenRange phrase);

} // namespace extract
