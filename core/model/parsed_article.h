#pragma once

#include "core/model/actor.h"
#include "core/model/article.h"
#include "core/model/claim.h"
#include "core/model/finding.h"
#include "core/model/time_expression.h"

#include <vector>

namespace model {

/// An article with everything that was read out of it, by our extractor or by another program (dateline-extract/1).
/// Ids are local: 1..n inside each list, 0 for "none"; the store gives the lasting ones. Lists are in text order, and
/// article.captions holds all captions.
struct ParsedArticle
{
    Article article;
    std::vector<Place> places;
    std::vector<Actor> actors;
    std::vector<TimeExpression> times;
    std::vector<Claim> claims;
    std::vector<Finding> findings;

    friend bool operator==(const ParsedArticle &, const ParsedArticle &) = default;
};

} // namespace model
