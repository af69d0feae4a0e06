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

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view != nullptr ? new TimelineAccessible(view) : nullptr;
}

} // namespace

struct TimelineAccessible::Children
{
    std::unordered_map<std::int64_t, QAccessible::Id> ids; ///< by event; Qt owns the interfaces
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
    return int(view().scene().marks.size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    const std::vector<timeline::Mark> &marks = view().scene().marks;
    if (index < 0 || std::size_t(index) >= marks.size())
        return nullptr;
    const base::EventId event = marks[std::size_t(index)].event;
    const auto known = m_children->ids.find(event.value);
    if (known != m_children->ids.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new MarkAccessible(&view(), event);
    m_children->ids.emplace(event.value, QAccessible::registerAccessibleInterface(made));
    return made;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *mark = dynamic_cast<const MarkAccessible *>(child);
    return mark != nullptr ? place(mark->event()) : -1;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint at = view().mapFromGlobal(QPoint(x, y));
    const timeline::Hit hit = timeline::hitTest(view().scene(), at.x(), at.y());
    return hit.mark == timeline::noMark ? nullptr : child(int(hit.mark));
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    if (!view().hasFocus() || view().selection().empty())
        return nullptr;
    return child(place(view().selection().front()));
}

} // namespace ui
