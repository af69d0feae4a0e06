#include "core/extract/names/actor_table.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::ptrdiff_t deepest =
    8; ///< mentions that may begin between an outer mention's first word and a token in it

} // namespace

ActorTable::ActorTable(std::vector<NameMention> mentions, std::vector<model::Actor> actors,
                       std::vector<model::Place> places, std::vector<std::uint32_t> antecedents)
    : m_mentions(std::move(mentions))
    , m_actors(std::move(actors))
    , m_places(std::move(places))
    , m_antecedents(std::move(antecedents))
{
}

const NameMention *ActorTable::mentionAt(std::uint32_t token) const
{
    auto after = std::upper_bound(m_mentions.begin(), m_mentions.end(), token,
                                  [](std::uint32_t t, const NameMention &mention) { return t < mention.tokens.begin; });
    const NameMention *found = nullptr;
    for (std::ptrdiff_t steps = 0; after != m_mentions.begin() && steps < deepest; ++steps) {
        --after;
        if (after->tokens.contains(token))
            found = &*after;
        if (after->within == noIndex)
            break;
    }
    return found;
}

const NameMention *ActorTable::placeAt(std::uint32_t token) const
{
    auto after = std::upper_bound(m_mentions.begin(), m_mentions.end(), token,
                                  [](std::uint32_t t, const NameMention &mention) { return t < mention.tokens.begin; });
    for (std::ptrdiff_t steps = 0; after != m_mentions.begin() && steps < deepest; ++steps) {
        --after;
        if (after->tokens.contains(token) && after->place != noIndex)
            return &*after;
    }
    return nullptr;
}

std::span<const NameMention> ActorTable::mentionsIn(TokenRange range) const
{
    const auto before = [](const NameMention &mention, std::uint32_t token) { return mention.tokens.begin < token; };
    const auto first = std::lower_bound(m_mentions.begin(), m_mentions.end(), range.begin, before);
    const auto last = std::lower_bound(first, m_mentions.end(), range.end, before);
    return {first, last};
}

std::optional<std::uint32_t> ActorTable::antecedent(std::uint32_t token) const
{
    if (token >= m_antecedents.size() || m_antecedents[token] == noIndex)
        return std::nullopt;
    return m_antecedents[token];
}

const model::Actor *ActorTable::actorOf(const NameMention &mention) const
{
    return mention.actor == noIndex ? nullptr : &m_actors[mention.actor];
}

model::ActorReference ActorTable::reference(const NameMention &mention) const
{
    return mention.actor == noIndex ? model::ActorReference{} : reference(mention.actor);
}

model::ActorReference ActorTable::reference(std::uint32_t actor) const
{
    return {m_actors[actor].name, m_actors[actor].id};
}

model::PlaceReference ActorTable::placeReference(const NameMention &mention, std::string_view text) const
{
    model::PlaceReference reference;
    reference.words = mention.range.in(text);
    if (mention.place != noIndex)
        reference.place = m_places[mention.place].id;
    return reference;
}

} // namespace extract
