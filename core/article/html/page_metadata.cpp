#include "core/article/html/page_metadata.h"

#include "core/article/html/html_text.h"
#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace article {

namespace {

using MetaValues = std::map<std::string, std::string, std::less<>>;

/// The first value of each name; gumbo has decoded the entities of attributes.
MetaValues metaValues(const GumboNode &root)
{
    MetaValues values;
    for (const GumboNode *meta : elementsOf(root, GUMBO_TAG_META)) {
        const std::string_view content = attributeOf(*meta, "content");
        for (const char *attribute : {"property", "name", "itemprop"}) {
            const std::string_view name = attributeOf(*meta, attribute);
            if (!name.empty() && !content.empty())
                values.emplace(base::lowerAscii(name), content);
        }
    }
    return values;
}

std::string firstOf(const MetaValues &values, std::span<const std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const auto found = values.find(name); found != values.end())
            return found->second;
    }
    return {};
}

constexpr std::array<std::string_view, 4> titleNames{"og:title", "twitter:title", "dc.title", "headline"};
constexpr std::array<std::string_view, 3> publisherNames{"og:site_name", "dc.publisher", "application-name"};
constexpr std::array<std::string_view, 5> authorNames{"author", "dc.creator", "parsely-author", "byl",
                                                      "article:author"};
constexpr std::array<std::string_view, 11> publishedNames{"article:published_time",
                                                          "og:article:published_time",
                                                          "datepublished",
                                                          "date",
                                                          "dc.date.issued",
                                                          "dcterms.created",
                                                          "dc.date",
                                                          "parsely-pub-date",
                                                          "pubdate",
                                                          "publish-date",
                                                          "sailthru.date"};

std::string linkTo(const GumboNode &root, std::string_view relation)
{
    for (const GumboNode *link : elementsOf(root, GUMBO_TAG_LINK)) {
        if (base::lowerAscii(attributeOf(*link, "rel")) == relation)
            return std::string(attributeOf(*link, "href"));
    }
    return {};
}

std::string wordsOfFirst(const GumboNode &root, GumboTag tag)
{
    const auto found = elementsOf(root, tag);
    return found.empty() ? std::string() : wordsOf(*found.front());
}

/// "Headline - Site" and "Headline | Site" without the site, where the page names its site.
std::string withoutSite(std::string title, const std::string &site)
{
    if (site.empty() || title.size() <= site.size() + 3 || !title.ends_with(site))
        return title;
    const std::size_t end = title.size() - site.size();
    const std::size_t last = title.find_last_not_of(" -|:\xE2\x80\x93\x94", end - 1);
    return last == std::string::npos || last + 1 == end ? title : title.substr(0, last + 1);
}

std::string readTitle(const GumboNode &root, const MetaValues &values, const std::string &site)
{
    if (std::string title = plainWords(firstOf(values, titleNames)); !title.empty())
        return withoutSite(std::move(title), site);
    const auto headings = elementsOf(root, GUMBO_TAG_H1);
    if (headings.size() == 1) {
        if (std::string heading = wordsOf(*headings.front()); !heading.empty())
            return heading;
    }
    return withoutSite(wordsOfFirst(root, GUMBO_TAG_TITLE), site);
}

std::string firstTime(const GumboNode &root)
{
    for (const GumboNode *time : elementsOf(root, GUMBO_TAG_TIME)) {
        if (const std::string_view value = attributeOf(*time, "datetime"); !value.empty())
            return std::string(value);
    }
    return {};
}

} // namespace

std::string webAddress(std::string_view text)
{
    const bool isWeb = text.starts_with("https://") || text.starts_with("http://");
    const bool isClean = std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    return isWeb && isClean ? std::string(text) : std::string();
}

PageMetadata readMetadata(const HtmlDocument &document)
{
    const GumboNode &root = document.root();
    const MetaValues values = metaValues(root);
    PageMetadata page;
    page.publisher = plainWords(firstOf(values, publisherNames));
    page.title = readTitle(root, values, page.publisher);
    page.author = plainWords(firstOf(values, authorNames));
    if (!webAddress(page.author).empty())
        page.author.clear();
    page.url = webAddress(linkTo(root, "canonical"));
    if (page.url.empty())
        page.url = webAddress(firstOf(values, std::array<std::string_view, 1>{"og:url"}));
    page.published = firstOf(values, publishedNames);
    if (page.published.empty())
        page.published = firstTime(root);
    page.language = attributeOf(root, "lang");
    if (page.language.empty())
        page.language = firstOf(values, std::array<std::string_view, 2>{"og:locale", "dc.language"});
    for (const GumboNode *script : elementsOf(root, GUMBO_TAG_SCRIPT)) {
        for (const GumboNode *child : childrenOf(*script)) {
            if (child->type == GUMBO_NODE_TEXT)
                page.jsonLd.emplace_back(child->v.text.text);
        }
    }
    return page;
}

} // namespace article
