#pragma once

#include "app/render/file/pdf_leads.h"
#include "app/render/picture/page_tiling.h"
#include "app/render/picture/picture_style.h"

#include <QtGui/QPageSize>

#include <functional>
#include <optional>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace render {

class Figure;

/// How many pages of a style a picture of a size (in pixels of 1/96 inch) takes; one for a sheet.
[[nodiscard]] PageTiling pagesOf(QSize picture, const PageStyle &style);

/// A picture on paper: on one sheet as large as itself, or cut into pages that overlap, with their numbers and marks
/// where the neighbour begins below and beside.
class PicturePages
{
public:
    /// Borrows both.
    PicturePages(const Figure &figure, const PictureStyle &style);

    [[nodiscard]] QPageSize pageSize() const;
    [[nodiscard]] int count() const { return m_tiling.count(); }

    /// Pages count from 0; null: all.
    using PageWanted = std::function<bool(int page)>;
    /// The device's pages must be as large as pageSize(), and the painter must begin at their corner.
    void paint(QPagedPaintDevice &device, QPainter &painter, const PageWanted &wanted) const;

    /// Bookmarks to the lanes and pages, from a mark to its footnote and from a footnote to its mark.
    [[nodiscard]] PdfLeads leads() const;

private:
    /// What a page shows of a part of the figure, in its points.
    [[nodiscard]] QRectF onPage(QRect rect, int page) const;
    [[nodiscard]] std::optional<PdfPoint> cornerOf(QRect rect) const;
    void addLinks(std::vector<PdfLink> &links, QRect rect, const PdfPoint &to) const;
    void paintTile(QPainter &painter, QRect tile) const;
    /// The page's number, and ticks in the margin where the neighbours begin and end.
    void paintMarks(QPainter &painter, int page) const;

    const Figure &m_figure;
    const PictureStyle &m_style;
    PageTiling m_tiling;
};

} // namespace render
