#pragma once

#include "core/timeline/event_row.h"
#include "core/timeline/index/large_column.h"
#include "core/timeline/remark_row.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace timeline {

/// An event in a lane: position in the Index's entry columns. Entries of a lane lie together, sorted by begin.
using EntryIndex = std::uint32_t;
/// Position of an event in Index::facts.
using FactIndex = std::uint32_t;

/// What is drawn of an event, apart from where: 64 bytes, touched only for what is in view.
struct EventFacts
{
    base::EventId id;
    base::TimeBounds bounds;
    std::uint32_t firstMember = 0;
    std::uint16_t memberCount = 0;
    std::uint8_t flags = 0;
    std::uint8_t sourceCount = 1;
    float weight = 0;
    MarkKind kind = MarkKind::Happening;
    base::TimeShape shape = base::TimeShape::None;
    model::TimeOrigin origin = model::TimeOrigin::Undated;
    base::EdtfDate::Qualifier qualifier = base::EdtfDate::Qualifier::None;
    model::CasualtyEffect effect = model::CasualtyEffect::Casualties;
    CountForm countForm = CountForm::None;
    model::CountModifier countModifier = model::CountModifier::Exact;
    model::ClaimStatus status = model::ClaimStatus::Extracted;

    [[nodiscard]] bool has(EventFlag flag) const { return (flags & static_cast<std::uint8_t>(flag)) != 0; }
};

/// The one moment at which an event is counted: its earliest possible begin; its known end, or report time, where the
/// beginning is unknown (design, section 7). Nothing for an undated one.
[[nodiscard]] std::optional<base::TimePoint> countingMoment(const EventFacts &facts);
/// How finely an event's beginning is known, rounded up to a minute, an hour, a day, a month or a year; infinite when
/// its time is a choice, open or missing. Density columns narrower than that show it pale.
[[nodiscard]] double knownToMs(const EventFacts &facts);
/// What is drawn of it at any scale, without fades: open sides as lowest and highest.
[[nodiscard]] base::TimeSpan drawnSpan(const EventFacts &facts);
[[nodiscard]] base::TimeSpan drawnSpan(const base::TimeBounds &bounds, model::TimeOrigin origin);

/// Sorted counting moments of one lane, kind and certainty: counts over [a, b) are two binary searches.
struct MomentRun
{
    MarkKind kind = MarkKind::Happening;
    bool repeated = false; ///< events counted in another lane already: left out of overview and totals
    double knownToMs = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0; ///< [first, last) in Index::moments
};

struct Lane
{
    LaneRow row;
    EntryIndex first = 0;
    EntryIndex last = 0;
    std::uint32_t treeFirst = 0; ///< of its max-end tree
    std::uint32_t rowCount = 0;
    double crowdMs = 0; ///< 9 of 10 events have this much of their row to themselves
    bool finerThanDay = false;
    std::vector<MomentRun> runs;
    std::vector<EntryIndex> kept; ///< pinned, disputed and top casualties: marks of their own above density, ascending
};

/// Everything about one set of events and lanes, immutable, shared between threads by shared_ptr<const Index>.
/// Built by IndexBuilder. Columns are plain vectors; about 100 bytes an event.
struct Index
{
    std::vector<Lane> lanes;
    // One value an entry.
    LargeColumn<std::int64_t> begins; ///< of what is drawn, open as lowest; ascending inside a lane
    LargeColumn<std::int64_t> ends;   ///< open as highest
    LargeColumn<std::uint32_t> rows;  ///< row inside the lane: never depends on the view
    LargeColumn<FactIndex> entryFacts;
    std::vector<std::int64_t> maxEnds; ///< level after level, lane after lane: fan-out 64

    LargeColumn<EventFacts> facts;
    std::vector<base::TimeSpan> members;
    LargeColumn<std::int64_t> moments;
    std::vector<FactIndex> undated;     ///< for the tray, by kind
    LargeColumn<FactIndex> factsById;   ///< ascending by id
    LargeColumn<EntryIndex> firstEntry; ///< by fact; noEntry when undated
    /// Entries of events in their second and further lanes, ascending by fact.
    std::vector<std::pair<FactIndex, EntryIndex>> furtherEntries;
    std::vector<RemarkRow> remarks; ///< those that have a time, by begin
    base::TimeSpan span; ///< of all counting moments and known bounds, and of remarks; empty when nothing is dated
    bool finerThanDay = false;

    static constexpr EntryIndex noEntry = ~EntryIndex{0};

    [[nodiscard]] std::optional<FactIndex> find(base::EventId id) const;
    /// Calls visit(entry) for each lane that an event stands in, its first one first.
    template <class Visit>
    void forEachEntry(FactIndex fact, Visit visit) const;
    [[nodiscard]] std::size_t eventCount() const { return facts.size(); }
    /// Bytes held by all columns.
    [[nodiscard]] std::size_t memoryBytes() const;
};

template <class Visit>
void Index::forEachEntry(FactIndex fact, Visit visit) const
{
    if (firstEntry[fact] == noEntry)
        return;
    visit(firstEntry[fact]);
    auto at = std::ranges::lower_bound(furtherEntries, std::pair(fact, EntryIndex{0}));
    for (; at != furtherEntries.end() && at->first == fact; ++at)
        visit(at->second);
}

using IndexPointer = std::shared_ptr<const Index>;

} // namespace timeline
