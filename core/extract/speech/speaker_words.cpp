// What the words of a noun phrase say of who speaks.
#include "core/extract/phrases/noun_phrase.h"
#include "core/extract/speech/speaker_finder.h"

namespace extract {

namespace {

bool isGoverning(const ClaimContext &context, std::uint32_t token)
{
    return context.isAny(token, {Category::Preposition, Category::ToMark, Category::FromMark});
}

/// "the president |of the|" before a quote that goes on: what leads to the next words is no part of a name.
TokenRange withoutOpenEnd(const ClaimContext &context, TokenRange phrase)
{
    const auto opens = [&](std::uint32_t token) {
        return isGoverning(context, token) || context.isAny(token, {Category::Determiner, Category::Conjunction});
    };
    while (phrase.length() > 1 && opens(phrase.end - 1))
        --phrase.end;
    return phrase;
}

} // namespace

Speaker SpeakerFinder::named(const NameMention &mention, TokenRange phrase) const
{
    Speaker speaker{phrase, m_context.names().reference(mention), {}, false};
    if (speaker.actor.name.empty())
        speaker.actor.name = m_context.words(mention.tokens);
    const model::Actor *actor = m_context.names().actorOf(mention);
    if (!mention.role.isEmpty())
        speaker.role = m_context.words(mention.role);
    else if (actor)
        speaker.role = actor->role;
    return speaker;
}

std::optional<Speaker> SpeakerFinder::fromPhrase(TokenRange phrase) const
{
    while (phrase.length() > 1 && m_context.isQuoteMark(phrase.begin))
        ++phrase.begin;
    std::uint32_t nominalEnd = phrase.begin;
    while (nominalEnd < phrase.end && (m_context.mentionAt(nominalEnd) || !isGoverning(m_context, nominalEnd)))
        ++nominalEnd;
    const NameMention *last = nominalEnd > phrase.begin ? m_context.mentionAt(nominalEnd - 1) : nullptr;
    if (last) {
        Speaker speaker = named(*last, phrase);
        if (m_context.document().tokens[last->tokens.begin].letterCase == LetterCase::Lower)
            speaker.actor.name = m_context.words(withoutArticle(m_context, phrase));
        return speaker;
    }
    for (std::uint32_t token = phrase.begin; token < nominalEnd; ++token) {
        const NameMention *mention = m_context.mentionAt(token);
        if (mention && mention->isPerson() && mention->tokens.end + 1 >= nominalEnd &&
            !namesAnother(*mention, nominalEnd))
            return named(*mention, phrase);
    }
    const TokenRange words = withoutArticle(m_context, phrase);
    if (m_context.is(words.begin, Category::Determiner) && words.length() == 1)
        return std::nullopt;
    const bool sayable = words.length() > 1 || m_context.document().tokens[words.begin].tokenClass == TokenClass::Word;
    if (!sayable || m_context.isQuoteMark(words.begin))
        return std::nullopt;
    return Speaker{phrase, {m_context.words(withoutOpenEnd(m_context, phrase)), {}}, {}, false};
}

/// "a Hall |adviser|", "Halls |talsmand|": the noun behind the name speaks, not the name.
bool SpeakerFinder::namesAnother(const NameMention &mention, std::uint32_t end) const
{
    return mention.tokens.end < end &&
           m_context.isAny(mention.tokens.end, {Category::Title, Category::GroupNoun, Category::OrganisationNoun});
}

} // namespace extract
