#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>

namespace store {

/// What the ids of another project are here. One for each source that is imported, made empty, handed along with each
/// of its records and read by the writer's thread alone. An id that is not valid stands for what was left out.
struct ImportedIds
{
    std::unordered_map<base::PlaceId, base::PlaceId> places;
    std::unordered_map<base::ActorId, base::ActorId> actors;
    std::unordered_map<base::ArticleId, base::ArticleId> articles;
    std::unordered_map<base::ClaimId, base::ClaimId> claims;
    std::unordered_map<base::EventId, base::EventId> events;
    /// What is here and has been found by its name already: of two of one name there, only one is joined with it.
    std::unordered_set<base::PlaceId> joinedPlaces;
    std::unordered_set<base::ActorId> joinedActors;
};

/// What became of one record of another project.
struct RecordOutcome
{
    enum class Kind : std::uint8_t {
        Added,
        AlreadyThere, ///< an article whose text is in the project: nothing of it was written, nor will be
        NewVersion,   ///< an article that follows an older one which was here before
        LeftOut,      ///< an annotation of something that was AlreadyThere
    };
    Kind kind = Kind::Added;
    base::ArticleId article; ///< of an article: the new one, or the one that is there already
    base::ArticleId previous;
    std::size_t claims = 0;
};

} // namespace store
