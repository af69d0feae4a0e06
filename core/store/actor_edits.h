#pragma once

#include "core/base/ids.h"
#include "core/model/actor.h"
#include "core/model/remark.h"

#include <string>
#include <vector>

namespace store {

/// Actors that are one: claims, mentions and aliases of the joined ones count for the one that stays, also those of
/// articles that come later. SplitActor takes each back out. Without anybody to join, or with what stays among them,
/// ArgumentInvalid.
struct MergeActors
{
    base::ActorId stays;
    std::vector<base::ActorId> joined;
};

/// A name that means somebody else: an actor that was merged into this one becomes its own again; an alias becomes an
/// actor, of whom the claims are that are said with that name, also in articles that come later. The actor's own name
/// cannot be taken from it: ArgumentInvalid.
struct SplitActor
{
    base::ActorId actor;
    std::string name;
};

/// What a person makes of an actor, whole: what is as it was read stays so.
struct ChangeActor
{
    base::ActorId actor;
    std::string name; ///< never empty
    model::ActorType type = model::ActorType::Person;
    model::PersonColour colour = model::PersonColour::None;
    std::string note;
};

} // namespace store
