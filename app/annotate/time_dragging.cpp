#include "app/annotate/time_dragging.h"

#include "app/annotate/drag_preview.h"
#include "app/render/claim_words.h"
#include "app/render/lookup/project_lookup.h"
#include "app/render/remark_words.h"
#include "app/render/word_dates.h"
#include "app/timeline/timeline_view.h"
#include "app/window/project/project_document.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using timeline::Hit;
using timeline::TimePart;

namespace ui {

namespace {

constexpr int endReach = 5; ///< pixels around an end that take hold of it
constexpr int longestName = 60;

QRect rectOf(timeline::PixelRect rect)
{
    return {rect.x, rect.y, rect.w, rect.h};
}

bool canBeHeld(timeline::BarEnd end)
{
    return end == timeline::BarEnd::Edge || end == timeline::BarEnd::Bracket || end == timeline::BarEnd::Fade;
}

} // namespace

TimeDragging::TimeDragging(TimelineView &view, ProjectDocument &document, Zone zone, QObject *parent)
    : QObject(parent), m_view(view), m_document(document), m_zone(std::move(zone)), m_preview(new DragPreview(&view))
{
    m_view.installEventFilter(this);
    connect(&m_document, &ProjectDocument::changed, this, &TimeDragging::letGo);
    connect(&m_view.viewport(), &ViewportController::changed, this, &TimeDragging::showMove);
}

bool TimeDragging::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::KeyPress:
        return pressKey(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
        letGo();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool TimeDragging::press(const QMouseEvent &event)
{
    letGo();
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier)
        return false;
    m_pressed = event.position().toPoint();
    m_grip = gripAt(m_pressed);
    m_onColumn = timeline::hitTest(m_view.scene(), m_pressed.x(), m_pressed.y()).kind == Hit::Kind::Column;
    // The view must not begin to pan, but what was pressed has the focus.
    if (m_grip)
        m_view.setFocus(Qt::MouseFocusReason);
    return m_grip.has_value();
}

bool TimeDragging::drag(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    if (!m_grip && m_onColumn && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_onColumn = false;
        Q_EMIT said(tr("A column counts several events and is not moved. Zoom in to move one of them."));
    }
    if (!m_grip)
        return event.buttons() == Qt::NoButton && hover(at);
    if (m_byKeys || m_refused)
        return true;
    if (!m_moving) {
        if ((at - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return true;
        m_refused = !take(*m_grip);
        if (m_refused)
            return true;
        m_grip->move.from = civilAt(m_pressed.x());
        m_moving = true;
        m_view.setCursor(m_grip->move.part == TimePart::Whole ? Qt::SizeAllCursor : Qt::SizeHorCursor);
    }
    m_grip->move.to = civilAt(at.x());
    showMove();
    return true;
}

bool TimeDragging::release(const QMouseEvent &event)
{
    m_onColumn = false;
    if (!m_grip || m_byKeys || event.button() != Qt::LeftButton)
        return false;
    if (m_moving)
        commit();
    letGo();
    return true;
}

bool TimeDragging::pressKey(const QKeyEvent &event)
{
    if (m_moving && event.key() == Qt::Key_Escape) {
        letGo();
        Q_EMIT said(tr("Left where it was"));
        return true;
    }
    if (m_moving && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) {
        commit();
        letGo();
        return true;
    }
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const int steps = event.key() == Qt::Key_Left ? -1 : 1;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isArrow && modifiers == Qt::ControlModifier)
        return stepBy(TimePart::Whole, steps);
    if (isArrow && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return stepBy(TimePart::End, steps);
    if (isArrow && modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        return stepBy(TimePart::Begin, steps);
    return false;
}

bool TimeDragging::stepBy(TimePart part, int steps)
{
    if (!m_moving || m_grip->move.part != part) {
        letGo();
        m_grip = gripOfSelection();
        if (!m_grip)
            return false;
        m_grip->move.part = part;
        if (!take(*m_grip)) {
            m_grip.reset();
            return true;
        }
        const base::TimeBounds &bounds = m_grip->placed.bounds;
        const base::TimePoint begin = bounds.earliestBegin.isOpen() ? bounds.latestEnd : bounds.earliestBegin;
        // An end is exclusive: the last day that it holds is the one before.
        const base::TimePoint last{bounds.latestEnd.ms - std::min(m_grip->move.stepMs, base::msPerDay)};
        m_grip->move.from = part == TimePart::End ? last : begin;
        m_grip->move.to = m_grip->move.from;
        m_moving = m_byKeys = true;
    }
    m_grip->move.to = timeline::stepped(m_grip->placed, m_grip->move, steps);
    showMove();
    return true;
}

bool TimeDragging::hover(QPoint at)
{
    const std::optional<Grip> grip = gripAt(at);
    if (!grip)
        return false;
    const bool atEnd = grip->move.part != TimePart::Whole;
    // After the view has set its own.
    QMetaObject::invokeMethod(
        this, [this, atEnd] { m_view.setCursor(atEnd ? Qt::SizeHorCursor : Qt::SizeAllCursor); }, Qt::QueuedConnection);
    return false;
}

const timeline::Bar *TimeDragging::barOf(timeline::MarkIndex mark) const
{
    const std::vector<timeline::Bar> &bars = m_view.scene().bars;
    const auto bar = std::ranges::find_if(
        bars, [mark](const timeline::Bar &each) { return each.mark == mark && each.tone != timeline::BarTone::Ghost; });
    return bar == bars.end() ? nullptr : &*bar;
}

TimePart TimeDragging::partAt(const timeline::Bar &bar, int x) const
{
    if (bar.body.isEmpty())
        return TimePart::Whole;
    const int left = bar.body.x - bar.fadeLeft;
    const int right = bar.body.right() + bar.fadeRight;
    if (canBeHeld(bar.right) && std::abs(x - right) <= endReach)
        return TimePart::End;
    if (canBeHeld(bar.left) && std::abs(x - left) <= endReach)
        return TimePart::Begin;
    return TimePart::Whole;
}

std::optional<TimeDragging::Grip> TimeDragging::gripAt(QPoint at) const
{
    const timeline::Scene &scene = m_view.scene();
    const Hit hit = timeline::hitTest(scene, at.x(), at.y());
    Grip grip;
    if (hit.kind == Hit::Kind::Remark) {
        const timeline::RemarkBox &box = scene.remarks.boxes[hit.remark];
        grip.remark.id = box.remark;
        grip.area = rectOf(box.head);
        grip.move.part = partAt(box.bar, at.x());
        return grip;
    }
    if (hit.kind != Hit::Kind::Mark && hit.kind != Hit::Kind::Label)
        return std::nullopt;
    const timeline::Mark &mark = scene.marks[hit.mark];
    if (m_view.selection() != std::vector{mark.event})
        return std::nullopt;
    grip.event = mark.event;
    grip.area = rectOf(mark.area);
    if (const timeline::Bar *bar = barOf(hit.mark); bar != nullptr && hit.kind == Hit::Kind::Mark)
        grip.move.part = partAt(*bar, at.x());
    return grip;
}

std::optional<TimeDragging::Grip> TimeDragging::gripOfSelection() const
{
    const timeline::Scene &scene = m_view.scene();
    Grip grip;
    grip.remark.id = m_view.highlights().remark;
    if (grip.remark.id.isValid()) {
        const auto box = std::ranges::find(scene.remarks.boxes, grip.remark.id, &timeline::RemarkBox::remark);
        grip.area = box == scene.remarks.boxes.end() ? rectOf(scene.remarks.rect) : rectOf(box->head);
        return grip;
    }
    if (m_view.selection().size() != 1)
        return std::nullopt;
    grip.event = m_view.selection().front();
    const auto mark = std::ranges::find(scene.marks, grip.event, &timeline::Mark::event);
    grip.area = mark == scene.marks.end() ? QRect() : rectOf(mark->area);
    return grip;
}

bool TimeDragging::takeEvent(Grip &grip)
{
    const auto contexts = render::ProjectLookup(m_document.reader())({&grip.event, 1});
    if (contexts.empty() || contexts.front().claims.empty())
        return false;
    if (contexts.front().claims.size() > 1) {
        Q_EMIT said(tr("This event has several claims, each with a time of its own. Set them in the details."));
        return false;
    }
    if (grip.area.isEmpty()) {
        Q_EMIT said(tr("This event is counted in a column. Zoom in until it has a mark of its own."));
        return false;
    }
    const render::ClaimContext &claim = contexts.front().claims.front();
    grip.claim = claim.claim.id;
    grip.placed = claim.placed;
    grip.name = render::ClaimWords().title(claim);
    if (grip.name.size() > longestName)
        grip.name = grip.name.left(longestName).trimmed() + u'…';
    return true;
}

bool TimeDragging::take(Grip &grip)
{
    if (!m_document.isWritable()) {
        Q_EMIT said(tr("The project can only be read."));
        return false;
    }
    if (grip.remark.id.isValid()) {
        const auto remarks = m_document.reader().remarks().value_or(std::vector<model::Remark>());
        const auto remark = std::ranges::find(remarks, grip.remark.id, &model::Remark::id);
        if (remark == remarks.end())
            return false;
        grip.remark = *remark;
        grip.placed = model::placeInTime(remark->time, {}, model::Tense::Past);
    } else if (!takeEvent(grip)) {
        return false;
    }
    grip.move.stepMs = timeline::dragStepMs(m_view.viewport().viewport());
    grip.move.from = grip.move.to = grip.placed.bounds.earliestBegin;
    if (timeline::hasPart(grip.placed, grip.move.part))
        return true;
    Q_EMIT said(tr("This time has no such end to be moved. Set it in the details."));
    return false;
}

base::TimePoint TimeDragging::civilAt(int x) const
{
    return m_zone->toCivil(timeline::timeAt(m_view.viewport().viewport(), x));
}

QRect TimeDragging::outline() const
{
    const timeline::Viewport &view = m_view.viewport().viewport();
    const model::PlacedTime placed{model::TimeOrigin::Stated, *m_grip->time, m_grip->time->bounds()};
    const base::TimeSpan span = timeline::drawnSpan(timeline::rowTime(placed, *m_zone).bounds, placed.origin);
    const int left = std::max(view.headerWidth - 4, timeline::xOf(view, span.begin));
    const int right = std::min(view.width + 4, timeline::xOf(view, span.end));
    constexpr int narrowest = 12;
    QRect box(left, m_grip->area.top() - 2, std::max(narrowest, right - left), m_grip->area.height() + 4);
    if (right - left < narrowest)
        box.moveLeft((left + right - narrowest) / 2);
    return box;
}

void TimeDragging::showMove()
{
    if (!m_moving)
        return;
    m_grip->time = timeline::moved(m_grip->placed, m_grip->move);
    if (!m_grip->time) {
        m_preview->hide();
        Q_EMIT said(tr("This time cannot be moved so. Set it in the details."));
        return;
    }
    const QString words = render::WordDates().words(*m_grip->time);
    m_preview->show(outline(), words, m_view.theme());
    Q_EMIT said(m_byKeys ? tr("%1 · Enter sets it, Esc leaves it").arg(words)
                         : tr("%1 · let go to set it, Esc leaves it").arg(words));
}

void TimeDragging::commit()
{
    const Grip grip = *m_grip;
    if (!grip.time || *grip.time == grip.placed.edtf) {
        if (!grip.time || grip.placed.origin == model::TimeOrigin::Stated)
            return;
    }
    const std::string time = grip.time->toString();
    if (grip.remark.id.isValid()) {
        model::Remark remark = grip.remark;
        remark.time = time;
        m_document.apply(store::ChangeRemark{remark});
    } else {
        m_document.apply(store::SetClaimTime{grip.claim, time, grip.name.toStdString()});
    }
}

void TimeDragging::letGo()
{
    if (m_moving)
        m_view.unsetCursor();
    m_grip.reset();
    m_moving = m_refused = m_byKeys = m_onColumn = false;
    m_preview->hide();
}

} // namespace ui
