#pragma once

#include "core/article/html/html_document.h"

#include <string>
#include <string_view>
#include <vector>

namespace article {

/// What a page says of itself; everything plain text, everything possibly empty.
struct PageMetadata
{
    std::string title;
    std::string publisher;
    std::string author;
    std::string url;                 ///< http or https
    std::string published;           ///< as written
    std::string language;            ///< as written
    std::vector<std::string> jsonLd; ///< the texts of its JSON-LD blocks
};

/// From meta elements (Open Graph, article:, Dublin Core and the like), link, title, h1, time and html lang, in this
/// order.
[[nodiscard]] PageMetadata readMetadata(const HtmlDocument &document);

/// The text, if it is an address of the web; else empty.
[[nodiscard]] std::string webAddress(std::string_view text);

} // namespace article
