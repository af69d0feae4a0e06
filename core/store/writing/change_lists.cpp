#include "core/store/writing/change_lists.h"

#include "core/store/sqlite/changeset.h"
#include "core/store/sqlite/steps.h"

#include <set>

namespace store {

namespace {

/// More objects than this are not worth naming one by one.
constexpr std::size_t mostObjects = 5'000;

// Positions in the tables of schema_version_1.cpp.
constexpr std::size_t annotationEvent = 2;
constexpr std::size_t annotationClaim = 3;
constexpr std::size_t annotationArticle = 4;

struct Collected
{
    std::set<base::ArticleId> articles;
    std::set<base::EventId> events;
    std::set<base::ClaimId> claims;
    std::set<base::AnnotationId> annotations;
    std::set<base::RemarkId> remarks;
    bool searches = false;
    bool everything = false;

    [[nodiscard]] std::size_t size() const
    {
        return articles.size() + events.size() + claims.size() + annotations.size() + remarks.size();
    }
};

template <class TypedId>
void addTo(std::set<TypedId> &ids, std::optional<std::int64_t> value)
{
    if (value && *value != 0)
        ids.insert(TypedId{*value});
}

void collect(const ChangedRow &row, Collected &collected)
{
    if (row.table == "batch" || row.table == "actor_edit" || row.table == "alias_split") {
        collected.everything = true; // an actor's name stands in claims that no changeset lists
    } else if (row.table == "article") {
        addTo(collected.articles, row.values[0]);
    } else if (row.table == "event") {
        addTo(collected.events, row.values[0]);
    } else if (row.table == "claim" || row.table == "claim_original" || row.table == "provenance") {
        addTo(collected.claims, row.values[0]);
    } else if (row.table == "placement") {
        addTo(collected.events, row.values[0]);
        addTo(collected.claims, row.values[1]);
    } else if (row.table == "kept_apart") {
        addTo(collected.claims, row.values[0]);
        addTo(collected.claims, row.values[1]);
    } else if (row.table == "remark") {
        addTo(collected.remarks, row.values[0]);
    } else if (row.table == "saved_search") {
        collected.searches = true;
    } else if (row.table == "annotation") {
        addTo(collected.annotations, row.values[0]);
        addTo(collected.events, row.values[annotationEvent]);
        addTo(collected.claims, row.values[annotationClaim]);
        addTo(collected.articles, row.values[annotationArticle]);
    }
}

/// A changed row names what it belongs to only where that changed: the rest is looked up.
void addOwners(Steps &steps, Collected &collected)
{
    for (const base::AnnotationId annotation : collected.annotations) {
        steps.each(
            "SELECT event_id, claim_id, article_id FROM annotation WHERE id = ?",
            [&](Row row) {
                addTo(collected.events, row.optionalInteger(0));
                addTo(collected.claims, row.optionalInteger(1));
                addTo(collected.articles, row.optionalInteger(2));
            },
            annotation);
    }
    for (const base::ClaimId claim : collected.claims)
        steps.each(
            "SELECT event_id FROM claim WHERE id = ?", [&](Row row) { addTo(collected.events, row.integer(0)); },
            claim);
}

template <class TypedId>
void append(std::vector<TypedId> &list, const std::set<TypedId> &ids)
{
    list.insert(list.end(), ids.begin(), ids.end());
}

} // namespace

void listChanges(Steps &steps, std::span<const std::byte> changeset, Change &told)
{
    Collected collected;
    steps.take(eachChangedRow(steps.connection(), changeset, [&](const ChangedRow &row) {
        if (collected.size() < mostObjects)
            collect(row, collected);
    }));
    told.everything = told.everything || collected.everything || collected.size() >= mostObjects;
    told.searches = told.searches || collected.searches;
    if (told.everything)
        return;
    addOwners(steps, collected);
    append(told.articles, collected.articles);
    append(told.events, collected.events);
    append(told.claims, collected.claims);
    append(told.annotations, collected.annotations);
    append(told.remarks, collected.remarks);
}

} // namespace store
