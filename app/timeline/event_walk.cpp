#include "app/timeline/event_walk.h"

#include <algorithm>
#include <tuple>

using timeline::EntryIndex;
using timeline::Index;
using timeline::Lane;

namespace ui {
namespace {

/// Where an entry stands in the walk.
struct Place
{
    std::int64_t begin = 0;
    std::ptrdiff_t lane = 0; ///< -1: before every lane
    EntryIndex entry = 0;
    friend auto operator<=>(const Place &, const Place &) = default;
};

std::ptrdiff_t laneOf(const Index &index, EntryIndex entry)
{
    const auto found = std::ranges::find_if(
        index.lanes, [entry](const Lane &lane) { return lane.first <= entry && entry < lane.last; });
    return found - index.lanes.begin();
}

/// An event in several lanes is met at its first entry only.
bool isFirst(const Index &index, EntryIndex entry)
{
    return index.firstEntry[index.entryFacts[entry]] == entry;
}

std::optional<Place> after(const Index &index, std::ptrdiff_t laneIndex, const Place &from)
{
    const Lane &lane = index.lanes[std::size_t(laneIndex)];
    const auto first = index.begins.begin() + lane.first;
    const auto last = index.begins.begin() + lane.last;
    auto at =
        laneIndex < from.lane ? std::upper_bound(first, last, from.begin) : std::lower_bound(first, last, from.begin);
    if (laneIndex == from.lane)
        at = std::max(at, std::min(last, index.begins.begin() + from.entry + 1));
    for (; at != last; ++at) {
        const auto entry = EntryIndex(at - index.begins.begin());
        if (isFirst(index, entry))
            return Place{*at, laneIndex, entry};
    }
    return {};
}

std::optional<Place> before(const Index &index, std::ptrdiff_t laneIndex, const Place &from)
{
    const Lane &lane = index.lanes[std::size_t(laneIndex)];
    const auto first = index.begins.begin() + lane.first;
    const auto last = index.begins.begin() + lane.last;
    auto at =
        laneIndex < from.lane ? std::upper_bound(first, last, from.begin) : std::lower_bound(first, last, from.begin);
    if (laneIndex == from.lane && from.entry >= lane.first && from.entry < lane.last)
        at = index.begins.begin() + from.entry;
    while (at != first) {
        --at;
        const auto entry = EntryIndex(at - index.begins.begin());
        if (isFirst(index, entry))
            return Place{*at, laneIndex, entry};
    }
    return {};
}

Place placeOf(const Index &index, std::optional<base::EventId> event, base::TimePoint from)
{
    if (event) {
        const std::optional<timeline::FactIndex> fact = index.find(*event);
        if (fact && index.firstEntry[*fact] != Index::noEntry) {
            const EntryIndex entry = index.firstEntry[*fact];
            return {index.begins[entry], laneOf(index, entry), entry};
        }
    }
    return {from.ms, -1, 0};
}

} // namespace

std::optional<base::EventId> neighbour(const Index &index, std::optional<base::EventId> event, base::TimePoint from,
                                       WalkDirection direction)
{
    const Place start = placeOf(index, event, from);
    std::optional<Place> best;
    for (std::ptrdiff_t lane = 0; lane < std::ssize(index.lanes); ++lane) {
        const bool forward = direction == WalkDirection::Forward;
        const std::optional<Place> found = forward ? after(index, lane, start) : before(index, lane, start);
        if (found && (!best || (forward ? *found < *best : *best < *found)))
            best = found;
    }
    if (!best)
        return {};
    return index.facts[index.entryFacts[best->entry]].id;
}

base::TimeSpan knownSpan(const timeline::EventFacts &facts)
{
    const base::TimeBounds &bounds = facts.bounds;
    const auto known = [](base::TimePoint time, base::TimePoint otherwise) { return time.isOpen() ? otherwise : time; };
    base::TimePoint begin = known(bounds.earliestBegin, known(bounds.latestBegin, bounds.earliestEnd));
    base::TimePoint end = known(bounds.latestEnd, known(bounds.earliestEnd, bounds.latestBegin));
    begin = known(begin, end);
    end = known(end, begin);
    if (begin.isOpen())
        return {};
    return {begin, std::max(begin, end)};
}

base::TimeSpan knownSpan(const Index &index, const std::vector<base::EventId> &events)
{
    std::optional<base::TimeSpan> all;
    for (const base::EventId event : events) {
        const std::optional<timeline::FactIndex> fact = index.find(event);
        if (!fact || index.facts[*fact].origin == model::TimeOrigin::Undated)
            continue;
        const base::TimeSpan span = knownSpan(index.facts[*fact]);
        all = all ? base::TimeSpan{std::min(all->begin, span.begin), std::max(all->end, span.end)} : span;
    }
    return all.value_or(base::TimeSpan{});
}

} // namespace ui
