#include "core/timeline/index/lane_columns.h"

#include "core/timeline/index/row_layout.h"
#include "core/timeline/index_builder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <span>

namespace timeline {

namespace {

constexpr std::int64_t openEnd = std::numeric_limits<std::int64_t>::max();

const EventFacts &factsAt(const Index &index, EntryIndex entry)
{
    return index.facts[index.entryFacts[entry]];
}

/// Lays out entries (ascending) on rows from firstRow on; returns how many rows they took. rooms gets what each has to
/// itself.
std::uint32_t layOut(Index &index, std::span<const EntryIndex> entries, std::uint32_t firstRow, LaneWork &work)
{
    RowLayout layout;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const EntryIndex entry = entries[i];
        const std::int64_t begin = index.begins[entry];
        const std::size_t next = i + IndexBuilder::spread;
        const std::int64_t own = index.ends[entry] < openEnd - work.roomMs ? index.ends[entry] + work.roomMs : openEnd;
        const std::int64_t end = std::max(own, next < entries.size() ? index.begins[entries[next]] : openEnd);
        index.rows[entry] = firstRow + layout.take(begin, end);
        work.rooms.push_back(static_cast<float>(end) - static_cast<float>(begin));
    }
    return layout.rowCount();
}

void layOutLane(Index &index, Lane &lane, LaneWork &work)
{
    // In a lane of casualties, numbers stand above words: two stacks, one below the other.
    const bool numbersFirst = lane.row.kind == MarkKind::Casualties;
    work.upper.clear();
    work.lower.clear();
    work.rooms.clear();
    for (EntryIndex entry = lane.first; entry < lane.last; ++entry) {
        const bool below = numbersFirst && factsAt(index, entry).countForm != CountForm::Number;
        (below ? work.lower : work.upper).push_back(entry);
    }
    lane.rowCount = layOut(index, work.upper, 0, work);
    lane.rowCount += layOut(index, work.lower, lane.rowCount, work);
    if (work.rooms.empty())
        return;
    const auto tenth = work.rooms.begin() + static_cast<std::ptrdiff_t>(work.rooms.size() / 10);
    std::ranges::nth_element(work.rooms, tenth);
    lane.crowdMs = static_cast<double>(*tenth);
}

/// Classes of knownToMs, ascending.
constexpr std::size_t knownClasses = 6;
constexpr std::size_t mostRuns = 2 * markKindCount * knownClasses;

/// A lane has few runs of many moments: they are counted first and then put where they belong.
void addMoments(Index &index, Lane &lane, LaneWork &work)
{
    std::array<double, knownClasses> known{};
    std::size_t knownCount = 0;
    std::array<std::uint32_t, mostRuns + 1> firsts{};
    work.runOf.resize(lane.last - lane.first);
    for (EntryIndex entry = lane.first; entry < lane.last; ++entry) {
        const EventFacts &facts = factsAt(index, entry);
        const double knownTo = knownToMs(facts);
        const auto at = std::find(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(knownCount), knownTo);
        const auto knownClass = static_cast<std::size_t>(at - known.begin());
        if (knownClass == knownCount)
            known[knownCount++] = knownTo;
        const std::size_t repeated = work.repeated[entry - lane.first] != 0 ? 1 : 0;
        const std::size_t run =
            (repeated * markKindCount + static_cast<std::size_t>(facts.kind)) * knownClasses + knownClass;
        work.runOf[entry - lane.first] = static_cast<std::uint8_t>(run);
        ++firsts[run + 1];
    }
    const auto base = static_cast<std::uint32_t>(index.moments.size());
    std::partial_sum(firsts.begin(), firsts.end(), firsts.begin());
    index.moments.resize(index.moments.size() + work.runOf.size());
    std::array<std::uint32_t, mostRuns + 1> next = firsts;
    for (EntryIndex entry = lane.first; entry < lane.last; ++entry)
        index.moments[base + next[work.runOf[entry - lane.first]]++] = countingMoment(factsAt(index, entry))->ms;
    for (std::size_t run = 0; run < mostRuns; ++run) {
        if (firsts[run] == firsts[run + 1])
            continue;
        const std::span<std::int64_t> moments =
            std::span(index.moments).subspan(base + firsts[run], firsts[run + 1] - firsts[run]);
        if (!std::ranges::is_sorted(moments))
            std::ranges::sort(moments);
        lane.runs.push_back({static_cast<MarkKind>(run / knownClasses % markKindCount),
                             run >= markKindCount * knownClasses, known[run % knownClasses], base + firsts[run],
                             base + firsts[run + 1]});
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

IntervalColumns intervalsOf(const Index &index, const Lane &lane)
{
    const std::size_t count = lane.last - lane.first;
    return {std::span(index.begins).subspan(lane.first, count), std::span(index.ends).subspan(lane.first, count),
            std::span(index.maxEnds).subspan(lane.treeFirst, maxEndCount(static_cast<std::uint32_t>(count)))};
}

void completeLane(Index &index, Lane &lane, LaneWork &work)
{
    layOutLane(index, lane, work);
    lane.treeFirst = static_cast<std::uint32_t>(index.maxEnds.size());
    appendMaxEnds(std::span(index.ends).subspan(lane.first, lane.last - lane.first), index.maxEnds);
    addMoments(index, lane, work);
    keepMarks(index, lane);
    widenSpan(index, lane);
}

} // namespace timeline
