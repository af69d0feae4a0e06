#pragma once

#include "core/timeline/event_row.h"
#include "core/timeline/remark_row.h"

#include <vector>

namespace timeline {

/// Everything an Index is built from.
struct IndexInput
{
    std::vector<LaneRow> lanes;
    LargeColumn<EventRow> rows; ///< any order
    std::vector<base::TimeSpan> members;
    std::vector<ExtraLane> extraLanes;
    std::vector<RemarkRow> remarks; ///< any order
    /// How long behind its end an event has its row to itself at least. For pictures at one scale, where each event is
    /// to have a mark of its own; 0 where the scale changes.
    std::int64_t roomMs = 0;

    /// Sets the time of row, appending its members.
    void place(EventRow &row, const RowTime &time);
};

} // namespace timeline
