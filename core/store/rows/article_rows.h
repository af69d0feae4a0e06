#pragma once

#include "core/base/id_generator.h"
#include "core/base/ids.h"
#include "core/model/parsed_article.h"

#include <functional>
#include <vector>

namespace store {

class Steps;

/// Where an article goes.
struct ArticlePlace
{
    base::BatchId batch;
    base::ArticleId previous; ///< the older version, if there is one
    std::int64_t importedMs = 0;
};

/// The lasting ids of the names in an article's lists; one that is not valid is left out.
struct NameIds
{
    std::function<base::ActorId(const model::Actor &)> actor;
    std::function<base::PlaceId(const model::Place &)> place;
};

/// Lasting ids of an article and of its lists, in their order.
struct ArticleIds
{
    base::ArticleId article;
    std::vector<base::ActorId> actors;
    std::vector<base::PlaceId> places;
    std::vector<base::TimeId> times;
};

// For connections without triggers: the search indexes are written, too. Ids of times in parsed are local, 1..n.

/// Writes an article with its lists, but without its claims.
ArticleIds writeArticleLists(Steps &steps, base::IdGenerator &ids, const model::ParsedArticle &parsed,
                             const ArticlePlace &place, const NameIds &names);
/// Writes an article and all that was read out of it. All ids in parsed are local (1..n in each list), those written
/// are new and grow in the order of the lists. Each claim becomes an event of its own.
base::ArticleId writeArticle(Steps &steps, base::IdGenerator &ids, const model::ParsedArticle &parsed,
                             const ArticlePlace &place);

/// A claim whose ids are lasting ones, with its provenance, but without event and placement.
void writeClaim(Steps &steps, const model::Claim &claim, std::string_view language);

/// The lasting id of a local one; not valid for one that names nothing.
template <class TypedId>
[[nodiscard]] TypedId lastingId(const std::vector<TypedId> &ids, TypedId local)
{
    const auto index = static_cast<std::size_t>(local.value - 1);
    return local.isValid() && index < ids.size() ? ids[index] : TypedId{};
}

} // namespace store
