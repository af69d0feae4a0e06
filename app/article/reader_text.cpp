#include "app/article/reader_text.h"

#include <algorithm>
#include <string_view>

namespace ui {

namespace {

// A text layout of Qt takes seconds for a line of this length, minutes for ten times as much.
constexpr std::size_t longLine = 20000;
constexpr std::size_t brokenLine = 4000;
// Words of a web page between a caption and its second copy are never longer ("Show more").
constexpr std::size_t pageWords = 40;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

base::TextRange trimmed(base::TextRange range, std::string_view text)
{
    while (range.begin < range.end && isBlank(text[range.begin]))
        ++range.begin;
    while (range.end > range.begin && isBlank(text[range.end - 1]))
        --range.end;
    return range;
}

bool isShortGap(std::size_t begin, std::size_t end, std::string_view text)
{
    return begin <= end && end - begin <= pageWords && text.substr(begin, end - begin).find('\n') == std::string::npos;
}

/// The credit with the word before it ("Photo: NAME"), or an empty range.
base::TextRange creditLine(const model::Caption &caption, std::string_view text)
{
    if (caption.creditRange.isEmpty())
        return {caption.range.end, caption.range.end};
    const bool follows = isShortGap(caption.range.end, caption.creditRange.begin, text);
    return {follows ? caption.range.end : caption.creditRange.begin, caption.creditRange.end};
}

/// What is not shown: the further copies of each caption with their credit, and the words of the page between.
std::vector<base::TextRange> foldedRanges(const model::Article &article)
{
    const std::string_view text = article.text;
    std::vector<base::TextRange> folded;
    for (const model::Caption &caption : article.captions) {
        const base::TextRange credit = creditLine(caption, text);
        std::size_t previousEnd = std::max(caption.range.end, credit.end);
        for (const base::TextRange &duplicate : caption.duplicates) {
            base::TextRange fold = duplicate;
            if (text.substr(fold.end).starts_with(credit.in(text)))
                fold.end += credit.length();
            if (isShortGap(previousEnd, fold.begin, text))
                fold.begin = previousEnd;
            previousEnd = fold.end;
            folded.push_back(fold);
        }
    }
    std::ranges::sort(folded);
    return folded;
}

QString shownText(std::string_view bytes)
{
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        const bool splits = unit < 0x20 || unit == 0x2028 || unit == 0x2029 || unit == 0xfffc;
        if (splits || unit == 0xfdd0 || unit == 0xfdd1)
            c = u' ';
    }
    return text;
}

std::size_t codePointBorder(std::string_view text, std::size_t offset)
{
    while (offset > 0 && offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xc0) == 0x80)
        --offset;
    return offset;
}

} // namespace

ReaderText::ReaderText(const model::Article &article) : m_text(article.text)
{
    const std::vector<base::TextRange> folded = foldedRanges(article);
    std::size_t begin = 0;
    while (begin < m_text.size()) {
        const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
        addLine({begin, end}, folded, article);
        begin = end + 1;
    }
}

void ReaderText::addLine(base::TextRange line, const std::vector<base::TextRange> &folded,
                         const model::Article &article)
{
    struct Cut
    {
        base::TextRange range;
        std::optional<ReaderStyle> style; ///< nothing: folded away
    };
    std::vector<Cut> cuts;
    for (const base::TextRange &range : folded) {
        if (range.overlaps(line))
            cuts.push_back({range, std::nullopt});
    }
    for (const model::Caption &caption : article.captions) {
        const base::TextRange credit = creditLine(caption, m_text);
        if (caption.range.overlaps(line))
            cuts.push_back({caption.range, ReaderStyle::Caption});
        if (credit.overlaps(line) && !credit.isEmpty())
            cuts.push_back({credit, ReaderStyle::Credit});
    }
    std::ranges::sort(cuts, {}, &Cut::range);
    std::size_t at = line.begin;
    for (const Cut &cut : cuts) {
        const std::size_t begin = std::clamp(cut.range.begin, at, line.end);
        addPiece({at, begin}, ReaderStyle::Prose);
        const std::size_t end = std::clamp(cut.range.end, begin, line.end);
        if (cut.style)
            addPiece({begin, end}, *cut.style);
        at = end;
    }
    addPiece({at, line.end}, ReaderStyle::Prose);
}

void ReaderText::addPiece(base::TextRange piece, ReaderStyle style)
{
    piece = trimmed(piece, m_text);
    while (!piece.isEmpty()) {
        base::TextRange part = piece;
        if (piece.length() > longLine) {
            part.end = codePointBorder(m_text, piece.begin + brokenLine);
            const std::size_t blank = std::string_view(m_text).substr(0, part.end).rfind(' ');
            if (blank != std::string::npos && blank > piece.begin + brokenLine / 2)
                part.end = blank + 1;
        }
        const qsizetype position = m_blocks.empty() ? 0 : m_blocks.back().position + m_blocks.back().text.size() + 1;
        m_blocks.push_back({part, style, position, shownText(part.in(m_text))});
        piece.begin = part.end;
    }
}

qsizetype ReaderText::positionOf(std::size_t byte) const
{
    if (m_blocks.empty())
        return 0;
    const auto after = std::ranges::upper_bound(m_blocks, byte, {}, [](const ReaderBlock &b) { return b.range.begin; });
    if (after == m_blocks.begin())
        return 0;
    const ReaderBlock &block = *std::prev(after);
    if (byte > block.range.end && after != m_blocks.end())
        return after->position;
    const std::size_t end = codePointBorder(m_text, std::min(byte, block.range.end));
    return block.position + shownText(base::TextRange{block.range.begin, end}.in(m_text)).size();
}

std::size_t ReaderText::byteOf(qsizetype position) const
{
    if (m_blocks.empty())
        return 0;
    const auto after = std::ranges::upper_bound(m_blocks, position, {}, &ReaderBlock::position);
    if (after == m_blocks.begin())
        return m_blocks.front().range.begin;
    const ReaderBlock &block = *std::prev(after);
    const qsizetype units = std::min(position - block.position, block.text.size());
    // Not from the shown text: a replaced separator has fewer bytes there.
    const std::string_view bytes = block.range.in(m_text);
    const QString original = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return block.range.begin + static_cast<std::size_t>(original.left(units).toUtf8().size());
}

std::optional<PositionRange> ReaderText::positions(base::TextRange range) const
{
    const bool shown =
        std::ranges::any_of(m_blocks, [&](const ReaderBlock &block) { return block.range.overlaps(range); });
    if (!shown)
        return std::nullopt;
    const PositionRange positions{positionOf(range.begin), positionOf(range.end)};
    if (positions.begin >= positions.end)
        return std::nullopt;
    return positions;
}

base::TextRange ReaderText::bytes(PositionRange range) const
{
    return {byteOf(range.begin), byteOf(range.end)};
}

} // namespace ui
