#include "app/window/project/selection.h"

#include "app/window/project/project_document.h"

namespace ui {

Selection::Selection(const ProjectDocument &document, QObject *parent) : QObject(parent), m_document(document) {}

void Selection::pickClaim(base::ClaimId claim)
{
    if (!m_document.isOpen())
        return;
    const base::Result<store::ClaimLine> line = m_document.reader().claim(claim);
    if (line)
        set({line->claim.event, claim, line->claim.provenance.article});
}

void Selection::pickEvent(base::EventId event)
{
    if (event == m_focus.event && event.isValid())
        return;
    if (!event.isValid()) {
        clear();
        return;
    }
    if (!m_document.isOpen())
        return;
    const base::Result<std::vector<store::ClaimLine>> lines =
        m_document.reader().claimsOf(std::span<const base::EventId>(&event, 1));
    if (!lines)
        return;
    if (lines->empty())
        set({event, {}, {}});
    else
        set({event, lines->front().claim.id, lines->front().claim.provenance.article});
}

void Selection::pickArticle(base::ArticleId article)
{
    if (article != m_focus.article)
        set({{}, {}, article});
}

void Selection::clear()
{
    set({{}, {}, m_focus.article});
}

void Selection::refresh()
{
    if (!m_document.isOpen()) {
        set({});
        return;
    }
    if (m_focus.claim.isValid() && !m_document.reader().claim(m_focus.claim))
        set({});
}

void Selection::set(const Focus &focus)
{
    if (m_focus == focus)
        return;
    m_focus = focus;
    Q_EMIT changed(m_focus);
}

} // namespace ui
