#pragma once

#include "core/model/annotation.h"
#include "core/model/article.h"
#include "core/model/claim.h"

#include <string_view>

namespace store {

class Steps;

// What the full-text triggers of the schema would write for a new row, for imports, which run without triggers.
void indexArticle(Steps &steps, base::ArticleId id, const model::Article &article);
void indexQuote(Steps &steps, const model::Claim &claim, std::string_view language);
void indexAnnotation(Steps &steps, const model::Annotation &annotation);
void indexAlias(Steps &steps, std::int64_t alias, std::string_view name);

} // namespace store
