#include "app/render/picture/page_tiling.h"

#include <algorithm>

namespace render {
namespace {

int pagesFor(int length, int window, int overlap)
{
    const int step = window - overlap;
    return std::max(1, (length - overlap + step - 1) / step);
}

} // namespace

PageTiling::PageTiling(QSize picture, QSize window, int overlap)
    : m_picture(picture)
    , m_window(window)
    , m_overlap(overlap)
    , m_columns(pagesFor(picture.width(), window.width(), overlap))
    , m_rows(pagesFor(picture.height(), window.height(), overlap))
{
}

QRect PageTiling::tile(int page) const
{
    const QPoint corner(column(page) * (m_window.width() - m_overlap), row(page) * (m_window.height() - m_overlap));
    return QRect(corner, m_window) & QRect(QPoint(), m_picture);
}

int PageTiling::wholeWidth(int width, int window, int overlap)
{
    const int pages = pagesFor(width, window, overlap);
    return window + (pages - 1) * (window - overlap);
}

} // namespace render
