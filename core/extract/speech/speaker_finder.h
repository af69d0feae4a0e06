#pragma once

#include "core/extract/phrases/claim_context.h"

#include <optional>
#include <string>

namespace extract {

/// Who speaks, as the words of a cue give it.
struct Speaker
{
    TokenRange tokens; ///< the noun phrase
    model::ActorReference actor;
    std::string role; ///< title or apposition as written, or empty
    bool pronoun = false;
    /// False for a pronoun whose antecedent is not safe.
    [[nodiscard]] bool isKnown() const { return !actor.isEmpty(); }
};

/// Reporting words and their subject: "har han fredag sagt", "lød det fra talsmand X", "according to Y".
struct SpokenCue
{
    TokenRange tokens; ///< verb or frame alone
    TokenRange zone;   ///< where medium, time and addressee of the saying stand
    const PhraseEntry *entry = nullptr;
    std::optional<Speaker> speaker;
};

/// Finds speakers around reporting words. Stateless but for the context; shared by quotes and reported speech.
class SpeakerFinder
{
public:
    explicit SpeakerFinder(const ClaimContext &context);

    /// The cue nearest to the begin of a zone (behind a quote), with its subject on either side of the verb.
    [[nodiscard]] std::optional<SpokenCue> firstCue(TokenRange zone) const;
    /// The cue nearest to the end of a zone (before a quote).
    [[nodiscard]] std::optional<SpokenCue> lastCue(TokenRange zone) const;
    /// The phrase behind a frame or an inverted verb: "sagde |en talsmand for ministeriet|".
    [[nodiscard]] std::optional<Speaker> subjectBehind(std::uint32_t token, TokenRange limit) const;
    /// The phrase before a verb: "|the minister, Ann Hall,| said".
    [[nodiscard]] std::optional<Speaker> subjectBefore(std::uint32_t verb, TokenRange limit) const;

private:
    [[nodiscard]] std::optional<SpokenCue> cueAt(std::uint32_t token, TokenRange zone) const;
    [[nodiscard]] std::optional<Speaker> behindSecondVerb(const PhraseHit &verb, TokenRange zone,
                                                          const std::optional<Speaker> &before) const;
    [[nodiscard]] TokenRange withoutVerb(TokenRange phrase) const;
    [[nodiscard]] std::optional<Speaker> fromPhrase(TokenRange phrase) const;
    [[nodiscard]] std::optional<Speaker> fromPronoun(std::uint32_t token) const;
    [[nodiscard]] std::optional<Speaker> firstSubject(TokenRange limit) const;
    [[nodiscard]] std::uint32_t skipBracketsBack(std::uint32_t closing, TokenRange limit) const;
    [[nodiscard]] std::uint32_t skipGoverned(std::uint32_t token, TokenRange limit) const;
    [[nodiscard]] const NameMention *bodyBefore(std::uint32_t token) const;
    [[nodiscard]] std::optional<Speaker> beforeApposition(std::uint32_t comma, TokenRange limit) const;
    [[nodiscard]] std::optional<Speaker> beforeAppositions(std::uint32_t comma, TokenRange limit) const;
    [[nodiscard]] std::optional<Speaker> overPrepositions(std::uint32_t end, TokenRange limit) const;
    [[nodiscard]] bool isGoverned(std::uint32_t name, TokenRange phrase) const;
    [[nodiscard]] const NameMention *behindSpeechNoun(TokenRange phrase) const;
    [[nodiscard]] const NameMention *authorOf(TokenRange phrase, std::uint32_t end) const;
    [[nodiscard]] bool isBeforeDay(std::uint32_t token) const;
    [[nodiscard]] std::uint32_t openRelative(TokenRange words) const;
    [[nodiscard]] Speaker apposedTo(TokenRange phrase, const NameMention &person) const;
    [[nodiscard]] const NameMention *personBehindComma(std::uint32_t comma, TokenRange limit) const;
    [[nodiscard]] bool namesAnother(const NameMention &mention, std::uint32_t end) const;
    [[nodiscard]] Speaker named(const NameMention &mention, TokenRange phrase) const;
    [[nodiscard]] std::uint32_t skipSmallWordsBack(std::uint32_t token, TokenRange limit) const;

    const ClaimContext &m_context;
    bool m_verbSecond; ///< setting "verbSecond"
};

} // namespace extract
