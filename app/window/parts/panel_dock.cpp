#include "app/window/parts/panel_dock.h"

#include "app/window/parts/panel_header.h"
#include "app/window/window_layout.h"

#include <QAction>
#include <QMainWindow>

namespace ui {

PanelDock::PanelDock(const QString &title, const QString &name, QMainWindow &window, WindowLayout &layout)
    : QDockWidget(title, &window), m_window(window), m_layout(layout)
{
    setObjectName(name);
    connect(&m_layout, &WindowLayout::arranged, this, [this] {
        if (!isHidden() && !isFloating())
            place();
    });
}

void PanelDock::setPanel(PanelHeader *header, QWidget *panel)
{
    setTitleBarWidget(header);
    setWidget(panel);
    hide();
}

void PanelDock::attach(QAction &action)
{
    connect(&action, &QAction::toggled, this, [this](bool shown) {
        if (!shown)
            return hide();
        place();
        widget()->setFocus();
    });
    connect(this, &QDockWidget::visibilityChanged, &action, [this, &action] { action.setChecked(!isHidden()); });
}

void PanelDock::place()
{
    m_window.addDockWidget(Qt::RightDockWidgetArea, this);
    if (!m_layout.dock(Side::Details)->isHidden())
        m_window.tabifyDockWidget(m_layout.dock(Side::Details), this);
    show();
    raise();
}

} // namespace ui
