// Pointer, wheel and gestures of the timeline.
#include "app/timeline/timeline_view.h"

#include "app/timeline/hover_card.h"
#include "app/timeline/timeline_drag.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGestureEvent>
#include <QtWidgets/QPinchGesture>

#include <algorithm>
#include <cmath>

using render::ColourRole;
using timeline::Hit;

namespace ui {
namespace {

constexpr double zoomPerNotch = 1.25;
constexpr double notch = 120; ///< of QWheelEvent::angleDelta
constexpr double panPerNotch = 80;

bool isOverview(Hit::Kind kind)
{
    return kind == Hit::Kind::Overview || kind == Hit::Kind::OverviewWindow || kind == Hit::Kind::OverviewLeft ||
           kind == Hit::Kind::OverviewRight;
}

bool isMark(Hit::Kind kind)
{
    return kind == Hit::Kind::Mark || kind == Hit::Kind::Label || kind == Hit::Kind::TrayItem;
}

/// The time at a pixel of the overview.
double overviewTime(const timeline::Overview &overview, int x)
{
    const double share = double(x - overview.rect.x) / std::max(1, overview.rect.w);
    return double(overview.span.begin.ms) + share * double(overview.span.lengthMs());
}

} // namespace

base::EventId TimelineView::eventAt(const Hit &hit) const
{
    return isMark(hit.kind) && hit.mark < m_scene.marks.size() ? m_scene.marks[hit.mark].event : base::EventId{};
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    hideCard();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    const QPoint at = event->position().toPoint();
    beginDrag(timeline::hitTest(scene(), at.x(), at.y()), event);
}

void TimelineView::beginDrag(const Hit &hit, QMouseEvent *event)
{
    m_drag = std::make_unique<Drag>();
    m_drag->hit = hit;
    m_drag->pressed = event->position().toPoint();
    m_drag->last = m_drag->pressed;
    if (hit.kind == Hit::Kind::LaneHeader)
        m_drag->what = Drag::What::Lane;
    else if (hit.kind == Hit::Kind::OverviewLeft)
        m_drag->what = Drag::What::OverviewLeft;
    else if (hit.kind == Hit::Kind::OverviewRight)
        m_drag->what = Drag::What::OverviewRight;
    else if (isOverview(hit.kind))
        m_drag->what = Drag::What::OverviewWindow;
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_drag->what = Drag::What::Zoom;
    m_drag->grip = m_drag->pressed.x() - m_scene.overview.window.x;
    if (hit.kind == Hit::Kind::Overview) { // beside the window: it comes to the pointer
        m_drag->grip = m_scene.overview.window.w / 2;
        dragOverview(m_drag->pressed.x());
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        moveDrag(event);
    else
        hover(event->position().toPoint());
    if (m_measuredFrom)
        measureTo(measuredMoment(event->position().toPoint()));
}

void TimelineView::moveDrag(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_drag->moved && (at - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    const QPoint way = at - m_drag->last;
    m_drag->moved = true;
    m_drag->last = at;
    switch (m_drag->what) {
    case Drag::What::Pan:
        setCursor(Qt::ClosedHandCursor);
        m_viewport.panBy(way.x(), Motion::AtOnce);
        m_viewport.scrollBy(-way.y());
        break;
    case Drag::What::OverviewWindow:
    case Drag::What::OverviewLeft:
    case Drag::What::OverviewRight:
        dragOverview(at.x());
        break;
    case Drag::What::Zoom:
    case Drag::What::Lane:
        update();
        break;
    }
}

void TimelineView::dragOverview(int x)
{
    const timeline::Overview &overview = scene().overview;
    const base::TimeSpan shown = m_viewport.viewport().span();
    constexpr std::int64_t shortest = base::msPerSecond;
    if (m_drag->what == Drag::What::OverviewWindow) {
        m_viewport.setBegin(overviewTime(overview, x - m_drag->grip));
        return;
    }
    const auto time = std::int64_t(overviewTime(overview, x));
    if (m_drag->what == Drag::What::OverviewLeft)
        m_viewport.show({{std::min(time, shown.end.ms - shortest)}, shown.end}, Motion::AtOnce, 0);
    else
        m_viewport.show({shown.begin, {std::max(time, shown.begin.ms + shortest)}}, Motion::AtOnce, 0);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    endDrag(event);
    m_drag.reset();
    unsetCursor();
    update();
}

void TimelineView::endDrag(QMouseEvent *event)
{
    const Hit &hit = m_drag->hit;
    if (m_drag->moved) {
        if (m_drag->what == Drag::What::Lane)
            dropLane(m_drag->last.y());
        if (m_drag->what == Drag::What::Zoom) {
            const auto [left, right] = std::minmax({m_drag->pressed.x(), m_drag->last.x()});
            const timeline::Viewport &view = m_viewport.viewport();
            m_viewport.show({timeline::timeAt(view, left), timeline::timeAt(view, right)}, Motion::Animated, 0);
        }
        return;
    }
    if (event->button() != Qt::LeftButton || isOverview(hit.kind))
        return;
    if (hit.kind == Hit::Kind::FoldArrow) {
        const auto lane = std::ranges::find(m_scene.lanes, hit.lane, &timeline::LaneBox::lane);
        if (lane != m_scene.lanes.end())
            setLaneFolded(hit.lane, lane->mode != timeline::LaneMode::Folded);
    } else if (isMark(hit.kind) && event->modifiers().testFlag(Qt::ControlModifier)) {
        toggle(eventAt(hit));
    } else if (isMark(hit.kind) || hit.kind == Hit::Kind::Lane) {
        select(eventAt(hit));
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const Hit hit = timeline::hitTest(scene(), at.x(), at.y());
    if (isMark(hit.kind)) {
        Q_EMIT eventActivated(eventAt(hit));
    } else if (hit.kind == Hit::Kind::Column && hit.column < m_scene.columns.size()) {
        m_viewport.show(m_scene.columns[hit.column].span, Motion::Animated, 1.0);
    } else if (hit.kind == Hit::Kind::LaneHeader) {
        const auto lane = std::ranges::find(m_scene.lanes, hit.lane, &timeline::LaneBox::lane);
        if (lane != m_scene.lanes.end())
            setLaneFolded(hit.lane, lane->mode != timeline::LaneMode::Folded);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    const bool overHeader = at.x() < m_viewport.viewport().headerWidth;
    const bool trackpad = !pixels.isNull();
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier) ||
        (!trackpad && !overHeader && event->modifiers() == Qt::NoModifier && angle.y() != 0)) {
        const double notches = (trackpad ? pixels.y() : angle.y()) / notch;
        m_viewport.zoomAt(std::pow(zoomPerNotch, notches), std::max(at.x(), m_viewport.viewport().headerWidth),
                          Motion::AtOnce);
    } else if (trackpad) {
        m_viewport.panBy(pixels.x(), Motion::AtOnce);
        m_viewport.scrollBy(-pixels.y());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_viewport.panBy((angle.x() + angle.y()) / notch * panPerNotch, Motion::AtOnce);
    } else {
        m_viewport.panBy(overHeader ? 0 : angle.x() / notch * panPerNotch, Motion::AtOnce);
        m_viewport.scrollBy(int(-angle.y() / notch * 2 * m_options.metrics.rowHeight));
    }
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            const int x = mapFromGlobal(pinch->hotSpot().toPoint()).x();
            m_viewport.zoomAt(pinch->scaleFactor(), x, Motion::AtOnce);
            gestures->accept(pinch);
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_viewport.zoomAt(1 + gesture->value(), int(gesture->position().x()), Motion::AtOnce);
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineView::hover(QPoint position)
{
    const Hit hit = timeline::hitTest(scene(), position.x(), position.y());
    if (isOverview(hit.kind))
        setCursor(hit.kind == Hit::Kind::OverviewLeft || hit.kind == Hit::Kind::OverviewRight ? Qt::SizeHorCursor
                                                                                              : Qt::ArrowCursor);
    else
        unsetCursor();
    const base::EventId event = eventAt(hit);
    const bool column = hit.kind == Hit::Kind::Column;
    if (event != m_highlights.hovered) {
        m_highlights.hovered = event;
        m_builder->setHighlights(m_highlights);
        hideCard();
        invalidate();
        Q_EMIT hovered(event);
    } else if (!event.isValid()) {
        hideCard();
    }
    if (event.isValid() || column) {
        if (!m_card->isVisible())
            m_hoverTimer.start();
    } else {
        m_hoverTimer.stop();
    }
}

void TimelineView::leaveEvent(QEvent *)
{
    hideCard();
    if (!m_highlights.hovered.isValid())
        return;
    m_highlights.hovered = {};
    m_builder->setHighlights(m_highlights);
    invalidate();
    Q_EMIT hovered({});
}

void TimelineView::paintDrag(QPainter &painter) const
{
    if (!m_drag || !m_drag->moved)
        return;
    const QColor accent = m_painter.look().theme.colour(ColourRole::Accent);
    if (m_drag->what == Drag::What::Zoom) {
        const auto [left, right] = std::minmax({m_drag->pressed.x(), m_drag->last.x()});
        const int top = m_scene.axis.rect.bottom();
        painter.fillRect(left, top - 4, right - left + 1, 4, accent);
        painter.fillRect(left, top, 1, height() - top, accent);
        painter.fillRect(right, top, 1, height() - top, accent);
    } else if (m_drag->what == Drag::What::Lane) {
        painter.fillRect(0, m_drag->last.y() - 1, m_scene.viewport.width, 2, accent);
    }
}

} // namespace ui
