#include "app/window/project/finds.h"

#include "app/window/project/project_document.h"

#include <algorithm>
#include <map>

namespace ui {

namespace {

constexpr std::size_t mostFinds = 5000;

base::TimePoint momentOf(const base::TimeBounds &bounds)
{
    return bounds.earliestBegin.isOpen() ? bounds.latestEnd : bounds.earliestBegin;
}

} // namespace

Finds::Finds(ProjectDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_document, &ProjectDocument::changed, this, [this](const store::Change &change) {
        if (change.cause == store::Change::Cause::Relocated)
            clear();
        else if (m_active && !m_text.isEmpty())
            search(m_text);
    });
}

void Finds::search(const QString &text)
{
    m_text = text;
    if (text.isEmpty() || !m_document.isOpen()) {
        clear();
        return;
    }
    store::SearchRequest request;
    request.text = text.toStdString();
    request.asTyped = true;
    request.limit = mostFinds;
    request.excerpts = false;
    const base::Result<std::vector<store::SearchHit>> hits = m_document.reader().search(request);
    std::vector<base::EventId> events;
    base::ArticleId article;
    m_remarks.clear();
    if (hits) {
        for (const store::SearchHit &hit : *hits) {
            if (hit.remark.isValid())
                m_remarks.push_back(hit.remark);
            if (hit.event.isValid())
                events.push_back(hit.event);
            else if (hit.kind == store::SearchHit::Kind::Article && !article.isValid())
                article = hit.article;
        }
    }
    take(std::move(events));
    if (m_events.empty() && !m_remarks.empty())
        Q_EMIT steppedToRemark(m_remarks.front());
    else if (m_events.empty() && article.isValid())
        Q_EMIT articleFound(article);
}

void Finds::show(const std::vector<base::EventId> &events)
{
    m_text.clear();
    m_remarks.clear();
    if (events.empty())
        clear();
    else
        take(events);
}

void Finds::take(std::vector<base::EventId> events)
{
    const base::EventId before = current();
    std::ranges::sort(events);
    events.erase(std::unique(events.begin(), events.end()), events.end());
    std::map<base::EventId, base::TimePoint> moments;
    if (const auto lines = m_document.reader().claimsOf(events)) {
        for (const store::ClaimLine &line : *lines)
            moments.emplace(line.claim.event, momentOf(line.placed.bounds));
    }
    std::ranges::stable_sort(events, {}, [&](base::EventId id) { return moments[id]; });
    m_events = std::move(events);
    m_active = true;
    const auto same = std::ranges::find(m_events, before);
    m_at = same == m_events.end() ? 0 : static_cast<std::size_t>(same - m_events.begin());
    Q_EMIT changed();
}

void Finds::clear()
{
    m_text.clear();
    m_events.clear();
    m_remarks.clear();
    m_at = 0;
    if (!m_active)
        return;
    m_active = false;
    Q_EMIT changed();
}

base::EventId Finds::current() const
{
    return m_at < m_events.size() ? m_events[m_at] : base::EventId();
}

void Finds::step(int direction)
{
    if (count() == 0)
        return;
    const auto all = static_cast<int>(count());
    m_at = static_cast<std::size_t>((static_cast<int>(m_at) + direction + all) % all);
    Q_EMIT changed();
    if (m_at < m_events.size())
        Q_EMIT stepped(current());
    else
        Q_EMIT steppedToRemark(m_remarks[m_at - m_events.size()]);
}

} // namespace ui
