#include "app/window/parts/side_tab.h"

#include "app/window/parts/panel_header.h"
#include "app/window/window_layout.h"

#include <QMainWindow>

namespace ui {

SideTab::SideTab(QMainWindow &window, WindowLayout &layout, const QString &name, PanelHeader *header, QWidget *panel)
    : QDockWidget(header->title(), &window), m_window(window), m_layout(layout)
{
    setObjectName(name);
    setTitleBarWidget(header);
    setWidget(panel);
    hide();
    connect(&m_layout, &WindowLayout::arranged, this, [this] {
        if (!isHidden() && !isFloating())
            place();
    });
}

void SideTab::open()
{
    if (isHidden())
        place();
    show();
    raise();
    widget()->setFocus();
}

void SideTab::place()
{
    m_window.addDockWidget(Qt::RightDockWidgetArea, this);
    if (!m_layout.dock(Side::Details)->isHidden())
        m_window.tabifyDockWidget(m_layout.dock(Side::Details), this);
    show();
}

} // namespace ui
