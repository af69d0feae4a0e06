#pragma once

#include "core/model/claim.h"

#include <variant>

namespace store {

/// Hands every reference of a claim to an actor or a place to join, which has an overload for each.
template <class Join>
void joinReferences(model::Claim &claim, Join &&join)
{
    join(claim.source);
    if (auto *statement = std::get_if<model::Statement>(&claim.payload))
        join(statement->speaker);
    if (auto *movement = std::get_if<model::Movement>(&claim.payload)) {
        join(movement->mover);
        join(movement->origin);
        join(movement->destination);
    }
    if (auto *casualties = std::get_if<model::Casualties>(&claim.payload))
        join(casualties->place);
    if (auto *happening = std::get_if<model::Happening>(&claim.payload))
        join(happening->place);
}

} // namespace store
