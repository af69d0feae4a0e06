#pragma once

#include "core/base/result.h"
#include "core/exchange/claim_record.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

// A table of claims that reads back as it was: a column for every field of a claim and for what its article says of
// itself, cells as they are. Spreadsheets may take such cells for formulas: the plain CSV is for them.

[[nodiscard]] std::string losslessCsvHeader();
[[nodiscard]] std::string losslessCsvRow(const ClaimRecord &record);

/// True if the first row of the text is the header of such a table, its columns in any order.
[[nodiscard]] bool isLosslessCsv(std::string_view text);

/// A row as it was read, and the line it begins in.
struct ReadCsvRow
{
    base::Result<ClaimRecord> record;
    std::size_t line = 1;
};
/// Every row below the header. Columns are told by name; what is missing is unknown. A row fails with FormatInvalid
/// (subject: file; details: line, reason), and the next one is read. Ids are as written; the range of the claim's words
/// is in position alone.
[[nodiscard]] std::vector<ReadCsvRow> readLosslessCsv(std::string_view text, const std::string &file);

} // namespace exchange
