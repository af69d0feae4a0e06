#pragma once

#include "core/base/text_range.h"
#include "core/model/article.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ui {

enum class ReaderStyle : std::uint8_t { Prose, Caption, Credit };

/// A paragraph of the reader: one range of the article's text, in one style, on one position of the document.
struct ReaderBlock
{
    base::TextRange range;
    ReaderStyle style = ReaderStyle::Prose;
    qsizetype position = 0; ///< of its first character in the document
    QString text;           ///< one UTF-16 unit for each of the range's; separators that would split it are blanks
};

/// Half-open range of positions (UTF-16 units) in the reader's document.
struct PositionRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    friend bool operator==(const PositionRange &, const PositionRange &) = default;
};

/// How an article is laid out for reading, and the one place where bytes of its text become positions on screen.
/// Captions stand on lines of their own, their credit on the next; further copies of a caption are folded away, with
/// the few words of the web page between them. Blank lines vanish; lines too long for a text layout are broken for
/// display only. Offsets stay those of the stored text.
class ReaderText
{
public:
    ReaderText() = default;
    explicit ReaderText(const model::Article &article);

    [[nodiscard]] const std::vector<ReaderBlock> &blocks() const { return m_blocks; }
    /// The position of a byte; of the next shown one when the byte is folded away. O(block).
    [[nodiscard]] qsizetype positionOf(std::size_t byte) const;
    [[nodiscard]] std::size_t byteOf(qsizetype position) const;
    /// Nothing when no part of the range is shown.
    [[nodiscard]] std::optional<PositionRange> positions(base::TextRange range) const;
    [[nodiscard]] base::TextRange bytes(PositionRange range) const;

private:
    void addLine(base::TextRange line, const std::vector<base::TextRange> &folded, const model::Article &article);
    void addPiece(base::TextRange piece, ReaderStyle style);

    std::string m_text;
    std::vector<ReaderBlock> m_blocks;
};

} // namespace ui
