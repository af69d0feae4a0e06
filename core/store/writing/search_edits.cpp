#include "core/store/writing/search_edits.h"

#include "core/store/rows/words.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/claim_edits.h"

namespace store {

namespace {

constexpr std::string_view addSearch = R"sql(
INSERT INTO saved_search(id, name, text, actor, place, source, tag, least_confidence, period, hidden_kinds,
  hidden_effects, hidden_statuses, is_lane) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)
)sql";
constexpr std::string_view changeSearch = R"sql(
UPDATE saved_search SET name = ?2, text = ?3, actor = ?4, place = ?5, source = ?6, tag = ?7, least_confidence = ?8,
  period = ?9, hidden_kinds = ?10, hidden_effects = ?11, hidden_statuses = ?12, is_lane = ?13 WHERE id = ?1
)sql";

bool isThere(Steps &steps, base::SearchId search)
{
    const auto found = steps.first(
        "SELECT 1 FROM saved_search WHERE id = ?", [](Row) { return true; }, search);
    if (!found)
        steps.failNotFound("search", search.value);
    return found.has_value();
}

} // namespace

void saveSearch(Steps &steps, const SavedSearch &search, bool isNew)
{
    const SearchTerms &terms = search.terms;
    if (search.name.empty())
        return steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"name"}});
    if (!isTimeOrEmpty(steps, terms.period) || (!isNew && !isThere(steps, search.id)))
        return;
    steps.run(isNew ? addSearch : changeSearch, search.id, search.name, terms.text, terms.actor, terms.place,
              terms.source, terms.tag, terms.leastConfidence, terms.period, joinWords(search.hiddenKinds),
              joinWords(search.hiddenEffects), joinWords(search.hiddenStatuses), search.isLane);
}

void removeSearch(Steps &steps, base::SearchId search)
{
    if (isThere(steps, search))
        steps.run("DELETE FROM saved_search WHERE id = ?", search);
}

} // namespace store
