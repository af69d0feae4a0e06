#pragma once

#include "app/render/theme.h"

#include <QFrame>
#include <QPointer>

#include <vector>

class QAction;
class QLineEdit;
class QMainWindow;
class QMenu;
class QTreeWidget;

namespace ui {

class ProjectDocument;
class Settings;

/// Every command of the menus by name: a line to type in over a list, the best match first, before anything is typed
/// what was used last. Enter carries it out where the focus was. What cannot be done now says why.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(QMainWindow &window, const ProjectDocument &document, Settings &settings);

    void setTheme(const render::Theme &theme) { m_theme = theme; }
    void open();

Q_SIGNALS:
    void said(const QString &words); ///< why a command was not carried out

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command
    {
        QPointer<QAction> action;
        QString name;
        QString menu; ///< the menus it stands in, from the outermost
        QString key;
        int recent = 0; ///< the higher, the later it was used here; 0: never
    };

    void collect(const QMenu &menu, const QString &path);
    void list();
    void addRow(const Command &command);
    void step(int rows);
    void choose();
    void leave();
    void place();

    QMainWindow &m_window;
    const ProjectDocument &m_document;
    Settings &m_settings;
    render::Theme m_theme;
    QLineEdit *m_line;
    QTreeWidget *m_list;
    QPointer<QWidget> m_focus; ///< before it was opened
    std::vector<Command> m_commands;
};

} // namespace ui
