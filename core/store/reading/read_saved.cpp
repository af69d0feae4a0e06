#include "core/base/edtf.h"
#include "core/store/reader.h"
#include "core/store/reading/claim_query.h"
#include "core/store/reading/visible.h"
#include "core/store/rows/words.h"
#include "core/store/sqlite/connection.h"

namespace store {

namespace {

SavedSearch readSearch(Row row)
{
    SavedSearch search;
    search.id = row.id<base::SearchId>(0);
    search.name = row.text(1);
    search.terms = {row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.number(7), row.text(8)};
    search.hiddenKinds = splitWords(row.view(9));
    search.hiddenEffects = splitWords(row.view(10));
    search.hiddenStatuses = splitWords(row.view(11));
    search.isLane = row.flag(12);
    return search;
}

} // namespace

ClaimFilter filterOf(const SearchTerms &terms)
{
    ClaimFilter filter;
    filter.statuses = {model::ClaimStatus::Extracted, model::ClaimStatus::Accepted, model::ClaimStatus::Corrected,
                       model::ClaimStatus::Rejected, model::ClaimStatus::Manual};
    filter.search = terms.text;
    filter.actorName = terms.actor;
    filter.placeName = terms.place;
    filter.sourceName = terms.source;
    filter.tag = terms.tag;
    filter.leastConfidence = terms.leastConfidence;
    if (const auto period = base::Edtf::parse(terms.period); period && !period->isNone()) {
        const base::TimeBounds bounds = period->bounds();
        filter.span = base::TimeSpan{bounds.earliestBegin, bounds.latestEnd};
    }
    return filter;
}

base::Result<std::vector<SavedSearch>> Reader::savedSearches() const
{
    std::vector<SavedSearch> searches;
    const auto done = m_connection->each(
        "SELECT id, name, text, actor, place, source, tag, least_confidence, period, hidden_kinds, hidden_effects,"
        " hidden_statuses, is_lane FROM saved_search ORDER BY id",
        [&](Row row) { searches.push_back(readSearch(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return searches;
}

base::Result<std::vector<base::EventId>> Reader::eventsWith(const ClaimFilter &filter) const
{
    std::vector<base::EventId> events;
    const ClaimQuery query(filter, m_known.get());
    if (query.isEmpty())
        return events;
    auto statement =
        m_connection->prepare(sqlOf("SELECT DISTINCT t.event_id FROM placement t JOIN claim c ON c.id = t.claim_id",
                                    " AND c.event_id = t.event_id WHERE ", query.condition(), " ORDER BY t.event_id"));
    if (!statement)
        return tl::unexpected(statement.error());
    query.bindTo(*statement);
    for (;;) {
        const auto stepped = statement->step();
        if (!stepped)
            return tl::unexpected(stepped.error());
        if (!*stepped)
            return events;
        events.push_back(statement->row().id<base::EventId>(0));
    }
}

} // namespace store
