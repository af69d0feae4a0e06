#pragma once

#include "app/render/claim_words.h"
#include "app/render/theme.h"

#include <QWidget>

namespace ui {

class EventGroups;
class GroupNotice;
class ProjectDocument;
class Selection;
struct GroupNoticeWords;

/// Below the fields of a claim: the other claims about its event, and which other events may be the same one. Nothing
/// where there is neither.
class EventGroupView : public QWidget
{
    Q_OBJECT

public:
    EventGroupView(ProjectDocument &document, Selection &selection, EventGroups &groups, QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);
    /// Another event is suggested as the same one.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void askingChanged();

private:
    void refresh();
    [[nodiscard]] render::EventContext read(base::EventId event) const;
    [[nodiscard]] QString line(const render::ClaimContext &claim) const;
    [[nodiscard]] GroupNoticeWords wordsForEvent(const render::EventContext &event) const;
    [[nodiscard]] GroupNoticeWords wordsForSuggestion(const render::EventContext &event) const;

    ProjectDocument &m_document;
    Selection &m_selection;
    EventGroups &m_groups;
    render::ClaimWords m_words;
    GroupNotice *m_event;
    GroupNotice *m_suggestion;
    bool m_isAsking = false;
};

} // namespace ui
