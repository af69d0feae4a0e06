#include "app/window/parts/panel_walk.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// The panel itself, else the first widget inside that takes the focus by Tab; null when none does.
QWidget *entryOf(QWidget &panel)
{
    // Behind the tab of another panel it is moved out of the window, and still counts as visible.
    const QRect place(panel.mapTo(panel.window(), QPoint()), panel.size());
    if (!panel.window()->rect().intersects(place))
        return nullptr;
    if (takesFocus(panel))
        return &panel;
    for (QWidget *next = panel.nextInFocusChain(); next != &panel; next = next->nextInFocusChain()) {
        if (panel.isAncestorOf(next) && takesFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

PanelWalk::PanelWalk(std::vector<QWidget *> panels) : m_panels(panels.begin(), panels.end()) {}

void PanelWalk::step(int direction) const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(m_panels, [focus](const QPointer<QWidget> &panel) {
        return panel && focus != nullptr && (panel == focus || panel->isAncestorOf(focus));
    });
    const std::ptrdiff_t count = std::ssize(m_panels);
    std::ptrdiff_t at = here == m_panels.end() ? (direction > 0 ? -1 : count) : here - m_panels.begin();
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        QWidget *entry = m_panels[std::size_t(at)] ? entryOf(*m_panels[std::size_t(at)]) : nullptr;
        if (entry != nullptr) {
            entry->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace ui
