#include "app/render/shapes.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPen>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <initializer_list>

namespace render {
namespace {

constexpr double outline = 1.5;

QPen sharpPen(QColor colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

QPolygonF polygon(QPointF centre, std::initializer_list<QPointF> points)
{
    QPolygonF result(points);
    result.translate(centre);
    return result;
}

QPixmap clearPixmap(int size, double devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

/// Lines of a status drawing, on the grid of ten.
QPainterPath statusLines(StatusShape shape)
{
    QPainterPath path;
    const auto line = [&path](std::initializer_list<QPointF> points) { path.addPolygon(QPolygonF(points)); };
    switch (shape) {
    case StatusShape::Accepted:
        line({{1, 5}, {4, 8}, {9, 2}});
        break;
    case StatusShape::Corrected:
        line({{1, 9}, {2, 6}, {7.5, 0.5}, {9.5, 2.5}, {4, 8}, {1, 9}});
        break;
    case StatusShape::Rejected:
        line({{1.5, 1.5}, {8.5, 8.5}});
        line({{8.5, 1.5}, {1.5, 8.5}});
        break;
    case StatusShape::Disputed:
        line({{0.5, 3.5}, {9.5, 3.5}});
        line({{0.5, 6.8}, {9.5, 6.8}});
        line({{7.5, 0}, {2.5, 10}});
        break;
    case StatusShape::Extracted:
        path.addEllipse(QPointF(5, 5), 3, 3);
        break;
    case StatusShape::Manual:
    case StatusShape::Pin:
    case StatusShape::CutLeft:
        break;
    }
    return path;
}

/// Filled parts of a status drawing.
QPainterPath statusAreas(StatusShape shape)
{
    QPainterPath path;
    if (shape == StatusShape::Manual) {
        path.addEllipse(QPointF(5, 2.6), 2.1, 2.1);
        path.moveTo(0.8, 9.5);
        path.cubicTo(0.8, 3.7, 9.2, 3.7, 9.2, 9.5);
        path.closeSubpath();
    } else if (shape == StatusShape::Pin) {
        path.addPolygon(QPolygonF({{1.2, 6.4}, {8.8, 6.4}, {7, 3.8}, {7, 0.2}, {3, 0.2}, {3, 3.8}, {1.2, 6.4}}));
        path.addRect(4.4, 6, 1.2, 4);
        path.setFillRule(Qt::WindingFill);
    } else if (shape == StatusShape::CutLeft) {
        path.addPolygon(QPolygonF({{7.5, 1}, {2.5, 5}, {7.5, 9}, {7.5, 1}}));
    }
    return path;
}

double lineWidth(StatusShape shape)
{
    switch (shape) {
    case StatusShape::Accepted:
        return 1.8;
    case StatusShape::Rejected:
        return 1.6;
    case StatusShape::Disputed:
        return 1.4;
    default:
        return 1.3;
    }
}

} // namespace

void drawGlyph(QPainter &painter, Kind kind, QPointF centre, double size, GlyphFill fill, QColor colour, QColor back)
{
    const double i = size / 2 - outline / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(sharpPen(colour, outline));
    painter.setBrush(fill == GlyphFill::Solid ? colour : back);
    switch (kind) {
    case Kind::Statement:
        painter.drawEllipse(centre, i, i);
        break;
    case Kind::Movement:
        painter.drawPolygon(polygon(centre, {{-i + 0.5, -i}, {i + 0.5, 0}, {-i + 0.5, i}}));
        break;
    case Kind::Casualties:
        painter.drawRect(QRectF(centre.x() - i + 0.3, centre.y() - i + 0.3, 2 * i - 0.6, 2 * i - 0.6));
        break;
    case Kind::Happening:
        painter.drawPolygon(polygon(centre, {{0, -i - 0.8}, {i + 0.8, 0}, {0, i + 0.8}, {-i - 0.8, 0}}));
        break;
    case Kind::Note:
        painter.drawPolygon(
            polygon(centre, {{-i + 1, i + 1}, {-i + 1, -i}, {i, -i}, {i - 2.5, -i / 3}, {i, i / 3}, {-i + 1, i / 3}}));
        break;
    }
    painter.restore();
}

void drawEffect(QPainter &painter, Effect effect, QPointF centre, double size, QColor colour, QColor back)
{
    if (effect == Effect::Unspecified)
        return;
    const QRectF box(centre.x() - size / 2, centre.y() - size / 2, size, size);
    const QRectF inner = box.adjusted(outline / 2, outline / 2, -outline / 2, -outline / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (effect == Effect::Killed) {
        painter.drawRect(box);
    } else if (effect == Effect::Displaced) {
        const double r = size / 2;
        painter.drawPolygon(polygon(centre, {{-r, -r}, {r - 4, -r}, {r, 0}, {r - 4, r}, {-r, r}, {-r + 3.5, 0}}));
    } else {
        QPen pen = sharpPen(colour, outline);
        if (effect == Effect::Missing)
            pen.setDashPattern({2.2 / outline, 1.6 / outline});
        painter.setPen(pen);
        painter.setBrush(back);
        painter.drawRect(inner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        if (effect == Effect::Injured)
            painter.drawRect(QRectF(inner.left(), centre.y(), inner.width(), inner.height() / 2));
        else if (effect == Effect::Missing)
            painter.drawEllipse(centre, 1.8, 1.8);
        else if (effect == Effect::Detained) {
            painter.drawRect(QRectF(box.left() + 3.5, box.top() + 1, 1.6, size - 2));
            painter.drawRect(QRectF(box.right() - 5, box.top() + 1, 1.6, size - 2));
        }
    }
    painter.restore();
}

void drawStatus(QPainter &painter, StatusShape shape, QPointF centre, double size, QColor colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre.x() - size / 2, centre.y() - size / 2);
    painter.scale(size / 10, size / 10);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(sharpPen(colour, lineWidth(shape)));
    if (const QPainterPath lines = statusLines(shape); !lines.isEmpty())
        painter.drawPath(lines);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (const QPainterPath areas = statusAreas(shape); !areas.isEmpty())
        painter.drawPath(areas);
    painter.restore();
}

QColor statusColour(const Theme &theme, StatusShape shape)
{
    switch (shape) {
    case StatusShape::Accepted:
    case StatusShape::Corrected:
        return theme.colour(ColourRole::Accepted);
    case StatusShape::Manual:
    case StatusShape::CutLeft:
        return theme.colour(ColourRole::InkSecondary);
    case StatusShape::Disputed:
        return theme.colour(ColourRole::Disputed);
    case StatusShape::Pin:
        return theme.colour(ColourRole::Pinned);
    case StatusShape::Extracted:
    case StatusShape::Rejected:
        break;
    }
    return theme.colour(ColourRole::InkMuted);
}

StatusShape statusShape(model::ClaimStatus status)
{
    switch (status) {
    case model::ClaimStatus::Accepted:
        return StatusShape::Accepted;
    case model::ClaimStatus::Corrected:
        return StatusShape::Corrected;
    case model::ClaimStatus::Rejected:
        return StatusShape::Rejected;
    case model::ClaimStatus::Manual:
        return StatusShape::Manual;
    case model::ClaimStatus::Extracted:
        break;
    }
    return StatusShape::Extracted;
}

QPixmap glyphPixmap(const Theme &theme, Kind kind, GlyphFill fill, int size, double devicePixelRatio)
{
    QPixmap pixmap = clearPixmap(size, devicePixelRatio);
    QPainter painter(&pixmap);
    drawGlyph(painter, kind, {size / 2.0, size / 2.0}, std::max(7, size - 3), fill, theme.kind(kind), Qt::transparent);
    return pixmap;
}

QPixmap effectPixmap(const Theme &theme, Effect effect, int size, double devicePixelRatio)
{
    QPixmap pixmap = clearPixmap(size, devicePixelRatio);
    QPainter painter(&pixmap);
    drawEffect(painter, effect, {size / 2.0, size / 2.0}, std::max(8, size - 2), theme.effect(effect), Qt::transparent);
    return pixmap;
}

QPixmap statusPixmap(const Theme &theme, StatusShape shape, int size, double devicePixelRatio)
{
    QPixmap pixmap = clearPixmap(size, devicePixelRatio);
    QPainter painter(&pixmap);
    drawStatus(painter, shape, {size / 2.0, size / 2.0}, std::max(8, size - 2), statusColour(theme, shape));
    return pixmap;
}

} // namespace render
