#pragma once

#include "core/article/html/html_document.h"

#include <vector>

namespace article {

/// The elements of a page that hold its story, in the order of the text: what the page itself marks as the article's
/// body, else the element whose paragraphs weigh most (by length and commas, against links, in the manner of
/// Readability) with those of its siblings that read alike. Empty when the page has no prose at all. Cost: linear.
[[nodiscard]] std::vector<const GumboNode *> findMainContent(const HtmlDocument &document);

} // namespace article
