#include "app/window/tool_icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

// All drawings stand on a grid of 20.
constexpr double grid = 20;
constexpr double lineWidth = 1.6;

void polyline(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
}

void magnifier(QPainterPath &path)
{
    path.addEllipse(QPointF(8.5, 8.5), 5, 5);
    polyline(path, {{12.2, 12.2}, {17, 17}});
}

/// An arrow that turns back, its head at the left.
void turn(QPainterPath &path)
{
    polyline(path, {{7.5, 3.5}, {3.5, 7.5}, {7.5, 11.5}});
    path.moveTo(3.5, 7.5);
    path.lineTo(12, 7.5);
    path.cubicTo(18, 7.5, 18, 16, 12, 16);
    path.lineTo(9.5, 16);
}

void tray(QPainterPath &path)
{
    polyline(path, {{3, 12.5}, {3, 17}, {17, 17}, {17, 12.5}});
}

QPainterPath pathOf(ToolIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case ToolIcon::Import:
        tray(path);
        polyline(path, {{10, 3}, {10, 12.5}});
        polyline(path, {{6.5, 9}, {10, 12.5}, {13.5, 9}});
        break;
    case ToolIcon::Export:
        tray(path);
        polyline(path, {{10, 12.5}, {10, 3}});
        polyline(path, {{6.5, 6.5}, {10, 3}, {13.5, 6.5}});
        break;
    case ToolIcon::Add:
        polyline(path, {{10, 4}, {10, 16}});
        polyline(path, {{4, 10}, {16, 10}});
        break;
    case ToolIcon::Undo:
    case ToolIcon::Redo:
        turn(path);
        break;
    case ToolIcon::ZoomOut:
    case ToolIcon::ZoomIn:
        magnifier(path);
        polyline(path, {{6, 8.5}, {11, 8.5}});
        if (icon == ToolIcon::ZoomIn)
            polyline(path, {{8.5, 6}, {8.5, 11}});
        break;
    case ToolIcon::Search:
        magnifier(path);
        break;
    case ToolIcon::FitAll:
        polyline(path, {{3.5, 7}, {3.5, 3.5}, {7, 3.5}});
        polyline(path, {{13, 3.5}, {16.5, 3.5}, {16.5, 7}});
        polyline(path, {{16.5, 13}, {16.5, 16.5}, {13, 16.5}});
        polyline(path, {{7, 16.5}, {3.5, 16.5}, {3.5, 13}});
        polyline(path, {{6, 10}, {14, 10}});
        break;
    case ToolIcon::Captions:
        polyline(path, {{3, 4}, {17, 4}, {17, 14}, {10, 14}, {6.5, 17.5}, {6.5, 14}, {3, 14}, {3, 4}});
        polyline(path, {{6, 7.5}, {14, 7.5}});
        polyline(path, {{6, 10.5}, {12, 10.5}});
        break;
    case ToolIcon::Review:
        polyline(path, {{3, 5}, {12, 5}});
        polyline(path, {{3, 10}, {9, 10}});
        polyline(path, {{3, 15}, {7, 15}});
        polyline(path, {{10, 13.5}, {12.5, 16}, {17.5, 10.5}});
        break;
    case ToolIcon::Previous:
        polyline(path, {{12, 5}, {7, 10}, {12, 15}});
        break;
    case ToolIcon::Next:
        polyline(path, {{8, 5}, {13, 10}, {8, 15}});
        break;
    case ToolIcon::Article:
        polyline(path, {{4.5, 3}, {15.5, 3}, {15.5, 17}, {4.5, 17}, {4.5, 3}});
        polyline(path, {{7.5, 7}, {12.5, 7}});
        polyline(path, {{7.5, 10}, {12.5, 10}});
        polyline(path, {{7.5, 13}, {10.5, 13}});
        break;
    }
    return path;
}

class PathIconEngine final : public QIconEngine
{
public:
    PathIconEngine(ToolIcon icon, QColor ink, QColor disabled) : m_icon(icon), m_ink(ink), m_disabled(disabled) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height());
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / grid, side / grid);
        if (m_icon == ToolIcon::Redo) {
            painter->translate(grid, 0);
            painter->scale(-1, 1);
        }
        painter->setPen(
            QPen(mode == QIcon::Disabled ? m_disabled : m_ink, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_icon));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new PathIconEngine(*this); }

private:
    ToolIcon m_icon;
    QColor m_ink;
    QColor m_disabled;
};

} // namespace

QIcon toolIcon(ToolIcon icon, const QColor &ink, const QColor &disabled)
{
    return QIcon(new PathIconEngine(icon, ink, disabled));
}

} // namespace ui
