#include "core/store/sharing/merge.h"

#include "core/store/search/folding.h"
#include "core/store/sqlite/steps.h"

#include <algorithm>

namespace store {

namespace {

constexpr std::string_view vanishingImports = "SELECT id FROM batch WHERE dropped = 1 UNION SELECT batch_id FROM "
                                              "change WHERE undone = 1 AND batch_id IS NOT NULL";
constexpr std::string_view batchOfClaim =
    "SELECT p.batch_id FROM claim c JOIN placement p ON p.event_id = c.event_id AND p.claim_id = c.id WHERE c.id = ?";
constexpr std::string_view batchOfArticle = "SELECT batch_id FROM article WHERE id = ?";

constexpr std::string_view wordsOfClaimSql = R"sql(
SELECT CASE p.quote WHEN '' THEN coalesce(c.summary, '') ELSE p.quote END
FROM claim c JOIN provenance p ON p.id = c.id WHERE c.id = ?
)sql";

const std::map<std::string_view, std::string_view> existence{
    {"event", "SELECT 1 FROM event WHERE id = ?"},
    {"actor", "SELECT 1 FROM actor WHERE id = ?"},
    {"place", "SELECT 1 FROM place WHERE id = ?"},
    {"time_expression", "SELECT 1 FROM time_expression WHERE id = ?"}};

} // namespace

Merge::Merge(const Context &context, TakenIn &result)
    : m_context(context), m_result(result), m_chosen(context.choosing.keys.begin(), context.choosing.keys.end())
{
    steps().each(vanishingImports, [this](Row row) { m_vanishing.insert(row.integer(0)); });
    for (const model::SharedClaim &claim : changes().claims)
        m_articleOf.emplace(claim.id, claim.article);
    for (const model::SharedArticle &article : changes().articles)
        m_titles.emplace(article.id, article.title);
    for (const model::SharedEvent &event : changes().events)
        m_events.emplace(event.id, &event);
    for (const model::SharedRow &row : changes().rows)
        m_rows.emplace(RowName{row.table, row.key}, &row);
}

std::optional<RowCells> Merge::current(std::string_view table, const std::vector<model::Cell> &key)
{
    return shape(table).find(steps(), key);
}

bool Merge::isHere(std::string_view table, std::int64_t id)
{
    if (table == "claim" || table == "article") {
        const auto batch = steps().first(
            table == "claim" ? batchOfClaim : batchOfArticle, [](Row row) { return row.integer(0); }, id);
        return batch && !m_vanishing.contains(*batch);
    }
    return steps()
        .first(
            existence.at(table), [](Row) { return true; }, id)
        .has_value();
}

bool Merge::isChosen(const Conflict &conflict) const
{
    return m_context.choosing.all || m_chosen.contains(conflict.key);
}

bool Merge::takes(Standing standing, Conflict conflict)
{
    if (standing != Standing::BothChanged)
        return standing == Standing::Untouched && takesNew();
    if (!takesNew() && !m_context.open->contains(conflict.key))
        return false;
    if (isChosen(conflict)) {
        decided.push_back(std::move(conflict.key));
        return true;
    }
    m_result.conflicts.push_back(std::move(conflict));
    return false;
}

void Merge::countApplied(const RowName &name)
{
    if (m_applied.insert(name).second)
        ++m_result.applied;
}

void Merge::leaveOut(base::ClaimId claim, base::ArticleId article)
{
    if (!takesNew())
        return;
    const auto of = m_articleOf.find(claim);
    if (of != m_articleOf.end() && of->second.isValid())
        article = of->second;
    const auto title = m_titles.find(article);
    if (title == m_titles.end() || isHere("article", article.value)) {
        ++m_result.leftOut;
        return;
    }
    if (m_missing.insert(article).second)
        m_result.missingArticles.push_back(title->second);
}

const model::SharedRow *Merge::sharedRow(std::string_view table, const std::vector<model::Cell> &key) const
{
    const auto found = m_rows.find({std::string(table), key});
    return found == m_rows.end() ? nullptr : found->second;
}

const model::SharedEvent *Merge::sharedEvent(base::EventId event) const
{
    const auto found = m_events.find(event);
    return found == m_events.end() ? nullptr : found->second;
}

Merge::Standing standing(const model::Cell &here, const NetRow::Values &theirs)
{
    if (here == theirs.after)
        return Merge::Standing::Same;
    return here == theirs.before ? Merge::Standing::Untouched : Merge::Standing::BothChanged;
}

std::string conflictKey(const RowName &name, std::string_view part)
{
    std::string key = name.first;
    for (const model::Cell &cell : name.second)
        key.append("/").append(wordsOf(cell));
    std::ranges::replace(key, '\n', ' '); // keys are listed line by line
    return key.append("/").append(part);
}

std::vector<std::string> changedIn(const NetRow &net, const ColumnGroup &group)
{
    std::vector<std::string> columns;
    for (const std::string_view column : group.columns) {
        if (net.cells.contains(column))
            columns.emplace_back(column);
    }
    return columns;
}

Merge::Standing standingOf(const RowCells &here, const NetRow &net, const std::vector<std::string> &columns)
{
    bool same = true;
    bool untouched = true;
    for (const std::string &column : columns) {
        const NetRow::Values &theirs = net.cells.at(column);
        same = same && here.at(column) == theirs.after;
        untouched = untouched && here.at(column) == theirs.before;
    }
    if (same)
        return Merge::Standing::Same;
    return untouched ? Merge::Standing::Untouched : Merge::Standing::BothChanged;
}

void addNames(Steps &steps, const TableShapes &shapes, const model::SharedChanges &changes)
{
    std::set<model::Cell> added; // an actor that is here keeps the names it has
    for (const std::string_view table : {"place", "actor", "actor_alias"}) {
        const TableShape &shape = shapes.find(table)->second;
        for (const model::SharedRow &row : changes.rows) {
            if (row.table != table || shape.find(steps, row.key))
                continue;
            RowCells cells(row.cells.begin(), row.cells.end());
            cells.insert_or_assign("id", row.key.front());
            if (table == "actor")
                added.insert(row.key.front());
            if (table == "actor_alias" && !added.contains(cells["actor_id"]))
                continue;
            if (cells.contains("folded"))
                cells.insert_or_assign("folded", folded(wordsOf(cells.at("name")), Folding::Digraph));
            shape.insert(steps, cells);
        }
    }
}

std::string wordsOfClaim(Merge &merge, std::int64_t claim)
{
    return merge.steps()
        .first(
            wordsOfClaimSql, [](Row row) { return row.text(0); }, claim)
        .value_or(std::string());
}

} // namespace store
