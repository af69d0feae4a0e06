#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <vector>

namespace ui {

/// What a person looks at: one claim, with its event and article, in every view at once. Notes and events without a
/// claim of their own have only the event.
struct Focus
{
    base::EventId event;
    base::ClaimId claim;
    base::ArticleId article;
    friend bool operator==(const Focus &, const Focus &) = default;
};

class ProjectDocument;

/// The one selection of the window. Views tell it what was picked and listen to it; they do not know each other.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(const ProjectDocument &document, QObject *parent = nullptr);

    [[nodiscard]] const Focus &focus() const { return m_focus; }
    /// Every event that is selected, the focus' first.
    [[nodiscard]] const std::vector<base::EventId> &events() const { return m_events; }
    void pickClaim(base::ClaimId claim);
    /// The claim that the event is named after; with the same event again, the claim stays.
    void pickEvent(base::EventId event);
    /// Several at once; the first becomes the focus.
    void pickEvents(const std::vector<base::EventId> &events);
    /// The article alone, without a claim.
    void pickArticle(base::ArticleId article);
    void clear();
    /// After a change of the project: lets go of what is no longer there, and follows claims to their events.
    void refresh();

Q_SIGNALS:
    void changed(const ui::Focus &focus);
    void eventsChanged(); ///< after changed(), where both did

private:
    [[nodiscard]] Focus focusOn(base::EventId event) const;
    void set(const Focus &focus);
    void set(const Focus &focus, std::vector<base::EventId> events);

    const ProjectDocument &m_document;
    Focus m_focus;
    std::vector<base::EventId> m_events;
};

} // namespace ui
