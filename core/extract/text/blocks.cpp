#include "core/extract/text/blocks.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::size_t shortestWrappedLine = 40;
constexpr std::size_t longestWrappedLine = 100;
constexpr std::size_t leastWrappedLines = 3;
constexpr std::string_view blanks = " \t\r\v\f";

struct Line
{
    base::TextRange range; ///< trimmed
    bool indented = false;
    bool isEmpty = false;
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const std::size_t first = line.find_first_not_of(blanks);
        if (first == std::string_view::npos)
            lines.push_back({{at, at}, false, true});
        else
            lines.push_back({{at + first, at + line.find_last_not_of(blanks) + 1}, first > 0, false});
        at = end + 1;
    }
    return lines;
}

bool endsInsideSentence(std::string_view line)
{
    constexpr std::string_view closing = ".!?:;\"'";
    const unsigned char last = static_cast<unsigned char>(line.back());
    return closing.find(line.back()) == std::string_view::npos && last < 0x80;
}

bool isWrapped(std::string_view text, const std::vector<Line> &lines)
{
    std::size_t filled = 0;
    std::size_t cut = 0;
    for (const Line &line : lines) {
        if (line.isEmpty)
            continue;
        ++filled;
        const std::size_t length = line.range.length();
        cut += length >= shortestWrappedLine && length <= longestWrappedLine && endsInsideSentence(line.range.in(text));
    }
    return filled >= leastWrappedLines && cut * 2 >= filled;
}

} // namespace

std::vector<base::TextRange> findBlocks(std::string_view text)
{
    const std::vector<Line> lines = linesOf(text);
    const bool wrapped = isWrapped(text, lines);
    std::vector<base::TextRange> blocks;
    bool open = false;
    for (const Line &line : lines) {
        if (line.isEmpty) {
            open = false;
            continue;
        }
        if (wrapped && open && !line.indented)
            blocks.back().end = line.range.end;
        else
            blocks.push_back(line.range);
        open = true;
    }
    return blocks;
}

} // namespace extract
