#pragma once

#include "core/model/claim_time.h"
#include "core/model/remark.h"
#include "core/timeline/event_row.h"
#include "core/timeline/zone_rules.h"

namespace timeline {

/// A remark as the timeline draws it, in UTC. A shaded span of one date lasted all of it.
struct RemarkRow
{
    model::Remark remark;
    RowTime time; ///< without members: of several days the stretch that holds them all
};

[[nodiscard]] RemarkRow remarkRow(const model::Remark &remark, const ZoneRules &zone);

} // namespace timeline
