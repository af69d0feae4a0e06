#include "core/timeline/index/index_part.h"

#include "core/timeline/index_builder.h"

#include <algorithm>
#include <functional>

namespace timeline {

namespace {

/// The row that facts were made from; its order is where it stood among others of its lane.
EventRow rowOf(const EventFacts &facts)
{
    EventRow row;
    row.id = facts.id;
    row.bounds = facts.bounds;
    row.firstMember = facts.firstMember;
    row.memberCount = facts.memberCount;
    row.flags = facts.flags;
    row.sourceCount = facts.sourceCount;
    row.weight = facts.weight;
    row.kind = facts.kind;
    row.shape = facts.shape;
    row.origin = facts.origin;
    row.qualifier = facts.qualifier;
    row.effect = facts.effect;
    row.countForm = facts.countForm;
    row.countModifier = facts.countModifier;
    row.status = facts.status;
    return row;
}

std::uint32_t laneOf(const Index &index, EntryIndex entry)
{
    const auto after = std::ranges::upper_bound(index.lanes, entry, {}, &Lane::first);
    return static_cast<std::uint32_t>(std::distance(index.lanes.begin(), after) - 1);
}

/// Takes the lanes that nothing stands in out of the input.
void dropEmptyLanes(IndexInput &input)
{
    std::vector<bool> isUsed(input.lanes.size(), false);
    for (const EventRow &row : input.rows)
        if (row.origin != model::TimeOrigin::Undated)
            isUsed[row.lane] = true;
    for (const ExtraLane &extra : input.extraLanes)
        isUsed[extra.lane] = true;
    std::vector<std::uint32_t> place(input.lanes.size(), 0);
    std::vector<LaneRow> lanes;
    for (std::size_t lane = 0; lane < input.lanes.size(); ++lane) {
        place[lane] = static_cast<std::uint32_t>(lanes.size());
        if (isUsed[lane])
            lanes.push_back(std::move(input.lanes[lane]));
    }
    input.lanes = std::move(lanes);
    for (EventRow &row : input.rows)
        row.lane = place[row.lane];
    for (ExtraLane &extra : input.extraLanes)
        extra.lane = place[extra.lane];
}

/// What an index was built from, of the events that are wanted.
IndexInput inputOf(const Index &index, const std::function<bool(const EventFacts &)> &isWanted)
{
    IndexInput input;
    for (const Lane &lane : index.lanes)
        input.lanes.push_back(lane.row);
    input.members = index.members;
    input.remarks = index.remarks;
    for (FactIndex fact = 0; fact < index.facts.size(); ++fact) {
        if (!isWanted(index.facts[fact]))
            continue;
        EventRow row = rowOf(index.facts[fact]);
        const auto number = static_cast<std::uint32_t>(input.rows.size());
        bool isFirst = true;
        index.forEachEntry(fact, [&](EntryIndex entry) {
            if (isFirst) {
                row.lane = laneOf(index, entry);
                row.order = entry;
            } else {
                input.extraLanes.push_back({number, laneOf(index, entry)});
            }
            isFirst = false;
        });
        input.rows.push_back(row);
    }
    return input;
}

} // namespace

bool meets(const EventFacts &facts, base::TimeSpan period)
{
    if (facts.origin == model::TimeOrigin::Undated)
        return true;
    const base::TimeSpan drawn = drawnSpan(facts);
    return drawn.begin < period.end &&
           (drawn.end > period.begin || (drawn.end == drawn.begin && drawn.end >= period.begin));
}

IndexPart partOf(const Index &index, base::TimeSpan period)
{
    IndexInput input = inputOf(index, [&](const EventFacts &facts) { return meets(facts, period); });
    dropEmptyLanes(input);
    const std::size_t outside = index.facts.size() - input.rows.size();
    return {IndexBuilder().build(input), outside};
}

IndexPointer spreadOut(const Index &index, std::int64_t roomMs)
{
    IndexInput input = inputOf(index, [](const EventFacts &) { return true; });
    input.roomMs = roomMs;
    return IndexBuilder().build(input);
}

} // namespace timeline
