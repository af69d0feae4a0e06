#pragma once

#include "core/base/code_points.h"
#include "core/exchange/csv.h"
#include "core/model/actor.h"
#include "core/model/article.h"
#include "core/model/claim.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// A claim beside its article, as one row of a table for others.
struct ClaimRecord
{
    model::Claim claim;
    model::Article article;                                     ///< its text is not needed
    std::optional<base::CodePointMap::CodePointRange> position; ///< of the claim's words in the article
    std::optional<model::Place> place;                          ///< where, or where to, as far as it is known
    std::optional<model::Place> origin;                         ///< where from
};

/// The names of the columns, in order.
[[nodiscard]] std::span<const std::string_view> claimColumns();
/// The cells of one claim, in the order of the columns; unknown is an empty cell.
[[nodiscard]] std::vector<std::string> claimCells(const ClaimRecord &record);
/// The header row.
[[nodiscard]] std::string claimCsvHeader();
[[nodiscard]] std::string claimCsvRow(const ClaimRecord &record, CsvMode mode);
/// One object, one line, without a line end. Ids are strings, numbers are numbers, unknown is null.
[[nodiscard]] std::string claimJsonLine(const ClaimRecord &record);

} // namespace exchange
