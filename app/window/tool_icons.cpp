#include "app/window/tool_icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

// All drawings stand on a grid of 20.
constexpr double grid = 20;
constexpr double lineWidth = 1.6;

struct Stroke
{
    ToolIcon icon;
    std::vector<QPointF> points;
};

const std::vector<Stroke> &strokes()
{
    static const std::vector<Stroke> all = {
        {ToolIcon::Import, {{3, 12.5}, {3, 17}, {17, 17}, {17, 12.5}}},
        {ToolIcon::Import, {{10, 3}, {10, 12.5}}},
        {ToolIcon::Import, {{6.5, 9}, {10, 12.5}, {13.5, 9}}},
        {ToolIcon::Export, {{3, 12.5}, {3, 17}, {17, 17}, {17, 12.5}}},
        {ToolIcon::Export, {{10, 12.5}, {10, 3}}},
        {ToolIcon::Export, {{6.5, 6.5}, {10, 3}, {13.5, 6.5}}},
        {ToolIcon::Add, {{10, 4}, {10, 16}}},
        {ToolIcon::Add, {{4, 10}, {16, 10}}},
        {ToolIcon::Undo, {{7.5, 3.5}, {3.5, 7.5}, {7.5, 11.5}}},
        {ToolIcon::Redo, {{12.5, 3.5}, {16.5, 7.5}, {12.5, 11.5}}},
        {ToolIcon::ZoomOut, {{6, 8.5}, {11, 8.5}}},
        {ToolIcon::ZoomIn, {{6, 8.5}, {11, 8.5}}},
        {ToolIcon::ZoomIn, {{8.5, 6}, {8.5, 11}}},
        {ToolIcon::FitAll, {{3.5, 7}, {3.5, 3.5}, {7, 3.5}}},
        {ToolIcon::FitAll, {{13, 3.5}, {16.5, 3.5}, {16.5, 7}}},
        {ToolIcon::FitAll, {{16.5, 13}, {16.5, 16.5}, {13, 16.5}}},
        {ToolIcon::FitAll, {{7, 16.5}, {3.5, 16.5}, {3.5, 13}}},
        {ToolIcon::FitAll, {{6, 10}, {14, 10}}},
        {ToolIcon::Captions, {{3, 4}, {17, 4}, {17, 14}, {10, 14}, {6.5, 17.5}, {6.5, 14}, {3, 14}, {3, 4}}},
        {ToolIcon::Captions, {{6, 7.5}, {14, 7.5}}},
        {ToolIcon::Captions, {{6, 10.5}, {12, 10.5}}},
        {ToolIcon::Review, {{3, 5}, {12, 5}}},
        {ToolIcon::Review, {{3, 10}, {9, 10}}},
        {ToolIcon::Review, {{3, 15}, {7, 15}}},
        {ToolIcon::Review, {{10, 13.5}, {12.5, 16}, {17.5, 10.5}}},
        {ToolIcon::Previous, {{12, 5}, {7, 10}, {12, 15}}},
        {ToolIcon::Next, {{8, 5}, {13, 10}, {8, 15}}},
        {ToolIcon::Article, {{4.5, 3}, {15.5, 3}, {15.5, 17}, {4.5, 17}, {4.5, 3}}},
        {ToolIcon::Article, {{7.5, 7}, {12.5, 7}}},
        {ToolIcon::Article, {{7.5, 10}, {12.5, 10}}},
        {ToolIcon::Article, {{7.5, 13}, {10.5, 13}}},
    };
    return all;
}

/// The bent shaft of the arrow that turns back to the left, or mirrored.
void addTurn(QPainterPath &path, bool mirrored)
{
    const auto x = [mirrored](double left) { return mirrored ? grid - left : left; };
    path.moveTo(x(3.5), 7.5);
    path.lineTo(x(12), 7.5);
    path.cubicTo(x(18), 7.5, x(18), 16, x(12), 16);
    path.lineTo(x(9.5), 16);
}

void addMagnifier(QPainterPath &path)
{
    path.addEllipse(QPointF(8.5, 8.5), 5, 5);
    path.moveTo(12.2, 12.2);
    path.lineTo(17, 17);
}

QPainterPath pathOf(ToolIcon icon)
{
    QPainterPath path;
    if (icon == ToolIcon::Undo || icon == ToolIcon::Redo)
        addTurn(path, icon == ToolIcon::Redo);
    if (icon == ToolIcon::ZoomIn || icon == ToolIcon::ZoomOut || icon == ToolIcon::Search)
        addMagnifier(path);
    for (const Stroke &stroke : strokes()) {
        if (stroke.icon != icon)
            continue;
        path.moveTo(stroke.points.front());
        for (const QPointF &point : stroke.points)
            path.lineTo(point);
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
