#pragma once

#include "core/extract/phrases/claim_context.h"

#include <optional>
#include <vector>

namespace extract {

/// Where the parts of one sentence stand that reports something: its first word, its "that", its end.
class SentenceShape
{
public:
    /// Both must outlive the shape; `quoted` says of each token whether it stands inside quote marks.
    SentenceShape(const ClaimContext &context, const std::vector<bool> &quoted, TokenRange sentence)
        : m_context(context), m_quoted(quoted), m_sentence(sentence)
    {
    }

    [[nodiscard]] std::uint32_t firstWord() const;
    /// The first token behind the "that" which belongs to a verb or frame ending at a token.
    [[nodiscard]] std::optional<std::uint32_t> thatAfter(std::uint32_t token) const;
    /// True if nothing but a mark, a time, a place, a hearer or what describes a speaker stands between a token and the
    /// end of the sentence.
    [[nodiscard]] bool endsNear(std::uint32_t token) const;
    /// "..., sources reported |from the capital| ...": no clause begins behind the verb.
    [[nodiscard]] bool closesSaying(std::uint32_t token) const;
    /// Behind the times that stand at a token: "promised |on Tuesday| to send more".
    /// Behind the clause that says of a speaker who that is: "ifølge X|, der arbejder på stedet,| er ..."; token where
    /// there is none.
    [[nodiscard]] std::uint32_t behindClauseOf(std::uint32_t token) const;
    [[nodiscard]] std::uint32_t behindTime(std::uint32_t token) const;
    /// ", according to diplomats |familiar with the plan|": what stands behind a frame and its speaker up to the end
    /// only says who that is.
    [[nodiscard]] bool closesBehind(TokenRange frame, std::uint32_t behind) const;
    /// "|I en rapport| skriver X, at", "|Over for avisen| siger X": where or to whom it is said, not who says it.
    [[nodiscard]] bool isAside(TokenRange phrase) const;
    /// "X erklärte am Telefon, |das Boot habe Waffen geladen|": the first token of a clause behind a comma near a token
    /// whose verb is in the mood that reports.
    [[nodiscard]] std::optional<std::uint32_t> clauseInReportedMood(std::uint32_t token) const;
    /// "X said it fell|; Y said it stands|": the words up to a semicolon behind which somebody else speaks.
    [[nodiscard]] TokenRange withoutNextReport(TokenRange content) const;
    /// True if a verb stands in the words outside relative clauses; verbs that no pack lists are not seen.
    [[nodiscard]] bool saysSomething(TokenRange words) const;

private:
    [[nodiscard]] bool isHeardBy(std::uint32_t token) const;
    [[nodiscard]] bool describesName(std::uint32_t token) const;
    [[nodiscard]] bool onlyDescribes(std::uint32_t token) const;
    [[nodiscard]] bool isUnparted(std::uint32_t token) const;
    [[nodiscard]] bool endsVerbless(std::uint32_t token) const;

    const ClaimContext &m_context;
    const std::vector<bool> &m_quoted;
    TokenRange m_sentence;
};

} // namespace extract
