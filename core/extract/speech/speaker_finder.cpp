#include "core/extract/speech/speaker_finder.h"

#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t cueReach = 40;  ///< tokens between a quote and its cue
constexpr std::uint32_t bodyReach = 80; ///< tokens back to what "it" stands for
constexpr int prepositionHops = 3;      ///< "a spokesman |in Kabul| |on Monday| said"

bool isPrepositionLike(const ClaimContext &context, std::uint32_t token)
{
    return context.isAny(token, {Category::Preposition, Category::FromMark, Category::ToMark, Category::PerpetratorMark,
                                 Category::MeansMark});
}

bool isPersonal(const ClaimContext &context, std::uint32_t token)
{
    return context.is(token, Category::Pronoun) && context.attribute(token, Category::Pronoun, "role") != "object" &&
           context.attribute(token, Category::Pronoun, "gender") != "neuter";
}

bool isPerson(const NameMention &mention)
{
    return mention.type == model::ActorType::Person;
}

} // namespace

std::optional<SpokenCue> SpeakerFinder::firstCue(TokenRange zone) const
{
    const std::uint32_t end = std::min(zone.end, zone.begin + cueReach);
    for (std::uint32_t token = zone.begin; token < end; ++token) {
        if (auto cue = cueAt(token, zone))
            return cue;
    }
    return std::nullopt;
}

std::optional<SpokenCue> SpeakerFinder::lastCue(TokenRange zone) const
{
    const std::uint32_t begin = zone.end > zone.begin + cueReach ? zone.end - cueReach : zone.begin;
    for (std::uint32_t token = zone.end; token-- > begin;) {
        if (auto cue = cueAt(token, zone))
            return cue;
    }
    return std::nullopt;
}

std::optional<SpokenCue> SpeakerFinder::cueAt(std::uint32_t token, TokenRange zone) const
{
    const Document &document = m_context.document();
    if (const PhraseHit *frame = document.hitAt(token, Category::SpeechFrame)) {
        if (frame->tokens.end > zone.end)
            return std::nullopt;
        auto speaker = frame->entry->attribute("role") == "after" ? subjectBefore(token, zone)
                                                                  : subjectBehind(frame->tokens.end, zone);
        return SpokenCue{frame->tokens, zone, frame->entry, std::move(speaker)};
    }
    const PhraseHit *verb = document.hitAt(token, Category::SpeechVerb);
    if (!verb || verb->tokens.end > zone.end || m_context.isQuoteMark(token))
        return std::nullopt;
    SpokenCue cue{verb->tokens, zone, verb->entry, std::nullopt};
    if (verb->entry->attribute("voice") == "passive")
        return cue;
    cue.speaker = subjectBefore(token, zone);
    if (!cue.speaker)
        cue.speaker = subjectBehind(verb->tokens.end, zone);
    return cue;
}

std::optional<Speaker> SpeakerFinder::subjectBehind(std::uint32_t token, TokenRange limit) const
{
    while (token < limit.end && !m_context.mentionAt(token) &&
           (m_context.isAny(token, {Category::Adverb, Category::PastAuxiliary, Category::Negation}) ||
            m_context.timeAt(token)))
        ++token;
    if (token >= limit.end)
        return std::nullopt;
    if (isPersonal(m_context, token))
        return fromPronoun(token);
    const TokenRange phrase = phraseFrom(m_context, token, limit);
    if (phrase.isEmpty())
        return std::nullopt;
    auto speaker = fromPhrase(phrase);
    if (phrase.end + 1 >= limit.end || !m_context.isMark(phrase.end, ','))
        return speaker;
    const NameMention *inPhrase = speaker ? m_context.mentionAt(speaker->tokens.begin) : nullptr;
    if (inPhrase && isPerson(*inPhrase))
        return speaker;
    const TokenRange apposition = phraseFrom(m_context, phrase.end + 1, limit);
    for (std::uint32_t t = apposition.begin; t < apposition.end; ++t) {
        const NameMention *mention = m_context.mentionAt(t);
        if (mention && isPerson(*mention) && mention->tokens.end == apposition.end)
            return named(*mention, phrase);
    }
    return speaker;
}

std::uint32_t SpeakerFinder::skipSmallWordsBack(std::uint32_t token, TokenRange limit) const
{
    while (token > limit.begin && !m_context.mentionAt(token - 1) &&
           (m_context.isAny(token - 1, {Category::Adverb, Category::PastAuxiliary, Category::Plan, Category::Negation,
                                        Category::PassiveAuxiliary}) ||
            m_context.timeAt(token - 1)))
        --token;
    return token;
}

std::optional<Speaker> SpeakerFinder::subjectBefore(std::uint32_t verb, TokenRange limit) const
{
    std::uint32_t end = skipSmallWordsBack(verb, limit);
    if (end > limit.begin && m_context.is(end - 1, Category::RelativeMark)) {
        --end;
        if (end > limit.begin && m_context.isMark(end - 1, ','))
            --end;
    }
    const bool coordinated = end > limit.begin && m_context.is(end - 1, Category::Conjunction);
    if (coordinated || m_context.attribute(verb, Category::SpeechVerb, "form") == "participle")
        return firstSubject({limit.begin, end});
    for (int hop = 0; hop < prepositionHops && end > limit.begin; ++hop) {
        const std::uint32_t last = end - 1;
        if (isPersonal(m_context, last))
            return fromPronoun(last);
        if (m_context.isMark(last, ','))
            return beforeApposition(last, limit);
        if (m_context.isMark(last, ')')) {
            end = skipBracketsBack(last, limit);
            continue;
        }
        const TokenRange phrase = phraseBefore(m_context, end, limit);
        if (phrase.isEmpty())
            return std::nullopt;
        if (phrase.begin == limit.begin || !isPrepositionLike(m_context, phrase.begin - 1))
            return fromPhrase(phrase);
        end = skipSmallWordsBack(phrase.begin - 1, limit);
    }
    return std::nullopt;
}

/// The token of the bracket that opens before a closing one: "Rep. Ann Hall |(D-Md.)| said".
std::uint32_t SpeakerFinder::skipBracketsBack(std::uint32_t closing, TokenRange limit) const
{
    std::uint32_t token = closing;
    while (token > limit.begin && !m_context.isMark(token, '('))
        --token;
    return token;
}

/// The end of what a preposition governs: one phrase, or several joined.
std::uint32_t SpeakerFinder::skipGoverned(std::uint32_t token, TokenRange limit) const
{
    std::uint32_t end = phraseFrom(m_context, token, limit).end;
    while (end + 1 < limit.end && end > token && m_context.is(end, Category::Conjunction)) {
        token = end + 1;
        end = phraseFrom(m_context, token, limit).end;
    }
    return end;
}

/// "|Ann Hall| came at noon and said", "Amid the unrest, |the bishops| made an appeal, asking": the first phrase of the
/// sentence that no preposition governs.
std::optional<Speaker> SpeakerFinder::firstSubject(TokenRange limit) const
{
    std::uint32_t token = limit.begin;
    while (token < limit.end) {
        if (isPersonal(m_context, token))
            return fromPronoun(token);
        const TokenRange phrase = phraseFrom(m_context, token, limit);
        if (phrase.isEmpty()) {
            const bool governs = isPrepositionLike(m_context, token) && !m_context.mentionAt(token);
            token = governs ? skipGoverned(token + 1, limit) : token + 1;
            continue;
        }
        if (auto speaker = fromPhrase(phrase))
            return speaker;
        token = phrase.end;
    }
    return std::nullopt;
}

/// "Ann Hall, the minister, said": the phrase before the comma that opens the apposition.
std::optional<Speaker> SpeakerFinder::beforeApposition(std::uint32_t comma, TokenRange limit) const
{
    for (std::uint32_t token = comma; token-- > limit.begin;) {
        if (!m_context.isMark(token, ','))
            continue;
        const TokenRange phrase = phraseBefore(m_context, token, limit);
        const TokenRange apposition = phraseFrom(m_context, token + 1, {token + 1, comma});
        for (std::uint32_t t = apposition.begin; t < apposition.end; ++t) {
            const NameMention *mention = m_context.mentionAt(t);
            if (mention && isPerson(*mention) && apposition.end == comma)
                return named(*mention, phrase);
        }
        return phrase.isEmpty() ? std::nullopt : fromPhrase(phrase);
    }
    return std::nullopt;
}

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
    std::uint32_t nominalEnd = phrase.begin;
    while (nominalEnd < phrase.end &&
           (m_context.mentionAt(nominalEnd) || !m_context.is(nominalEnd, Category::Preposition)))
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
        if (mention && isPerson(*mention) && mention->tokens.end + 1 >= nominalEnd)
            return named(*mention, phrase);
    }
    const TokenRange words = withoutArticle(m_context, phrase);
    if (m_context.is(words.begin, Category::Determiner) && words.length() == 1)
        return std::nullopt;
    const bool sayable = words.length() > 1 || m_context.document().tokens[words.begin].tokenClass == TokenClass::Word;
    if (!sayable || m_context.isQuoteMark(words.begin))
        return std::nullopt;
    return Speaker{phrase, {m_context.words(phrase), {}}, {}, false};
}

std::optional<Speaker> SpeakerFinder::fromPronoun(std::uint32_t token) const
{
    Speaker speaker{{token, token + 1}, {}, {}, true};
    if (m_context.attribute(token, Category::Pronoun, "gender") == "neuter") {
        if (const NameMention *body = bodyBefore(token))
            speaker.actor = m_context.names().reference(*body);
    } else if (const auto actor = m_context.names().antecedent(token)) {
        speaker.actor = m_context.names().reference(*actor);
        speaker.role = m_context.names().actors()[*actor].role;
    }
    return speaker;
}

/// What "it" stands for when it speaks: the nearest organisation in reach, else the nearest state.
const NameMention *SpeakerFinder::bodyBefore(std::uint32_t token) const
{
    const NameMention *state = nullptr;
    const std::uint32_t lowest = token > bodyReach ? token - bodyReach : 0;
    while (token-- > lowest) {
        const NameMention *mention = m_context.mentionAt(token);
        if (!mention || mention->actor == noIndex)
            continue;
        if (mention->type == model::ActorType::Organisation)
            return mention;
        if (mention->type == model::ActorType::GeoPolitical && !state)
            state = mention;
    }
    return state;
}

} // namespace extract
