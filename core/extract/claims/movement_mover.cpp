#include "core/extract/claims/movement_mover.h"

#include "core/extract/pack/folding.h"
#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>
#include <string_view>

namespace extract {

namespace {

bool isPerson(const ClaimContext &context, std::uint32_t token)
{
    const NameMention *mention = context.mentionAt(token);
    if (mention && (mention->type == model::ActorType::Person || mention->type == model::ActorType::Group))
        return true;
    return !mention && !context.is(token, Category::NotVictim) &&
           context.isAny(token, {Category::VictimNoun, Category::GroupNoun, Category::Title});
}

MoverKind kindOfNoun(std::string_view what)
{
    if (what.empty())
        return MoverKind::Force;
    return what == "people" ? MoverKind::People : MoverKind::Goods;
}

MoverKind kindOfWords(const ClaimContext &context, TokenRange words)
{
    MoverKind kind = MoverKind::None;
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
        if (context.is(token, Category::MoverNoun))
            kind = std::max(kind, kindOfNoun(context.attribute(token, Category::MoverNoun, "what")));
        else if (isPerson(context, token))
            kind = std::max(kind, MoverKind::People);
    }
    return kind;
}

/// Up to the first preposition; the one of "dozens |of| tanks" belongs to the number.
std::uint32_t endOfHead(const ClaimContext &context, TokenRange phrase)
{
    std::uint32_t end = phrase.begin;
    while (end < phrase.end && (context.mentionAt(end) || context.numberAt(end) ||
                                !context.is(end, Category::Preposition) || (end > 0 && context.numberAt(end - 1))))
        ++end;
    return end;
}

/// What a phrase says by its head, or troops by what it is of ("pictures of |the forces|").
MoverKind kindOf(const ClaimContext &context, TokenRange phrase)
{
    const std::uint32_t end = endOfHead(context, phrase);
    const MoverKind head = kindOfWords(context, {phrase.begin, end});
    if (head != MoverKind::None || end + 1 >= phrase.end)
        return head;
    const MoverKind rest = kindOf(context, {end + 1, phrase.end});
    return rest == MoverKind::Force ? rest : MoverKind::None;
}

/// Looks for the mover of one trigger.
class MoverFinder
{
public:
    MoverFinder(const ClaimContext &context, const PhraseHit &trigger, TokenRange sentence)
        : m_context(context)
        , m_trigger(trigger)
        , m_sentence(sentence)
        , m_clause(context.clauseOf(trigger.tokens.begin))
        , m_voice(trigger.entry->attribute("voice"))
    {
    }

    Mover run() const
    {
        const bool noun = m_trigger.entry->category == Category::MovementNoun;
        Mover mover = noun ? moverOfNoun() : moverOfVerb();
        if (const std::uint32_t mark = givingMark(m_context, m_trigger); mark != noIndex)
            mover = goodsBehind(mark);
        mover.words = moverWithin(mover.words);
        return mover;
    }

private:
    /// "supplied the rebels with |arms|"
    Mover goodsBehind(std::uint32_t mark) const
    {
        TokenRange phrase = phraseFrom(m_context, mark + 1, {mark + 1, m_clause.end});
        if (kindOf(m_context, phrase) == MoverKind::None && phrase.end + 1 < m_clause.end &&
            m_context.is(phrase.end, Category::Conjunction)) // "with money and |arms|"
            phrase = phraseFrom(m_context, phrase.end + 1, {phrase.end + 1, m_clause.end});
        const MoverKind kind = kindOf(m_context, phrase);
        return kind == MoverKind::Goods ? Mover{phrase, kind, {}} : Mover{};
    }

    Mover moverOfVerb() const
    {
        const bool bySelf = m_voice == "intransitive" || isReflexive(m_trigger.tokens.end);
        if (const bool passive = isPassive(); !passive && !bySelf) {
            const TokenRange object = objectPhrase();
            if (isHeadquarters(object))
                return moverWithHeadquarters(object);
            if (const MoverKind kind = kindOf(m_context, object); kind != MoverKind::None)
                return {object, kind, {}};
            if (isPronoun(m_trigger.tokens.end))
                return {{m_trigger.tokens.end, m_trigger.tokens.end + 1}, MoverKind::People, {}};
            if (m_voice == "active" || (m_voice == "transitive" && !object.isEmpty()))
                return {};
        }
        if (const Mover subject = subjectPhrase(); subject.kind != MoverKind::None)
            return subject;
        if (const TokenRange behind = objectPhrase(); kindOf(m_context, behind) >= MoverKind::Goods)
            return {behind, kindOf(m_context, behind), {}};
        return moverBeforeRelative();
    }

    bool isHeadquarters(TokenRange phrase) const
    {
        for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) {
            if (m_context.attribute(token, Category::MoverNoun, "what") == "headquarters")
                return true;
        }
        return false;
    }

    /// "|The army| moved its headquarters": forces and states move, firms do so as well and are none of ours.
    Mover moverWithHeadquarters(TokenRange object) const
    {
        Mover mover = subjectPhrase();
        if (mover.kind != MoverKind::Force)
            mover = stateBefore();
        if (mover.kind != MoverKind::Force)
            return {};
        mover.carried = {object.begin, endOfHead(m_context, object)};
        return mover;
    }

    /// "|Regeringen| flytter hovedkvarteret"
    Mover stateBefore() const
    {
        for (std::uint32_t token = m_trigger.tokens.begin; token-- > m_clause.begin;) {
            const NameMention *name = m_context.mentionAt(token);
            const bool body = !m_context.attribute(token, Category::OrganisationNoun, "lemma").empty();
            if (body || (name && name->type == model::ActorType::GeoPolitical))
                return {phraseBefore(m_context, token + 1, m_clause), MoverKind::Force, {}};
        }
        return {};
    }

    /// "shipments |of weapons|", "|oil| imports"
    Mover moverOfNoun() const
    {
        for (std::uint32_t token = m_trigger.tokens.end; token < m_clause.end && !m_context.isVerb(token); ++token) {
            if (m_context.attribute(token, Category::Preposition, "role") != "of")
                continue;
            const TokenRange phrase = phraseFrom(m_context, token + 1, {token + 1, m_clause.end});
            if (const MoverKind kind = kindOf(m_context, phrase); kind != MoverKind::None)
                return {phrase, kind, {}};
        }
        const TokenRange before = phraseBefore(m_context, m_trigger.tokens.begin, m_clause);
        return {before, kindOf(m_context, before), {}};
    }

    bool isPassive() const
    {
        for (std::uint32_t token = m_clause.begin; token < m_trigger.tokens.begin; ++token) {
            if (m_context.is(token, Category::PassiveAuxiliary))
                return true;
        }
        return m_voice == "passive";
    }

    /// "trak |sig| tilbage": who moves is the subject.
    bool isReflexive(std::uint32_t token) const
    {
        return token < m_clause.end && !m_context.attribute(token, Category::Pronoun, "reflexive").empty();
    }

    bool isPronoun(std::uint32_t token) const
    {
        return token < m_clause.end && m_context.is(token, Category::Pronoun) && !isReflexive(token) &&
               m_context.attribute(token, Category::Pronoun, "gender") != "neuter";
    }

    /// The nearest phrase before the verb that names a mover, over places, prepositions and "police said". Over a
    /// subject that moves nowhere ("the talks moved to Geneva") only a force is looked for.
    Mover subjectPhrase() const
    {
        bool peopleToo = true;
        std::uint32_t end = m_trigger.tokens.begin;
        while (end > m_clause.begin) {
            if (isPronoun(end - 1) && peopleToo)
                return {{end - 1, end}, MoverKind::People, {}};
            const TokenRange phrase = phraseBefore(m_context, end, m_clause);
            if (phrase.isEmpty()) {
                --end;
                continue;
            }
            const bool speaks = end < m_clause.end && m_context.is(end, Category::SpeechVerb) && !leadsTo(end);
            const MoverKind kind = speaks || isFired(phrase) ? MoverKind::None : kindOf(m_context, phrase);
            const bool modifies = phrase.begin > m_clause.begin &&
                                  m_context.isAny(phrase.begin - 1, {Category::Preposition, Category::FromMark,
                                                                     Category::ToMark, Category::PerpetratorMark});
            if (const Mover described = modifies ? describedBy(phrase) : Mover{}; described.kind >= MoverKind::Goods)
                return described;
            if (phrase.begin > m_clause.begin && m_context.is(phrase.begin - 1, Category::PartMark)) {
                end = phrase.begin - 1; // "158 people, |including 80 marines|, drove"
                continue;
            }
            const bool along =
                modifies && m_context.attribute(phrase.begin - 1, Category::Preposition, "role") == "with";
            if (kind >= MoverKind::Goods || (kind == MoverKind::People && peopleToo && !along))
                return {joinedBefore(phrase), kind, {}};
            peopleToo &= modifies || speaks || isObject(phrase);
            end = phrase.begin;
        }
        return {};
    }

    /// "the battalion |began| withdrawing", "|began to| withdraw": a verb that goes on with the trigger says nothing.
    bool leadsTo(std::uint32_t verb) const
    {
        const std::uint32_t next = verb + 1;
        return next == m_trigger.tokens.begin || (next + 1 == m_trigger.tokens.begin &&
                                                  m_context.isAny(next, {Category::ToMark, Category::ReportedThat}));
    }

    /// "|rockets| landed in the town": what is shot goes nowhere by itself.
    bool isFired(TokenRange phrase) const
    {
        const std::uint32_t head = endOfHead(m_context, phrase);
        return head > phrase.begin && !isPassive() &&
               !m_context.attribute(head - 1, Category::MoverNoun, "shot").empty();
    }

    /// "|500 soldiers| from Norlia", "|a convoy| with 40 lorries": what stands before the preposition of a phrase.
    Mover describedBy(TokenRange phrase) const
    {
        if (m_context.attribute(phrase.begin - 1, Category::Preposition, "role") ==
            "when") // "hours |after| a battalion left"
            return {};
        const TokenRange before = phraseBefore(m_context, phrase.begin - 1, m_clause);
        return {before, before.isEmpty() ? MoverKind::None : kindOf(m_context, before), {}};
    }

    /// "the man entered |the bank| and fled to the coast": the subject stands before it.
    bool isObject(TokenRange phrase) const
    {
        return phrase.begin > m_clause.begin && m_context.isVerb(phrase.begin - 1) &&
               !m_context.isAny(phrase.begin - 1, {Category::SpeechVerb, Category::PassiveAuxiliary});
    }

    /// "Two of the |wounded| guards": what befell them stands before the noun like an adjective.
    TokenRange withFate(TokenRange phrase) const
    {
        if (phrase.begin < m_clause.begin + 2 || !m_context.is(phrase.begin - 1, Category::EffectVerb) ||
            !(m_context.is(phrase.begin - 2, Category::Determiner) || m_context.numberAt(phrase.begin - 2)))
            return phrase;
        return {phraseBefore(m_context, phrase.begin - 1, m_clause).begin, phrase.end};
    }

    TokenRange joinedBefore(TokenRange phrase) const
    {
        phrase = withFate(phrase);
        if (phrase.begin > m_clause.begin + 1 && m_context.is(phrase.begin - 1, Category::Conjunction)) {
            const TokenRange first = phraseBefore(m_context, phrase.begin - 1, m_clause);
            const bool adjectives = !first.isEmpty() && m_context.is(first.end - 1, Category::Demonym) &&
                                    m_context.is(phrase.begin, Category::Demonym); // "800 Thai and Nepalese soldiers"
            const bool counted = !first.isEmpty() &&
                                 m_context.numberAt(first.begin) && // "22 of the staff and families"
                                 !opensGoverned(m_context, first.begin - (first.begin > 0 ? 1 : 0));
            if (adjectives || counted || kindOf(m_context, first) != MoverKind::None)
                return {first.begin, phrase.end};
        }
        return phrase;
    }

    /// A word for people may be one for what happened to them, which ends phrases: "evakuere |sårede|".
    TokenRange phraseOrMover(std::uint32_t token) const
    {
        if (token < m_clause.end && m_context.is(token, Category::MoverNoun) && m_context.isVerb(token))
            return {token, token + 1};
        return phraseFrom(m_context, token, {token, m_clause.end});
    }

    TokenRange objectPhrase() const
    {
        std::uint32_t token = m_trigger.tokens.end;
        while (token < m_clause.end && !m_context.mentionAt(token) &&
               (m_context.is(token, Category::Adverb) || m_context.timeAt(token)))
            ++token; // "trak |mandag| halvdelen af sine folk ud"
        const bool further = token + 2 < m_clause.end && m_context.numberAt(token + 2) &&
                             !m_context.numberAt(token + 1) &&
                             m_context.attribute(token, Category::Determiner, "value") == "1";
        if (further) // "|a further| 1,000 soldiers"
            token += 2;
        TokenRange phrase = phraseOrMover(token);
        if (!phrase.isEmpty() && phrase.end + 1 < m_clause.end && m_context.is(phrase.end, Category::Conjunction)) {
            const TokenRange second = phraseOrMover(phrase.end + 1);
            if (kindOf(m_context, second) >= MoverKind::Goods)
                phrase.end = second.end;
        }
        return phrase;
    }

    Mover moverBeforeRelative() const
    {
        if (m_clause.begin <= m_sentence.begin || !m_context.is(m_clause.begin, Category::RelativeMark))
            return {};
        const std::uint32_t end = m_clause.begin - (m_context.isMark(m_clause.begin - 1, ',') ? 1 : 0);
        const TokenRange phrase = phraseBefore(m_context, end, m_sentence);
        return {phrase, kindOf(m_context, phrase), {}};
    }

    /// "a number of pictures of |the forces|": the part of a phrase behind "of" that names the mover.
    TokenRange moverWithin(TokenRange phrase) const
    {
        const std::uint32_t head = endOfHead(m_context, phrase);
        for (std::uint32_t token = phrase.begin; token < head; ++token) {
            const NumberMention *number = m_context.numberAt(token);
            if (number && number->count.modifier == model::CountModifier::Exact) // "|two companies| of marines"
                return phrase;
        }
        if (head + 1 < phrase.end && kindOfWords(m_context, {phrase.begin, head}) == MoverKind::None)
            return moverWithin({head + 1, phrase.end});
        return phrase;
    }

    const ClaimContext &m_context;
    const PhraseHit &m_trigger;
    TokenRange m_sentence;
    TokenRange m_clause;
    std::string_view m_voice;
};

} // namespace

Mover findMover(const ClaimContext &context, const PhraseHit &trigger, TokenRange sentence)
{
    return MoverFinder(context, trigger, sentence).run();
}

std::uint32_t givingMark(const ClaimContext &context, const PhraseHit &trigger)
{
    const std::string_view word = trigger.entry->attribute("goods");
    const Document &document = context.document();
    const std::uint32_t end = word.empty() ? 0 : context.clauseOf(trigger.tokens.begin).end;
    for (std::uint32_t token = trigger.tokens.end; token < end && !context.isVerb(token); ++token) {
        if (folded(document.text(document.tokens[token])) == word)
            return token;
    }
    return noIndex;
}

} // namespace extract
