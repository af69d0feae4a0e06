#pragma once

#include "app/events/table/event_table.h"
#include "app/window/project/selection.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace ui {

class ClaimDelegate;

/// All events that the timeline shows, as a table: sorted by a click on a column's head, columns chosen and moved by
/// the person, rows copied. What is selected here is selected everywhere.
class EventTablePanel : public QWidget
{
    Q_OBJECT

public:
    /// decisions work on the selected events; they stand in the context menu, and their keys count here.
    EventTablePanel(EventTable &table, Selection &selection, const QList<QAction *> &decisions,
                    QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);
    [[nodiscard]] QTableView &view() const { return *m_view; }
    /// Which columns are shown, in which order and how wide, as the view writes it.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &state);
    void copy() const;

Q_SIGNALS:
    void countChanged(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildView();
    void buildMenus(const QList<QAction *> &decisions);
    void fillColumns(QMenu &menu);
    void fillOrders(QMenu &menu);
    void showColumn(int column, bool shown);
    void fitColumns();
    void showKeys(const render::Theme &theme);
    void showCount();
    void follow();
    void pickSelected();
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] std::vector<int> shownColumns() const;

    EventTable &m_table;
    Selection &m_selection;
    ClaimDelegate *m_delegate;
    QTableView *m_view;
    QPushButton *m_columns;
    QAction *m_copy;
    QLabel *m_state;
    QLabel *m_keys;
    bool m_following = false;
};

} // namespace ui
