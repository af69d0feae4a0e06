#include "app/render/paint/canvas.h"

#include "app/render/paint/figures.h"

#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

using timeline::PixelRect;

namespace render {
namespace {

QRect toRect(PixelRect rect)
{
    return {rect.x, rect.y, rect.w, rect.h};
}

std::uint64_t shapeKey(int family, int shape, int size, QColor colour, QColor back)
{
    const std::uint64_t form = std::uint64_t(family) << 32 | std::uint64_t(shape) << 16 | std::uint64_t(size);
    return mixedKey(mixedKey(form, colour.rgba()), back.rgba());
}

enum Family { GlyphFamily = 1, SolidGlyphFamily, EffectFamily, StatusFamily };

} // namespace

PixelRect intersected(PixelRect one, PixelRect other)
{
    const int x = std::max(one.x, other.x);
    const int y = std::max(one.y, other.y);
    return {x, y, std::max(0, std::min(one.right(), other.right()) - x),
            std::max(0, std::min(one.bottom(), other.bottom()) - y)};
}

Canvas::Canvas(QPainter &painter, const Look &look, ImageCache &cache, Medium medium)
    : m_painter(painter), m_look(look), m_cache(cache), m_ratio(painter.device()->devicePixelRatioF()), m_medium(medium)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setRenderHint(QPainter::TextAntialiasing, true);
    if (medium == Medium::Vector && painter.hasClipping()) {
        const QRect shown = painter.clipBoundingRect().toAlignedRect();
        m_page = PixelRect{shown.x(), shown.y(), shown.width(), shown.height()};
    }
}

void Canvas::setClip(PixelRect clip)
{
    m_clip = clip;
    if (m_medium == Medium::Pixels)
        m_painter.setClipRect(toRect(clip));
}

bool Canvas::isInClip(PixelRect rect) const
{
    if (m_medium == Medium::Pixels)
        return rect.intersects(m_clip);
    if (m_page && !rect.intersects(*m_page))
        return false;
    return rect.x >= m_clip.x && rect.right() <= m_clip.right() && rect.y >= m_clip.y &&
           rect.bottom() <= m_clip.bottom();
}

void Canvas::fill(PixelRect rect, QColor colour)
{
    const PixelRect visible = intersected(rect, m_clip);
    if (!visible.isEmpty() && (!m_page || visible.intersects(*m_page)))
        m_painter.fillRect(toRect(visible), colour);
}

void Canvas::frame(PixelRect rect, QColor colour, int width)
{
    fill({rect.x, rect.y, rect.w, width}, colour);
    fill({rect.x, rect.bottom() - width, rect.w, width}, colour);
    fill({rect.x, rect.y + width, width, rect.h - 2 * width}, colour);
    fill({rect.right() - width, rect.y + width, width, rect.h - 2 * width}, colour);
}

void Canvas::dashedFrame(PixelRect rect, QColor colour, int width, int on, int off)
{
    for (int i = 0; i < width; ++i) {
        const PixelRect line = rect.grown(-i);
        dashedRow(line.x, line.right(), line.y, colour, on, off);
        dashedRow(line.x, line.right(), line.bottom() - 1, colour, on, off);
        dashedColumn(line.x, line.y, line.bottom(), colour, on, off);
        dashedColumn(line.right() - 1, line.y, line.bottom(), colour, on, off);
    }
}

void Canvas::dashedRow(int x0, int x1, int y, QColor colour, int on, int off)
{
    const PixelRect visible = intersected({x0, y, x1 - x0, 1}, m_clip);
    if (visible.isEmpty())
        return;
    const int period = on + off;
    // The dashes hold still while the view moves: they count from x0, wherever the clip begins.
    int x = x0 + std::max(0, (visible.x - x0) / period) * period;
    for (; x < visible.right(); x += period)
        fill({x, y, std::min(on, x1 - x), 1}, colour);
}

void Canvas::dashedColumn(int x, int y0, int y1, QColor colour, int on, int off)
{
    for (int y = y0; y < y1; y += on + off)
        fill({x, y, 1, std::min(on, y1 - y)}, colour);
}

void Canvas::chevron(PixelRect rect, bool pointsRight, QColor colour)
{
    if (!isInClip(rect))
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double wings = pointsRight ? rect.x : rect.right();
    const double tip = pointsRight ? rect.right() : rect.x;
    const QPointF points[] = {QPointF(wings, rect.y), QPointF(tip, rect.y + rect.h / 2.0),
                              QPointF(wings, rect.bottom())};
    m_painter.drawPolyline(points, 3);
    m_painter.restore();
}

void Canvas::triangle(PixelRect rect, bool down, QColor colour)
{
    if (!isInClip(rect))
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    const QPointF corner(rect.x, rect.y);
    if (down) {
        const QPointF points[] = {corner, corner + QPointF(rect.w, 0), corner + QPointF(rect.w / 2.0, rect.h)};
        m_painter.drawPolygon(points, 3);
    } else {
        const QPointF points[] = {corner, corner + QPointF(rect.w, rect.h / 2.0), corner + QPointF(0, rect.h)};
        m_painter.drawPolygon(points, 3);
    }
    m_painter.restore();
}

template <class Draw>
void Canvas::keptShape(std::uint64_t key, QPoint centre, int size, const Draw &draw)
{
    const int side = size + 4;
    const PixelRect box{centre.x() - side / 2, centre.y() - side / 2, side, side};
    if (!isInClip(m_medium == Medium::Pixels ? box : box.grown(-2)))
        return;
    const int half = side / 2;
    const QPointF middle(half + 0.5, half + 0.5);
    if (m_medium == Medium::Vector) {
        draw(m_painter, QPointF(box.x, box.y) + middle);
        return;
    }
    const QImage *kept = m_cache.find(key);
    if (kept == nullptr) {
        QImage image(QSize(side, side) * m_ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(m_ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        draw(painter, middle);
        painter.end();
        kept = &m_cache.insert(key, std::move(image));
    }
    m_painter.drawImage(QPoint(box.x, box.y), *kept);
}

void Canvas::glyph(Kind kind, QPoint centre, int size, GlyphFill fill, QColor back)
{
    const QColor colour = m_look.theme.kind(kind);
    const int family = fill == GlyphFill::Solid ? SolidGlyphFamily : GlyphFamily;
    const std::uint64_t key = shapeKey(family, static_cast<int>(kind), size, colour, back);
    keptShape(key, centre, size,
              [&](QPainter &painter, QPointF middle) { drawGlyph(painter, kind, middle, size, fill, colour, back); });
}

void Canvas::flag(QColor colour, QPoint centre, int size, GlyphFill fill, QColor back)
{
    const int family = fill == GlyphFill::Solid ? SolidGlyphFamily : GlyphFamily;
    const std::uint64_t key = shapeKey(family, static_cast<int>(Kind::Note), size, colour, back);
    keptShape(key, centre, size, [&](QPainter &painter, QPointF middle) {
        drawGlyph(painter, Kind::Note, middle, size, fill, colour, back);
    });
}

void Canvas::effect(Effect effect, QPoint centre, int size, QColor back)
{
    const QColor colour = m_look.theme.effect(effect);
    const std::uint64_t key = shapeKey(EffectFamily, static_cast<int>(effect), size, colour, back);
    // An even size on a whole middle keeps the square's edges sharp.
    keptShape(key, centre, size, [&](QPainter &painter, QPointF middle) {
        const double shift = size % 2 == 0 ? 0.5 : 0;
        drawEffect(painter, effect, middle - QPointF(shift, shift), size, colour, back);
    });
}

void Canvas::status(StatusShape shape, QPoint centre, int size)
{
    const QColor colour = statusColour(m_look.theme, shape);
    const std::uint64_t key = shapeKey(StatusFamily, static_cast<int>(shape), size, colour, colour);
    keptShape(key, centre, size,
              [&](QPainter &painter, QPointF middle) { drawStatus(painter, shape, middle, size, colour); });
}

void Canvas::drawWords(QPainter &painter, QPointF base, const QString &words, const CanvasText &text) const
{
    const QFontMetricsF &metrics = m_look.fonts.metrics(text.style);
    painter.setFont(m_look.fonts.font(text.style));
    painter.setPen(text.colour);
    if (m_look.fonts.hasTabularFigures())
        painter.drawText(base, words);
    else
        drawFigures(painter, base, words, metrics);
    if (text.struck) {
        const double y = std::floor(base.y() - metrics.xHeight() / 2);
        const double width =
            m_look.fonts.hasTabularFigures() ? metrics.horizontalAdvance(words) : figuresWidth(words, metrics);
        painter.fillRect(QRectF(base.x(), y, width, 1), text.colour);
    }
}

void Canvas::text(PixelRect rect, const CanvasText &text)
{
    const QFontMetricsF &metrics = m_look.fonts.metrics(text.style);
    const int height = int(std::ceil(metrics.height()));
    const PixelRect line{rect.x, rect.y + (rect.h - height + 1) / 2, rect.w, height};
    if (text.text.empty() || !isInClip(line))
        return;
    if (m_medium == Medium::Vector) {
        const QString words = QString::fromUtf8(text.text.data(), qsizetype(text.text.size()));
        drawWords(m_painter, QPointF(line.x, line.y + metrics.ascent()), words, text);
        return;
    }
    const std::uint64_t name = text.key != 0 ? text.key : std::hash<std::string_view>{}(text.text);
    const std::uint64_t look = std::uint64_t(text.colour.rgba()) << 8 | std::uint64_t(text.style) << 1 | text.struck;
    const std::uint64_t key = mixedKey(name, look);
    const QImage *kept = m_cache.find(key);
    if (kept == nullptr) {
        const QString words = QString::fromUtf8(text.text.data(), qsizetype(text.text.size()));
        // Two pixels more than the advance: italics and some capitals lean out of it.
        QImage image(QSize(std::max(1, rect.w + 2), height) * m_ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(m_ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawWords(painter, QPointF(0, metrics.ascent()), words, text);
        painter.end();
        kept = &m_cache.insert(key, std::move(image));
    }
    m_painter.drawImage(QPoint(line.x, line.y), *kept);
}

void Canvas::text(PixelRect rect, const QString &words, timeline::TextStyle style, QColor colour)
{
    const QByteArray utf8 = words.toUtf8();
    text(rect, {std::string_view(utf8.constData(), std::size_t(utf8.size())), style, colour, 0, false});
}

} // namespace render
