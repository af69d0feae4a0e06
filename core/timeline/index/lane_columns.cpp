#include "core/timeline/index/lane_columns.h"

#include "core/timeline/index/max_end_tree.h"
#include "core/timeline/index/row_layout.h"
#include "core/timeline/index_builder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <tuple>

namespace timeline {

namespace {

constexpr std::int64_t openEnd = std::numeric_limits<std::int64_t>::max();

const EventFacts &factsAt(const Index &index, EntryIndex entry)
{
    return index.facts[index.entryFacts[entry]];
}

/// Lays out entries (ascending) on rows from firstRow on; returns how many rows they took. rooms gets what each has to
/// itself.
std::uint32_t layOut(Index &index, std::span<const EntryIndex> entries, std::uint32_t firstRow,
                     std::vector<double> &rooms)
{
    RowLayout layout;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const EntryIndex entry = entries[i];
        const std::int64_t begin = index.begins[entry];
        const std::size_t next = i + IndexBuilder::spread;
        const std::int64_t end =
            std::max(index.ends[entry], next < entries.size() ? index.begins[entries[next]] : openEnd);
        index.rows[entry] = firstRow + layout.take(begin, end);
        rooms.push_back(static_cast<double>(end) - static_cast<double>(begin));
    }
    return layout.rowCount();
}

void layOutLane(Index &index, Lane &lane)
{
    // In a lane of casualties, numbers stand above words: two stacks, one below the other.
    const bool numbersFirst = lane.row.kind == MarkKind::Casualties;
    std::vector<EntryIndex> upper;
    std::vector<EntryIndex> lower;
    upper.reserve(lane.last - lane.first);
    for (EntryIndex entry = lane.first; entry < lane.last; ++entry) {
        const bool below = numbersFirst && factsAt(index, entry).countForm != CountForm::Number;
        (below ? lower : upper).push_back(entry);
    }
    std::vector<double> rooms;
    rooms.reserve(lane.last - lane.first);
    lane.rowCount = layOut(index, upper, 0, rooms);
    lane.rowCount += layOut(index, lower, lane.rowCount, rooms);
    if (rooms.empty())
        return;
    const auto tenth = rooms.begin() + static_cast<std::ptrdiff_t>(rooms.size() / 10);
    std::ranges::nth_element(rooms, tenth);
    lane.crowdMs = *tenth;
}

void addMoments(Index &index, Lane &lane, std::span<const char> repeated)
{
    using RunKey = std::tuple<bool, MarkKind, double>;
    std::map<RunKey, std::vector<std::int64_t>> runs;
    // Neighbours mostly share their run: remember the last one.
    std::vector<std::int64_t> *run = nullptr;
    RunKey runKey;
    for (EntryIndex entry = lane.first; entry < lane.last; ++entry) {
        const EventFacts &facts = factsAt(index, entry);
        const RunKey key{repeated[entry - lane.first] != 0, facts.kind, knownToMs(facts)};
        if (run == nullptr || key != runKey) {
            run = &runs[key];
            runKey = key;
        }
        run->push_back(countingMoment(facts)->ms);
    }
    for (auto &[key, moments] : runs) {
        if (!std::ranges::is_sorted(moments))
            std::ranges::sort(moments);
        const auto first = static_cast<std::uint32_t>(index.moments.size());
        index.moments.insert(index.moments.end(), moments.begin(), moments.end());
        lane.runs.push_back({std::get<MarkKind>(key), std::get<bool>(key), std::get<double>(key), first,
                             static_cast<std::uint32_t>(index.moments.size())});
    }
}

/// Pinned, disputed, and the few with most people concerned.
void keepMarks(const Index &index, Lane &lane)
{
    std::vector<EntryIndex> top;
    const auto heavier = [&index](EntryIndex a, EntryIndex b) {
        return std::pair(-factsAt(index, a).weight, a) < std::pair(-factsAt(index, b).weight, b);
    };
    for (EntryIndex entry = lane.first; entry < lane.last; ++entry) {
        const EventFacts &facts = factsAt(index, entry);
        lane.finerThanDay = lane.finerThanDay || facts.has(EventFlag::FinerThanDay);
        if (facts.has(EventFlag::Pinned) || facts.has(EventFlag::Disputed))
            lane.kept.push_back(entry);
        if (facts.kind != MarkKind::Casualties || facts.weight <= 0)
            continue;
        top.insert(std::ranges::upper_bound(top, entry, heavier), entry);
        if (top.size() > IndexBuilder::topCasualties)
            top.pop_back();
    }
    lane.kept.insert(lane.kept.end(), top.begin(), top.end());
    std::ranges::sort(lane.kept);
    const auto repeats = std::ranges::unique(lane.kept);
    lane.kept.erase(repeats.begin(), repeats.end());
}

void widenSpan(Index &index, const Lane &lane)
{
    const auto widen = [&index](std::int64_t from, std::int64_t to) {
        const bool first = index.span.begin == index.span.end;
        index.span.begin.ms = first ? from : std::min(index.span.begin.ms, from);
        index.span.end.ms = first ? to : std::max(index.span.end.ms, to);
    };
    for (const MomentRun &run : lane.runs)
        widen(index.moments[run.first], index.moments[run.last - 1] + 1);
    for (EntryIndex entry = lane.first; entry < lane.last; ++entry) {
        const std::int64_t end = index.ends[entry];
        if (end != openEnd && end > index.span.end.ms)
            index.span.end.ms = end;
        const std::int64_t begin = index.begins[entry];
        if (begin != std::numeric_limits<std::int64_t>::min() && begin < index.span.begin.ms)
            index.span.begin.ms = begin;
    }
}

} // namespace

void completeLane(Index &index, Lane &lane, std::span<const char> repeated)
{
    const std::size_t count = lane.last - lane.first;
    layOutLane(index, lane);
    lane.treeFirst = static_cast<std::uint32_t>(index.maxEnds.size());
    appendMaxEnds(std::span(index.ends).subspan(lane.first, count), index.maxEnds);
    addMoments(index, lane, repeated);
    keepMarks(index, lane);
    widenSpan(index, lane);
}

} // namespace timeline
