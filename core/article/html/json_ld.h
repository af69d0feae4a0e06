#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace article {

/// An article as schema.org describes it; plain text, everything possibly empty.
struct JsonLdArticle
{
    std::string type; ///< NewsArticle, LiveBlogPosting ...
    std::string headline;
    std::string body;      ///< paragraphs kept
    std::string published; ///< as written
    std::string author;    ///< names joined by ", "
    std::string publisher;
    std::string url;
    std::string language;               ///< as written
    std::vector<JsonLdArticle> updates; ///< of a live blog, in the order of the file
};

struct JsonLd
{
    std::vector<JsonLdArticle> articles;
    bool broken = false; ///< a block is no JSON, even after mending what sites get wrong
};

/// All articles in the JSON-LD blocks of a page: an object, a list, a @graph, or nested in a mainEntity. Trailing
/// commas and bare control characters are mended.
[[nodiscard]] JsonLd readJsonLd(const std::vector<std::string> &blocks);

} // namespace article
