#pragma once

#include "app/window/project/suggestions.h"
#include "core/base/ids.h"

#include <QList>
#include <QObject>

#include <vector>

class QAction;

namespace ui {

class ProjectDocument;
class Selection;

/// Making one event of several claims, and several of one: the commands, and what each would work on now. Those with a
/// letter alone for a key work where they were added to a widget.
class EventGroups : public QObject
{
    Q_OBJECT

public:
    EventGroups(ProjectDocument &document, Selection &selection, QObject *parent = nullptr);

    [[nodiscard]] QAction *mergeSelected() const { return m_mergeSelected; } ///< Ctrl+M: the selected events
    [[nodiscard]] QAction *splitClaim() const { return m_splitClaim; }       ///< the claim out of its event
    [[nodiscard]] QAction *splitEvent() const { return m_splitEvent; }       ///< the event into its claims
    [[nodiscard]] QAction *merge() const { return m_merge; }                 ///< M: those, or what is suggested
    [[nodiscard]] QAction *keepApart() const { return m_keepApart; }         ///< what is suggested is no more

    /// The commands that a menu offers wherever the selection can be seen.
    [[nodiscard]] QList<QAction *> inMenus() const { return {m_mergeSelected, m_splitClaim, m_splitEvent}; }

    /// What may be one with the event that is looked at, and is still there; for a project that can be changed.
    [[nodiscard]] Suggestions::Suggestion suggested() const;
    [[nodiscard]] const Suggestions &suggestions() const { return *m_suggestions; }

Q_SIGNALS:
    /// What the commands would work on is another now.
    void changed();

private:
    [[nodiscard]] QAction *action(const QString &name, const QString &text, const QKeySequence &key);
    [[nodiscard]] std::size_t claimsThatCount(base::EventId event) const;
    void mergeWithFocus(const std::vector<base::EventId> &others);
    void split(bool allClaims);
    void update();

    ProjectDocument &m_document;
    Selection &m_selection;
    Suggestions *m_suggestions;
    QAction *m_mergeSelected;
    QAction *m_splitClaim;
    QAction *m_splitEvent;
    QAction *m_merge;
    QAction *m_keepApart;
};

} // namespace ui
