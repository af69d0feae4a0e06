#pragma once

#include <QDockWidget>

class QAction;
class QMainWindow;

namespace ui {

class PanelHeader;
class WindowLayout;

/// A panel that is there when it is asked for: a tab of the details where they have a place, else a dock of its own.
class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    /// name is that under which the place of the dock is kept.
    PanelDock(const QString &title, const QString &name, QMainWindow &window, WindowLayout &layout);

    void setPanel(PanelHeader *header, QWidget *panel);
    /// Shown while the action is checked, and with the focus when it is asked for.
    void attach(QAction &action);

private:
    void place();

    QMainWindow &m_window;
    WindowLayout &m_layout;
};

} // namespace ui
