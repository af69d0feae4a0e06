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

    /// Sets the time of row, appending its members.
    void place(EventRow &row, const RowTime &time);
};

} // namespace timeline
