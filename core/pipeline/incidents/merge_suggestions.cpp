#include "core/pipeline/incidents/merge_suggestions.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace pipeline {

namespace {

/// Claims of one block that a claim is held against: the nearest in time after it. What happened to very many places
/// on one day is no incident anyway.
constexpr std::size_t mostNeighbours = 48;

/// A claim in a block. Blocks only bring together what is worth comparing; the hash need not be unique.
struct Entry
{
    std::uint64_t block = 0;
    base::TimePoint begin;
    std::uint64_t order = 0;
    std::uint32_t claim = 0; ///< its position

    friend auto operator<=>(const Entry &, const Entry &) = default;
};

std::uint64_t blockOf(const IncidentClaim &claim, char by, std::string_view value)
{
    std::string key = std::to_string(static_cast<int>(claim.kind));
    key.append(1, '\n').append(claim.what).append(1, '\n').append(1, by).append(value);
    return std::hash<std::string>{}(key);
}

std::vector<Entry> entriesOf(std::span<const IncidentClaim> claims)
{
    std::vector<Entry> entries;
    entries.reserve(claims.size() * 3);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const IncidentClaim &claim = claims[i];
        const auto add = [&](char by, std::string_view value) {
            entries.push_back(
                {blockOf(claim, by, value), claim.when.begin, claim.order, static_cast<std::uint32_t>(i)});
        };
        if (claim.place != 0)
            add('p', std::to_string(claim.place));
        if (claim.country != 0)
            add('p', std::to_string(claim.country));
        if (claim.count && claim.count->best)
            add('n', std::to_string(*claim.count->best));
        if (!claim.quote.empty())
            add('q', claim.quote);
    }
    std::ranges::sort(entries);
    return entries;
}

std::pair<base::EventId, base::EventId> pairOf(base::EventId a, base::EventId b)
{
    return {std::min(a, b), std::max(a, b)};
}

/// Events that match, and the claims by which they do.
class EventPairs
{
public:
    EventPairs(std::span<const IncidentClaim> claims, const ApartPairs &apart) : m_claims(claims), m_apart(apart) {}

    void compare(std::uint32_t first, std::uint32_t second)
    {
        const IncidentClaim &a = m_claims[first];
        const IncidentClaim &b = m_claims[second];
        const auto key = pairOf(a.event, b.event);
        if (m_apart.contains(key))
            return;
        std::vector<Agreement> agreements = agreementsOf(a, b);
        if (agreements.empty())
            return;
        Pair &pair = m_pairs[key];
        if (agreements.size() > pair.agreements.size()) // those claims speak for all of the two events
            pair.agreements = std::move(agreements);
        pair.claims.insert({first, second});
        m_neighbours[a.event].insert(b.event);
        m_neighbours[b.event].insert(a.event);
    }

    [[nodiscard]] bool has(base::EventId a, base::EventId b) const { return m_pairs.contains(pairOf(a, b)); }
    [[nodiscard]] const std::set<base::EventId> &neighbours(base::EventId event) const
    {
        return m_neighbours.at(event);
    }
    [[nodiscard]] std::vector<base::EventId> eventsInOrder() const
    {
        std::map<std::pair<std::uint64_t, base::ClaimId>, base::EventId> first;
        for (const auto &[key, pair] : m_pairs) {
            for (const std::uint32_t claim : pair.claims)
                first.emplace(std::pair(m_claims[claim].order, m_claims[claim].claim), m_claims[claim].event);
        }
        std::vector<base::EventId> events;
        std::unordered_set<base::EventId> seen;
        for (const auto &[order, event] : first) {
            if (seen.insert(event).second)
                events.push_back(event);
        }
        return events;
    }
    [[nodiscard]] MergeSuggestion suggestion(const std::vector<base::EventId> &events) const
    {
        MergeSuggestion suggestion;
        suggestion.events = events;
        std::set<std::tuple<std::uint64_t, base::ClaimId>> claims;
        bool isFirst = true;
        for (std::size_t i = 0; i < events.size(); ++i) {
            for (std::size_t j = i + 1; j < events.size(); ++j) {
                const Pair &pair = m_pairs.at(pairOf(events[i], events[j]));
                suggestion.agreements = isFirst ? pair.agreements : shared(suggestion.agreements, pair.agreements);
                isFirst = false;
                for (const std::uint32_t claim : pair.claims)
                    claims.emplace(m_claims[claim].order, m_claims[claim].claim);
            }
        }
        for (const auto &[order, claim] : claims)
            suggestion.claims.push_back(claim);
        return suggestion;
    }

private:
    struct Pair
    {
        std::vector<Agreement> agreements;
        std::set<std::uint32_t> claims;
    };

    static std::vector<Agreement> shared(const std::vector<Agreement> &a, const std::vector<Agreement> &b)
    {
        std::vector<Agreement> both;
        std::ranges::set_intersection(a, b, std::back_inserter(both));
        return both;
    }

    std::span<const IncidentClaim> m_claims;
    const ApartPairs &m_apart;
    std::map<std::pair<base::EventId, base::EventId>, Pair> m_pairs;
    std::unordered_map<base::EventId, std::set<base::EventId>> m_neighbours;
};

/// Each event joins the first group all of which it matches: a chain of look-alikes does not become one incident.
std::vector<std::vector<base::EventId>> grouped(const EventPairs &pairs)
{
    std::vector<std::vector<base::EventId>> groups;
    std::unordered_map<base::EventId, std::size_t> groupOf;
    for (const base::EventId event : pairs.eventsInOrder()) {
        std::set<std::size_t> candidates;
        for (const base::EventId neighbour : pairs.neighbours(event)) {
            if (const auto found = groupOf.find(neighbour); found != groupOf.end())
                candidates.insert(found->second);
        }
        const auto fits = std::ranges::find_if(candidates, [&](std::size_t group) {
            return std::ranges::all_of(groups[group], [&](base::EventId member) { return pairs.has(member, event); });
        });
        const std::size_t group = fits == candidates.end() ? groups.size() : *fits;
        if (group == groups.size())
            groups.emplace_back();
        groups[group].push_back(event);
        groupOf.emplace(event, group);
    }
    return groups;
}

} // namespace

std::vector<MergeSuggestion> suggestMerges(std::span<const IncidentClaim> claims, const ApartPairs &apart,
                                           const std::stop_token &stop)
{
    const std::vector<Entry> entries = entriesOf(claims);
    EventPairs pairs(claims, apart);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i % 4096 == 0 && stop.stop_requested())
            return {};
        const base::TimePoint end = claims[entries[i].claim].when.end;
        for (std::size_t j = i + 1; j < std::min(entries.size(), i + 1 + mostNeighbours); ++j) {
            if (entries[j].block != entries[i].block || entries[j].begin >= end)
                break;
            pairs.compare(entries[i].claim, entries[j].claim);
        }
    }
    std::vector<MergeSuggestion> suggestions;
    for (const std::vector<base::EventId> &group : grouped(pairs)) {
        if (group.size() > 1)
            suggestions.push_back(pairs.suggestion(group));
    }
    return suggestions;
}

} // namespace pipeline
