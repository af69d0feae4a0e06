#include "core/store/writing/event_groups.h"

#include "core/store/reading/visible.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/clock.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace store {

namespace {

/// A pin or a tag twice would have to be taken away twice, and of two colours only one is drawn.
constexpr std::string_view dropRepeatedMarks = R"sql(
DELETE FROM annotation WHERE event_id = ?2 AND claim_id IS NULL AND kind <> 'note'
  AND EXISTS (SELECT 1 FROM annotation kept WHERE kept.event_id = ?1 AND kept.claim_id IS NULL
              AND kept.kind = annotation.kind AND (kept.kind <> 'tag' OR kept.text = annotation.text))
)sql";
/// Each takes the event that stays and the one that is joined. What was read at first names its event as well, and
/// would keep the row from going.
constexpr std::array<std::string_view, 6> joinSteps{
    dropRepeatedMarks,
    "UPDATE annotation SET event_id = ?1 WHERE event_id = ?2",
    "UPDATE claim SET event_id = ?1 WHERE event_id = ?2",
    "UPDATE claim_original SET event_id = ?1 WHERE event_id = ?2",
    "UPDATE placement SET event_id = ?1 WHERE event_id = ?2",
    "DELETE FROM event WHERE id = ?2 AND id <> ?1",
};
/// Each takes the event that a claim comes to, and the claim.
constexpr std::array<std::string_view, 4> moveSteps{
    "UPDATE annotation SET event_id = ?1 WHERE claim_id = ?2 AND event_id IS NOT NULL",
    "UPDATE placement SET event_id = ?1 WHERE event_id = (SELECT event_id FROM claim WHERE id = ?2) AND claim_id = ?2",
    "UPDATE claim_original SET event_id = ?1 WHERE id = ?2",
    "UPDATE claim SET event_id = ?1 WHERE id = ?2",
};

/// A claim of an event as splitting weighs it.
struct Member
{
    base::ClaimId claim;
    bool counts = false; ///< neither rejected nor hidden
    bool leaves = false;
};

bool isSeen(Steps &steps, base::EventId event)
{
    static const std::string sql =
        sqlOf("SELECT 1 FROM placement WHERE event_id = ? AND batch_id NOT IN ", hiddenBatches, " LIMIT 1");
    return steps
        .first(
            sql, [](Row) { return true; }, event)
        .has_value();
}

std::optional<base::EventId> eventOf(Steps &steps, base::ClaimId claim)
{
    static const std::string sql =
        sqlOf("SELECT t.event_id FROM claim c JOIN placement t ON t.event_id = c.event_id AND t.claim_id = c.id"
              " WHERE c.id = ? AND t.batch_id NOT IN ",
              hiddenBatches);
    return steps.first(
        sql, [](Row row) { return row.id<base::EventId>(0); }, claim);
}

std::vector<Member> membersOf(Steps &steps, base::EventId event, const std::set<base::ClaimId> &named)
{
    static const std::string sql = sqlOf("SELECT claim_id, status <> ? AND batch_id NOT IN ", hiddenBatches,
                                         " FROM placement WHERE event_id = ? ORDER BY claim_id");
    std::vector<Member> members;
    steps.each(
        sql,
        [&](Row row) {
            const auto claim = row.id<base::ClaimId>(0);
            members.push_back({claim, row.flag(1), named.contains(claim)});
        },
        static_cast<int>(model::ClaimStatus::Rejected), event);
    return members;
}

/// The claims that go: never all that count.
std::vector<base::ClaimId> leaving(std::vector<Member> members, SplitClaims::Into into)
{
    const bool anyCounts = std::ranges::any_of(members, &Member::counts);
    const auto isWorth = [anyCounts](const Member &member) { return member.counts == anyCounts; };
    const bool oneStays =
        std::ranges::any_of(members, [&](const Member &member) { return isWorth(member) && !member.leaves; });
    if (!oneStays && into == SplitClaims::Into::Together)
        return {};
    if (!oneStays)
        std::ranges::find_if(members, isWorth)->leaves = false;
    std::vector<base::ClaimId> claims;
    for (const Member &member : members) {
        if (member.leaves)
            claims.push_back(member.claim);
    }
    return claims;
}

base::EventId addEventRow(Steps &steps, base::IdGenerator &ids)
{
    const auto event = ids.next<base::EventId>();
    steps.run("INSERT INTO event(id, created_ms) VALUES (?, ?)", event, nowMs());
    return event;
}

/// The claims by the event they are in. Empty after a failure.
std::map<base::EventId, std::set<base::ClaimId>> byEvent(Steps &steps, const SplitClaims &edit)
{
    std::map<base::EventId, std::set<base::ClaimId>> events;
    for (const base::ClaimId claim : edit.claims) {
        const auto event = eventOf(steps, claim);
        if (steps.isGood() && !event)
            steps.failNotFound("claim", claim.value);
        if (!steps.isGood())
            return {};
        events[*event].insert(claim);
    }
    if (events.empty())
        steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"claims"}});
    if (events.size() > 1 && edit.into == SplitClaims::Into::Together)
        steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"events"}});
    return events;
}

} // namespace

void mergeEvents(Steps &steps, const MergeEvents &edit)
{
    const std::set<base::EventId> joined(edit.joined.begin(), edit.joined.end());
    if (joined.empty() || joined.contains(edit.stays))
        return steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"events"}});
    std::vector<base::EventId> all(joined.begin(), joined.end());
    all.push_back(edit.stays);
    for (const base::EventId event : all) {
        if (!isSeen(steps, event) && steps.isGood())
            return steps.failNotFound("event", event.value);
    }
    for (const base::EventId event : joined)
        joinEvents(steps, edit.stays, event);
}

void joinEvents(Steps &steps, base::EventId stays, base::EventId joined)
{
    for (const std::string_view sql : joinSteps)
        steps.run(sql, stays, joined);
}

base::EventId splitClaims(Steps &steps, const SplitClaims &edit, base::IdGenerator &ids)
{
    base::EventId first;
    base::EventId made;
    for (const auto &[event, named] : byEvent(steps, edit)) {
        made = {};
        for (const base::ClaimId claim : leaving(membersOf(steps, event, named), edit.into)) {
            if (!made.isValid() || edit.into == SplitClaims::Into::Each)
                made = addEventRow(steps, ids);
            if (!first.isValid())
                first = made;
            for (const std::string_view sql : moveSteps)
                steps.run(sql, made, claim);
        }
    }
    return first;
}

} // namespace store
