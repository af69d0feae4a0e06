#pragma once

#include "core/extract/claims/casualty_trigger.h"
#include "core/model/count.h"

#include <optional>

namespace extract {

/// People that an effect has met: one count and the words for them.
struct VictimGroup
{
    model::Count count;
    TokenRange tokens;         ///< count and noun phrase
    TokenRange victims;        ///< the noun phrase alone; may be empty
    bool isPart = false;       ///< part of a total that is a group of its own
    bool isSingle = false;     ///< one person without a number: "a soldier", "Ann Hall"
    bool isSuperseded = false; ///< the text itself says that it holds no more
};

/// Reads the people that a phrase counts, as one trigger asks for them.
class VictimPhrases
{
public:
    VictimPhrases(const ClaimContext &context, const CasualtyTrigger &trigger, TokenRange sentence)
        : m_context(context), m_trigger(trigger), m_sentence(sentence)
    {
    }

    /// The group whose count begins at a token, if it counts people. Ages, dates, places and perpetrators are none.
    [[nodiscard]] std::optional<VictimGroup> groupAt(std::uint32_t token, TokenRange limit) const;
    /// One person: "a soldier", a name, "the mayor, Ann Hall". A joined one needs no article ("his wife and |son|").
    [[nodiscard]] std::optional<VictimGroup> singleOf(TokenRange phrase, bool joined) const;
    /// "I går dræbte en bombe |40 mennesker|": the count inside a phrase, behind the thing that did it.
    [[nodiscard]] std::optional<VictimGroup> behindThing(TokenRange phrase, TokenRange limit) const;
    /// "he", "her": one person named before.
    [[nodiscard]] std::optional<VictimGroup> personOf(std::uint32_t pronoun) const;
    /// "Ann Hall, |42|, was killed", "Ann Hall (|42|)"
    [[nodiscard]] bool isAge(TokenRange number) const;
    /// "by |12 men|", "in |12 towns|": what stands behind such a word is nobody's victim.
    [[nodiscard]] bool isMisplaced(std::uint32_t token, TokenRange limit) const;
    /// "a": an article that can count one.
    [[nodiscard]] bool isOne(std::uint32_t token) const;

private:
    [[nodiscard]] std::optional<VictimGroup> counted(const NumberMention &number, TokenRange limit) const;
    [[nodiscard]] std::optional<VictimGroup> nobody(std::uint32_t token, TokenRange limit) const;
    [[nodiscard]] TokenRange nounBehind(TokenRange number, TokenRange limit) const;
    [[nodiscard]] bool goesOnWithAges(TokenRange number, TokenRange limit) const;
    [[nodiscard]] bool isBareButTied(TokenRange number, TokenRange limit) const;
    [[nodiscard]] std::uint32_t endOfApposition(TokenRange phrase) const;
    [[nodiscard]] bool asksBefore(std::uint32_t token) const;
    [[nodiscard]] bool isWholeOfParts(std::uint32_t token) const;
    [[nodiscard]] bool isOneMore(TokenRange noun) const;
    [[nodiscard]] bool isKnownPerson(TokenRange noun, TokenRange phrase, bool joined) const;
    [[nodiscard]] TokenRange beforePreposition(TokenRange noun) const;

    const ClaimContext &m_context;
    const CasualtyTrigger &m_trigger;
    TokenRange m_sentence;
};

} // namespace extract
