#pragma once

#include <QDockWidget>

class QMainWindow;

namespace ui {

class PanelHeader;
class WindowLayout;

/// A panel that is opened on request, as a tab of the details where they have a place. It stays where it is dragged.
class SideTab : public QDockWidget
{
    Q_OBJECT

public:
    SideTab(QMainWindow &window, WindowLayout &layout, const QString &name, PanelHeader *header, QWidget *panel);

    void open(); ///< and gives it the focus

private:
    void place();

    QMainWindow &m_window;
    WindowLayout &m_layout;
};

} // namespace ui
