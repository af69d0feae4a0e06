#include "core/article/html/html_reader.h"

#include "core/article/header_date.h"
#include "core/article/html/html_document.h"
#include "core/article/html/html_prune.h"
#include "core/article/html/html_text.h"
#include "core/article/html/json_ld.h"
#include "core/article/html/main_content.h"
#include "core/article/html/page_metadata.h"
#include "core/base/ascii.h"

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::array<std::string_view, 24> firstTags{
    "!doctype", "html", "head", "body", "meta",   "title", "link", "script", "style", "div",    "article", "main",
    "section",  "p",    "h1",   "h2",   "header", "table", "span", "figure", "base",  "center", "ul",      "nav"};

/// Lower-case name after '<' at a position, "!doctype" and "!--" included.
std::string tagNameAt(std::string_view text, std::size_t at)
{
    std::string name;
    for (std::size_t i = at + 1; i < text.size() && name.size() < 10; ++i) {
        const char c = text[i];
        const bool isDigit = c >= '0' && c <= '9';
        if (!base::isAsciiLetter(c) && !isDigit && c != '!' && c != '?' && c != '-')
            break;
        name += base::lowerAscii(c);
    }
    return name;
}

void setPublished(ReadArticle &read, const std::string &written)
{
    if (written.empty())
        return;
    if (const auto edtf = edtfFromMetadata(written)) {
        read.article.published = *edtf;
        read.article.publishedFrom = model::PublishedFrom::Metadata;
    } else {
        read.addFinding("metadata-date-invalid", {written});
    }
}

const std::string &firstFilled(const std::string &preferred, const std::string &other)
{
    return preferred.empty() ? other : preferred;
}

void takeMetadata(ReadArticle &read, const JsonLdArticle &described, const PageMetadata &page)
{
    read.article.title = firstFilled(described.headline, page.title);
    read.article.publisher = firstFilled(described.publisher, page.publisher);
    read.article.author = firstFilled(described.author, page.author);
    read.article.url = firstFilled(webAddress(described.url), page.url);
    read.article.language = firstFilled(described.language, page.language);
    setPublished(read, firstFilled(described.published, page.published));
}

/// The one the page is about: that with the most text, the first among equals.
JsonLdArticle mainArticle(const std::vector<JsonLdArticle> &articles)
{
    const auto longest = std::ranges::max_element(articles, {}, [](const JsonLdArticle &a) { return a.body.size(); });
    return longest == articles.end() ? JsonLdArticle{} : *longest;
}

std::string withoutBlanks(std::string_view text)
{
    std::string result;
    std::ranges::copy_if(text, std::back_inserter(result),
                         [](char c) { return std::isspace(static_cast<unsigned char>(c)) == 0; });
    return result;
}

/// The page shows the words of articleBody: both their beginning and their end stand in its text.
bool showsSameWords(std::string_view pageText, std::string_view articleBody)
{
    constexpr std::size_t sample = 60;
    const std::string page = withoutBlanks(pageText);
    const std::string body = withoutBlanks(articleBody);
    const std::string_view end = std::string_view(body).substr(body.size() - std::min(sample, body.size()));
    return page.find(std::string_view(body).substr(0, sample)) != std::string::npos &&
           page.find(end) != std::string::npos;
}

std::vector<ReadArticle> liveBlog(const JsonLdArticle &blog, const PageMetadata &page)
{
    std::vector<ReadArticle> entries;
    for (JsonLdArticle update : blog.updates) {
        if (update.body.empty())
            continue;
        update.publisher = firstFilled(update.publisher, blog.publisher);
        update.author = firstFilled(update.author, blog.author);
        update.url = firstFilled(update.url, blog.url);
        update.language = firstFilled(update.language, blog.language);
        update.published = firstFilled(update.published, blog.published);
        update.headline = firstFilled(update.headline, blog.headline);
        ReadArticle read;
        takeMetadata(read, update, page);
        read.article.text = update.body;
        entries.push_back(std::move(read));
    }
    return entries;
}

} // namespace

bool HtmlReader::recognises(std::string_view text) const
{
    std::size_t at = text.find_first_not_of(" \t\n\f");
    // Comments and an XML declaration may come first.
    while (at != std::string_view::npos && text[at] == '<') {
        const std::string name = tagNameAt(text, at);
        if (std::ranges::find(firstTags, name) != firstTags.end())
            return true;
        const bool isComment = name.starts_with("!--");
        if (!isComment && !name.starts_with("?xml"))
            return false;
        const std::size_t end = text.find(isComment ? "-->" : "?>", at);
        at = end == std::string_view::npos ? end : text.find_first_not_of(" \t\n\f>", end + 2);
    }
    return false;
}

base::Result<std::vector<ReadArticle>> HtmlReader::read(std::string_view text, const ReadOptions &options) const
{
    PrunedHtml pruned = pruneHtml(text);
    const HtmlDocument document(std::move(pruned.html));
    const PageMetadata page = readMetadata(document);
    const JsonLd described = readJsonLd(page.jsonLd);
    const JsonLdArticle main = mainArticle(described.articles);
    for (const JsonLdArticle &candidate : described.articles) {
        if (auto entries = liveBlog(candidate, page); !entries.empty())
            return entries;
    }

    std::vector<ReadArticle> result(1);
    ReadArticle &read = result.front();
    takeMetadata(read, main, page);
    HtmlText shown = textOf(findMainContent(document), read.article.title);
    if (main.body.empty() || showsSameWords(shown.text, main.body)) {
        read.article.text = std::move(shown.text);
        read.article.captions = std::move(shown.captions);
    } else {
        read.article.text = main.body;
    }
    if (described.broken)
        read.addFinding("json-ld-invalid", {});
    if (pruned.tooDeep > 0)
        read.addFinding("html-too-deep", {std::to_string(pruned.tooDeep)});
    if (read.article.text.empty())
        return base::failure(base::ErrorCode::FileEmpty, options.sourceName);
    return result;
}

} // namespace article
