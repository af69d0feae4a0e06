#include "core/article/plain_text_reader.h"

#include "core/article/header_date.h"
#include "core/base/ascii.h"
#include "core/base/edtf.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace article {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\n");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\n") + 1 - begin);
}

struct HeaderLine
{
    std::string key; ///< lower case
    std::string_view value;
};

/// "key: value" with a key of one word.
std::optional<HeaderLine> headerLine(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == 0 || colon == std::string_view::npos || colon > 20)
        return std::nullopt;
    if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t')
        return std::nullopt;
    HeaderLine result;
    for (const char c : line.substr(0, colon)) {
        if (!base::isAsciiLetter(c) && c != '_' && c != '-')
            return std::nullopt;
        result.key += base::lowerAscii(c);
    }
    result.value = trimmed(line.substr(colon + 1));
    return result;
}

using Field = std::string model::Article::*;
constexpr std::array<std::pair<std::string_view, Field>, 6> fields{{{"title", &model::Article::title},
                                                                    {"source", &model::Article::publisher},
                                                                    {"publisher", &model::Article::publisher},
                                                                    {"url", &model::Article::url},
                                                                    {"author", &model::Article::author},
                                                                    {"language", &model::Article::language}}};

bool isKnownKey(std::string_view key)
{
    return key == "date" || key == "place" ||
           std::ranges::any_of(fields, [&](const auto &field) { return field.first == key; });
}

void setPublished(ReadArticle &read, std::string_view value)
{
    const auto edtf = base::Edtf::parse(value);
    if (!edtf || edtf->isNone()) {
        read.addFinding("header-date-invalid", {std::string(value)});
        return;
    }
    read.article.published = edtf->toString();
    read.article.publishedFrom = model::PublishedFrom::Header;
}

void takeHeaderLine(ReadArticle &read, const HeaderLine &line)
{
    if (line.key == "date") {
        setPublished(read, line.value);
        return;
    }
    const auto *const field =
        std::ranges::find_if(fields, [&](const auto &candidate) { return candidate.first == line.key; });
    if (field == fields.end())
        read.addFinding("header-unused", {line.key, std::string(line.value)});
    else
        read.article.*field->second = line.value;
}

/// The block of "key: value" lines and where the body begins after it; nothing if the text does not begin with one.
std::optional<std::pair<std::vector<HeaderLine>, std::size_t>> headerBlock(std::string_view text)
{
    std::vector<HeaderLine> lines;
    std::size_t at = std::min(text.find_first_not_of(" \t\n"), text.size());
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (trimmed(line).empty())
            break;
        auto parsed = headerLine(line);
        if (!parsed || (lines.empty() && !isKnownKey(parsed->key)))
            return std::nullopt;
        lines.push_back(std::move(*parsed));
        at = std::min(end + 1, text.size());
    }
    if (lines.empty())
        return std::nullopt;
    return std::pair(std::move(lines), std::min(text.find_first_not_of(" \t\n", at), text.size()));
}

/// "# Title" before a date line; gives where the date line may begin.
std::size_t titleLine(std::string_view text, std::string &title)
{
    const std::size_t begin = text.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos || text.compare(begin, 2, "# ") != 0)
        return 0;
    const std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos || !findHeaderDate(text.substr(end)))
        return 0;
    title = trimmed(text.substr(begin + 2, end - begin - 2));
    return end;
}

} // namespace

bool PlainTextReader::recognises(std::string_view) const
{
    return true;
}

base::Result<std::vector<ReadArticle>> PlainTextReader::read(std::string_view text, const ReadOptions &options) const
{
    std::vector<ReadArticle> result(1);
    ReadArticle &read = result.front();
    std::size_t bodyBegin = 0;
    const std::size_t dateLineBegin = titleLine(text, read.article.title);
    if (const auto date = findHeaderDate(text.substr(dateLineBegin))) {
        setPublished(read, date->value);
        bodyBegin = dateLineBegin + date->bodyBegin;
    } else if (const auto block = headerBlock(text)) {
        for (const HeaderLine &line : block->first)
            takeHeaderLine(read, line);
        bodyBegin = block->second;
    }
    read.article.text = text.substr(bodyBegin);
    if (trimmed(read.article.text).empty())
        return base::failure(base::ErrorCode::FileEmpty, options.sourceName);
    return result;
}

} // namespace article
