#pragma once

#include "core/base/result.h"
#include "core/model/parsed_article.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace exchange {

enum class BodyIncluded : bool { No, Yes };

/// One article as one line of dateline-extract/1, without a line end. Offsets are code points, ids are a letter and a
/// number (p places, a actors, s statements, m movements, c casualties, e events, t times).
[[nodiscard]] std::string writeExtractJson(const model::ParsedArticle &parsed, BodyIncluded body);

/// True if the text begins as a line of dateline-extract/1 does.
[[nodiscard]] bool isExtractJson(std::string_view text);

/// Where a line comes from, and where to look for its body if it has none.
struct ExtractJsonLine
{
    std::string file;     ///< subject of a failure
    std::size_t line = 1; ///< 1-based; the first detail of a failure
    /// The body of an article that is known already, by its url and file name; may be empty.
    std::function<std::optional<std::string>(const std::string &url, const std::string &sourceName)> knownBody;
};

/// Reads one line. Every offset is held against the words it stands for; unknown keys are ignored; claims need their
/// words, everything else that is missing or null is unknown. Fails with FormatInvalid (details: line, reason),
/// OffsetsDoNotFit (details: line, key, the words, what stands there) or BodyMissing (details: line).
[[nodiscard]] base::Result<model::ParsedArticle> readExtractJson(std::string_view text, const ExtractJsonLine &where);

} // namespace exchange
