#pragma once

#include "core/extract/claims/movement_mover.h"
#include "core/model/count.h"

#include <optional>

namespace extract {

/// The words around a trigger that say who went where.
struct MovementSlots
{
    Mover mover;
    TokenRange origin;
    TokenRange destination;
    TokenRange means;
    TokenRange distance;
    TokenRange duration;
    std::optional<model::Count> count;
};

/// Reads the slots of a trigger inside its clause.
[[nodiscard]] MovementSlots findSlots(const ClaimContext &context, const PhraseHit &trigger, TokenRange sentence);

} // namespace extract
