#include "app/window/project/search_lanes.h"

#include "app/window/project/event_search.h"

#include <algorithm>

namespace ui {

namespace {

void addLane(timeline::IndexInput &input, const store::SavedSearch &saved, std::span<const base::EventId> events)
{
    const MarkFilter marks = searchOf(saved).marks;
    const auto lane = static_cast<std::uint32_t>(input.lanes.size());
    timeline::LaneRow named;
    named.name = saved.name;
    named.isSearch = true;
    input.lanes.push_back(named);
    for (std::uint32_t row = 0; row < input.rows.size(); ++row) {
        if (marks.shows(input.rows[row]) && std::ranges::binary_search(events, input.rows[row].id))
            input.extraLanes.push_back({row, lane});
    }
}

} // namespace

void keepEvents(timeline::IndexInput &input, std::span<const base::EventId> events)
{
    keepRows(input, [events](const timeline::EventRow &row) { return std::ranges::binary_search(events, row.id); });
}

base::Result<void> addSearchLanes(timeline::IndexInput &input, const store::Reader &reader)
{
    const auto searches = reader.savedSearches();
    if (!searches)
        return tl::unexpected(searches.error());
    for (const store::SavedSearch &saved : *searches) {
        if (!saved.isLane)
            continue;
        const auto events = reader.eventsWith(store::filterOf(saved.terms));
        if (!events)
            return tl::unexpected(events.error());
        addLane(input, saved, *events);
    }
    return {};
}

} // namespace ui
