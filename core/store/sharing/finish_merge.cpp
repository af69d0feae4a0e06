#include "core/store/rows/claim_row.h"
#include "core/store/rows/placement.h"
#include "core/store/sharing/merge.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/event_groups.h"

namespace store {

namespace {

bool hasClaims(Merge &merge, base::EventId event)
{
    return merge.steps()
        .first(
            "SELECT 1 FROM claim WHERE event_id = ? LIMIT 1", [](Row) { return true; }, event)
        .has_value();
}

/// Where the claims of an event went in the end: the last to leave it left no other later than that.
base::EventId endOf(Merge &merge, base::EventId event)
{
    for (auto next = merge.left.find(event); next != merge.left.end(); next = merge.left.find(event)) {
        event = next->second;
        if (hasClaims(merge, event))
            break;
    }
    return event;
}

} // namespace

void placeClaim(Steps &steps, base::ClaimId id)
{
    static const std::string sql =
        "SELECT " + claimSelection() + " FROM claim c JOIN provenance p ON p.id = c.id WHERE c.id = ?";
    const auto claim = steps.first(sql, readClaim, id);
    if (!claim)
        return;
    const auto facts = steps.first(
        "SELECT batch_id, published FROM article WHERE id = ?",
        [](Row row) { return std::pair(row.id<base::BatchId>(0), row.text(1)); }, claim->provenance.article);
    writePlacement(steps, *claim,
                   facts ? PlacementContext{facts->first, facts->second} : PlacementContext{base::BatchId{}, {}});
}

void finishMerge(Merge &merge)
{
    for (const auto &left : merge.left) {
        if (!hasClaims(merge, left.first))
            joinEvents(merge.steps(), endOf(merge, left.first), left.first);
    }
    for (const base::ClaimId claim : merge.touched)
        placeClaim(merge.steps(), claim);
}

} // namespace store
