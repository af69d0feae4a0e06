#pragma once

#include "core/base/id_generator.h"
#include "core/store/actor_edits.h"

#include <string>

namespace store {

class Connection;
class Steps;

// Which names mean one actor, and what a person says of it. Each fails with NotFound or ArgumentInvalid before it
// writes anything.
void mergeActors(Steps &steps, const MergeActors &edit);
/// Whom SplitActor makes an actor of its own: one that was merged, one of that name, or a new one that nothing refers
/// to yet.
[[nodiscard]] base::ActorId ownActor(Steps &steps, const SplitActor &edit, base::IdGenerator &ids);
void splitActor(Steps &steps, const SplitActor &edit, base::ActorId own);
void changeActor(Steps &steps, const ChangeActor &edit);

/// What an actor is called now; empty when there is none.
[[nodiscard]] std::string actorName(Connection &connection, base::ActorId actor);
/// The first of name, type, colour and note that an edit would change; empty: none.
[[nodiscard]] std::string changedPart(Connection &connection, const ChangeActor &edit);

} // namespace store
