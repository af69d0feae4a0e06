#include "app/window/project/suggestions.h"

#include "app/window/project/project_document.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto joinSuggestionChanges = 300ms;

std::pair<base::EventId, base::EventId> apartPair(base::EventId a, base::EventId b)
{
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

Suggestions::Suggestions(ProjectDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(joinSuggestionChanges);
    connect(&m_soon, &QTimer::timeout, this, &Suggestions::start);
    connect(&m_document, &ProjectDocument::changed, this, &Suggestions::takeChange);
    connect(&m_document, &ProjectDocument::closing, this, &Suggestions::letGo);
    takeChange();
}

Suggestions::~Suggestions()
{
    letGo();
}

Suggestions::Suggestion Suggestions::of(base::EventId event) const
{
    const auto found = m_byEvent.find(event);
    if (found == m_byEvent.end())
        return {};
    const pipeline::MergeSuggestion &group = m_suggestions[found->second];
    Suggestion suggestion{group.events, group.agreements};
    std::erase_if(suggestion.others,
                  [&](base::EventId other) { return other == event || m_apart.contains(apartPair(event, other)); });
    return suggestion;
}

/// What is kept apart now is no suggestion any more from this moment on; without those pairs other groups may come
/// together.
void Suggestions::takeChange()
{
    const auto pairs = m_document.isOpen() ? m_document.reader().keptApart().value_or(std::vector<store::EventPair>())
                                           : std::vector<store::EventPair>();
    pipeline::ApartPairs apart(pairs.begin(), pairs.end());
    if (apart != m_apart) {
        m_apart = std::move(apart);
        Q_EMIT changed();
    }
    ask();
}

void Suggestions::ask()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Suggestions::letGo()
{
    ++m_generation;
    if (!m_worker.joinable())
        return;
    m_worker.request_stop();
    m_worker.join();
}

void Suggestions::start()
{
    letGo();
    base::Result<store::Reader> reader = m_document.isOpen()
                                             ? m_document.openReader()
                                             : base::Result<store::Reader>(base::failure(base::ErrorCode::NotFound));
    if (!reader)
        return take({m_source, {}});
    m_worker = std::jthread([this, generation = m_generation, known = m_source, apart = m_apart,
                             own = std::make_shared<store::Reader>(std::move(*reader))](const std::stop_token &stop) {
        Found found{known, {}};
        // Nothing can be merged with nothing; the gazetteer takes a part of a second.
        const bool worthwhile = own->countClaims({}).value_or(0) > 1;
        if (worthwhile && !found.source) {
            if (const auto gazetteer = extract::Gazetteer::loadFromResources())
                found.source = std::make_shared<const pipeline::IncidentSource>(*gazetteer);
        }
        if (worthwhile && found.source) {
            if (const auto claims = found.source->read(*own, stop))
                found.suggestions = pipeline::suggestMerges(*claims, apart, stop);
        }
        QMetaObject::invokeMethod(
            this,
            [this, generation, found = std::move(found)]() mutable {
                if (generation != m_generation)
                    return;
                letGo();
                take(std::move(found));
            },
            Qt::QueuedConnection);
    });
}

void Suggestions::take(Found found)
{
    m_source = std::move(found.source);
    m_suggestions = std::move(found.suggestions);
    m_byEvent.clear();
    for (std::size_t i = 0; i < m_suggestions.size(); ++i) {
        for (const base::EventId event : m_suggestions[i].events)
            m_byEvent.emplace(event, i);
    }
    Q_EMIT changed();
}

} // namespace ui
