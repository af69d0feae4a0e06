#include "core/model/names.h"
#include "core/store/reader.h"
#include "core/store/reading/visible.h"
#include "core/store/sqlite/steps.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace store {

namespace {

template <class TypedId>
using Counts = std::unordered_map<TypedId, std::size_t>;

template <class TypedId>
Counts<TypedId> readCounts(Steps &steps, const std::string &sql)
{
    Counts<TypedId> counts;
    steps.each(sql, [&](Row row) { counts[row.id<TypedId>(0)] += row.size(1); });
    return counts;
}

std::string mentionCounts(std::string_view id, std::string_view table)
{
    return sqlOf("SELECT ", id, ", count(*) FROM ", table, " m JOIN article a ON a.id = m.article_id",
                 " WHERE a.batch_id NOT IN ", hiddenBatches, " GROUP BY ", id);
}

/// A claim counts once for a name, whichever part the name has in it.
std::string claimCounts(std::string_view first, std::string_view second)
{
    const std::string seen = sqlOf(" FROM placement WHERE status <> 3 AND batch_id NOT IN ", hiddenBatches);
    return sqlOf("SELECT id, count(*) FROM (SELECT ", first, " AS id, claim_id", seen, " UNION SELECT ", second,
                 ", claim_id", seen, ") WHERE id IS NOT NULL GROUP BY id");
}

template <class TypedId>
std::size_t countOf(const Counts<TypedId> &counts, TypedId id)
{
    const auto found = counts.find(id);
    return found == counts.end() ? 0 : found->second;
}

/// Names that nothing visible refers to are not there for a person; the others by weight.
template <class Line>
void keepSeen(std::vector<Line> &lines, const std::function<std::string_view(const Line &)> &nameOf)
{
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [](const Line &line) { return line.mentions == 0 && line.claims == 0; }),
                lines.end());
    std::stable_sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) {
        return a.mentions != b.mentions ? a.mentions > b.mentions : nameOf(a) < nameOf(b);
    });
}

/// A claim counts once for an actor, also where two names in it are one now.
std::string actorClaimCounts()
{
    const auto part = [](std::string_view column) {
        return sqlOf("SELECT coalesce(e.merged_into, t.", column, ") AS id, t.claim_id FROM placement t LEFT JOIN",
                     " actor_edit e ON e.id = t.", column, " WHERE t.status <> 3 AND t.batch_id NOT IN ",
                     hiddenBatches);
    };
    return sqlOf("SELECT id, count(*) FROM (", part("actor_id"), " UNION ", part("source_actor_id"),
                 ") WHERE id IS NOT NULL GROUP BY id");
}

constexpr std::string_view allActors = R"sql(
SELECT a.id, coalesce(nullif(e.name, ''), a.name), a.text, coalesce(nullif(e.type, ''), a.type), a.role,
  coalesce(e.colour, ''), coalesce(e.note, ''), a.name, e.merged_into
FROM actor a LEFT JOIN actor_edit e ON e.id = a.id ORDER BY a.id
)sql";
constexpr std::string_view allAliases = R"sql(
SELECT n.actor_id, n.name FROM actor_alias n WHERE n.is_name = 0
  AND NOT EXISTS (SELECT 1 FROM alias_split s WHERE s.actor_id = n.actor_id AND s.folded = n.folded) ORDER BY n.id
)sql";

/// Mentions by a name that was split off, of the actor it was split from.
std::string splitMentions()
{
    return sqlOf(
        "SELECT s.actor_id, s.own_id, count(*) FROM alias_split s JOIN mention m ON m.actor_id = s.actor_id",
        " JOIN article a ON a.id = m.article_id WHERE a.batch_id NOT IN ", hiddenBatches,
        " AND CAST(substr(CAST(a.text AS BLOB), m.begin_byte + 1, m.end_byte - m.begin_byte) AS TEXT) = s.name",
        " GROUP BY s.actor_id, s.own_id");
}

/// Actors as a person left them: merged ones in the line of the one that stays.
class ActorLines
{
public:
    explicit ActorLines(Steps &steps) : m_steps(steps) {}

    void read()
    {
        std::vector<std::pair<ActorLine, base::ActorId>> merged;
        m_steps.each(allActors, [&](Row row) {
            ActorLine line = readLine(row);
            if (!row.isNull(8))
                return merged.emplace_back(std::move(line), row.id<base::ActorId>(8)), void();
            m_places.emplace(line.actor.id, m_lines.size());
            m_lines.push_back(std::move(line));
        });
        for (const auto &[line, into] : merged)
            join(line, into);
        m_steps.each(allAliases, [this](Row row) { addAlias(row.id<base::ActorId>(0), row.text(1)); });
        countAll();
    }
    std::vector<ActorLine> take() { return std::move(m_lines); }

private:
    static ActorLine readLine(Row row)
    {
        ActorLine line;
        line.actor.id = row.id<base::ActorId>(0);
        line.actor.name = row.text(1);
        line.actor.text = row.text(2);
        line.actor.type = model::parseName<model::ActorType>(row.view(3)).value_or(model::ActorType::Person);
        line.actor.role = row.text(4);
        line.colour = model::parseName<model::PersonColour>(row.view(5)).value_or(model::PersonColour::None);
        line.note = row.text(6);
        if (row.view(7) != row.view(1))
            line.actor.aliases.push_back(row.text(7)); // as it was read
        return line;
    }
    void join(const ActorLine &line, base::ActorId into)
    {
        const auto place = m_places.find(into);
        if (place == m_places.end())
            return;
        m_places.emplace(line.actor.id, place->second);
        ActorLine &stays = m_lines[place->second];
        stays.splittable.push_back(line.actor.name);
        addTo(stays, line.actor.name);
        for (const std::string &alias : line.actor.aliases)
            addTo(stays, alias);
    }
    void addAlias(base::ActorId actor, const std::string &name)
    {
        const auto place = m_places.find(actor);
        if (place == m_places.end())
            return;
        ActorLine &line = m_lines[place->second];
        if (std::ranges::find(line.splittable, name) == line.splittable.end())
            line.splittable.push_back(name);
        addTo(line, name);
    }
    static void addTo(ActorLine &line, const std::string &alias)
    {
        if (std::ranges::find(line.actor.aliases, alias) == line.actor.aliases.end())
            line.actor.aliases.push_back(alias);
    }
    void countAll()
    {
        auto mentions = readCounts<base::ActorId>(m_steps, mentionCounts("actor_id", "mention"));
        m_steps.each(splitMentions(), [&](Row row) {
            mentions[row.id<base::ActorId>(0)] -= row.size(2);
            mentions[row.id<base::ActorId>(1)] += row.size(2);
        });
        for (const auto &[actor, count] : mentions) {
            if (const auto place = m_places.find(actor); place != m_places.end())
                m_lines[place->second].mentions += count;
        }
        const auto claims = readCounts<base::ActorId>(m_steps, actorClaimCounts());
        for (ActorLine &line : m_lines)
            line.claims = countOf(claims, line.actor.id);
    }

    Steps &m_steps;
    std::vector<ActorLine> m_lines;
    std::unordered_map<base::ActorId, std::size_t> m_places; ///< of every actor, merged ones too
};

} // namespace

base::Result<std::vector<ActorLine>> Reader::actors() const
{
    Steps steps(*m_connection);
    ActorLines lines(steps);
    lines.read();
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    std::vector<ActorLine> read = lines.take();
    keepSeen<ActorLine>(read, [](const ActorLine &line) -> std::string_view { return line.actor.name; });
    return read;
}

base::Result<std::vector<PlaceLine>> Reader::places() const
{
    Steps steps(*m_connection);
    const auto mentions = readCounts<base::PlaceId>(steps, mentionCounts("place_id", "place_mention"));
    const auto claims = readCounts<base::PlaceId>(steps, claimCounts("place_id", "origin_place_id"));
    std::vector<PlaceLine> lines;
    steps.each("SELECT id, name, gazetteer_id, latitude, longitude, precision FROM place ORDER BY id", [&](Row row) {
        PlaceLine line;
        line.place.id = row.id<base::PlaceId>(0);
        line.place.name = row.text(1);
        line.place.gazetteerId = row.optionalInteger(2);
        line.place.latitude = row.optionalNumber(3);
        line.place.longitude = row.optionalNumber(4);
        line.place.precision = row.text(5);
        line.mentions = countOf(mentions, line.place.id);
        line.claims = countOf(claims, line.place.id);
        lines.push_back(std::move(line));
    });
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    keepSeen<PlaceLine>(lines, [](const PlaceLine &line) -> std::string_view { return line.place.name; });
    return lines;
}

} // namespace store
