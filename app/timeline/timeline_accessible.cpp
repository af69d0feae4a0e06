#include "app/timeline/timeline_accessible.h"

#include "app/timeline/timeline_view.h"

#include <QtCore/QPointer>
#include <QtGui/QAccessible>

#include <algorithm>
#include <unordered_map>

namespace ui {
namespace {

const timeline::Mark *markOf(TimelineView &view, base::EventId event)
{
    const std::vector<timeline::Mark> &marks = view.scene().marks;
    const auto found = std::ranges::find(marks, event, &timeline::Mark::event);
    return found == marks.end() ? nullptr : &*found;
}

/// One event in the list.
class MarkAccessible : public QAccessibleInterface
{
public:
    MarkAccessible(TimelineView *view, base::EventId event) : m_view(view), m_event(event) {}

    [[nodiscard]] base::EventId event() const { return m_event; }
    [[nodiscard]] TimelineView *view() const { return m_view.data(); }
    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return m_view && kind == QAccessible::Name ? m_view->spokenName(m_event) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const timeline::Mark *mark = m_view ? markOf(*m_view, m_event) : nullptr;
        if (mark == nullptr)
            return {};
        return {m_view->mapToGlobal(QPoint(mark->area.x, mark->area.y)), QSize(mark->area.w, mark->area.h)};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        const timeline::Mark *mark = m_view ? markOf(*m_view, m_event) : nullptr;
        state.invisible = mark == nullptr;
        state.selected = mark != nullptr && mark->has(timeline::MarkState::Selected);
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    base::EventId m_event;
};

/// A note on the timeline, after the marks in the list.
class RemarkAccessible : public MarkAccessible
{
public:
    RemarkAccessible(TimelineView *view, base::RemarkId remark) : MarkAccessible(view, {}), m_remark(remark) {}

    [[nodiscard]] base::RemarkId remark() const { return m_remark; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return view() && kind == QAccessible::Name ? view()->spokenName(m_remark) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const timeline::RemarkBox *box = boxOf();
        if (box == nullptr)
            return {};
        return {view()->mapToGlobal(QPoint(box->head.x, box->head.y)), QSize(box->head.w, box->head.h)};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        const timeline::RemarkBox *box = boxOf();
        state.invisible = box == nullptr;
        state.selected = box != nullptr && box->selected;
        state.focused = state.selected && view()->hasFocus();
        return state;
    }

private:
    [[nodiscard]] const timeline::RemarkBox *boxOf() const
    {
        if (view() == nullptr)
            return nullptr;
        const auto &boxes = view()->scene().remarks.boxes;
        const auto box = std::ranges::find(boxes, m_remark, &timeline::RemarkBox::remark);
        return box == boxes.end() ? nullptr : &*box;
    }

    base::RemarkId m_remark;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view != nullptr ? new TimelineAccessible(view) : nullptr;
}

} // namespace

struct TimelineAccessible::Children
{
    std::unordered_map<std::int64_t, QAccessible::Id> ids; ///< by event or remark; Qt owns the interfaces
};

TimelineAccessible::TimelineAccessible(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List), m_children(std::make_unique<Children>())
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const auto &[event, id] : m_children->ids)
        QAccessible::deleteAccessibleInterface(id);
}

void TimelineAccessible::install()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

void TimelineAccessible::announce(TimelineView &view, base::EventId event)
{
    if (!QAccessible::isActive() || !event.isValid())
        return;
    auto *interface = dynamic_cast<TimelineAccessible *>(QAccessible::queryAccessibleInterface(&view));
    const int place = interface != nullptr ? interface->place(event) : -1;
    if (place < 0)
        return;
    QAccessibleEvent focus(&view, QAccessible::Focus);
    focus.setChild(place);
    QAccessible::updateAccessibility(&focus);
}

TimelineView &TimelineAccessible::view() const
{
    return *static_cast<TimelineView *>(widget());
}

int TimelineAccessible::place(base::EventId event) const
{
    const std::vector<timeline::Mark> &marks = view().scene().marks;
    const auto found = std::ranges::find(marks, event, &timeline::Mark::event);
    return found == marks.end() ? -1 : int(found - marks.begin());
}

int TimelineAccessible::childCount() const
{
    return int(view().scene().marks.size() + view().scene().remarks.boxes.size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    const timeline::Scene &scene = view().scene();
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto at = std::size_t(index);
    const bool isMark = at < scene.marks.size();
    const base::EventId event = isMark ? scene.marks[at].event : base::EventId{};
    const base::RemarkId remark = isMark ? base::RemarkId{} : scene.remarks.boxes[at - scene.marks.size()].remark;
    const std::int64_t id = isMark ? event.value : remark.value;
    const auto known = m_children->ids.find(id);
    if (known != m_children->ids.end())
        return QAccessible::accessibleInterface(known->second);
    QAccessibleInterface *made = isMark ? new MarkAccessible(&view(), event) : new RemarkAccessible(&view(), remark);
    m_children->ids.emplace(id, QAccessible::registerAccessibleInterface(made));
    return made;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *remark = dynamic_cast<const RemarkAccessible *>(child)) {
        const timeline::Scene &scene = view().scene();
        const auto box = std::ranges::find(scene.remarks.boxes, remark->remark(), &timeline::RemarkBox::remark);
        const auto at = std::size_t(box - scene.remarks.boxes.begin());
        return box == scene.remarks.boxes.end() ? -1 : int(scene.marks.size() + at);
    }
    const auto *mark = dynamic_cast<const MarkAccessible *>(child);
    return mark != nullptr ? place(mark->event()) : -1;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint at = view().mapFromGlobal(QPoint(x, y));
    const timeline::Hit hit = timeline::hitTest(view().scene(), at.x(), at.y());
    if (hit.kind == timeline::Hit::Kind::Remark)
        return child(int(view().scene().marks.size() + hit.remark));
    return hit.mark == timeline::noMark ? nullptr : child(int(hit.mark));
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    if (!view().hasFocus() || view().selection().empty())
        return nullptr;
    return child(place(view().selection().front()));
}

} // namespace ui
