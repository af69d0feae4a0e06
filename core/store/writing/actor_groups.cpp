#include "core/store/writing/actor_groups.h"

#include "core/model/names.h"
#include "core/store/search/folding.h"
#include "core/store/sqlite/steps.h"

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace store {

namespace {

constexpr std::string_view actorColumns = R"sql(
SELECT a.name, a.type, coalesce(e.name, ''), coalesce(e.type, ''), coalesce(e.colour, ''), coalesce(e.note, ''),
  e.merged_into
FROM actor a LEFT JOIN actor_edit e ON e.id = a.id WHERE a.id = ?
)sql";
constexpr std::string_view writeEdit = R"sql(
INSERT INTO actor_edit(id, merged_into, name, folded, type, colour, note) VALUES (?,?,?,?,?,?,?)
ON CONFLICT(id) DO UPDATE SET merged_into = excluded.merged_into, name = excluded.name, folded = excluded.folded,
  type = excluded.type, colour = excluded.colour, note = excluded.note
)sql";
constexpr std::string_view mergedIds = "SELECT id FROM actor_edit WHERE merged_into = ? ORDER BY id";
/// Of an actor that was merged; the new name counts as well as the old one.
constexpr std::string_view mergedByName = R"sql(
SELECT e.id FROM actor_edit e JOIN actor a ON a.id = e.id
WHERE e.merged_into = ?1 AND (a.name = ?2 OR e.name = ?2) ORDER BY e.id LIMIT 1
)sql";
constexpr std::string_view holderOfAlias = R"sql(
SELECT n.actor_id FROM actor_alias n LEFT JOIN actor_edit e ON e.id = n.actor_id
WHERE n.name = ?2 AND n.is_name = 0 AND (n.actor_id = ?1 OR e.merged_into = ?1)
  AND NOT EXISTS (SELECT 1 FROM alias_split s WHERE s.actor_id = n.actor_id AND s.folded = n.folded)
ORDER BY n.actor_id <> ?1, n.actor_id LIMIT 1
)sql";
constexpr std::string_view actorOfName = R"sql(
SELECT n.actor_id FROM actor_alias n JOIN actor a ON a.id = n.actor_id
WHERE n.folded = ?1 AND n.is_name = 1 AND a.type = ?2 AND a.id <> ?3 ORDER BY a.id LIMIT 1
)sql";
/// The part of a claim that names an actor, and of its placement.
struct Part
{
    std::string_view select;
    std::string_view updateClaim;
    std::string_view updatePlacement;
};
constexpr std::array parts{Part{"SELECT c.id, c.event_id, c.actor, p.batch_id FROM claim c LEFT JOIN placement p"
                                " ON p.event_id = c.event_id AND p.claim_id = c.id WHERE c.actor_id = ?",
                                "UPDATE claim SET actor_id = ?2 WHERE id = ?1",
                                "UPDATE placement SET actor_id = ?3 WHERE event_id = ?1 AND claim_id = ?2"},
                           Part{"SELECT c.id, c.event_id, c.source, p.batch_id FROM claim c LEFT JOIN placement p"
                                " ON p.event_id = c.event_id AND p.claim_id = c.id WHERE c.source_actor_id = ?",
                                "UPDATE claim SET source_actor_id = ?2 WHERE id = ?1",
                                "UPDATE placement SET source_actor_id = ?3 WHERE event_id = ?1 AND claim_id = ?2"}};

struct ActorRow
{
    std::string readName;
    std::string readType;
    std::string name;
    std::string type;
    std::string colour;
    std::string note;
    base::ActorId mergedInto;

    [[nodiscard]] std::string nameNow() const { return name.empty() ? readName : name; }
    [[nodiscard]] std::string typeNow() const { return type.empty() ? readType : type; }
    [[nodiscard]] bool isAsRead() const
    {
        return name.empty() && type.empty() && colour.empty() && note.empty() && !mergedInto.isValid();
    }
};

ActorRow readActorRow(Row row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.id<base::ActorId>(6)};
}

std::optional<ActorRow> actorRow(Steps &steps, base::ActorId actor)
{
    auto row = steps.first(actorColumns, readActorRow, actor);
    if (!row && steps.isGood())
        steps.failNotFound("actor", actor.value);
    return row;
}

void write(Steps &steps, base::ActorId actor, const ActorRow &row)
{
    if (row.isAsRead())
        return steps.run("DELETE FROM actor_edit WHERE id = ?", actor);
    steps.run(writeEdit, actor, row.mergedInto, row.name,
              row.name.empty() ? std::string() : folded(row.name, Folding::Digraph), row.type, row.colour, row.note);
}

void mergeInto(Steps &steps, base::ActorId actor, base::ActorId into)
{
    if (std::optional<ActorRow> row = actorRow(steps, actor)) {
        row->mergedInto = into;
        write(steps, actor, *row);
    }
}

/// Whom an actor is shown as: itself, or the one it was merged into.
base::ActorId rootOf(Steps &steps, base::ActorId actor)
{
    const std::optional<ActorRow> row = actorRow(steps, actor);
    return row && row->mergedInto.isValid() ? row->mergedInto : actor;
}

base::ActorId addActor(Steps &steps, base::IdGenerator &ids, const std::string &name, const std::string &type)
{
    const auto actor = ids.next<base::ActorId>();
    steps.run("INSERT INTO actor(id, type, name, text, role) VALUES (?,?,?,?,'')", actor, type, name, name);
    steps.run("INSERT INTO actor_alias(id, actor_id, name, folded, is_name) VALUES (?,?,?,?,1)", ids.nextValue(), actor,
              name, folded(name, Folding::Digraph));
    return actor;
}

std::optional<base::ActorId> mergedActor(Steps &steps, const SplitActor &edit)
{
    return steps.first(
        mergedByName, [](Row row) { return row.id<base::ActorId>(0); }, edit.actor, edit.name);
}

std::optional<base::ActorId> holder(Steps &steps, const SplitActor &edit)
{
    return steps.first(
        holderOfAlias, [](Row row) { return row.id<base::ActorId>(0); }, edit.actor, edit.name);
}

/// Imports whose rows go when the step under way is made: a step that named them could never be undone.
std::set<std::int64_t> vanishingBatches(Steps &steps)
{
    std::set<std::int64_t> batches;
    steps.each("SELECT id FROM batch WHERE dropped = 1 UNION SELECT batch_id FROM change WHERE undone = 1",
               [&](Row row) { batches.insert(row.integer(0)); });
    return batches;
}

/// Claims that name an actor by these words are another's from now on.
void moveClaims(Steps &steps, base::ActorId from, const std::string &words, base::ActorId to)
{
    const std::set<std::int64_t> vanishing = vanishingBatches(steps);
    for (const Part &part : parts) {
        std::vector<std::pair<base::ClaimId, base::EventId>> claims;
        steps.each(
            part.select,
            [&](Row row) {
                if (folded(row.view(2), Folding::Digraph) == words && !vanishing.contains(row.integer(3)))
                    claims.emplace_back(row.id<base::ClaimId>(0), row.id<base::EventId>(1));
            },
            from);
        for (const auto &[claim, event] : claims) {
            steps.run(part.updateClaim, claim, to);
            steps.run(part.updatePlacement, event, claim, to);
        }
    }
}

} // namespace

void mergeActors(Steps &steps, const MergeActors &edit)
{
    const base::ActorId stays = rootOf(steps, edit.stays);
    std::set<base::ActorId> joined;
    for (const base::ActorId actor : edit.joined)
        joined.insert(rootOf(steps, actor));
    if (joined.empty() || joined.contains(stays))
        return steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"actors"}});
    for (const base::ActorId actor : joined) {
        std::vector<base::ActorId> all{actor};
        steps.each(
            mergedIds, [&](Row row) { all.push_back(row.id<base::ActorId>(0)); }, actor);
        for (const base::ActorId member : all)
            mergeInto(steps, member, stays);
    }
}

base::ActorId ownActor(Steps &steps, const SplitActor &edit, base::IdGenerator &ids)
{
    if (const auto merged = mergedActor(steps, edit))
        return *merged;
    const auto from = holder(steps, edit);
    const std::optional<ActorRow> row = from ? actorRow(steps, *from) : std::nullopt;
    if (!row) {
        steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"name", edit.name}});
        return {};
    }
    const auto known = steps.first(
        actorOfName, [](Row found) { return found.id<base::ActorId>(0); }, folded(edit.name, Folding::Digraph),
        row->typeNow(), *from);
    return known ? *known : addActor(steps, ids, edit.name, row->typeNow());
}

void splitActor(Steps &steps, const SplitActor &edit, base::ActorId own)
{
    if (const auto merged = mergedActor(steps, edit))
        return mergeInto(steps, *merged, {});
    const auto from = holder(steps, edit);
    if (!from)
        return;
    const std::string words = folded(edit.name, Folding::Digraph);
    steps.run("INSERT INTO alias_split(actor_id, folded, name, own_id) VALUES (?,?,?,?)", *from, words, edit.name, own);
    moveClaims(steps, *from, words, own);
    if (rootOf(steps, own) == edit.actor)
        mergeInto(steps, own, {});
}

void changeActor(Steps &steps, const ChangeActor &edit)
{
    std::optional<ActorRow> row = actorRow(steps, edit.actor);
    if (!row)
        return;
    if (edit.name.empty())
        return steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"name"}});
    const std::string type(model::nameOf(edit.type));
    row->name = edit.name == row->readName ? std::string() : edit.name;
    row->type = type == row->readType ? std::string() : type;
    row->colour = model::nameOf(edit.colour);
    row->note = edit.note;
    write(steps, edit.actor, *row);
}

std::string actorName(Connection &connection, base::ActorId actor)
{
    const auto row = connection.first(actorColumns, readActorRow, actor);
    return row && *row ? (*row)->nameNow() : std::string();
}

std::string changedPart(Connection &connection, const ChangeActor &edit)
{
    const auto row = connection.first(actorColumns, readActorRow, edit.actor);
    if (!row || !*row)
        return {};
    if ((*row)->nameNow() != edit.name)
        return "name";
    if ((*row)->typeNow() != model::nameOf(edit.type))
        return "type";
    if ((*row)->colour != model::nameOf(edit.colour))
        return "colour";
    return (*row)->note != edit.note ? "note" : std::string();
}

} // namespace store
