#include "core/pipeline/source_parser.h"

#include "core/article/article_reader.h"
#include "core/article/source_file.h"
#include "core/exchange/extract_json.h"
#include "core/exchange/lossless_csv.h"
#include "core/exchange/project/project_json.h"
#include "core/pipeline/read_back/foreign_events.h"
#include "core/pipeline/redate.h"

#include <filesystem>
#include <system_error>

namespace pipeline {

namespace {

using base::ErrorCode;

/// The project, its log or its shared memory: SQLite holds locks on each.
bool isOpenProject(const std::string &path, const std::string &projectFile)
{
    if (projectFile.empty())
        return false;
    for (const char *ending : {"", "-wal", "-shm"}) {
        std::error_code error;
        if (std::filesystem::equivalent(path, projectFile + ending, error))
            return true;
    }
    return false;
}

base::Result<std::string> bytesOf(const Source &source, const ParseOptions &options)
{
    if (source.bytes)
        return *source.bytes;
    if (source.path == "-")
        return article::readStandardInput(options.stop);
    if (isOpenProject(source.path, options.projectFile))
        return base::failure(ErrorCode::FileBinary, source.path, {"SQLite"});
    return article::readSourceFile(source.path);
}

std::string_view withoutMark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

/// Hands over every line that is not blank, with its number.
template <class Take>
void eachLine(std::string_view text, Take take)
{
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            take(line, number);
    }
}

std::vector<ParsedItem> parseLines(std::string_view text, const Source &source, const ParseOptions &options)
{
    std::vector<ParsedItem> items;
    eachLine(text, [&](std::string_view line, std::size_t number) {
        auto parsed = exchange::readExtractJson(line, {source.path, number, options.knownBody});
        if (parsed && !options.published.empty())
            redate(*parsed, options.published);
        items.push_back({std::move(parsed), number});
    });
    return items;
}

std::vector<ParsedItem> parseProject(std::string_view text, const Source &source)
{
    std::vector<ParsedItem> items;
    exchange::ProjectJsonReader reader(source.path);
    eachLine(text, [&](std::string_view line, std::size_t number) {
        auto record = reader.read(line, number);
        if (!record)
            items.push_back({tl::unexpected(record.error()), number});
        else if (*record)
            items.push_back({std::move(**record), number});
    });
    return items;
}

std::vector<ParsedItem> parseAnnotations(std::string_view text, const Source &source)
{
    std::vector<ParsedItem> items;
    for (exchange::ReadWebAnnotation &read : exchange::readWebAnnotations(text, source.path)) {
        if (read.annotation)
            items.push_back({std::move(*read.annotation), 0});
        else
            items.push_back({tl::unexpected(read.annotation.error()), 0});
    }
    return items;
}

/// Rows without an article are claims from nothing. What are numbers there tells what belongs together.
std::vector<ParsedItem> parseTable(std::string_view text, const Source &source)
{
    std::vector<ParsedItem> items;
    for (exchange::ReadCsvRow &row : exchange::readLosslessCsv(text, source.path)) {
        if (!row.record) {
            items.push_back({tl::unexpected(row.record.error()), row.line});
        } else if (row.record->article.digest.empty()) {
            model::Claim claim = std::move(row.record->claim);
            claim.provenance = {{}, {}, {}, "manual", claim.provenance.trigger, claim.provenance.packVersion};
            items.push_back({model::ProjectRecord(model::DecidedClaim{std::move(claim), std::nullopt}), row.line});
        } else {
            items.push_back({std::move(*row.record), row.line});
        }
    }
    return items;
}

/// The doubts of reading stand before those of extracting.
void joinFindings(std::vector<model::Finding> read, std::vector<model::Finding> &findings)
{
    for (model::Finding &finding : findings)
        read.push_back(std::move(finding));
    findings = std::move(read);
    std::int64_t next = 1;
    for (model::Finding &finding : findings)
        finding.id = {next++};
}

std::vector<ParsedItem> parseArticles(const extract::Extractor &extractor, std::string_view bytes, const Source &source,
                                      const ParseOptions &options)
{
    const std::string name = std::filesystem::path(source.path).filename().string();
    auto articles = article::readArticles(bytes, {name, options.language, options.published});
    if (!articles) {
        base::Error error = articles.error();
        error.subject = source.path;
        return {{tl::unexpected(std::move(error)), 0}};
    }
    std::vector<ParsedItem> items;
    for (article::ReadArticle &read : *articles) {
        model::ParsedArticle parsed = extractor.extract(std::move(read.article));
        joinFindings(std::move(read.findings), parsed.findings);
        items.push_back({std::move(parsed), 0});
    }
    return items;
}

} // namespace

std::vector<ParsedItem> parseSource(const extract::Extractor &extractor, const Source &source,
                                    const ParseOptions &options)
{
    const auto bytes = bytesOf(source, options);
    if (!bytes)
        return {{tl::unexpected(bytes.error()), 0}};
    const std::string_view text = withoutMark(*bytes);
    if (exchange::isExtractJson(text))
        return parseLines(text, source, options);
    if (exchange::isProjectJson(text))
        return parseProject(text, source);
    if (exchange::isCalendar(text))
        return foreignEvents(exchange::readCalendar(text, source.path));
    if (exchange::isWebAnnotation(text))
        return parseAnnotations(text, source);
    if (exchange::isTimelineJs(text))
        return foreignEvents(exchange::readTimelineJs(text, source.path));
    if (exchange::isLosslessCsv(text))
        return parseTable(text, source);
    return parseArticles(extractor, *bytes, source, options);
}

} // namespace pipeline
