#pragma once

#include "app/window/project/event_search.h"

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace ui {

class ProjectDocument;
class TimelineModel;

/// What the window is narrowed to, field by field, and the searches that a person saved under a name. A saved one is
/// chosen by a click or Enter, and again to leave it; what it is to become, its lane and its end are in its menu.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    SearchPanel(ProjectDocument &document, TimelineModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void summaryChanged(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    void buildList();
    void buildButtons();
    QLineEdit *addField(const QString &label, const QString &name);
    void completeNames();
    void showSearch();
    void showSaved();
    void apply();
    void clear();
    void askName(base::SearchId renamed);
    void save();
    void choose(int row);
    void openMenu(const QPoint &at);
    void change(const store::SavedSearch &search);
    [[nodiscard]] const store::SavedSearch *current() const;
    [[nodiscard]] std::optional<store::SearchTerms> typed() const;

    ProjectDocument &m_document;
    TimelineModel &m_model;
    std::vector<store::SavedSearch> m_saved;
    QListWidget *m_list;
    QLineEdit *m_text;
    QLineEdit *m_actor;
    QLineEdit *m_place;
    QLineEdit *m_source;
    QLineEdit *m_tag;
    QComboBox *m_sure;
    QLineEdit *m_period;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_clear;
    QTimer *m_pause;
    base::SearchId m_renamed; ///< the search that the typed name is for; a new one, if not valid
    bool m_isShowing = false;
};

} // namespace ui
