#include "core/store/reading/claim_query.h"

#include "core/store/reading/visible.h"
#include "core/store/search/folding.h"
#include "core/store/search/match_query.h"

namespace store {

namespace {

constexpr std::string_view maySpan = R"sql(
 AND t.origin <> 3 AND (t.earliest_begin IS NULL OR t.earliest_begin < ?)
 AND (t.latest_end IS NULL OR t.latest_end > ?))sql";

/// Everybody who is shown as one of those whom a search by name finds: the words are bound twice.
constexpr std::string_view namedActors = R"sql(
(SELECT m.id FROM actor m LEFT JOIN actor_edit e ON e.id = m.id WHERE coalesce(e.merged_into, m.id) IN
  (SELECT coalesce(own.merged_into, f.id) FROM
    (SELECT actor_id AS id FROM actor_alias WHERE id IN (SELECT rowid FROM actor_alias_search(?))
     UNION SELECT rowid FROM actor_edit_search(?)) f LEFT JOIN actor_edit own ON own.id = f.id)))sql";

/// Names that hold these words, and names that were joined with no actor.
const std::string &hasNamedActor()
{
    static const std::string sql = sqlOf(" AND (t.actor_id IN ", namedActors, " OR t.source_actor_id IN ", namedActors,
                                         " OR instr(coalesce(c.actor, ''), ?) > 0 OR instr(t.source, ?) > 0)");
    return sql;
}

constexpr std::string_view hasActor = R"sql(
 AND (t.actor_id IN (SELECT ? UNION SELECT id FROM actor_edit WHERE merged_into = ?)
   OR t.source_actor_id IN (SELECT ? UNION SELECT id FROM actor_edit WHERE merged_into = ?)))sql";

constexpr std::string_view hasFoundNote = R"sql(
   OR t.claim_id IN (SELECT claim_id FROM annotation WHERE id IN (SELECT rowid FROM annotation_search(?)))
   OR t.event_id IN (SELECT event_id FROM annotation WHERE id IN (SELECT rowid FROM annotation_search(?)))))sql";

constexpr std::string_view isAtPlace = R"sql(
 AND (t.place_id IN (SELECT id FROM place WHERE instr(folded(name), ?) > 0)
   OR t.origin_place_id IN (SELECT id FROM place WHERE instr(folded(name), ?) > 0)))sql";
constexpr std::string_view isFromSource = R"sql(
 AND (t.article_id IN (SELECT id FROM article WHERE instr(folded(publisher), ?) > 0
                       OR instr(folded(source_name), ?) > 0)
   OR instr(folded(t.source), ?) > 0 OR (t.kind = 0 AND instr(folded(coalesce(c.actor, '')), ?) > 0)))sql";
constexpr std::string_view isTagged = R"sql(
 AND (t.event_id IN (SELECT event_id FROM annotation WHERE kind = 'tag' AND folded(text) = ?)
   OR t.claim_id IN (SELECT claim_id FROM annotation WHERE kind = 'tag' AND folded(text) = ?)))sql";

const std::string &isFound()
{
    static const std::string sql =
        sqlOf(" AND (t.claim_id IN (SELECT rowid FROM provenance_search(?)) OR t.actor_id IN ", namedActors,
              " OR t.source_actor_id IN ", namedActors, hasFoundNote);
    return sql;
}

constexpr int allButRejected = ~(1 << static_cast<int>(model::ClaimStatus::Rejected));

int maskOf(const std::vector<model::ClaimStatus> &statuses)
{
    if (statuses.empty())
        return allButRejected;
    int mask = 0;
    for (const model::ClaimStatus status : statuses)
        mask |= 1 << static_cast<int>(status);
    return mask;
}

} // namespace

ClaimQuery::ClaimQuery(const ClaimFilter &filter, const KnownArticles *known)
    : m_condition(sqlOf("t.batch_id NOT IN ", hiddenBatches))
{
    if (known != nullptr)
        add(" AND t.article_id IN (SELECT value FROM json_each(?))",
            [list = known->list](Statement &statement) { statement.bind(list); });
    add(" AND ((1 << t.status) & ?) <> 0",
        [mask = maskOf(filter.statuses)](Statement &statement) { statement.bind(mask); });
    if (filter.article)
        add(" AND t.article_id = ?", [id = filter.article->value](Statement &statement) { statement.bind(id); });
    if (filter.event)
        add(" AND t.event_id = ?", [id = filter.event->value](Statement &statement) { statement.bind(id); });
    if (filter.kind)
        add(" AND t.kind = ?", [kind = static_cast<int>(*filter.kind)](Statement &statement) { statement.bind(kind); });
    if (filter.span)
        add(maySpan, [span = *filter.span](Statement &statement) { statement.bindAll(span.end.ms, span.begin.ms); });
    if (filter.leastConfidence > 0)
        add(" AND c.confidence >= ?",
            [least = filter.leastConfidence](Statement &statement) { statement.bind(least); });
    addFolded(filter);
    addNames(filter);
    addSearch(filter.search);
}

void ClaimQuery::addFolded(const ClaimFilter &filter)
{
    const auto addPart = [this](std::string_view piece, const std::string &typed, int times) {
        if (typed.empty())
            return;
        add(piece, [part = folded(typed, Folding::Digraph), times](Statement &statement) {
            for (int i = 0; i < times; ++i)
                statement.bind(part);
        });
    };
    addPart(isAtPlace, filter.placeName, 2);
    addPart(isFromSource, filter.sourceName, 4);
    addPart(isTagged, filter.tag, 2);
}

void ClaimQuery::add(std::string_view piece, std::function<void(Statement &)> bind)
{
    m_condition.append(piece);
    m_binds.push_back(std::move(bind));
}

void ClaimQuery::addNames(const ClaimFilter &filter)
{
    if (filter.actor)
        add(hasActor, [id = filter.actor->value](Statement &statement) { statement.bindAll(id, id, id, id); });
    if (filter.actorName.empty())
        return;
    const auto match = matchQuery(filter.actorName, false);
    m_isEmpty = m_isEmpty || !match;
    add(hasNamedActor(), [match = match.value_or(""), name = filter.actorName](Statement &statement) {
        statement.bindAll(match, match, match, match, name, name);
    });
}

void ClaimQuery::addSearch(const std::string &search)
{
    if (search.empty())
        return;
    const auto match = matchQuery(search, true);
    m_isEmpty = m_isEmpty || !match;
    add(isFound(), [match = match.value_or("")](Statement &statement) {
        statement.bindAll(match, match, match, match, match, match, match);
    });
}

void ClaimQuery::bindTo(Statement &statement) const
{
    for (const auto &bind : m_binds)
        bind(statement);
}

} // namespace store
