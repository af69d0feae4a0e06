#include "app/window/project/review_actions.h"

#include "app/events/claim_table.h"
#include "app/window/project/bulk_decision.h"
#include "app/window/project/event_groups.h"
#include "app/window/project/project_document.h"
#include "app/window/project/selection.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ReviewActions::ReviewActions(ProjectDocument &document, Selection &selection, const ClaimTable &table, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_selection(selection)
    , m_table(table)
    , m_groups(new EventGroups(document, selection, this))
    , m_accept(action(u"actionAccept"_s, tr("&Accept"), Qt::Key_A))
    , m_edit(action(u"actionEdit"_s, tr("&Edit…"), Qt::Key_E))
    , m_reject(action(u"actionReject"_s, tr("&Reject"), Qt::Key_R))
    , m_note(action(u"actionNote"_s, tr("&Note…"), Qt::Key_N))
    , m_next(action(u"actionNextClaim"_s, tr("Ne&xt claim"), Qt::Key_J))
    , m_previous(action(u"actionPreviousClaim"_s, tr("&Previous claim"), Qt::Key_K))
{
    connect(m_accept, &QAction::triggered, this, [this] { decide(model::ClaimStatus::Accepted); });
    connect(m_reject, &QAction::triggered, this, [this] { decide(model::ClaimStatus::Rejected); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(&m_selection, &Selection::changed, this, &ReviewActions::update);
    connect(&m_document, &ProjectDocument::changed, this, &ReviewActions::update);
    connect(&m_document, &ProjectDocument::checked, this, &ReviewActions::update);
    update();
}

QList<QAction *> ReviewActions::all() const
{
    return {m_accept, m_edit, m_reject, m_note, m_groups->merge(), m_groups->keepApart(), m_next, m_previous};
}

QAction *ReviewActions::action(const QString &name, const QString &text, Qt::Key key)
{
    auto *made = new QAction(text, this);
    made->setObjectName(name);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return made;
}

void ReviewActions::decide(model::ClaimStatus status)
{
    if (m_selection.events().size() > 1) {
        m_document.applyMany(
            status == model::ClaimStatus::Accepted ? tr("Accepting claims…") : tr("Rejecting claims…"),
            [events = m_selection.events(), status](const store::Reader &reader) {
                auto claims = claimsToDecide(reader, events, status);
                return claims.empty() ? std::optional<store::Edit>() : store::SetClaimStatus{std::move(claims), status};
            });
        return;
    }
    const base::ClaimId claim = m_selection.focus().claim;
    if (!claim.isValid())
        return;
    if (m_document.apply(store::SetClaimStatus{{claim}, status}))
        selectNextUnreviewed();
}

void ReviewActions::step(int rows)
{
    const int count = static_cast<int>(m_table.rows().size());
    if (count == 0)
        return;
    const std::optional<int> current = m_table.rowOf(m_selection.focus().claim);
    const int target = current ? std::clamp(*current + rows, 0, count - 1) : rows > 0 ? 0 : count - 1;
    m_selection.pickClaim(m_table.rowAt(target)->id);
}

/// From the current row on and round; without any, the selection stays, so that the last decision can be seen.
void ReviewActions::selectNextUnreviewed()
{
    const std::vector<ClaimRow> &rows = m_table.rows();
    const std::optional<int> current = m_table.rowOf(m_selection.focus().claim);
    if (!current)
        return;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const ClaimRow &row = rows[(static_cast<std::size_t>(*current) + i) % rows.size()];
        if (row.status == model::ClaimStatus::Extracted) {
            m_selection.pickClaim(row.id);
            return;
        }
    }
}

void ReviewActions::update()
{
    const bool decidable = m_document.isWritable() && m_selection.focus().claim.isValid();
    for (QAction *each : {m_accept, m_edit, m_reject, m_note})
        each->setEnabled(decidable);
    for (QAction *each : {m_next, m_previous})
        each->setEnabled(m_document.isOpen());
}

} // namespace ui
