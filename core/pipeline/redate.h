#pragma once

#include "core/model/parsed_article.h"

#include <string>

namespace pipeline {

/// Gives an article that was read out already another publication date: relative times are resolved again, in the order
/// of their anchors, and the claims that took their time from one of them follow. The date that is not used any more
/// becomes a finding.
void redate(model::ParsedArticle &parsed, const std::string &published);

} // namespace pipeline
