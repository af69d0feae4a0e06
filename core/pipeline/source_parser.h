#pragma once

#include "core/base/result.h"
#include "core/exchange/claim_record.h"
#include "core/exchange/web_annotation.h"
#include "core/extract/extractor.h"
#include "core/model/project_record.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pipeline {

/// What a person said about all inputs of a run; an empty string says nothing.
struct ParseOptions
{
    std::string language;  ///< BCP 47
    std::string published; ///< EDTF
    /// The open project: it is refused as a source, since opening and closing it again would drop SQLite's locks on it.
    std::string projectFile;
    std::stop_token stop; ///< ends the waiting for standard input
    /// See exchange::ExtractJsonLine::knownBody; may be empty. Called from any thread.
    std::function<std::optional<std::string>(const std::string &url, const std::string &sourceName)> knownBody;
};

/// Something to read: a file, standard input ("-"), or bytes that are here already (pasted text) with a name for them.
struct Source
{
    std::string path;
    std::optional<std::string> bytes;
};

/// What a source holds: an article with its claims, one thing of a project, or what comes back to articles that are in
/// the project: an annotation, or a row of a table of claims.
using ParsedContent =
    std::variant<model::ParsedArticle, model::ProjectRecord, exchange::WebAnnotation, exchange::ClaimRecord>;

/// What one part of a source became. line is 0 but for sources that hold a part a line.
struct ParsedItem
{
    base::Result<ParsedContent> parsed;
    std::size_t line = 0;

    /// Null for a failure and for what is no article read here.
    [[nodiscard]] const model::ParsedArticle *article() const
    {
        return parsed ? std::get_if<model::ParsedArticle>(&*parsed) : nullptr;
    }
};

/// Source to articles with their claims: reads, decides by content whether it is an article (then extracts), lines that
/// another program parsed (then takes their claims as they are), a project, or what this or another program exported: a
/// calendar, a timeline, annotations, a table of claims. One item for each article, record or
/// refused line; a source that cannot be read gives one item with the error. Never empty but for a project without
/// anything. Any thread.
[[nodiscard]] std::vector<ParsedItem> parseSource(const extract::Extractor &extractor, const Source &source,
                                                  const ParseOptions &options);

/// The files that arguments stand for: files as they are, folders with all regular files in them, at any depth, sorted
/// by name, without hidden ones; links to folders are not followed. What is missing stays in the list, to be refused by
/// name.
[[nodiscard]] std::vector<Source> expandArguments(const std::vector<std::string> &arguments);

} // namespace pipeline
