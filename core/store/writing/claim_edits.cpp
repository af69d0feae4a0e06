#include "core/store/writing/claim_edits.h"

#include "core/base/code_points.h"
#include "core/base/edtf.h"
#include "core/model/names.h"
#include "core/store/reading/actor_overlay.h"
#include "core/store/rows/article_rows.h"
#include "core/store/rows/claim_columns.h"
#include "core/store/rows/claim_references.h"
#include "core/store/rows/claim_row.h"
#include "core/store/rows/placement.h"
#include "core/store/search/folding.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/clock.h"

#include <variant>
#include <vector>

namespace store {

namespace {

/// A claim that a person had corrected or made is that again once it is no longer rejected.
constexpr std::string_view updateStatus = R"sql(
UPDATE claim SET status = CASE
  WHEN ?2 = 'rejected' THEN 'rejected'
  WHEN (SELECT rule FROM provenance WHERE id = ?1) = 'manual' THEN 'manual'
  WHEN EXISTS (SELECT 1 FROM claim_original WHERE id = ?1) THEN 'corrected'
  ELSE ?2 END
WHERE id = ?1
)sql";
constexpr std::string_view updatePlacedStatus =
    "UPDATE placement SET status = ? WHERE event_id = (SELECT event_id FROM claim WHERE id = ?) AND claim_id = ?";
constexpr std::string_view readStatus = "SELECT status FROM claim WHERE id = ?";
constexpr std::string_view actorByName = R"sql(
SELECT actor FROM (SELECT actor_id AS actor, is_name FROM actor_alias WHERE folded = ?1
                   UNION ALL SELECT id, 1 FROM actor_edit WHERE folded = ?1)
ORDER BY is_name DESC, actor LIMIT 1
)sql";
constexpr std::string_view placeByName = "SELECT id FROM place WHERE folded = ? ORDER BY id LIMIT 1";

struct ArticleFacts
{
    base::BatchId batch;
    std::string published;
    std::string language;
};

std::optional<ArticleFacts> factsOf(Steps &steps, base::ArticleId article)
{
    return steps.first(
        "SELECT batch_id, published, language FROM article WHERE id = ?",
        [](Row row) {
            return ArticleFacts{row.id<base::BatchId>(0), row.text(1), row.text(2)};
        },
        article);
}

std::optional<model::Claim> currentClaim(Steps &steps, base::ClaimId id)
{
    static const std::string sql =
        "SELECT " + claimSelection() + " FROM claim c JOIN provenance p ON p.id = c.id WHERE c.id = ?";
    return steps.first(sql, readClaim, id);
}

const std::string &updateClaim()
{
    static const std::string sql = [] {
        std::string assignments;
        for (const ClaimColumn &column : claimColumns)
            assignments.append(assignments.empty() ? "" : ", ").append(column.name).append("=?");
        return "UPDATE claim SET " + assignments + " WHERE id=?";
    }();
    return sql;
}

const std::string &keepOriginal()
{
    static const std::string sql = "INSERT INTO claim_original(id, " + claimColumnNames() + ") SELECT id, " +
                                   claimColumnNames() + " FROM claim WHERE id = ? ON CONFLICT(id) DO NOTHING";
    return sql;
}

void join(Steps &steps, model::ActorReference &reference)
{
    if (reference.name.empty() || reference.actor.isValid())
        return;
    const auto found = steps.first(
        actorByName, [](Row row) { return row.id<base::ActorId>(0); }, folded(reference.name, Folding::Digraph));
    reference.actor = found.value_or(base::ActorId{});
}

void join(Steps &steps, model::PlaceReference &reference)
{
    if (reference.words.empty() || reference.place.isValid())
        return;
    const auto found = steps.first(
        placeByName, [](Row row) { return row.id<base::PlaceId>(0); }, folded(reference.words, Folding::Digraph));
    reference.place = found.value_or(base::PlaceId{});
}

void joinNames(Steps &steps, model::Claim &claim)
{
    joinReferences(claim, [&](auto &reference) { join(steps, reference); });
}

/// Whom a person left as the actor is shown now stays as it was read, so that a merge can still be taken back.
void keepActorsAsRead(Steps &steps, model::Claim &corrected, const model::Claim &read)
{
    const ActorOverlay overlay(steps);
    if (overlay.isEmpty() || corrected.payload.index() != read.payload.index())
        return;
    model::Claim asRead = read;
    std::vector<model::ActorReference> references;
    eachActor(asRead, [&](model::ActorReference &reference) { references.push_back(reference); });
    std::size_t next = 0;
    eachActor(corrected, [&](model::ActorReference &reference) {
        model::ActorReference shown = references[next];
        overlay.apply(shown);
        if (reference == shown)
            reference = references[next];
        ++next;
    });
}

/// Takes the quote from the article; false when the range does not name words of it.
bool takeQuote(Steps &steps, model::Provenance &provenance)
{
    const auto text = steps.first(
        "SELECT text FROM article WHERE id = ?", [](Row row) { return row.text(0); }, provenance.article);
    if (!text) {
        steps.failNotFound("article", provenance.article.value);
        return false;
    }
    const base::TextRange range = provenance.range;
    const bool fits = range.begin < range.end && range.end <= text->size() &&
                      base::isCodePointBorder(*text, range.begin) && base::isCodePointBorder(*text, range.end);
    if (!fits) {
        steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"range"}});
        return false;
    }
    provenance.quote = range.in(*text);
    return true;
}

} // namespace

bool isTimeOrEmpty(Steps &steps, const std::string &edtf)
{
    if (edtf.empty())
        return true;
    const auto parsed = base::Edtf::parse(edtf);
    if (!parsed)
        steps.fail(parsed.error());
    return parsed.has_value();
}

void setStatus(Steps &steps, const SetClaimStatus &edit)
{
    const bool byEdit = edit.status == model::ClaimStatus::Corrected || edit.status == model::ClaimStatus::Manual;
    if (byEdit)
        return steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"status"}});
    for (const base::ClaimId claim : edit.claims) {
        steps.run(updateStatus, claim, model::nameOf(edit.status));
        const auto status = steps.first(
            readStatus, [](Row row) { return model::parseName<model::ClaimStatus>(row.view(0)); }, claim);
        if (!steps.isGood())
            return;
        if (!status || !*status)
            return steps.failNotFound("claim", claim.value);
        steps.run(updatePlacedStatus, static_cast<int>(**status), claim, claim);
    }
}

void correctClaim(Steps &steps, const CorrectClaim &edit)
{
    const auto current = currentClaim(steps, edit.claim.id);
    if (!steps.isGood())
        return;
    if (!current)
        return steps.failNotFound("claim", edit.claim.id.value);
    model::Claim corrected = edit.claim;
    if (!isTimeOrEmpty(steps, corrected.eventTime))
        return;
    keepActorsAsRead(steps, corrected, *current);
    corrected.event = current->event;
    corrected.provenance = current->provenance;
    corrected.time = current->time;
    corrected.timeByHand = edit.claim.timeByHand || corrected.eventTime != current->eventTime;
    const bool byHand = current->provenance.rule == "manual";
    corrected.status = byHand ? model::ClaimStatus::Manual : model::ClaimStatus::Corrected;
    joinNames(steps, corrected);
    model::Claim unchanged = *current;
    unchanged.status = corrected.status;
    if (corrected == unchanged && current->status != model::ClaimStatus::Rejected)
        return;
    if (!byHand)
        steps.run(keepOriginal(), corrected.id);
    auto statement = steps.connection().prepare(updateClaim());
    if (!statement)
        return steps.fail(statement.error());
    bindClaim(*statement, corrected);
    statement->bind(corrected.id);
    if (const auto done = statement->step(); !done)
        return steps.fail(done.error());
    const ArticleFacts facts = factsOf(steps, corrected.provenance.article).value_or(ArticleFacts{});
    writePlacement(steps, corrected, {facts.batch, facts.published});
}

void setClaimTime(Steps &steps, const SetClaimTime &edit)
{
    std::optional<model::Claim> claim = currentClaim(steps, edit.claim);
    if (steps.isGood() && !claim)
        return steps.failNotFound("claim", edit.claim.value);
    if (!claim || claim->eventTime == edit.time)
        return;
    claim->eventTime = edit.time;
    correctClaim(steps, {*claim});
}

void addEvent(Steps &steps, model::Claim claim)
{
    model::Provenance &provenance = claim.provenance;
    provenance.rule = "manual";
    provenance.packVersion.clear();
    if (!isTimeOrEmpty(steps, claim.eventTime))
        return;
    ArticleFacts facts;
    if (provenance.article.isValid()) {
        if (!takeQuote(steps, provenance))
            return;
        facts = factsOf(steps, provenance.article).value_or(ArticleFacts{});
    } else {
        provenance.range = {};
        provenance.quote.clear();
    }
    claim.status = model::ClaimStatus::Manual;
    claim.timeByHand = !claim.eventTime.empty();
    joinNames(steps, claim);
    steps.run("INSERT INTO event(id, created_ms) VALUES (?, ?)", claim.event, nowMs());
    writeClaim(steps, claim, facts.language);
    writePlacement(steps, claim, {facts.batch, facts.published});
}

} // namespace store
