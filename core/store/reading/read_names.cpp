#include "core/model/names.h"
#include "core/store/reader.h"
#include "core/store/reading/visible.h"
#include "core/store/sqlite/steps.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

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

} // namespace

base::Result<std::vector<ActorLine>> Reader::actors() const
{
    Steps steps(*m_connection);
    const auto mentions = readCounts<base::ActorId>(steps, mentionCounts("actor_id", "mention"));
    const auto claims = readCounts<base::ActorId>(steps, claimCounts("actor_id", "source_actor_id"));
    std::vector<ActorLine> lines;
    std::unordered_map<base::ActorId, std::size_t> places;
    steps.each("SELECT id, name, text, type, role FROM actor ORDER BY id", [&](Row row) {
        ActorLine line;
        line.actor.id = row.id<base::ActorId>(0);
        line.actor.name = row.text(1);
        line.actor.text = row.text(2);
        line.actor.type = model::parseName<model::ActorType>(row.view(3)).value_or(model::ActorType::Person);
        line.actor.role = row.text(4);
        line.mentions = countOf(mentions, line.actor.id);
        line.claims = countOf(claims, line.actor.id);
        places.emplace(line.actor.id, lines.size());
        lines.push_back(std::move(line));
    });
    steps.each("SELECT actor_id, name FROM actor_alias WHERE is_name = 0 ORDER BY id", [&](Row row) {
        if (const auto place = places.find(row.id<base::ActorId>(0)); place != places.end())
            lines[place->second].actor.aliases.push_back(row.text(1));
    });
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    keepSeen<ActorLine>(lines, [](const ActorLine &line) -> std::string_view { return line.actor.name; });
    return lines;
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
