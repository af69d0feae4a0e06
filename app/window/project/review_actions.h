#pragma once

#include "core/base/ids.h"
#include "core/model/claim.h"

#include <QObject>

class QAction;

namespace ui {

class ClaimTable;
class EventGroups;
class ProjectDocument;
class Selection;

/// Deciding on claims: accept, reject, merge, next, previous. The order is that of the claim list. After a decision the
/// next claim that nobody has looked at is selected; where several events are selected, a decision is about all of them
/// as one step. The single-letter keys work where an action was added to a widget,
/// so that they never take a letter from the timeline's own keys.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    ReviewActions(ProjectDocument &document, Selection &selection, const ClaimTable &table, QObject *parent = nullptr);

    [[nodiscard]] QAction *accept() const { return m_accept; }
    [[nodiscard]] QAction *edit() const { return m_edit; }
    [[nodiscard]] QAction *reject() const { return m_reject; }
    [[nodiscard]] QAction *note() const { return m_note; }
    [[nodiscard]] EventGroups &groups() const { return *m_groups; }
    [[nodiscard]] QAction *next() const { return m_next; }
    [[nodiscard]] QAction *previous() const { return m_previous; }
    [[nodiscard]] QList<QAction *> all() const;

private:
    [[nodiscard]] QAction *action(const QString &name, const QString &text, Qt::Key key);
    void decide(model::ClaimStatus status);
    void step(int rows);
    void selectNextUnreviewed();
    void update();

    ProjectDocument &m_document;
    Selection &m_selection;
    const ClaimTable &m_table;
    EventGroups *m_groups;
    QAction *m_accept;
    QAction *m_edit;
    QAction *m_reject;
    QAction *m_note;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace ui
