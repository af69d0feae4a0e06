#pragma once

#include "core/base/ids.h"
#include "core/base/time_point.h"
#include "core/model/claim.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pipeline {

/// What of a claim tells whether another one is about the same incident. Words are folded; those that only say how many
/// are left out.
struct IncidentClaim
{
    base::ClaimId claim;
    base::EventId event;
    base::ArticleId article;  ///< not valid for a claim from nothing
    std::size_t sentence = 0; ///< where its sentence begins in the article
    std::uint64_t order = 0;  ///< article digest, then offset: breaks ties, never the id
    model::ClaimKind kind = model::ClaimKind::Statement;
    std::string what;         ///< a casualty's effect, a happening's type; empty for the others
    std::int64_t place = 0;   ///< where it happened, or where to; 0: not named
    std::int64_t country = 0; ///< the country that place lies in; 0: not known, or place is one
    bool isWide = false;      ///< place is a country or a region: much happens in it on one day
    base::TimeSpan when;      ///< it happened somewhen in here; without a time of its own, around its report
    bool isDated = false;     ///< by its own words, and to a few days
    std::optional<model::Count> count;
    std::vector<std::string> about; ///< words for victims, movers, or what happened
    std::string quote;              ///< empty when too short to be told from other quotes
};

} // namespace pipeline
