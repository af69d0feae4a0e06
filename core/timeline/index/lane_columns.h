#pragma once

#include "core/timeline/index.h"
#include "core/timeline/index/max_end_tree.h"

#include <cstdint>
#include <vector>

namespace timeline {

/// Memory that one lane after the other works in.
struct LaneWork
{
    std::int64_t roomMs = 0;    ///< see IndexInput
    std::vector<char> repeated; ///< by entry of the lane: it is counted in another lane
    std::vector<EntryIndex> upper;
    std::vector<EntryIndex> lower;
    std::vector<float> rooms;
    std::vector<std::uint8_t> runOf;
};

/// A lane's intervals, for forEachOverlap; positions count from lane.first.
[[nodiscard]] IntervalColumns intervalsOf(const Index &index, const Lane &lane);

/// Everything of a lane that follows from its sorted entries [lane.first, lane.last): rows, max-end tree, moments, kept
/// marks, crowding.
void completeLane(Index &index, Lane &lane, LaneWork &work);

} // namespace timeline
