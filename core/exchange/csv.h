#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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

/// Rows of such a text, one after the other; line ends may be those of any system. A quote that is never closed ends
/// with the text.
class CsvRows
{
public:
    explicit CsvRows(std::string_view text) : m_text(text) {}

    struct Row
    {
        std::vector<std::string> cells;
        std::size_t line = 1; ///< that it begins in
    };
    /// Nothing at the end; empty lines are no rows.
    [[nodiscard]] std::optional<Row> next();

private:
    [[nodiscard]] std::string cell();
    void skipLineEnd();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

} // namespace exchange
