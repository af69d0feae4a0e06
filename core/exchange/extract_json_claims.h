#pragma once

#include "core/exchange/extract_json_fields.h"
#include "core/model/parsed_article.h"

#include <QJsonObject>

namespace exchange {

/// What the claims of a line refer to.
struct ExtractJsonNames
{
    ExtractJsonFields::Ids actors;
    ExtractJsonFields::Ids places;
    ExtractJsonFields::Ids times;
};

/// Adds the statements, movements, casualties and events of a line to parsed, whose times are read already; in text
/// order, ids 1..n. Failures are in fields.
void readExtractJsonClaims(ExtractJsonFields &fields, const QJsonObject &line, const ExtractJsonNames &names,
                           model::ParsedArticle &parsed);

} // namespace exchange
