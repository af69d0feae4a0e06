#pragma once

#include "app/render/theme.h"
#include "app/window/project/project_reading.h"
#include "core/base/ids.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class ActorDetails;
class ActorsModel;
class ProjectDocument;

/// Actors: a list with counts, and what a person makes of the chosen one. Several are merged into the one that was
/// chosen last. Enter shows the claims of the chosen one as found, E goes to its name, M merges.
class ActorsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActorsPanel(ProjectDocument &document, QWidget *parent = nullptr);
    void setTheme(const render::Theme &theme);

Q_SIGNALS:
    void countChanged(const QString &words);
    /// Of the actor that was asked for.
    void eventsChosen(const std::vector<base::EventId> &events);

private:
    void layOut();
    void addKeys();
    void reload();
    void take(std::vector<store::ActorLine> lines);
    void select(base::ActorId actor);
    void follow();
    void merge();
    void showEvents();
    [[nodiscard]] base::ActorId current() const;
    [[nodiscard]] std::vector<base::ActorId> others() const; ///< selected besides the current one

    ProjectDocument &m_document;
    ProjectReading m_reading;
    ActorsModel *m_model;
    QTableView *m_table;
    QPushButton *m_merge;
    ActorDetails *m_details;
    QWidget *m_filled;
    QStackedWidget *m_stack;
};

} // namespace ui
