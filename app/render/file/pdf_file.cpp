#include "app/render/file/pdf_file.h"

#include "app/render/picture/figure.h"

#include <QtCore/QBuffer>
#include <QtCore/QHashFunctions>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {
namespace {

constexpr int resolution = 1200;
constexpr double pointsPerPixel = 72 / pixelsPerInch;
constexpr double tickLength = 12;
constexpr double tickGap = 6;

/// QPdfWriter writes the moment of drawing into the file. The picture's own date takes its place, or nothing.
void setCreationDate(QByteArray &pdf, const QDateTime &date)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < begin + key.size())
        return;
    const qsizetype length = end + 1 - begin; // stays the same: the file's table of positions counts bytes
    QByteArray entry;
    if (date.isValid())
        entry = key + date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
    pdf.replace(begin, length, entry.size() <= length ? entry.leftJustified(length, ' ') : QByteArray(length, ' '));
}

QDateTime creationDate(const PictureStyle &style)
{
    return style.created.isValid() || !style.date.isValid() ? style.created : style.date.startOfDay(Qt::UTC);
}

/// Qt keeps a document's fonts in a hash and writes them in its order, which is another in every process. Hashes made
/// while this lives have the same order always; each keeps its own seed, so that others come to no harm.
class SameOrder
{
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    SameOrder(const SameOrder &) = delete;
    SameOrder &operator=(const SameOrder &) = delete;
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
};

/// The pages of one picture.
class Pages
{
public:
    Pages(const Figure &figure, const PictureStyle &style)
        : m_figure(figure)
        , m_style(style)
        , m_tiling(pagesOf((QSizeF(figure.size()) * style.magnification).toSize(), style.page))
    {
    }

    [[nodiscard]] QPageSize pageSize() const
    {
        const bool sheet = m_style.page.paper == Paper::Sheet;
        const QSizeF points = sheet ? QSizeF(m_figure.size()) * m_style.magnification * pointsPerPixel
                                    : pageSizeMm(m_style.page) * (72 / 25.4);
        return QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch);
    }

    void paint(QPdfWriter &writer) const
    {
        QPainter painter(&writer);
        painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
        if (m_style.page.paper == Paper::Sheet) {
            painter.scale(m_style.magnification, m_style.magnification);
            m_figure.paint(painter, Medium::Vector);
            return;
        }
        painter.translate(pageMarginMm * pixelsPerMm, pageMarginMm * pixelsPerMm);
        for (int page = 0; page < m_tiling.count(); ++page) {
            if (page > 0)
                writer.newPage();
            paintTile(painter, m_tiling.tile(page));
            if (m_tiling.count() > 1)
                paintMarks(painter, page);
        }
    }

private:
    void paintTile(QPainter &painter, QRect tile) const
    {
        painter.save();
        painter.translate(-tile.topLeft());
        painter.setClipRect(tile);
        painter.scale(m_style.magnification, m_style.magnification);
        m_figure.paint(painter, Medium::Vector);
        painter.restore();
    }

    /// The page's number, and ticks in the margin where the neighbours begin and end.
    void paintMarks(QPainter &painter, int page) const
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

    const Figure &m_figure;
    const PictureStyle &m_style;
    PageTiling m_tiling;
};

} // namespace

PageTiling pagesOf(QSize picture, const PageStyle &style)
{
    if (style.paper == Paper::Sheet)
        return {picture, picture, 0};
    return {picture, pageWindow(style), pageOverlap()};
}

QByteArray pdfOf(const Figure &figure, const QString &title, const PictureStyle &style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const SameOrder order;
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Dateline"_s);
        writer.setResolution(resolution);
        const Pages pages(figure, style);
        writer.setPageSize(pages.pageSize());
        writer.setPageMargins(QMarginsF());
        pages.paint(writer);
    }
    setCreationDate(bytes, creationDate(style));
    return bytes;
}

} // namespace render
