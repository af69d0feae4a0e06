#include "core/extract/speech/speaker_finder.h"

#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t cueReach = 40;  ///< tokens between a quote and its cue
constexpr std::uint32_t bodyReach = 80; ///< tokens back to what "it" stands for
constexpr int prepositionHops = 3;      ///< "a spokesman |in Kabul| |on Monday| said"

bool isNeuter(const ClaimContext &context, std::uint32_t token)
{
    return context.attribute(token, Category::Pronoun, "gender") == "neuter";
}

bool isPersonal(const ClaimContext &context, std::uint32_t token)
{
    return context.is(token, Category::Pronoun) && context.attribute(token, Category::Pronoun, "role") != "object" &&
           !isNeuter(context, token);
}

/// "Read said": a verb with a capital inside a name is no verb.
bool isNameWord(const ClaimContext &context, std::uint32_t token)
{
    const NameMention *mention = context.mentionAt(token);
    return mention && mention->isNamed && context.document().tokens[token].letterCase != LetterCase::Lower;
}

/// The dash before "Three survivors |- two Thais and a Dane -| said"; last where it is no dash, or has no other before
/// it.
std::uint32_t beginOfAside(const ClaimContext &context, std::uint32_t last, TokenRange limit)
{
    const auto isDash = [&](std::uint32_t token) {
        const std::string_view text = context.document().text(context.document().tokens[token]);
        return (text == "-" || text == "\u2013" || text == "\u2014") && token > limit.begin;
    };
    for (std::uint32_t token = last; isDash(last) && token-- > limit.begin;) {
        if (isDash(token))
            return token;
    }
    return last;
}

/// "|a| Wednesday editorial"
bool isBeforeTime(const ClaimContext &context, std::uint32_t token)
{
    return context.is(token, Category::Determiner) && token + 2 < context.tokenCount() && context.timeAt(token + 1) &&
           !context.isPunctuation(token + 2);
}

} // namespace

SpeakerFinder::SpeakerFinder(const ClaimContext &context)
    : m_context(context), m_verbSecond(context.material().pack.setting("verbSecond") == "yes")
{
}

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
    if (!verb || verb->tokens.end > zone.end || isNameWord(m_context, token))
        return std::nullopt;
    SpokenCue cue{verb->tokens, zone, verb->entry, std::nullopt};
    if (verb->entry->attribute("voice") == "passive")
        return cue;
    if (verb->entry->attribute("object") == "speaker")
        cue.speaker = subjectBehind(verb->tokens.end, zone);
    if (!cue.speaker)
        cue.speaker = subjectBefore(token, zone);
    if (auto behind = behindSecondVerb(*verb, zone, cue.speaker))
        cue.speaker = std::move(behind);
    if (!cue.speaker)
        cue.speaker = subjectBehind(verb->tokens.end, zone);
    const std::uint32_t before = skipSmallWordsBack(token, zone);
    if (!cue.speaker && before > zone.begin && isNeuter(m_context, before - 1))
        cue.speaker = fromPronoun(before - 1);
    if (!cue.speaker)
        cue.speaker = firstSubject({zone.begin, token});
    return cue;
}

/// "Til avisen siger |byens borgmester|", "Der Zeitung sagte |Ann Hall|:". Where the verb stands second, the subject is
/// behind it when a preposition opens the clause, or when only there, up to the colon, a person is named.
std::optional<Speaker> SpeakerFinder::behindSecondVerb(const PhraseHit &verb, TokenRange zone,
                                                       const std::optional<Speaker> &before) const
{
    if (!m_verbSecond || !before || before->pronoun || verb.entry->attribute("form") == "participle")
        return std::nullopt;
    auto behind = subjectBehind(verb.tokens.end, zone);
    if (!behind)
        return std::nullopt;
    if (opensGoverned(m_context, zone.begin) && !m_context.mentionAt(zone.begin))
        return behind;
    const NameMention *there = m_context.mentionAt(behind->tokens.end - 1);
    const NameMention *here = m_context.mentionAt(before->tokens.end - 1);
    const bool toColon = behind->tokens.end + 1 == zone.end && m_context.isMark(behind->tokens.end, ':');
    const bool onlyThere = there && there->isPerson() && !(here && here->isPerson());
    return toColon && onlyThere ? behind : std::nullopt;
}

/// "Ifølge |Udenrigsministeriet| befinder 60 sig i byen": where the verb stands second, an unknown word right behind a
/// name is one.
TokenRange SpeakerFinder::withoutVerb(TokenRange phrase) const
{
    const NameMention *name = phrase.isEmpty() ? nullptr : m_context.mentionAt(phrase.begin);
    if (!m_verbSecond || !name || name->tokens.end >= phrase.end)
        return phrase;
    const std::uint32_t next = name->tokens.end;
    const bool unknown = m_context.document().tokens[next].letterCase == LetterCase::Lower &&
                         m_context.document().begins[next].none() && !m_context.mentionAt(next);
    const bool genitive = m_context.document().text(m_context.document().tokens[next - 1]).back() == 's';
    bool noun = false;
    for (std::uint32_t token = next; token < phrase.end; ++token)
        noun = noun || m_context.isAny(token, {Category::Title, Category::GroupNoun, Category::OrganisationNoun});
    const bool cut = unknown && !genitive && !noun && name->tokens.begin == phrase.begin;
    return cut ? name->tokens : phrase;
}

std::optional<Speaker> SpeakerFinder::subjectBehind(std::uint32_t token, TokenRange limit) const
{
    while (token < limit.end && !m_context.mentionAt(token) &&
           (m_context.isAny(token, {Category::Adverb, Category::PastAuxiliary, Category::Negation}) ||
            m_context.timeAt(token) || isBeforeTime(m_context, token)))
        ++token;
    if (token >= limit.end)
        return std::nullopt;
    if (isPersonal(m_context, token))
        return fromPronoun(token);
    const TokenRange phrase = withoutVerb(phraseFrom(m_context, token, limit));
    if (phrase.isEmpty())
        return std::nullopt;
    if (const NameMention *author = authorOf(phrase, phrase.end))
        return named(*author, {phrase.begin, author->tokens.end});
    auto speaker = fromPhrase(phrase);
    if (phrase.end + 1 >= limit.end || !m_context.isMark(phrase.end, ','))
        return speaker;
    const NameMention *inPhrase = speaker ? m_context.mentionAt(speaker->tokens.begin) : nullptr;
    if (inPhrase && inPhrase->isPerson() && !namesAnother(*inPhrase, phrase.end))
        return speaker;
    const NameMention *apposed = personBehindComma(phrase.end, limit);
    return apposed ? apposedTo(phrase, *apposed) : speaker;
}

std::uint32_t SpeakerFinder::skipSmallWordsBack(std::uint32_t token, TokenRange limit) const
{
    while (token > limit.begin && !m_context.mentionAt(token - 1) &&
           (m_context.isAny(token - 1, {Category::Adverb, Category::PastAuxiliary, Category::Plan, Category::Negation,
                                        Category::PassiveAuxiliary}) ||
            m_context.timeAt(token - 1) || isBeforeDay(token - 1)))
        --token;
    return token;
}

/// "|on| Thursday"
bool SpeakerFinder::isBeforeDay(std::uint32_t token) const
{
    return token + 1 < m_context.tokenCount() && m_context.timeAt(token + 1) && !m_context.timeAt(token) &&
           m_context.is(token, Category::Preposition);
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
    const bool participle = m_context.attribute(verb, Category::SpeechVerb, "form") == "participle";
    // "The film shows |Ann Hall| saying": the name right before it speaks.
    const NameMention *near = participle && end > limit.begin ? m_context.mentionAt(end - 1) : nullptr;
    if (near && near->isNamed && near->isPerson())
        return named(*near, near->tokens);
    if (coordinated || participle)
        return firstSubject({limit.begin, end});
    return overPrepositions(end, limit);
}

/// The subject in "|a spokesman| in Kabul on Monday said": steps back over what prepositions govern.
std::optional<Speaker> SpeakerFinder::overPrepositions(std::uint32_t end, TokenRange limit) const
{
    std::optional<TokenRange> governed;
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
        if (const std::uint32_t aside = beginOfAside(m_context, last, limit); aside < last) {
            end = aside;
            continue;
        }
        TokenRange phrase = phraseBefore(m_context, end, limit);
        if (phrase.isEmpty() && last > limit.begin && opensGoverned(m_context, last - 1))
            phrase = {last, end}; // "ambassaden i |landet|": no verb behind a preposition
        if (phrase.isEmpty())
            break;
        // "A woman who asked not to be |named| said": the end of a clause inside the subject.
        if (phrase.length() == 1 && phrase.begin > limit.begin && !m_context.mentionAt(phrase.begin) &&
            m_context.is(phrase.begin - 1, Category::PassiveAuxiliary))
            return firstSubject({limit.begin, phrase.begin});
        if (const std::uint32_t who = openRelative({limit.begin, phrase.begin}); who != noIndex)
            return overPrepositions(who, limit); // "|A man| who gave his name as Ruben said"
        if (phrase.begin == limit.begin || !opensGoverned(m_context, phrase.begin - 1)) {
            const NameMention *author = authorOf(phrase, end);
            return author ? named(*author, {phrase.begin, author->tokens.end}) : fromPhrase(phrase);
        }
        if (const NameMention *name = behindSpeechNoun(phrase))
            return named(*name, name->tokens);
        if (hop == 0 && phrase.begin <= limit.begin + 1)
            governed = phrase;
        end = skipSmallWordsBack(phrase.begin - 1, limit);
    }
    // "As the bishops said": no preposition, since nothing stands before it.
    return governed ? fromPhrase(*governed) : std::nullopt;
}

/// The relative word of a clause that the words end in: no comma has closed it, and it has a verb. noIndex without one.
std::uint32_t SpeakerFinder::openRelative(TokenRange words) const
{
    bool verb = false;
    for (std::uint32_t token = words.end; token-- > words.begin;) {
        if (m_context.isPunctuation(token))
            return noIndex;
        const PhraseHit *relative = m_context.document().hitAt(token, Category::RelativeMark);
        if (relative && !relative->entry->attribute("always").empty())
            return verb && token > words.begin ? token : noIndex;
        verb = verb || (m_context.isVerb(token) && !m_context.mentionAt(token));
    }
    return noIndex;
}

/// "In an interview |Ann Hall| said": the name is no part of what the preposition governs.
const NameMention *SpeakerFinder::behindSpeechNoun(TokenRange phrase) const
{
    const NameMention *name = m_context.mentionAt(phrase.end - 1);
    const bool behind = name && name->isNamed && name->tokens.begin > phrase.begin &&
                        m_context.is(name->tokens.begin - 1, Category::SpeechNoun);
    return behind ? name : nullptr;
}

/// "a report by |the Lantern group| says": who made what speaks. The end is that of what the phrase governs or its own.
const NameMention *SpeakerFinder::authorOf(TokenRange phrase, std::uint32_t end) const
{
    if (!m_context.is(phrase.end - 1, Category::SpeechNoun) || end >= m_context.tokenCount() ||
        !m_context.isAny(end, {Category::PerpetratorMark, Category::FromMark}))
        return nullptr;
    const TokenRange maker = phraseFrom(m_context, end + 1, {end + 1, m_context.sentenceOf(end).end});
    const NameMention *author = maker.isEmpty() ? nullptr : m_context.mentionAt(maker.end - 1);
    return author && author->isNamed ? author : nullptr;
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
            const bool governs = opensGoverned(m_context, token) && !m_context.mentionAt(token);
            token = governs ? skipGoverned(token + 1, limit) : token + 1;
            continue;
        }
        if (auto speaker = fromPhrase(phrase)) {
            const NameMention *person = m_context.mentionAt(phrase.end - 1);
            const NameMention *apposed =
                person && person->isPerson() && person->isNamed ? nullptr : personBehindComma(phrase.end, limit);
            return apposed ? apposedTo(phrase, *apposed) : speaker;
        }
        token = phrase.end;
    }
    return std::nullopt;
}

std::optional<Speaker> SpeakerFinder::fromPronoun(std::uint32_t token) const
{
    Speaker speaker{{token, token + 1}, {}, {}, true};
    if (isNeuter(m_context, token)) {
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
