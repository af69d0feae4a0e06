#pragma once

#include "core/extract/names/actor_table.h"
#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"
#include "core/model/time_expression.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace extract {

/// Everything the passes before have read; the claims pass adds to it and changes nothing. All of it outlives the call.
struct ClaimMaterial
{
    const Document &document;
    const LanguagePack &pack;
    const ActorTable &names;
    std::span<const model::TimeExpression> times; ///< sorted by range, ids 1..n
};

/// The article as the claim rules see it: for each token which categories cover it, which actor, place, time and number
/// it belongs to, and the clause it stands in. Built once an article, immutable; the material must outlive it.
class ClaimContext
{
public:
    explicit ClaimContext(const ClaimMaterial &material);

    [[nodiscard]] const Document &document() const { return m_material.document; }
    [[nodiscard]] const ClaimMaterial &material() const { return m_material; }
    [[nodiscard]] std::uint32_t tokenCount() const { return static_cast<std::uint32_t>(m_marks.size()); }

    /// True if a hit of the category covers the token.
    [[nodiscard]] bool is(std::uint32_t token, Category category) const
    {
        return m_marks[token].test(static_cast<std::size_t>(category));
    }
    [[nodiscard]] bool isAny(std::uint32_t token, std::initializer_list<Category> categories) const;
    /// The longest hit of a category that covers the token, or nullptr.
    [[nodiscard]] const PhraseHit *hitOver(std::uint32_t token, Category category) const;
    /// An attribute of that hit, or empty.
    [[nodiscard]] std::string_view attribute(std::uint32_t token, Category category, std::string_view key) const;
    /// True if the token is this one-byte punctuation mark.
    [[nodiscard]] bool isMark(std::uint32_t token, char mark) const;
    [[nodiscard]] bool isPunctuation(std::uint32_t token) const;
    [[nodiscard]] bool isQuoteMark(std::uint32_t token) const;
    /// A word that carries a clause or an auxiliary of one.
    [[nodiscard]] bool isVerb(std::uint32_t token) const;

    [[nodiscard]] const ActorTable &names() const { return m_material.names; }
    /// The outermost mention of an actor or place over a token, or nullptr.
    [[nodiscard]] const NameMention *mentionAt(std::uint32_t token) const { return names().mentionAt(token); }
    [[nodiscard]] const NameMention *placeAt(std::uint32_t token) const { return names().placeAt(token); }
    [[nodiscard]] const model::TimeExpression *timeAt(std::uint32_t token) const;
    [[nodiscard]] const NumberMention *numberAt(std::uint32_t token) const;

    /// The stretch around a token without a clause break; a comma alone breaks none.
    [[nodiscard]] TokenRange clauseOf(std::uint32_t token) const;
    [[nodiscard]] TokenRange sentenceOf(std::uint32_t token) const { return document().sentenceOf(token).tokens; }
    [[nodiscard]] const Paragraph &paragraphOf(std::uint32_t token) const;
    [[nodiscard]] TokenRange tokensOf(const Paragraph &paragraph) const;
    /// False for copies of captions, credits and boilerplate: nothing is read from them.
    [[nodiscard]] bool isRead(const Paragraph &paragraph) const;

    [[nodiscard]] std::string words(TokenRange range) const;

private:
    void markHits();
    void markNumbers();
    void markTimes();
    void splitClauses();
    [[nodiscard]] bool opensClause(std::uint32_t token) const;
    [[nodiscard]] TokenRange tokensOf(base::TextRange range) const;

    ClaimMaterial m_material;
    std::vector<Categories> m_marks;
    std::vector<std::int32_t> m_times;
    std::vector<std::int32_t> m_numbers;
    std::vector<std::uint32_t> m_clauseOfToken;
    std::vector<TokenRange> m_clauses;
};

} // namespace extract
