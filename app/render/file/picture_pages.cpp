#include "app/render/file/picture_pages.h"

#include "app/render/picture/figure.h"

#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

#include <unordered_map>
#include <utility>

namespace render {
namespace {

constexpr double pointsPerPixel = 72 / pixelsPerInch;
constexpr double tickLength = 12;
constexpr double tickGap = 6;

} // namespace

PageTiling pagesOf(QSize picture, const PageStyle &style)
{
    if (style.paper == Paper::Sheet)
        return {picture, picture, 0};
    return {picture, pageWindow(style), pageOverlap()};
}

PicturePages::PicturePages(const Figure &figure, const PictureStyle &style)
    : m_figure(figure)
    , m_style(style)
    , m_tiling(pagesOf((QSizeF(figure.size()) * style.magnification).toSize(), style.page))
{
}

QPageSize PicturePages::pageSize() const
{
    const bool sheet = m_style.page.paper == Paper::Sheet;
    const QSizeF points = sheet ? QSizeF(m_figure.size()) * m_style.magnification * pointsPerPixel
                                : pageSizeMm(m_style.page) * (72 / 25.4);
    return QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch);
}

void PicturePages::paint(QPagedPaintDevice &device, QPainter &painter, const PageWanted &wanted) const
{
    painter.scale(device.logicalDpiX() / pixelsPerInch, device.logicalDpiY() / pixelsPerInch);
    if (m_style.page.paper == Paper::Sheet) {
        painter.scale(m_style.magnification, m_style.magnification);
        m_figure.paint(painter, Medium::Vector);
        return;
    }
    painter.translate(pageMarginMm * pixelsPerMm, pageMarginMm * pixelsPerMm);
    bool isFirst = true;
    for (int page = 0; page < m_tiling.count(); ++page) {
        if (wanted && !wanted(page))
            continue;
        if (!std::exchange(isFirst, false))
            device.newPage();
        paintTile(painter, m_tiling.tile(page));
        if (m_tiling.count() > 1)
            paintMarks(painter, page);
    }
}

PdfLeads PicturePages::leads() const
{
    PdfLeads leads;
    std::unordered_map<base::EventId, PdfPoint> marks;
    std::unordered_map<base::EventId, PdfPoint> notes;
    const std::vector<FigurePlace> places = m_figure.places();
    for (const FigurePlace &place : places) {
        const std::optional<PdfPoint> corner = cornerOf(place.rect);
        if (!corner)
            continue;
        if (place.kind == FigurePlace::Kind::Lane)
            leads.bookmarks.push_back({place.title, *corner});
        else
            (place.kind == FigurePlace::Kind::Mark ? marks : notes).emplace(place.event, *corner);
    }
    for (int page = 0; m_tiling.count() > 1 && page < m_tiling.count(); ++page)
        leads.bookmarks.push_back(
            {m_figure.sentences().pageMark(m_tiling, page), {page, {0, pageSize().size(QPageSize::Point).height()}}});
    for (const FigurePlace &place : places) {
        if (place.kind == FigurePlace::Kind::Lane)
            continue;
        const auto &other = place.kind == FigurePlace::Kind::Mark ? notes : marks;
        if (const auto to = other.find(place.event); to != other.end())
            addLinks(leads.links, place.rect, to->second);
    }
    return leads;
}

QRectF PicturePages::onPage(QRect rect, int page) const
{
    const QRectF part(QPointF(rect.topLeft()) * m_style.magnification, QSizeF(rect.size()) * m_style.magnification);
    const bool sheet = m_style.page.paper == Paper::Sheet;
    const QRectF tile =
        sheet ? QRectF(QPointF(), QSizeF(m_figure.size()) * m_style.magnification) : QRectF(m_tiling.tile(page));
    const QRectF shown = part & tile;
    if (shown.isEmpty())
        return {};
    const double margin = sheet ? 0 : pageMarginMm * pixelsPerMm;
    const QPointF corner = (shown.topLeft() - tile.topLeft() + QPointF(margin, margin)) * pointsPerPixel;
    const QSizeF size = shown.size() * pointsPerPixel;
    const double height = pageSize().size(QPageSize::Point).height();
    return {corner.x(), height - corner.y() - size.height(), size.width(), size.height()};
}

std::optional<PdfPoint> PicturePages::cornerOf(QRect rect) const
{
    for (int page = 0; page < m_tiling.count(); ++page) {
        if (const QRectF shown = onPage(rect, page); !shown.isEmpty())
            return PdfPoint{page, shown.bottomLeft()}; // upside down: the upper left corner
    }
    return {};
}

void PicturePages::addLinks(std::vector<PdfLink> &links, QRect rect, const PdfPoint &to) const
{
    for (int page = 0; page < m_tiling.count(); ++page) {
        if (const QRectF shown = onPage(rect, page); !shown.isEmpty())
            links.push_back({page, shown, to});
    }
}

void PicturePages::paintTile(QPainter &painter, QRect tile) const
{
    painter.save();
    painter.translate(-tile.topLeft());
    painter.setClipRect(tile);
    painter.scale(m_style.magnification, m_style.magnification);
    m_figure.paint(painter, Medium::Vector);
    painter.restore();
}

void PicturePages::paintMarks(QPainter &painter, int page) const
{
    const QSize tile = m_tiling.tile(page).size();
    const Theme paper = Theme::of(ThemeName::Print); // the margin is white in every theme
    painter.save();
    painter.setPen(QPen(paper.colour(ColourRole::InkMuted), 0.5));
    const double overlap = pageOverlap();
    const auto column = [&](double x) {
        painter.drawLine(QLineF(x, -tickGap, x, -tickGap - tickLength));
        painter.drawLine(QLineF(x, tile.height() + tickGap, x, tile.height() + tickGap + tickLength));
    };
    const auto row = [&](double y) {
        painter.drawLine(QLineF(-tickGap, y, -tickGap - tickLength, y));
        painter.drawLine(QLineF(tile.width() + tickGap, y, tile.width() + tickGap + tickLength, y));
    };
    if (m_tiling.column(page) > 0)
        column(overlap);
    if (m_tiling.column(page) + 1 < m_tiling.columns())
        column(tile.width() - overlap);
    if (m_tiling.row(page) > 0)
        row(overlap);
    if (m_tiling.row(page) + 1 < m_tiling.rows())
        row(tile.height() - overlap);
    painter.setPen(paper.colour(ColourRole::InkSecondary));
    painter.setFont(m_figure.smallFont());
    const QFontMetricsF metrics(m_figure.smallFont());
    const double below = pageWindow(m_style.page).height() + tickGap + tickLength;
    painter.drawText(QPointF(0, below + metrics.ascent()), m_figure.sentences().pageMark(m_tiling, page));
    painter.restore();
}

} // namespace render
