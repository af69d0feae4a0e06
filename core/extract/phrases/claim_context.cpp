#include "core/extract/phrases/claim_context.h"

#include <algorithm>

namespace extract {

namespace {

/// No phrase of a pack that the claim rules use is longer.
constexpr std::uint32_t longestPhrase = 8;

} // namespace

ClaimContext::ClaimContext(const ClaimMaterial &material)
    : m_material(material)
    , m_marks(material.document.tokens.size())
    , m_times(m_marks.size(), -1)
    , m_numbers(m_marks.size(), -1)
    , m_clauseOfToken(m_marks.size(), 0)
{
    markHits();
    markNumbers();
    markTimes();
    splitClauses();
}

void ClaimContext::markHits()
{
    for (const PhraseHit &hit : document().hits) {
        for (std::uint32_t token = hit.tokens.begin; token < hit.tokens.end; ++token)
            m_marks[token].set(static_cast<std::size_t>(hit.entry->category));
    }
}

void ClaimContext::markNumbers()
{
    for (std::size_t i = 0; i < document().numbers.size(); ++i) {
        const TokenRange tokens = document().numbers[i].tokens;
        std::fill(m_numbers.begin() + tokens.begin, m_numbers.begin() + tokens.end, static_cast<std::int32_t>(i));
    }
}

TokenRange ClaimContext::tokensOf(base::TextRange range) const
{
    const auto &tokens = document().tokens;
    const auto first = std::partition_point(tokens.begin(), tokens.end(),
                                            [&](const Token &token) { return token.range.end <= range.begin; });
    const auto last =
        std::partition_point(first, tokens.end(), [&](const Token &token) { return token.range.begin < range.end; });
    return {static_cast<std::uint32_t>(first - tokens.begin()), static_cast<std::uint32_t>(last - tokens.begin())};
}

void ClaimContext::markTimes()
{
    for (std::size_t i = 0; i < m_material.times.size(); ++i) {
        const TokenRange tokens = tokensOf(m_material.times[i].range);
        std::fill(m_times.begin() + tokens.begin, m_times.begin() + tokens.end, static_cast<std::int32_t>(i));
    }
}

bool ClaimContext::isAny(std::uint32_t token, std::initializer_list<Category> categories) const
{
    return std::ranges::any_of(categories, [&](Category category) { return is(token, category); });
}

const PhraseHit *ClaimContext::hitOver(std::uint32_t token, Category category) const
{
    if (!is(token, category))
        return nullptr;
    const std::uint32_t lowest = token >= longestPhrase ? token - longestPhrase + 1 : 0;
    const PhraseHit *longest = nullptr;
    for (std::uint32_t begin = token + 1; begin-- > lowest;) {
        const PhraseHit *hit = document().hitAt(begin, category);
        if (hit && hit->tokens.contains(token) && (!longest || hit->tokens.length() > longest->tokens.length()))
            longest = hit;
    }
    return longest;
}

std::string_view ClaimContext::attribute(std::uint32_t token, Category category, std::string_view key) const
{
    const PhraseHit *hit = hitOver(token, category);
    return hit ? hit->entry->attribute(key) : std::string_view{};
}

bool ClaimContext::isMark(std::uint32_t token, char mark) const
{
    const std::string_view text = document().text(document().tokens[token]);
    return text.size() == 1 && text.front() == mark;
}

bool ClaimContext::isPunctuation(std::uint32_t token) const
{
    return document().tokens[token].tokenClass == TokenClass::Punctuation;
}

bool ClaimContext::isQuoteMark(std::uint32_t token) const
{
    return document().tokens[token].tokenClass == TokenClass::Quote;
}

bool ClaimContext::isVerb(std::uint32_t token) const
{
    return isAny(token, {Category::FiniteVerb, Category::PastAuxiliary, Category::PassiveAuxiliary, Category::Plan,
                         Category::SpeechVerb, Category::EffectVerb, Category::MovementVerb});
}

const model::TimeExpression *ClaimContext::timeAt(std::uint32_t token) const
{
    const std::int32_t index = m_times[token];
    return index < 0 ? nullptr : &m_material.times[static_cast<std::size_t>(index)];
}

const NumberMention *ClaimContext::numberAt(std::uint32_t token) const
{
    const std::int32_t index = m_numbers[token];
    return index < 0 ? nullptr : &document().numbers[static_cast<std::size_t>(index)];
}

TokenRange ClaimContext::clauseOf(std::uint32_t token) const
{
    return m_clauses[m_clauseOfToken[token]];
}

const Paragraph &ClaimContext::paragraphOf(std::uint32_t token) const
{
    return document().paragraphs[document().sentenceOf(token).paragraph];
}

TokenRange ClaimContext::tokensOf(const Paragraph &paragraph) const
{
    if (paragraph.firstSentence >= paragraph.endSentence)
        return {};
    return {document().sentences[paragraph.firstSentence].tokens.begin,
            document().sentences[paragraph.endSentence - 1].tokens.end};
}

bool ClaimContext::isRead(const Paragraph &paragraph) const
{
    return paragraph.kind == ParagraphKind::Prose || paragraph.kind == ParagraphKind::Heading ||
           paragraph.kind == ParagraphKind::Caption;
}

std::string ClaimContext::words(TokenRange range) const
{
    return range.isEmpty() ? std::string() : std::string(document().text(document().rangeOf(range)));
}

bool ClaimContext::opensClause(std::uint32_t token) const
{
    const PhraseHit *that = document().hitAt(token, Category::ReportedThat);
    if (that && that->tokens.end < tokenCount() && isVerb(that->tokens.end)) // "fik ordre til |at| forlade byen"
        return false;
    if (that || document().hitAt(token, Category::ClauseBreak))
        return true;
    const PhraseHit *relative = document().hitAt(token, Category::RelativeMark);
    if (relative && (isMark(token - 1, ',') || !relative->entry->attribute("always").empty()))
        return true;
    return isMark(token - 1, ';') || isMark(token - 1, ':');
}

void ClaimContext::splitClauses()
{
    for (const Sentence &sentence : document().sentences) {
        std::uint32_t begin = sentence.tokens.begin;
        for (std::uint32_t token = begin; token < sentence.tokens.end; ++token) {
            if (token > begin && opensClause(token)) {
                m_clauses.push_back({begin, token});
                begin = token;
            }
            m_clauseOfToken[token] = static_cast<std::uint32_t>(m_clauses.size());
        }
        if (begin < sentence.tokens.end)
            m_clauses.push_back({begin, sentence.tokens.end});
    }
}

} // namespace extract
