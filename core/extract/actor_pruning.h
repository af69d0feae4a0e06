#pragma once

#include "core/extract/names/actor_table.h"
#include "core/model/parsed_article.h"

namespace extract {

/// Takes away the organisations that only a bare noun names ("regeringen") and that no claim speaks of, and numbers the
/// rest anew, 1..n. An actor list of every ministry and court in passing would help nobody.
void dropUnusedCommonNouns(const ActorTable &names, model::ParsedArticle &parsed);

} // namespace extract
