#pragma once

#include "core/model/annotation.h"
#include "core/model/parsed_article.h"
#include "core/model/remark.h"
#include "core/model/saved_search.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

/// A claim as a person left it, and as it was read at first where a person corrected it. Of the original only what a
/// correction can change is told: neither its event nor its provenance.
struct DecidedClaim
{
    Claim claim;
    std::optional<Claim> original;

    friend bool operator==(const DecidedClaim &, const DecidedClaim &) = default;
};

/// An article with all that was read out of it and decided since. parsed.claims is empty: the claims stand beside it.
struct DecidedArticle
{
    ParsedArticle parsed;
    base::ArticleId previous; ///< the older version, if this is a newer one
    std::vector<DecidedClaim> claims;

    friend bool operator==(const DecidedArticle &, const DecidedArticle &) = default;
};

/// What a person made of an actor that was read.
struct ActorDecision
{
    base::ActorId actor;
    base::ActorId mergedInto;      ///< not valid: it is itself
    std::string name;              ///< empty: as it was read
    std::optional<ActorType> type; ///< nothing: as it was read
    PersonColour colour = PersonColour::None;
    std::string note;

    friend bool operator==(const ActorDecision &, const ActorDecision &) = default;
};

/// A name of an actor that means somebody else.
struct SplitName
{
    base::ActorId actor;
    std::string name;
    base::ActorId own; ///< whom it means

    friend bool operator==(const SplitName &, const SplitName &) = default;
};

/// Two claims that are not about one event.
struct KeptApart
{
    base::ClaimId claim;
    base::ClaimId other;

    friend bool operator==(const KeptApart &, const KeptApart &) = default;
};

/// One thing of a project that goes to another one. Ids are those of the project it comes from, and only tell what
/// belongs together; those of times are 1..n inside their article. A Place and an Actor are names of the whole project,
/// without mentions, as they were read; a DecidedClaim alone comes from nothing.
using ProjectRecord = std::variant<Place, Actor, DecidedArticle, DecidedClaim, Annotation, Remark, ActorDecision,
                                   SplitName, KeptApart, SavedSearch>;

} // namespace model
