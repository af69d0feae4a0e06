#include "core/extract/speech/sentence_shape.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t reachOfMood = 7;  ///< tokens between a verb and the comma of its clause
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
        const bool aside = m_context.is(token, Category::RelativeMark) && m_context.isMark(token - 1, ',') &&
                           !m_context.is(token, Category::ReportedThat);
        while (aside && token + 1 < end && !m_context.isMark(token, ',')) // "siger X|, der vil være anonym|, at"
            ++token;
        if (m_quoted[token] || m_context.is(token, Category::SpeechVerb))
            return std::nullopt;
        const PhraseHit *that = m_context.document().hitAt(token, Category::ReportedThat);
        if (that && that->tokens.end + 1 < m_sentence.end)
            return that->tokens.end;
    }
    return std::nullopt;
}

std::uint32_t SentenceShape::behindTime(std::uint32_t token) const
{
    while (token < m_sentence.end &&
           (m_context.timeAt(token) ||
            (m_context.is(token, Category::Preposition) && token + 1 < m_sentence.end && m_context.timeAt(token + 1))))
        ++token;
    return token;
}

bool SentenceShape::endsNear(std::uint32_t token) const
{
    while (
        token < m_sentence.end &&
        (m_context.isPunctuation(token) || m_context.timeAt(token) || m_context.is(token, Category::Adverb) ||
         m_context.mentionAt(token) || describesName(token) || m_context.is(token, Category::Preposition) ||
         m_context.isAny(token, {Category::SpeechNoun, Category::Determiner, Category::ToMark, Category::SpeechFrame})))
        ++token;
    return token >= m_sentence.end || isHeardBy(token) || onlyDescribes(token);
}

std::uint32_t SentenceShape::behindClauseOf(std::uint32_t token) const
{
    if (token + 1 >= m_sentence.end || !m_context.isMark(token, ',') ||
        !m_context.is(token + 1, Category::RelativeMark))
        return token;
    for (std::uint32_t end = token + 2; end < m_sentence.end && !m_quoted[end]; ++end) {
        if (m_context.isMark(end, ','))
            return end + 1;
    }
    return token;
}

/// "|nyhedsbureauet| Norpress", "|minister| Karl Lund"
bool SentenceShape::describesName(std::uint32_t token) const
{
    const NameMention *next = token + 1 < m_sentence.end ? m_context.mentionAt(token + 1) : nullptr;
    return next && next->isNamed && m_context.isAny(token, {Category::Title, Category::OrganisationNoun});
}

/// "ifølge X|, leder af beredskabet|", "according to X|, who heads the clinic|": up to the end no more than who X is.
bool SentenceShape::onlyDescribes(std::uint32_t token) const
{
    if (token == m_sentence.begin || !m_context.isMark(token - 1, ',') || m_quoted[token])
        return false;
    const bool relative = m_context.is(token, Category::RelativeMark);
    bool noun = false;
    for (std::uint32_t t = token; t < m_sentence.end; ++t) {
        const bool lower = m_context.document().tokens[t].letterCase == LetterCase::Lower; // not "of Unity |State|"
        if (m_quoted[t] || (relative ? m_context.isMark(t, ',') : lower && m_context.isVerb(t)) ||
            m_context.numberAt(t))
            return false;
        noun = noun || m_context.isAny(t, {Category::Title, Category::GroupNoun});
    }
    return noun || relative;
}

bool SentenceShape::endsVerbless(std::uint32_t token) const
{
    for (; token < m_sentence.end; ++token) {
        const bool more = m_quoted[token] || m_context.isVerb(token) || m_context.numberAt(token) ||
                          m_context.isMark(token, ',') || m_context.isMark(token, ';') ||
                          m_context.isAny(token, {Category::Conjunction, Category::ClauseBreak, Category::RelativeMark,
                                                  Category::Negation});
        if (more)
            return false;
    }
    return true;
}

bool SentenceShape::isUnparted(std::uint32_t token) const
{
    for (; token < m_sentence.end; ++token) {
        if (m_quoted[token] || m_context.isMark(token, ',') || m_context.isMark(token, ';') ||
            m_context.isAny(token, {Category::Conjunction, Category::ClauseBreak}))
            return false;
    }
    return true;
}

bool SentenceShape::closesBehind(TokenRange frame, std::uint32_t behind) const
{
    const bool parted = frame.begin > m_sentence.begin && m_context.isMark(frame.begin - 1, ',') && isUnparted(behind);
    const bool verbSecond = m_context.material().pack.setting("verbSecond") == "yes"; // a verb may stand last
    return parted || (!verbSecond && endsVerbless(behind));
}

bool SentenceShape::isAside(TokenRange phrase) const
{
    if (phrase.begin == m_sentence.begin || !m_context.is(phrase.begin - 1, Category::Preposition))
        return false;
    const bool opens = m_context.is(m_sentence.begin, Category::Preposition) &&
                       m_context.material().pack.setting("verbSecond") == "yes";
    return opens || m_context.is(phrase.end - 1, Category::SpeechNoun);
}

std::optional<std::uint32_t> SentenceShape::clauseInReportedMood(std::uint32_t token) const
{
    const std::uint32_t last = std::min(m_sentence.end, token + reachOfMood);
    while (token < last && !m_context.isMark(token, ',') && !m_context.isVerb(token) && !m_quoted[token])
        ++token;
    if (token >= last || !m_context.isMark(token, ','))
        return std::nullopt;
    const std::uint32_t clause = token + 1;
    for (token = clause; token < m_sentence.end && !m_context.isMark(token, ','); ++token) {
        if (!m_context.attribute(token, Category::FiniteVerb, "mood").empty())
            return clause;
    }
    return std::nullopt;
}

TokenRange SentenceShape::withoutNextReport(TokenRange content) const
{
    for (std::uint32_t token = content.begin; token < content.end; ++token) {
        const TokenRange rest{token + 1, content.end};
        if (m_context.isMark(token, ';') && !rest.isEmpty() &&
            (m_context.document().firstHitIn(rest, Category::SpeechVerb) ||
             m_context.document().firstHitIn(rest, Category::SpeechFrame)))
            return {content.begin, token};
    }
    return content;
}

bool SentenceShape::saysSomething(TokenRange words) const
{
    bool aside = false;
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
        if (m_context.is(token, Category::RelativeMark) && token > words.begin && m_context.isMark(token - 1, ','))
            aside = true;
        else if (m_context.isMark(token, ','))
            aside = false;
        else if (!aside && m_context.isVerb(token) && !m_context.mentionAt(token))
            return true;
    }
    return false;
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
