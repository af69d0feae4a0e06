#include "core/store/writing/remark_edits.h"

#include "core/model/names.h"
#include "core/store/reading/visible.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/claim_edits.h"
#include "core/store/writing/clock.h"

#include <algorithm>
#include <vector>

namespace store {

namespace {

constexpr std::string_view add = R"sql(
INSERT INTO remark(id, shape, text, time, colour, lane, author, created_ms, changed_ms) VALUES (?,?,?,?,?,?,?,?,?)
)sql";
/// Nothing is written where nothing differs, so that looking at a remark and closing it makes no step.
constexpr std::string_view change = R"sql(
UPDATE remark SET shape = ?2, text = ?3, time = ?4, colour = ?5, lane = ?6, changed_ms = ?7
WHERE id = ?1 AND (shape <> ?2 OR text <> ?3 OR time <> ?4 OR colour <> ?5 OR lane <> ?6)
)sql";

bool hasTime(Steps &steps, const model::Remark &remark)
{
    if (remark.time.empty())
        steps.fail({base::ErrorCode::DateInvalid, {}, {"syntax"}});
    return isTimeOrEmpty(steps, remark.time) && steps.isGood();
}

bool isThere(Steps &steps, base::RemarkId remark)
{
    const bool there = steps
                           .first(
                               "SELECT 1 FROM remark WHERE id = ?", [](Row) { return true; }, remark)
                           .has_value();
    if (!there && steps.isGood())
        steps.failNotFound("remark", remark.value);
    return there;
}

std::vector<base::ClaimId> claimsSeen(Steps &steps, base::EventId event)
{
    static const std::string sql = sqlOf("SELECT claim_id FROM placement WHERE event_id = ? AND batch_id NOT IN ",
                                         hiddenBatches, " ORDER BY claim_id");
    std::vector<base::ClaimId> claims;
    steps.each(
        sql, [&](Row row) { claims.push_back(row.id<base::ClaimId>(0)); }, event);
    if (claims.empty() && steps.isGood())
        steps.failNotFound("event", event.value);
    return claims;
}

} // namespace

void addRemark(Steps &steps, const model::Remark &remark, const std::string &author)
{
    if (!hasTime(steps, remark))
        return;
    const std::int64_t now = nowMs();
    steps.run(add, remark.id, model::nameOf(remark.shape), remark.text, remark.time, model::nameOf(remark.colour),
              remark.lane, remark.author.empty() ? author : remark.author, now, now);
}

void changeRemark(Steps &steps, const model::Remark &remark)
{
    if (isThere(steps, remark.id) && hasTime(steps, remark))
        steps.run(change, remark.id, model::nameOf(remark.shape), remark.text, remark.time,
                  model::nameOf(remark.colour), remark.lane, nowMs());
}

void removeRemark(Steps &steps, base::RemarkId remark)
{
    if (isThere(steps, remark))
        steps.run("DELETE FROM remark WHERE id = ?", remark);
}

void keepApart(Steps &steps, const KeepApart &edit)
{
    if (edit.others.empty() || std::ranges::find(edit.others, edit.event) != edit.others.end())
        return steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"events"}});
    const std::vector<base::ClaimId> own = claimsSeen(steps, edit.event);
    for (const base::EventId other : edit.others) {
        for (const base::ClaimId claim : claimsSeen(steps, other)) {
            for (const base::ClaimId mine : own)
                steps.run("INSERT OR IGNORE INTO kept_apart(claim_id, other_id) VALUES (?, ?)", std::min(mine, claim),
                          std::max(mine, claim));
        }
    }
}

} // namespace store
