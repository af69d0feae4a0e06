#include "core/extract/speech/sentence_shape.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t reachOfThat = 24; ///< tokens between a verb and its "that"

} // namespace

std::uint32_t SentenceShape::firstWord() const
{
    std::uint32_t token = m_sentence.begin;
    while (token + 1 < m_sentence.end && (m_context.isQuoteMark(token) || m_context.isPunctuation(token)))
        ++token;
    return token;
}

std::optional<std::uint32_t> SentenceShape::thatAfter(std::uint32_t token) const
{
    const std::uint32_t end = std::min(m_sentence.end, token + reachOfThat);
    for (; token < end; ++token) {
        if (m_quoted[token] || m_context.is(token, Category::SpeechVerb))
            return std::nullopt;
        const PhraseHit *that = m_context.document().hitAt(token, Category::ReportedThat);
        if (that && that->tokens.end + 1 < m_sentence.end)
            return that->tokens.end;
    }
    return std::nullopt;
}

bool SentenceShape::endsNear(std::uint32_t token) const
{
    while (token < m_sentence.end &&
           (m_context.isPunctuation(token) || m_context.timeAt(token) || m_context.is(token, Category::Adverb) ||
            m_context.mentionAt(token) || m_context.is(token, Category::Preposition) ||
            m_context.isAny(token, {Category::SpeechNoun, Category::Determiner, Category::ToMark})))
        ++token;
    return token >= m_sentence.end || isHeardBy(token);
}

/// "siger X |til avisen Nordposten|": who hears it, and no verb behind.
bool SentenceShape::isHeardBy(std::uint32_t token) const
{
    std::uint32_t verb = token;
    while (verb < m_sentence.end && !m_context.isVerb(verb) && !m_context.numberAt(verb) && !m_quoted[verb])
        ++verb;
    return token > m_sentence.begin && m_context.is(token - 1, Category::ToMark) && verb >= m_sentence.end;
}

bool SentenceShape::closesSaying(std::uint32_t token) const
{
    return token >= m_sentence.end || m_context.isPunctuation(token) || m_context.timeAt(token) ||
           m_context.isAny(token, {Category::Preposition, Category::ToMark, Category::FromMark}) || endsNear(token);
}

} // namespace extract
