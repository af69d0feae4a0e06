#pragma once

#include "core/base/ids.h"
#include "core/base/time_point.h"

#include <vector>

namespace timeline {

/// What the window marks at the moment, by id; changes without a new Index.
struct Highlights
{
    std::vector<base::EventId> selected;
    std::vector<base::EventId> found; ///< any order
    base::EventId foundCurrent;
    base::EventId hovered;
    base::EventId focused;
    std::vector<base::EventId> pinned; ///< besides those the Index knows as pinned
    base::RemarkId remark;             ///< selected
    base::RemarkId hoveredRemark;
    std::vector<base::RemarkId> foundRemarks;
    std::vector<base::TimeSpan> linkedDays; ///< of the sentence in the reader's view: barred under the axis, UTC

    friend bool operator==(const Highlights &, const Highlights &) = default;
};

} // namespace timeline
