#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace store {

class Reader;

/// One thing that is wrong in a project. code is a stable word: "integrity" "foreign-key" "schema" "quote" "digest"
/// "placement" "search-index".
struct Problem
{
    std::string code;
    std::string subject; ///< the row: "claim 123", "article 456 (seed.txt)"
    std::string detail;

    friend bool operator==(const Problem &, const Problem &) = default;
};

struct CheckResult
{
    std::vector<Problem> problems;
    std::size_t articles = 0; ///< looked at, hidden ones too
    std::size_t claims = 0;
    std::size_t quotesMatched = 0; ///< claims whose quote equals its range of the article, byte by byte
};

/// Everything that must hold of a project: pages and indexes whole, references satisfied, schema known, every claim's
/// quote equal to its range of the article, digests right, timeline columns and search indexes in step with the rows.
/// Linear in the file. Cancelled when asked to stop.
[[nodiscard]] base::Result<CheckResult> checkProject(const Reader &reader, std::stop_token stop = {},
                                                     base::ProgressSink *sink = nullptr);

} // namespace store
