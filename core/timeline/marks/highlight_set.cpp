#include "core/timeline/marks/highlight_set.h"

#include "core/timeline/marks/mark_shape.h"

#include <algorithm>

namespace timeline {

namespace {

std::size_t laneOf(const Index &index, EntryIndex entry)
{
    const auto after = std::ranges::upper_bound(index.lanes, entry, {}, &Lane::first);
    std::size_t lane = static_cast<std::size_t>(after - index.lanes.begin()) - 1;
    while (index.lanes[lane].last <= entry && lane > 0)
        --lane; // empty lanes share their first with the next
    return lane;
}

} // namespace

void HighlightSet::mark(const Index &index, base::EventId id, MarkState state)
{
    const std::optional<FactIndex> fact = index.find(id);
    if (!fact)
        return;
    if (m_states[*fact] == 0)
        m_marked.push_back(*fact);
    m_states[*fact] |= static_cast<std::uint8_t>(state);
    if (state == MarkState::Selected)
        m_selected.push_back(*fact);
    if (state == MarkState::Found)
        if (const auto moment = countingMoment(index.facts[*fact]))
            m_foundTimes.push_back(moment->ms);
}

void HighlightSet::assign(const Index &index, const Highlights &highlights)
{
    if (m_states.size() != index.facts.size())
        m_states.assign(index.facts.size(), 0);
    else
        std::ranges::fill(m_states, std::uint8_t{0});
    m_marked.clear();
    m_selected.clear();
    m_foundTimes.clear();
    m_kept.assign(index.lanes.size(), {});
    for (const base::EventId id : highlights.selected)
        mark(index, id, MarkState::Selected);
    for (const base::EventId id : highlights.found)
        mark(index, id, MarkState::Found);
    for (const base::EventId id : highlights.pinned)
        mark(index, id, MarkState::Pinned);
    mark(index, highlights.foundCurrent, MarkState::FoundCurrent);
    mark(index, highlights.hovered, MarkState::Hovered);
    mark(index, highlights.focused, MarkState::Focused);
    std::ranges::sort(m_foundTimes);

    for (const FactIndex fact : m_marked) {
        const std::int64_t at = standingPoint(index.facts[fact]).ms;
        index.forEachEntry(fact, [&](EntryIndex entry) { m_kept[laneOf(index, entry)].push_back({at, entry}); });
    }
    for (std::size_t lane = 0; lane < m_kept.size(); ++lane) {
        for (const EntryIndex entry : index.lanes[lane].kept)
            m_kept[lane].push_back({standingPoint(index.facts[index.entryFacts[entry]]).ms, entry});
        std::ranges::sort(m_kept[lane]);
        const auto repeats = std::ranges::unique(m_kept[lane]);
        m_kept[lane].erase(repeats.begin(), repeats.end());
    }
}

std::uint8_t HighlightSet::states(FactIndex fact, const EventFacts &facts) const
{
    std::uint8_t states = fact < m_states.size() ? m_states[fact] : std::uint8_t{0};
    const auto add = [&states](MarkState state) { states |= static_cast<std::uint8_t>(state); };
    if (facts.has(EventFlag::Pinned))
        add(MarkState::Pinned);
    if (facts.has(EventFlag::Disputed))
        add(MarkState::Disputed);
    if (facts.status == model::ClaimStatus::Rejected)
        add(MarkState::Rejected);
    return states;
}

} // namespace timeline
