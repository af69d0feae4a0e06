#include "core/extract/phrases/noun_phrase.h"
#include "core/extract/speech/speaker_finder.h"

namespace extract {

/// "Ann Hall, the minister, said": the phrase before the comma that opens the apposition.
std::optional<Speaker> SpeakerFinder::beforeApposition(std::uint32_t comma, TokenRange limit) const
{
    if (auto opening = beforeAppositions(comma, limit))
        return opening;
    for (std::uint32_t token = comma; token-- > limit.begin;) {
        if (!m_context.isMark(token, ','))
            continue;
        const TokenRange phrase = phraseBefore(m_context, token, limit);
        const TokenRange apposition = phraseFrom(m_context, token + 1, {token + 1, comma});
        for (std::uint32_t t = apposition.begin; t < apposition.end; ++t) {
            const NameMention *mention = m_context.mentionAt(t);
            const bool closes = mention && mention->isPerson() && mention->tokens.end == apposition.end;
            if (closes && apposition.end == comma && !isGoverned(mention->tokens.begin, apposition))
                return apposedTo(phrase, *mention);
        }
        if (!phrase.isEmpty() && phrase.begin > limit.begin && opensGoverned(m_context, phrase.begin - 1))
            return overPrepositions(token, limit); // "|A doctor| at the clinic in Orrin, 30 miles away, said"
        return phrase.isEmpty() ? std::nullopt : fromPhrase(phrase);
    }
    return std::nullopt;
}

/// "the envoy, |Ann Hall|": the person that the phrase behind a comma ends with.
const NameMention *SpeakerFinder::personBehindComma(std::uint32_t comma, TokenRange limit) const
{
    if (comma + 1 >= limit.end || !m_context.isMark(comma, ','))
        return nullptr;
    const TokenRange apposition = phraseFrom(m_context, comma + 1, limit);
    const NameMention *mention = apposition.isEmpty() ? nullptr : m_context.mentionAt(apposition.end - 1);
    return mention && mention->isPerson() && mention->tokens.end == apposition.end ? mention : nullptr;
}

/// "|the envoy|, Ann Hall": what they are stands before the comma.
Speaker SpeakerFinder::apposedTo(TokenRange phrase, const NameMention &person) const
{
    Speaker speaker = named(person, {phrase.begin, person.tokens.end});
    if (speaker.role.empty())
        speaker.role = m_context.words(withoutArticle(m_context, phrase));
    return speaker;
}

/// "a spokesman |for| Ann Hall": a preposition stands before the name.
bool SpeakerFinder::isGoverned(std::uint32_t name, TokenRange phrase) const
{
    for (std::uint32_t token = phrase.begin; token < name; ++token) {
        if (opensGoverned(m_context, token) && !m_context.mentionAt(token))
            return true;
    }
    return false;
}

/// "|Ann Hall|, mayor of Riga, one of the towns in question, said": a person who opens the words, and no verb between.
std::optional<Speaker> SpeakerFinder::beforeAppositions(std::uint32_t comma, TokenRange limit) const
{
    std::uint32_t first = limit.begin;
    while (first < comma && (m_context.isMark(first, ',') || m_context.isQuoteMark(first)))
        ++first;
    const TokenRange phrase = phraseFrom(m_context, first, {first, comma});
    const NameMention *person = phrase.isEmpty() ? nullptr : m_context.mentionAt(phrase.end - 1);
    if (!person || !person->isNamed || !person->isPerson() || !m_context.isMark(phrase.end, ','))
        return std::nullopt;
    for (std::uint32_t token = phrase.end; token < comma; ++token) {
        const bool noun =
            m_context.is(token - 1, Category::Determiner) || m_context.is(token - 1, Category::Preposition);
        if (!m_context.mentionAt(token) && m_context.isVerb(token) && !noun)
            return std::nullopt;
    }
    return named(*person, phrase);
}

} // namespace extract
