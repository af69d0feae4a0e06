#include "core/exchange/csv.h"

namespace exchange {

namespace {

/// Spreadsheets begin a formula at these, some of them after blanks and no-break spaces, too.
bool couldBeFormula(std::string_view cell)
{
    if (cell.starts_with('\t') || cell.starts_with('\r') || cell.starts_with('\n'))
        return true;
    while (!cell.empty()) {
        if (cell.starts_with("\xC2\xA0"))
            cell.remove_prefix(2);
        else if (cell.starts_with("\xEF\xBB\xBF") || cell.starts_with("\xE2\x80\x8B"))
            cell.remove_prefix(3);
        else if (cell.front() == ' ' || cell.front() == '\t' || cell.front() == '\r' || cell.front() == '\n')
            cell.remove_prefix(1);
        else
            break;
    }
    // Full-width forms of the same signs are taken for them.
    for (const std::string_view sign :
         {"=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"}) {
        if (cell.starts_with(sign))
            return true;
    }
    return false;
}

bool isNumber(std::string_view cell)
{
    if (cell.starts_with('-'))
        cell.remove_prefix(1);
    return !cell.empty() && cell.find_first_not_of("0123456789.") == std::string_view::npos;
}

constexpr char guard = '\'';

/// A cell that begins with the guard itself gets one too, so that taking it off always gives the cell.
bool needsGuard(std::string_view cell, CsvMode mode)
{
    return mode == CsvMode::Safe && ((couldBeFormula(cell) && !isNumber(cell)) || cell.starts_with(guard));
}

} // namespace

std::string csvRow(std::span<const std::string> cells, CsvMode mode)
{
    std::string row;
    bool first = true;
    for (const std::string &cell : cells) {
        if (!first)
            row += ',';
        first = false;
        const bool quoted =
            cell.find_first_of("\",\r\n") != std::string::npos || cell.starts_with(' ') || cell.ends_with(' ');
        if (quoted)
            row += '"';
        if (needsGuard(cell, mode))
            row += guard;
        for (const char c : cell) {
            if (c == '"')
                row += '"';
            row += c;
        }
        if (quoted)
            row += '"';
    }
    row += "\r\n";
    return row;
}

std::string tsvRow(std::span<const std::string> cells, CsvMode mode)
{
    std::string row;
    for (const std::string &cell : cells) {
        if (&cell != &cells.front())
            row += '\t';
        if (needsGuard(cell, mode))
            row += guard;
        for (const char c : cell)
            row += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    }
    row += '\n';
    return row;
}

std::string_view withoutFormulaGuard(std::string_view cell)
{
    return cell.starts_with(guard) ? cell.substr(1) : cell;
}

std::optional<CsvRows::Row> CsvRows::next()
{
    while (m_at < m_text.size() && (m_text[m_at] == '\r' || m_text[m_at] == '\n'))
        skipLineEnd();
    if (m_at >= m_text.size())
        return std::nullopt;
    Row row;
    row.line = m_line;
    row.cells.push_back(cell());
    while (m_at < m_text.size() && m_text[m_at] == ',') {
        ++m_at;
        row.cells.push_back(cell());
    }
    skipLineEnd();
    return row;
}

std::string CsvRows::cell()
{
    std::string text;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const bool isQuote = m_text[m_at] == '"';
            const bool isDouble = isQuote && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"';
            if (isQuote && !isDouble)
                break;
            m_at += isDouble ? 1 : 0;
            m_line += m_text[m_at] == '\n' ? 1 : 0;
            text += m_text[m_at];
        }
        m_at += m_at < m_text.size() ? 1 : 0;
    }
    while (m_at < m_text.size() && std::string_view(",\r\n").find(m_text[m_at]) == std::string_view::npos)
        text += m_text[m_at++];
    return text;
}

void CsvRows::skipLineEnd()
{
    if (m_at < m_text.size() && m_text[m_at] == '\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
    ++m_line;
}

} // namespace exchange
