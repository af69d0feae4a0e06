#pragma once

#include <QtCore/QRect>
#include <QtCore/QSize>

namespace render {

/// How a picture is cut into pages of one size, row by row, with a strip that neighbours share. Plain arithmetic in
/// the picture's pixels.
class PageTiling
{
public:
    /// window is what one page shows; the overlap must be smaller than both its sides.
    PageTiling(QSize picture, QSize window, int overlap);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int count() const { return m_columns * m_rows; }
    [[nodiscard]] int column(int page) const { return page % m_columns; } ///< from 0, as pages are
    [[nodiscard]] int row(int page) const { return page / m_columns; }
    /// The part of the picture on a page.
    [[nodiscard]] QRect tile(int page) const;

    /// The least width of whole pages that holds a width.
    [[nodiscard]] static int wholeWidth(int width, int window, int overlap);

private:
    QSize m_picture;
    QSize m_window;
    int m_overlap;
    int m_columns;
    int m_rows;
};

} // namespace render
