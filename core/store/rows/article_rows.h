#pragma once

#include "core/base/id_generator.h"
#include "core/base/ids.h"
#include "core/model/parsed_article.h"

namespace store {

class Steps;

/// Where an article goes.
struct ArticlePlace
{
    base::BatchId batch;
    base::ArticleId previous; ///< the older version, if there is one
    std::int64_t importedMs = 0;
};

/// For a connection without triggers: writes the search indexes, too. Writes an article and all that was read out of
/// it. Ids in parsed are local (1..n in each list), those written are new and grow in the order of the lists. Each
/// claim becomes an event of its own.
base::ArticleId writeArticle(Steps &steps, base::IdGenerator &ids, const model::ParsedArticle &parsed,
                             const ArticlePlace &place);

/// A claim whose ids are lasting ones, with its provenance, but without event and placement.
void writeClaim(Steps &steps, const model::Claim &claim, std::string_view language);

} // namespace store
