#pragma once

#include "app/events/claim_table.h"
#include "app/window/project/selection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QTableView;
class QToolButton;

namespace ui {

class ClaimDelegate;
class ProjectDocument;

/// The review queue: every claim of the articles in one list, how many are decided, what is shown and in which order.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(ProjectDocument &document, Selection &selection, ClaimTable &table, QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);
    [[nodiscard]] QTableView &view() const { return *m_view; }

Q_SIGNALS:
    void countsChanged(const QString &words);

private:
    void buildFilters();
    void buildView();
    void buildKeys();
    void showKeys(const render::Theme &theme);
    void applyFilter();
    void follow(const Focus &focus);
    void pickSelected();
    void showCounts();

    ProjectDocument &m_document;
    Selection &m_selection;
    ClaimTable &m_table;
    ClaimDelegate *m_delegate;
    QProgressBar *m_progress;
    QComboBox *m_kinds;
    QComboBox *m_articles;
    QComboBox *m_orders;
    QTableView *m_view;
    QLabel *m_keys;
    bool m_following = false;
};

} // namespace ui
