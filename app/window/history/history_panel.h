#pragma once

#include "app/render/theme.h"
#include "core/base/ids.h"

#include <QWidget>

#include <cstddef>

class QListView;
class QPushButton;

namespace ui {

class HistoryModel;
class ProjectDocument;

/// All steps of the project's history, with the way back to any of them and forth again, also to those of earlier days.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(ProjectDocument &document, QWidget *parent = nullptr);
    void setTheme(const render::Theme &theme);

Q_SIGNALS:
    /// "12 steps", "12 steps, 3 taken back".
    void countChanged(const QString &words);
    /// The marked step is to be the oldest that is kept. forgotten: how many steps go.
    void forgetAsked(std::size_t keep, int forgotten);

private:
    void goToMarked();
    void askToForget();
    void showState();
    [[nodiscard]] int markedRow() const;

    ProjectDocument &m_document;
    HistoryModel *m_model;
    QListView *m_list;
    QPushButton *m_go;
    QPushButton *m_forget;
};

} // namespace ui
