// Keys, context menu and hover card of the timeline.
#include "app/timeline/timeline_view.h"

#include "app/timeline/event_walk.h"
#include "app/timeline/hover_card.h"
#include "app/timeline/timeline_drag.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

#include <algorithm>

using timeline::Hit;

namespace ui {
namespace {

constexpr double zoomPerKey = 1.5;
constexpr double panPerKey = 0.15; ///< of the lanes' width

} // namespace

bool TimelineView::navigationKey(const QKeyEvent &event)
{
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    const timeline::Viewport &view = m_viewport.viewport();
    const bool inside = underMouse() && pointer.x() >= view.headerWidth && pointer.x() < view.width;
    const int anchor = inside ? pointer.x() : view.headerWidth + view.laneWidth() / 2;
    const double pan = view.laneWidth() * panPerKey;
    const int page = std::max(1, m_scene.laneArea.h - m_options.metrics.rowHeight);
    switch (event.key()) {
    case Qt::Key_W:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_viewport.zoomAt(zoomPerKey, anchor, Motion::Animated);
        return true;
    case Qt::Key_S:
    case Qt::Key_Minus:
        m_viewport.zoomAt(1 / zoomPerKey, anchor, Motion::Animated);
        return true;
    case Qt::Key_A:
    case Qt::Key_Left:
        m_viewport.panBy(pan, Motion::Animated);
        return true;
    case Qt::Key_D:
    case Qt::Key_Right:
        m_viewport.panBy(-pan, Motion::Animated);
        return true;
    case Qt::Key_Up:
        m_viewport.scrollBy(-m_options.metrics.rowHeight);
        return true;
    case Qt::Key_Down:
        m_viewport.scrollBy(m_options.metrics.rowHeight);
        return true;
    case Qt::Key_PageUp:
        m_viewport.scrollBy(-page);
        return true;
    case Qt::Key_PageDown:
        m_viewport.scrollBy(page);
        return true;
    case Qt::Key_Home:
        m_viewport.showBegin();
        return true;
    case Qt::Key_End:
        m_viewport.showEnd();
        return true;
    case Qt::Key_0:
        m_viewport.fitAll();
        return true;
    default:
        return false;
    }
}

bool TimelineView::selectionKey(const QKeyEvent &event)
{
    const base::EventId selected = m_highlights.selected.empty() ? base::EventId{} : m_highlights.selected.front();
    switch (event.key()) {
    case Qt::Key_F:
        fitSelection();
        return true;
    case Qt::Key_Period:
        selectNext();
        return true;
    case Qt::Key_Comma:
        selectPrevious();
        return true;
    case Qt::Key_Space:
        showCard();
        return true;
    case Qt::Key_T:
        countFromSelection();
        return true;
    case Qt::Key_M:
        setMeasuring(!isMeasuring());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!selected.isValid())
            return false;
        Q_EMIT eventActivated(selected);
        return true;
    case Qt::Key_P:
        if (!selected.isValid())
            return false;
        Q_EMIT pinWanted(selected);
        return true;
    case Qt::Key_Escape:
        if (m_drag) {
            m_drag.reset();
            unsetCursor();
            update();
        } else if (m_card->isVisible()) {
            hideCard();
        } else if (isMeasuring()) {
            setMeasuring(false);
        } else if (selected.isValid()) {
            select({});
        } else {
            return false;
        }
        return true;
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Period || event->key() == Qt::Key_Comma;
    if (isStep && event->modifiers() == Qt::ControlModifier)
        return extend(event->key() == Qt::Key_Period ? 1 : -1);
    const Qt::KeyboardModifiers others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (others != Qt::NoModifier || !(navigationKey(*event) || selectionKey(*event)))
        QWidget::keyPressEvent(event);
}

void TimelineView::hideCard()
{
    m_hoverTimer.stop();
    m_card->hide();
}

void TimelineView::placeCard(timeline::PixelRect mark)
{
    m_card->showBeside(QRect(mark.x, mark.y, std::max(1, mark.w), std::max(1, mark.h)));
}

void TimelineView::showCard()
{
    m_hoverTimer.stop();
    buildScene();
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    const Hit hit = timeline::hitTest(m_scene, pointer.x(), pointer.y());
    base::EventId event = m_highlights.hovered;
    if (!event.isValid() && underMouse() && hit.kind == Hit::Kind::Column && hit.column < m_scene.columns.size()) {
        const timeline::Column &column = m_scene.columns[hit.column];
        ColumnCard card;
        card.unit = m_words.columnName(column.span, m_scene.columnStep);
        card.days = m_words.columnDays(column.span, m_scene.columnStep);
        for (std::size_t i = 0; i < card.counts.size(); ++i)
            card.counts[i] = column.certain[i] + column.uncertain[i];
        m_card->setContent(card, m_words.claims());
        placeCard(column.rect);
        return;
    }
    if (!event.isValid() && !m_highlights.selected.empty())
        event = m_highlights.selected.front();
    const auto mark = std::ranges::find(m_scene.marks, event, &timeline::Mark::event);
    if (!event.isValid() || mark == m_scene.marks.end() || !m_lookup)
        return;
    const std::vector<render::EventContext> found = m_lookup({&event, 1});
    if (found.empty())
        return;
    m_card->setContent(CardWords::card(found.front(), m_words.claims()));
    const auto index = timeline::MarkIndex(mark - m_scene.marks.begin());
    timeline::PixelRect keepFree = render::intersected(mark->area, m_scene.laneArea.united(m_scene.tray.rect));
    const auto label = std::ranges::find(m_scene.labels, index, &timeline::Label::mark);
    if (label != m_scene.labels.end())
        keepFree = keepFree.united(label->rect);
    placeCard(keepFree);
}

void TimelineView::fillMenu(QMenu &menu, const Hit &hit, QPoint position)
{
    const base::EventId event = eventAt(hit);
    const auto add = [&](const QString &name, const QString &text, auto action) {
        menu.addAction(text, this, action)->setObjectName(name);
    };
    if (event.isValid()) {
        add(QStringLiteral("timelineOpen"), tr("Open in the article"), [this, event] { Q_EMIT eventActivated(event); });
        add(QStringLiteral("timelinePin"), tr("Pin or unpin"), [this, event] { Q_EMIT pinWanted(event); });
        add(QStringLiteral("timelineFitSelection"), tr("Show selection"), [this] { fitSelection(); });
        add(QStringLiteral("timelineCountFrom"), tr("Count time from here"), [this] { countFromSelection(); });
        menu.addSeparator();
    }
    const int x = std::max(position.x(), m_viewport.viewport().headerWidth);
    add(QStringLiteral("timelineZoomIn"), tr("Zoom in"),
        [this, x] { m_viewport.zoomAt(zoomPerKey, x, Motion::Animated); });
    add(QStringLiteral("timelineZoomOut"), tr("Zoom out"),
        [this, x] { m_viewport.zoomAt(1 / zoomPerKey, x, Motion::Animated); });
    add(QStringLiteral("timelineFitAll"), tr("Show all"), [this] { m_viewport.fitAll(); });
    const bool onLane =
        hit.kind == Hit::Kind::Lane || hit.kind == Hit::Kind::LaneHeader || hit.kind == Hit::Kind::Column;
    if (onLane) {
        menu.addSeparator();
        fillLaneMenu(menu, hit.lane);
    }
    menu.addSeparator();
    const bool captions = m_options.captions == timeline::CaptionMode::Always;
    QAction *toggle = menu.addAction(tr("Source captions"), this, [this, captions] {
        setCaptionMode(captions ? timeline::CaptionMode::Auto : timeline::CaptionMode::Always);
    });
    toggle->setObjectName(QStringLiteral("timelineCaptions"));
    toggle->setCheckable(true);
    toggle->setChecked(captions);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    hideCard();
    QPoint at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard && !m_highlights.selected.empty()) {
        buildScene();
        const auto mark = std::ranges::find(m_scene.marks, m_highlights.selected.front(), &timeline::Mark::event);
        if (mark != m_scene.marks.end())
            at = {mark->area.x + mark->area.w / 2, mark->area.y + mark->area.h / 2};
    }
    const Hit hit = timeline::hitTest(scene(), at.x(), at.y());
    const base::EventId target = eventAt(hit);
    if (target.isValid() && std::ranges::find(m_highlights.selected, target) == m_highlights.selected.end())
        select(target);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, hit, at);
    Q_EMIT contextMenuOpening(menu, target);
    menu->popup(mapToGlobal(at));
}

} // namespace ui
