#include "app/window/project/selection.h"

#include "app/window/project/project_document.h"
#include "core/model/event_reports.h"

#include <algorithm>
#include <utility>

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
    if (event.isValid())
        pickEvents({event});
    else
        clear();
}

void Selection::pickEvents(const std::vector<base::EventId> &events)
{
    if (events.empty())
        clear();
    else if (events.front() == m_focus.event)
        set(m_focus, events);
    else if (m_document.isOpen())
        set(focusOn(events.front()), events);
}

Focus Selection::focusOn(base::EventId event) const
{
    const auto lines = m_document.reader().claimsOf(std::span<const base::EventId>(&event, 1));
    if (!lines || lines->empty())
        return {event, {}, {}};
    const auto rank = [](const store::ClaimLine &line) {
        return std::pair(line.claim.status == model::ClaimStatus::Rejected, model::publishedAt(line.published));
    };
    const model::Claim &claim = std::ranges::min_element(*lines, {}, rank)->claim;
    return {event, claim.id, claim.provenance.article};
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
    std::vector<base::EventId> events = m_events;
    if (events.size() > 1) {
        // One question for all of them: a whole table may be selected.
        const auto seen = m_document.reader().eventsWith(store::filterOf({}));
        std::erase_if(events, [&](base::EventId event) {
            return event != m_focus.event && (!seen || !std::ranges::binary_search(*seen, event));
        });
    }
    Focus focus = m_focus;
    if (focus.claim.isValid()) {
        const base::Result<store::ClaimLine> line = m_document.reader().claim(focus.claim);
        focus = line ? Focus{line->claim.event, focus.claim, focus.article} : Focus{};
        std::erase(events, m_focus.event);
        std::erase(events, focus.event);
        if (focus.event.isValid())
            events.insert(events.begin(), focus.event);
        else
            events.clear();
    }
    set(focus, std::move(events));
}

void Selection::set(const Focus &focus)
{
    set(focus, focus.event.isValid() ? std::vector{focus.event} : std::vector<base::EventId>());
}

void Selection::set(const Focus &focus, std::vector<base::EventId> events)
{
    const bool otherFocus = m_focus != focus;
    const bool otherEvents = m_events != events;
    m_focus = focus;
    m_events = std::move(events);
    if (otherFocus)
        Q_EMIT changed(m_focus);
    if (otherEvents)
        Q_EMIT eventsChanged();
}

} // namespace ui
