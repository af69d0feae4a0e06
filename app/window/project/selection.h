#pragma once

#include "core/base/ids.h"

#include <QObject>

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
    void pickClaim(base::ClaimId claim);
    /// The event's first claim; with the same event again, the claim stays.
    void pickEvent(base::EventId event);
    /// The article alone, without a claim.
    void pickArticle(base::ArticleId article);
    void clear();
    /// After a change of the project: lets go of what is no longer there.
    void refresh();

Q_SIGNALS:
    void changed(const ui::Focus &focus);

private:
    void set(const Focus &focus);

    const ProjectDocument &m_document;
    Focus m_focus;
};

} // namespace ui
