#include "app/window/project/mark_filter.h"

#include <vector>

namespace ui {

bool MarkFilter::shows(const timeline::EventRow &row) const
{
    if (hiddenKinds.contains(row.kind) || hiddenStatuses.contains(row.status))
        return false;
    return !row.has(timeline::EventFlag::HasEffect) || !hiddenEffects.contains(render::effectOf(row.effect));
}

bool MarkFilter::hidesAnything() const
{
    return !hiddenKinds.empty() || !hiddenEffects.empty() || hiddenStatuses != MarkFilter().hiddenStatuses;
}

namespace {

void count(MarkCounts &counts, const timeline::EventRow &row)
{
    ++counts.statuses[static_cast<std::size_t>(row.status)];
    if (row.status == model::ClaimStatus::Rejected)
        return;
    ++counts.kinds[static_cast<std::size_t>(row.kind)];
    if (row.has(timeline::EventFlag::HasEffect))
        ++counts.effects[static_cast<std::size_t>(render::effectOf(row.effect))];
}

} // namespace

void keepRows(timeline::IndexInput &input, const std::function<bool(const timeline::EventRow &)> &stays)
{
    constexpr std::uint32_t gone = ~std::uint32_t{0};
    std::vector<std::uint32_t> newRow(input.rows.size(), gone);
    std::uint32_t kept = 0;
    for (std::size_t i = 0; i < input.rows.size(); ++i) {
        const timeline::EventRow &row = input.rows[i];
        if (!stays(row))
            continue;
        newRow[i] = kept;
        input.rows[kept++] = row;
    }
    input.rows.resize(kept);
    std::vector<timeline::ExtraLane> lanes;
    for (timeline::ExtraLane lane : input.extraLanes) {
        if (newRow[lane.row] == gone)
            continue;
        lane.row = newRow[lane.row];
        lanes.push_back(lane);
    }
    input.extraLanes = std::move(lanes);
}

MarkCounts applyFilter(timeline::IndexInput &input, const MarkFilter &filter)
{
    MarkCounts counts;
    keepRows(input, [&](const timeline::EventRow &row) {
        count(counts, row);
        if (!filter.shows(row))
            return false;
        ++counts.shown;
        counts.undated += row.origin == model::TimeOrigin::Undated ? 1 : 0;
        return true;
    });
    // A person's notes stand on the timeline itself.
    const auto notes = static_cast<std::size_t>(timeline::MarkKind::Note);
    counts.kinds[notes] += input.remarks.size();
    if (filter.hiddenKinds.contains(timeline::MarkKind::Note))
        input.remarks.clear();
    return counts;
}

} // namespace ui
