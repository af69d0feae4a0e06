#pragma once

#include <QPointer>

#include <vector>

class QWidget;

namespace ui {

/// Carries the focus from one panel of the window to the next, past those that are not on screen.
class PanelWalk
{
public:
    /// panels in the order of the walk, not owned. What takes the focus in each is its first field that can.
    explicit PanelWalk(std::vector<QWidget *> panels);

    /// 1 forward, -1 back, from the panel that has the focus; to the first one when none has it.
    void step(int direction) const;

private:
    std::vector<QPointer<QWidget>> m_panels;
};

} // namespace ui
