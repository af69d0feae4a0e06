#pragma once

#include "app/render/paint/canvas.h"

#include <QtCore/QRect>
#include <QtCore/QString>

#include <cstddef>

namespace render {

/// Lines of small text below a picture, filled column by column.
class NoteColumns
{
public:
    NoteColumns(std::size_t notes, int width, int narrowest);
    /// As wide as can be: no more columns than needed to get along with so many lines, unless it takes too narrow ones.
    static NoteColumns widest(std::size_t notes, int width, int narrowest, int lines);

    [[nodiscard]] int height() const { return m_rows * line; } ///< of all notes
    /// Keeps to a height; false if not all notes have a cell then, and the last cell is for saying so.
    bool fit(int height);
    [[nodiscard]] std::size_t shown() const { return m_shown; } ///< notes with a cell of their own
    [[nodiscard]] bool hasCells() const { return m_rows > 0; }
    [[nodiscard]] timeline::PixelRect cell(QPoint corner, std::size_t note) const;

    static constexpr int line = 15;

private:
    std::size_t m_notes;
    std::size_t m_shown;
    int m_columns;
    int m_rows;
    int m_width; ///< of one column
};

[[nodiscard]] int noteWidth(const Look &look, const QString &words);
/// Cut between words with an ellipsis; a closing mark stays.
[[nodiscard]] QString cutNote(const Look &look, const QString &words, int width);

} // namespace render
