#pragma once

#include "core/base/id_generator.h"
#include "core/model/actor.h"

#include <optional>
#include <string_view>
#include <unordered_set>

namespace store {

class Steps;

/// Actors and places are one for the whole project: an article's actor is joined with the one of the same name and
/// type, a place with the one of the same gazetteer id, else of the same name. Rows are only added, never changed, so
/// that no step of the history is disturbed by an import after it. What nobody refers to is never shown. For imports
/// only: the search index is written here, not by triggers.
class NameRows
{
public:
    NameRows(Steps &steps, base::IdGenerator &ids) : m_steps(steps), m_ids(ids) {}

    /// Those in except are not joined with.
    [[nodiscard]] base::ActorId actor(const model::Actor &actor, const std::unordered_set<base::ActorId> &except = {});
    [[nodiscard]] base::PlaceId place(const model::Place &place, const std::unordered_set<base::PlaceId> &except = {});
    /// Whom words mean that the article joined with an actor: somebody else, where a person split that name off.
    [[nodiscard]] base::ActorId meant(base::ActorId actor, std::string_view words);

private:
    void addAlias(base::ActorId actor, std::string_view name, bool isName);

    Steps &m_steps;
    base::IdGenerator &m_ids;
    std::optional<bool> m_hasSplits;
};

} // namespace store
