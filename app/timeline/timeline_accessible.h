#pragma once

#include "core/base/ids.h"

#include <QtWidgets/QAccessibleWidget>

namespace ui {

class TimelineView;

/// The timeline for screen readers: a list of the marks and notes in view, each with its spoken name. Its children live
/// as long as the interface; a child whose mark has left the view says so by being invisible.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;

    /// Makes Qt ask us for the interfaces of timelines. Further calls do nothing.
    static void install();
    /// Tells screen readers that an event was selected.
    static void announce(TimelineView &view, base::EventId event);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] TimelineView &view() const;
    [[nodiscard]] int place(base::EventId event) const; ///< among the scene's marks, or -1

    struct Children;
    std::unique_ptr<Children> m_children;
};

} // namespace ui
