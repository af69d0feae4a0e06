#include "core/store/rows/names_rows.h"

#include "core/model/names.h"
#include "core/store/rows/search_rows.h"
#include "core/store/search/folding.h"
#include "core/store/sqlite/steps.h"

namespace store {

namespace {

/// By the name and kind that were read, and by those that a person gave.
constexpr std::string_view findActor = R"sql(
SELECT id FROM (
  SELECT actor.id FROM actor_alias JOIN actor ON actor.id = actor_alias.actor_id
    LEFT JOIN actor_edit e ON e.id = actor.id
    WHERE actor_alias.folded = ?1 AND actor_alias.is_name = 1 AND (actor.type = ?2 OR e.type = ?2)
  UNION SELECT actor.id FROM actor_edit e JOIN actor ON actor.id = e.id
    WHERE e.folded = ?1 AND e.folded <> '' AND (actor.type = ?2 OR e.type = ?2))
ORDER BY id
)sql";
constexpr std::string_view splitOff = "SELECT own_id FROM alias_split WHERE actor_id = ? AND folded = ?";

constexpr std::string_view findAlias = "SELECT id FROM actor_alias WHERE actor_id = ? AND name = ?";
constexpr std::string_view findByGazetteer = "SELECT id FROM place WHERE gazetteer_id = ? ORDER BY id";
constexpr std::string_view findByName = "SELECT id FROM place WHERE folded = ? AND gazetteer_id IS NULL ORDER BY id";
constexpr std::string_view addPlace = R"sql(
INSERT INTO place(id, name, folded, gazetteer_id, latitude, longitude, precision) VALUES (?,?,?,?,?,?,?)
)sql";

/// The first that a query finds and that is not excepted.
template <class TypedId, class... Values>
std::optional<TypedId> firstBut(Steps &steps, const std::unordered_set<TypedId> &except, std::string_view sql,
                                const Values &...values)
{
    std::optional<TypedId> found;
    steps.each(
        sql,
        [&](Row row) {
            const auto id = row.id<TypedId>(0);
            if (!except.contains(id))
                found = id;
            return !found;
        },
        values...);
    return found;
}

} // namespace

base::ActorId NameRows::actor(const model::Actor &actor, const std::unordered_set<base::ActorId> &except)
{
    const std::string key = folded(actor.name, Folding::Digraph);
    auto id = firstBut(m_steps, except, findActor, key, model::nameOf(actor.type));
    if (!id) {
        id = m_ids.next<base::ActorId>();
        m_steps.run("INSERT INTO actor(id, type, name, text, role) VALUES (?,?,?,?,?)", *id, model::nameOf(actor.type),
                    actor.name, actor.text, actor.role);
        addAlias(*id, actor.name, true);
    }
    for (const std::string &alias : actor.aliases)
        addAlias(*id, alias, false);
    return *id;
}

base::ActorId NameRows::meant(base::ActorId actor, std::string_view words)
{
    if (!m_hasSplits)
        m_hasSplits = m_steps.integer("SELECT EXISTS (SELECT 1 FROM alias_split)") != 0;
    if (!actor.isValid() || !*m_hasSplits)
        return actor;
    return m_steps
        .first(
            splitOff, [](Row row) { return row.id<base::ActorId>(0); }, actor, folded(words, Folding::Digraph))
        .value_or(actor);
}

void NameRows::addAlias(base::ActorId actor, std::string_view name, bool isName)
{
    if (name.empty() || m_steps.first(
                            findAlias, [](Row row) { return row.integer(0); }, actor, name))
        return;
    const std::int64_t id = m_ids.nextValue();
    m_steps.run("INSERT INTO actor_alias(id, actor_id, name, folded, is_name) VALUES (?,?,?,?,?)", id, actor, name,
                folded(name, Folding::Digraph), isName);
    indexAlias(m_steps, id, name);
}

base::PlaceId NameRows::place(const model::Place &place, const std::unordered_set<base::PlaceId> &except)
{
    const std::string key = folded(place.name, Folding::Digraph);
    const auto known = place.gazetteerId ? firstBut(m_steps, except, findByGazetteer, *place.gazetteerId)
                                         : firstBut(m_steps, except, findByName, key);
    if (known)
        return *known;
    const auto id = m_ids.next<base::PlaceId>();
    m_steps.run(addPlace, id, place.name, key, place.gazetteerId, place.latitude, place.longitude, place.precision);
    return id;
}

} // namespace store
