#pragma once

#include "core/base/result.h"
#include "core/model/claim.h"

#include <string>
#include <string_view>

namespace store {

class Steps;

/// What a claim's placement takes from its article.
struct PlacementContext
{
    base::BatchId batch;
    std::string_view published;
};

/// Writes the row of `placement` for a claim as it is now, or changes the one that is there, where a claim from nothing
/// stays with the import that brought it.
void writePlacement(Steps &steps, const model::Claim &claim, const PlacementContext &context);
/// Places again all claims of an article, after its publication time or their event times changed.
void placeClaimsOf(Steps &steps, base::ArticleId article);

} // namespace store
