#include "core/store/rows/placement.h"

#include "core/model/claim_time.h"
#include "core/store/rows/claim_row.h"
#include "core/store/sqlite/steps.h"

#include <utility>
#include <variant>
#include <vector>

namespace store {

namespace {

constexpr std::string_view write = R"sql(
INSERT INTO placement(event_id, claim_id, article_id, batch_id, begin_byte, kind, status, origin, zoned, edtf,
  earliest_begin, latest_begin, earliest_end, latest_end, actor_id, source_actor_id, source, place_id, origin_place_id,
  effect, certainty, count_low, count_best, count_high, count_modifier)
VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
ON CONFLICT(event_id, claim_id) DO UPDATE SET
  article_id=excluded.article_id,
  batch_id=CASE excluded.article_id WHEN 0 THEN placement.batch_id ELSE excluded.batch_id END, begin_byte=excluded.begin_byte, kind=excluded.kind,
  status=excluded.status, origin=excluded.origin, zoned=excluded.zoned, edtf=excluded.edtf,
  earliest_begin=excluded.earliest_begin, latest_begin=excluded.latest_begin, earliest_end=excluded.earliest_end,
  latest_end=excluded.latest_end, actor_id=excluded.actor_id, source_actor_id=excluded.source_actor_id,
  source=excluded.source, place_id=excluded.place_id, origin_place_id=excluded.origin_place_id,
  effect=excluded.effect, certainty=excluded.certainty, count_low=excluded.count_low,
  count_best=excluded.count_best, count_high=excluded.count_high,
  count_modifier=excluded.count_modifier
)sql";

const std::string &claimsOfArticle()
{
    static const std::string sql = "SELECT " + claimSelection() +
                                   " FROM provenance p JOIN claim c ON c.id = p.id"
                                   " WHERE p.article_id = ? ORDER BY c.id";
    return sql;
}

/// An open bound is NULL.
std::optional<std::int64_t> known(base::TimePoint point)
{
    return point.isOpen() ? std::nullopt : std::optional(point.ms);
}

struct Keys
{
    base::ActorId actor;
    base::PlaceId place;
    base::PlaceId origin;
    const std::optional<model::Count> *count = nullptr;
    std::optional<int> effect;
    std::optional<int> certainty;
};

Keys keysOf(const model::ClaimPayload &payload)
{
    if (const auto *statement = std::get_if<model::Statement>(&payload))
        return {statement->speaker.actor, {}, {}, nullptr, {}, {}};
    if (const auto *movement = std::get_if<model::Movement>(&payload)) {
        const bool denied = movement->phase == model::MovementPhase::Denied;
        return {movement->mover.actor,
                movement->destination.place,
                movement->origin.place,
                &movement->count,
                {},
                denied ? std::optional(static_cast<int>(model::Certainty::Denied)) : std::nullopt};
    }
    if (const auto *casualties = std::get_if<model::Casualties>(&payload))
        return {{},
                casualties->place.place,
                {},
                &casualties->count,
                static_cast<int>(casualties->effect),
                static_cast<int>(casualties->certainty)};
    return {{}, std::get<model::Happening>(payload).place.place, {}, nullptr, {}, {}};
}

} // namespace

void writePlacement(Steps &steps, const model::Claim &claim, const PlacementContext &context)
{
    const model::PlacedTime placed = model::placeInTime(claim.eventTime, context.published, claim.tense);
    const Keys keys = keysOf(claim.payload);
    const bool counted = keys.count && *keys.count;
    const model::Count count = counted ? **keys.count : model::Count{};
    steps.run(write, claim.event, claim.id, claim.provenance.article.value, context.batch.value,
              claim.provenance.range.begin, static_cast<int>(claim.kind()), static_cast<int>(claim.status),
              static_cast<int>(placed.origin), placed.edtf.isZoned(), placed.edtf.toString(),
              known(placed.bounds.earliestBegin), known(placed.bounds.latestBegin), known(placed.bounds.earliestEnd),
              known(placed.bounds.latestEnd), keys.actor, claim.source.actor, claim.source.name, keys.place,
              keys.origin, keys.effect, keys.certainty, count.low, count.best, count.high,
              counted ? std::optional(static_cast<int>(count.modifier)) : std::nullopt);
}

void placeClaimsOf(Steps &steps, base::ArticleId article)
{
    const auto facts = steps.first(
        "SELECT batch_id, published FROM article WHERE id = ?",
        [](Row row) { return std::pair(row.id<base::BatchId>(0), row.text(1)); }, article);
    if (!facts)
        return;
    std::vector<model::Claim> claims;
    steps.each(
        claimsOfArticle(), [&](Row row) { claims.push_back(readClaim(row)); }, article);
    for (const model::Claim &claim : claims)
        writePlacement(steps, claim, {facts->first, facts->second});
}

} // namespace store
