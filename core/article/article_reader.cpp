#include "core/article/article_reader.h"

#include "core/article/html/html_reader.h"
#include "core/article/language_guess.h"
#include "core/article/plain_text_reader.h"
#include "core/article/source_file.h"
#include "core/article/text_decoder.h"
#include "core/base/digest.h"

namespace article {

namespace {

using base::ErrorCode;

/// What a person said goes before what the file says; the one not used is told.
void choosePublished(ReadArticle &read, const std::string &byOption)
{
    if (byOption.empty())
        return;
    model::Article &article = read.article;
    if (!article.published.empty() && article.published != byOption)
        read.addFinding("published-conflict", {byOption, article.published});
    article.published = byOption;
    article.publishedFrom = model::PublishedFrom::Option;
}

void chooseLanguage(ReadArticle &read, const std::string &byOption)
{
    model::Article &article = read.article;
    const std::string given = primaryLanguage(byOption.empty() ? article.language : byOption);
    if (!byOption.empty() && !given.empty()) {
        article.language = given;
        article.languageConfidence = 1;
        return;
    }
    const LanguageGuess guess = guessLanguage(article.text);
    if (given.empty()) {
        article.language = guess.code;
        article.languageConfidence = guess.confidence;
        return;
    }
    // Templates declare "en" for everything, so a clear contradiction is worth a word.
    const bool contradicted = guess.reliable && guess.code != given;
    if (contradicted)
        read.addFinding("language-conflict", {given, guess.code});
    article.language = given;
    article.languageConfidence = contradicted ? 1 - guess.confidence : 1;
}

/// U+202A..202E and U+2066..2069 can show words in another order than they are read.
void findBidiControls(ReadArticle &read)
{
    const std::string &text = read.article.text;
    std::size_t count = 0;
    base::TextRange first;
    for (std::size_t at = text.find('\xE2'); at != std::string::npos; at = text.find('\xE2', at + 1)) {
        if (at + 2 >= text.size())
            break;
        const auto second = static_cast<unsigned char>(text[at + 1]);
        const auto third = static_cast<unsigned char>(text[at + 2]);
        if (!(second == 0x80 && third >= 0xAA && third <= 0xAE) && !(second == 0x81 && third >= 0xA6 && third <= 0xA9))
            continue;
        if (count++ == 0)
            first = {at, at + 3};
    }
    if (count > 0)
        read.addFinding("bidi-control", {std::to_string(count)}, first);
}

void complete(ReadArticle &read, const ReadOptions &options)
{
    read.article.sourceName = options.sourceName;
    read.article.digest = base::sha256Hex(read.article.text);
    choosePublished(read, options.published);
    chooseLanguage(read, options.language);
    findBidiControls(read);
    std::int64_t next = 1;
    for (model::Caption &caption : read.article.captions)
        caption.id = {next++};
    next = 1;
    for (model::Finding &finding : read.findings)
        finding.id = {next++};
}

/// A structured format that no reader knows would come out as prose full of brackets.
std::string_view unreadableFormat(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\n\f");
    if (text.compare(begin, 5, "<?xml") == 0 || text.compare(begin, 4, "<rss") == 0 ||
        text.compare(begin, 5, "<feed") == 0)
        return "XML";
    const std::size_t next = text.find_first_not_of(" \t\n", begin + 1);
    if (next == std::string_view::npos)
        return {};
    if (text[begin] == '{' && (text[next] == '"' || text[next] == '}'))
        return "JSON";
    if (text[begin] == '[' && text[next] == '{')
        return "JSON";
    return {};
}

} // namespace

base::Result<std::vector<ReadArticle>> readArticles(std::string_view bytes, const ReadOptions &options)
{
    if (bytes.size() > largestArticle)
        return base::failure(ErrorCode::FileTooLarge, options.sourceName,
                             {std::to_string(bytes.size()), std::to_string(largestArticle)});
    auto decoded = decodeText(bytes, options.sourceName);
    if (!decoded)
        return tl::unexpected(decoded.error());

    const HtmlReader html;
    const PlainTextReader plain;
    const ArticleReader *reader = &plain;
    if (html.recognises(decoded->text))
        reader = &html;
    else if (const std::string_view format = unreadableFormat(decoded->text); !format.empty())
        return base::failure(ErrorCode::FormatUnknown, options.sourceName, {std::string(format)});

    auto articles = reader->read(decoded->text, options);
    if (!articles)
        return articles;
    for (ReadArticle &read : *articles) {
        read.findings.insert(read.findings.begin(), decoded->findings.begin(), decoded->findings.end());
        complete(read, options);
    }
    return articles;
}

} // namespace article
