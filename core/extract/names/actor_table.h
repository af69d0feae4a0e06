#pragma once

#include "core/extract/names/name_mention.h"
#include "core/model/claim.h"

#include <optional>
#include <span>
#include <vector>

namespace extract {

/// Who and what an article names: mentions in text order, and the actors and places they were joined into. Made by the
/// names pass, read by the claims passes. actors() and places() carry ids 1..n in the order of first mention.
class ActorTable
{
public:
    ActorTable() = default;
    ActorTable(std::vector<NameMention> mentions, std::vector<model::Actor> actors, std::vector<model::Place> places,
               std::vector<std::uint32_t> antecedents);

    [[nodiscard]] std::span<const NameMention> mentions() const { return m_mentions; }
    [[nodiscard]] const std::vector<model::Actor> &actors() const { return m_actors; }
    [[nodiscard]] const std::vector<model::Place> &places() const { return m_places; }

    /// The outermost mention that covers a token, or nullptr.
    [[nodiscard]] const NameMention *mentionAt(std::uint32_t token) const;
    /// The mention of a place that covers a token (it may lie within another mention), or nullptr.
    [[nodiscard]] const NameMention *placeAt(std::uint32_t token) const;
    /// Mentions that begin in a range of tokens, in text order.
    [[nodiscard]] std::span<const NameMention> mentionsIn(TokenRange range) const;

    /// The actor a third-person pronoun at a token stands for, where that is safe: the nearest person of fitting gender
    /// and number that the text speaks of, in this sentence or the ones before in reach. An index into actors().
    [[nodiscard]] std::optional<std::uint32_t> antecedent(std::uint32_t token) const;

    [[nodiscard]] const model::Actor *actorOf(const NameMention &mention) const;
    /// The canonical name and id for a claim. Empty if the mention has no actor.
    [[nodiscard]] model::ActorReference reference(const NameMention &mention) const;
    [[nodiscard]] model::ActorReference reference(std::uint32_t actor) const;
    /// Words and the place's id.
    [[nodiscard]] model::PlaceReference placeReference(const NameMention &mention, std::string_view text) const;

private:
    std::vector<NameMention> m_mentions;
    std::vector<model::Actor> m_actors;
    std::vector<model::Place> m_places;
    std::vector<std::uint32_t> m_antecedents; ///< per token, noIndex for none; empty when there are no pronouns
};

} // namespace extract
