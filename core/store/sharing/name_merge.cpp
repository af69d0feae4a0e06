#include "core/store/search/folding.h"
#include "core/store/sharing/merge.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/actor_groups.h"
#include "core/store/writing/published_edit.h"

#include <array>

namespace store {

namespace {

using Kind = model::RowChange::Kind;
using Standing = Merge::Standing;

constexpr std::string_view shownTwiceHere = R"sql(
SELECT 1 FROM article hidden_one JOIN article other ON other.digest = hidden_one.digest AND other.id <> hidden_one.id
WHERE hidden_one.batch_id = ? AND other.batch_id IN (SELECT id FROM batch WHERE hidden = 0) LIMIT 1
)sql";
constexpr std::string_view asRead = R"sql(
DELETE FROM actor_edit WHERE id = ? AND merged_into IS NULL AND name = '' AND type = '' AND colour = '' AND note = ''
)sql";

/// What a person made of an actor; one of whom nothing was made is all empty.
class EditedActor
{
public:
    EditedActor(Merge &merge, const RowName &name) : m_merge(merge), m_name(name)
    {
        if (auto row = merge.current("actor_edit", name.second))
            m_cells = std::move(*row);
        else
            m_cells = {{"merged_into", {}}, {"name", ""}, {"folded", ""}, {"type", ""}, {"colour", ""}, {"note", ""}};
        m_cells.erase("id");
    }

    [[nodiscard]] const model::Cell &operator[](const std::string &column) const { return m_cells.at(column); }
    [[nodiscard]] std::string nameNow() const
    {
        return actorName(m_merge.steps().connection(), {idIn(m_name.second.front())});
    }

    void set(const std::string &column, const model::Cell &cell)
    {
        m_cells[column] = cell;
        if (column == "name")
            m_cells["folded"] = wordsOf(cell).empty() ? std::string() : folded(wordsOf(cell), Folding::Digraph);
        Steps &steps = m_merge.steps();
        const TableShape &shape = m_merge.shape("actor_edit");
        if (shape.find(steps, m_name.second)) {
            shape.update(steps, m_name.second, m_cells);
        } else {
            RowCells whole = m_cells;
            whole.emplace("id", m_name.second.front());
            shape.insert(steps, whole);
        }
        steps.run(asRead, idIn(m_name.second.front()));
        m_merge.countApplied(m_name);
    }

private:
    Merge &m_merge;
    const RowName &m_name;
    RowCells m_cells;
};

/// A row that comes or goes comes from all empty, or goes to it.
NetRow::Values valuesOf(const NetRow &net, const std::string &column)
{
    const auto found = net.cells.find(column);
    NetRow::Values values = found == net.cells.end() ? NetRow::Values{} : found->second;
    const model::Cell empty = column == "merged_into" ? model::Cell() : model::Cell(std::string());
    if (net.kind == Kind::Added)
        values.before = empty;
    if (net.kind == Kind::Removed)
        values.after = empty;
    return values;
}

std::int64_t rootHere(Merge &merge, std::int64_t actor)
{
    const auto merged = merge.steps().first(
        "SELECT coalesce(merged_into, id) FROM actor_edit WHERE id = ?", [](Row row) { return row.integer(0); }, actor);
    return merged.value_or(actor);
}

void mergeInto(Merge &merge, const RowName &name, const NetRow &net)
{
    EditedActor actor(merge, name);
    const NetRow::Values theirs = valuesOf(net, "merged_into");
    const std::int64_t self = idIn(name.second.front());
    const std::int64_t here = idIn(actor["merged_into"]);
    const std::int64_t target = idIn(theirs.after);
    const std::int64_t to = target == 0 ? 0 : rootHere(merge, target);
    if (theirs.before == theirs.after || to == self || (target != 0 && !merge.isHere("actor", target)))
        return;
    Standing standing = here == to ? Standing::Same : Standing::BothChanged;
    if (standing != Standing::Same && actor["merged_into"] == theirs.before)
        standing = Standing::Untouched;
    Connection &connection = merge.steps().connection();
    if (!merge.takes(standing, {conflictKey(name, "merged"),
                                "actor",
                                "merged",
                                actor.nameNow(),
                                {here == 0 ? std::string() : actorName(connection, {here}), false},
                                {to == 0 ? std::string() : actorName(connection, {to}), false}}))
        return;
    // Who was merged into this one goes along: nobody is merged into one that is merged.
    if (to != 0)
        merge.steps().run("UPDATE actor_edit SET merged_into = ?2 WHERE merged_into = ?1", self, to);
    actor.set("merged_into", to == 0 ? model::Cell() : model::Cell(to));
}

void mergeDecision(Merge &merge, const RowName &name, const NetRow &net)
{
    if (!merge.isHere("actor", idIn(name.second.front())))
        return merge.leaveOut({});
    for (const char *column : {"name", "type", "colour", "note"}) {
        EditedActor actor(merge, name);
        const NetRow::Values theirs = valuesOf(net, column);
        const bool changes = net.kind == Kind::Changed ? net.cells.contains(column) : theirs.before != theirs.after;
        if (changes && merge.takes(standing(actor[column], theirs), {conflictKey(name, column),
                                                                     "actor",
                                                                     column,
                                                                     actor.nameNow(),
                                                                     {wordsOf(actor[column]), false},
                                                                     {wordsOf(theirs.after), false}}))
            actor.set(column, theirs.after);
    }
    mergeInto(merge, name, net);
}

} // namespace

void mergeActorEdits(Merge &merge)
{
    for (const auto &[name, net] : merge.net().rows()) {
        if (name.first == "actor_edit" && merge.steps().isGood())
            mergeDecision(merge, name, net);
    }
}

void mergePublished(Merge &merge)
{
    for (const auto &[name, net] : merge.net().rows()) {
        if (name.first != "article" || !merge.steps().isGood())
            continue;
        const base::ArticleId article{idIn(name.second.front())};
        const auto theirs = net.cells.find("published");
        const auto here = merge.current("article", name.second);
        if (!here || theirs == net.cells.end() || !merge.isHere("article", article.value)) {
            merge.leaveOut({}, article);
            continue;
        }
        const std::string title = wordsOf(here->at("title"));
        if (!merge.takes(standing(here->at("published"), theirs->second),
                         {conflictKey(name, "published"),
                          "article",
                          "published",
                          title.empty() ? wordsOf(here->at("source_name")) : title,
                          {wordsOf(here->at("published")), false},
                          {wordsOf(theirs->second.after), false}}))
            continue;
        setPublished(merge.steps(), {article, wordsOf(theirs->second.after)});
        merge.countApplied(name);
    }
}

void mergeHiddenImports(Merge &merge)
{
    for (const auto &[name, net] : merge.net().rows()) {
        const auto theirs = net.cells.find("hidden");
        const auto here = name.first == "batch" ? merge.current("batch", name.second) : std::nullopt;
        if (!here || theirs == net.cells.end() || !merge.takesNew() || here->at("hidden") == theirs->second.after)
            continue;
        const std::int64_t batch = idIn(name.second.front());
        const bool twice = idIn(theirs->second.after) == 0 && merge.steps()
                                                                  .first(
                                                                      shownTwiceHere, [](Row) { return true; }, batch)
                                                                  .has_value();
        if (twice || idIn(here->at("dropped")) != 0 || here->at("hidden") != theirs->second.before) {
            merge.leaveOut({});
            continue;
        }
        merge.shape("batch").update(merge.steps(), name.second, {{"hidden", theirs->second.after}});
        merge.countApplied(name);
    }
}

} // namespace store
