#pragma once

#include <span>
#include <string>
#include <string_view>

namespace exchange {

enum class CsvMode : bool {
    Safe,     ///< no cell starts a formula in a spreadsheet: a cell that could gets a leading apostrophe
    Lossless, ///< cells as they are, for machines
};

/// RFC 4180: commas, CRLF after each row, quotes where needed.
[[nodiscard]] std::string csvRow(std::span<const std::string> cells, CsvMode mode);
/// Cells between tabs, for the clipboard: tabs and line breaks inside a cell become blanks. Ends with a line feed.
[[nodiscard]] std::string tsvRow(std::span<const std::string> cells, CsvMode mode);
/// The text that a safe cell stands for.
[[nodiscard]] std::string_view withoutFormulaGuard(std::string_view cell);

} // namespace exchange
