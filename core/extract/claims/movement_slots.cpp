#include "core/extract/claims/movement_slots.h"

#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t longestSlot = 14; ///< tokens of a place description

bool namesPlace(const ClaimContext &context, TokenRange words)
{
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
        if (context.placeAt(token) || context.is(token, Category::PlaceNoun))
            return true;
    }
    return false;
}

/// A place as described: "the base east of the capital", up to the next direction, verb, time or mark.
TokenRange placeWords(const ClaimContext &context, std::uint32_t begin, TokenRange clause)
{
    std::uint32_t end = begin;
    while (end < clause.end && end < begin + longestSlot) {
        if (const NameMention *mention = context.mentionAt(end)) {
            end = std::min(mention->tokens.end, clause.end);
            continue;
        }
        const bool stops =
            context.isPunctuation(end) || context.timeAt(end) || context.isVerb(end) ||
            context.isAny(end, {Category::FromMark, Category::ToMark, Category::Conjunction, Category::MeansMark,
                                Category::ClauseBreak, Category::RelativeMark, Category::Pronoun}) ||
            (context.is(end, Category::Adverb) && end > begin);
        const bool placed = context.is(end, Category::Preposition) && end + 1 < clause.end;
        if (stops && !(placed && end > begin && namesPlace(context, {end + 1, std::min(end + 4, clause.end)}) &&
                       !context.isAny(end, {Category::FromMark, Category::ToMark})))
            break;
        ++end;
    }
    while (end > begin && !context.mentionAt(end - 1) &&
           context.isAny(end - 1, {Category::Preposition, Category::Determiner, Category::Adverb}))
        --end;
    return {begin, end};
}

/// Fills the slots of one trigger.
class SlotReader
{
public:
    SlotReader(const ClaimContext &context, const PhraseHit &trigger, TokenRange sentence)
        : m_context(context), m_trigger(trigger), m_sentence(sentence), m_clause(context.clauseOf(trigger.tokens.begin))
    {
    }

    MovementSlots run()
    {
        readDirections();
        readMover();
        readMeans();
        readMeasures();
        return m_slots;
    }

private:
    void readDirections()
    {
        const std::string_view direction = m_trigger.entry->attribute("direction");
        if (direction == "to" || direction == "from")
            takePlace(m_trigger.tokens.end, direction == "to" ? m_slots.destination : m_slots.origin, true);
        for (std::uint32_t token = m_clause.begin; token < m_clause.end; ++token) {
            if (m_trigger.tokens.contains(token) || m_context.mentionAt(token))
                continue;
            const PhraseHit *to = m_context.document().hitAt(token, Category::ToMark);
            const PhraseHit *from = m_context.document().hitAt(token, Category::FromMark);
            if (to && m_slots.destination.isEmpty())
                takePlace(to->tokens.end, m_slots.destination, !to->entry->attribute("strong").empty());
            else if (from && m_slots.origin.isEmpty())
                takePlace(from->tokens.end, m_slots.origin, false);
        }
    }

    void takePlace(std::uint32_t token, TokenRange &slot, bool anyWords)
    {
        const TokenRange words = placeWords(m_context, token, {token, m_clause.end});
        const bool isForce = m_context.is(words.isEmpty() ? token : words.end - 1, Category::MoverNoun);
        if (!words.isEmpty() && (namesPlace(m_context, words) || (anyWords && !isForce && !m_context.numberAt(token))))
            slot = withoutTail(words);
    }

    TokenRange withoutTail(TokenRange words) const
    {
        while (words.length() > 1 && m_context.isQuoteMark(words.end - 1))
            --words.end;
        return words;
    }

    void readMover()
    {
        const bool passive = isPassive();
        const TokenRange behind = objectPhrase();
        const TokenRange before = subjectPhrase();
        const bool takesObject = m_trigger.entry->attribute("voice") != "intransitive" && !passive;
        if (takesObject && namesForce(m_context, behind))
            m_slots.mover = behind;
        else if (namesForce(m_context, before))
            m_slots.mover = before;
        else if (namesForce(m_context, behind))
            m_slots.mover = behind;
        else
            m_slots.mover = phraseBeforeRelative();
        m_slots.mover = forceWithin(m_slots.mover);
        for (std::uint32_t token = m_slots.mover.begin; token < m_slots.mover.end; ++token) {
            const NumberMention *number = m_context.numberAt(token);
            if (number && !m_slots.count) {
                m_slots.count = number->count;
                m_slots.mover.begin = std::min(m_slots.mover.begin, number->tokens.begin);
            }
        }
    }

    /// "a number of pictures of |the forces|": the part of a phrase behind "of" that names the force.
    TokenRange forceWithin(TokenRange phrase) const
    {
        std::uint32_t head = phrase.begin;
        while (head < phrase.end && (m_context.mentionAt(head) || !m_context.is(head, Category::Preposition)))
            ++head;
        if (head + 1 < phrase.end && !namesForce(m_context, {phrase.begin, head}))
            return forceWithin({head + 1, phrase.end});
        return phrase;
    }

    bool isPassive() const
    {
        for (std::uint32_t token = m_clause.begin; token < m_trigger.tokens.begin; ++token) {
            if (m_context.is(token, Category::PassiveAuxiliary))
                return true;
        }
        return m_trigger.entry->attribute("voice") == "passive";
    }

    /// The nearest phrase before the verb that names a force, over places and prepositions.
    TokenRange subjectPhrase() const
    {
        std::uint32_t end = m_trigger.tokens.begin;
        while (end > m_clause.begin) {
            const TokenRange phrase = phraseBefore(m_context, end, m_clause);
            if (namesForce(m_context, phrase))
                return joinedBefore(phrase);
            end = phrase.isEmpty() ? end - 1 : phrase.begin;
        }
        return {};
    }

    TokenRange joinedBefore(TokenRange phrase) const
    {
        if (phrase.begin > m_clause.begin + 1 && m_context.is(phrase.begin - 1, Category::Conjunction)) {
            const TokenRange first = phraseBefore(m_context, phrase.begin - 1, m_clause);
            if (namesForce(m_context, first))
                return {first.begin, phrase.end};
        }
        return phrase;
    }

    TokenRange objectPhrase() const
    {
        std::uint32_t token = m_trigger.tokens.end;
        while (token < m_clause.end && !m_context.mentionAt(token) && m_context.is(token, Category::Adverb))
            ++token;
        TokenRange phrase = phraseFrom(m_context, token, {token, m_clause.end});
        if (!phrase.isEmpty() && phrase.end + 1 < m_clause.end && m_context.is(phrase.end, Category::Conjunction)) {
            const TokenRange second = phraseFrom(m_context, phrase.end + 1, {phrase.end + 1, m_clause.end});
            if (namesForce(m_context, second))
                phrase.end = second.end;
        }
        return phrase;
    }

    TokenRange phraseBeforeRelative() const
    {
        if (m_clause.begin <= m_sentence.begin || !m_context.is(m_clause.begin, Category::RelativeMark))
            return {};
        const std::uint32_t end = m_clause.begin - (m_context.isMark(m_clause.begin - 1, ',') ? 1 : 0);
        const TokenRange phrase = phraseBefore(m_context, end, m_sentence);
        return namesForce(m_context, phrase) ? phrase : TokenRange{};
    }

    void readMeans()
    {
        const PhraseHit *mark = m_context.document().firstHitIn(m_clause, Category::MeansMark);
        if (mark && mark->tokens.end < m_clause.end)
            m_slots.means = phraseFrom(m_context, mark->tokens.end, {mark->tokens.end, m_clause.end});
    }

    void readMeasures()
    {
        for (std::uint32_t token = m_clause.begin; token < m_clause.end; ++token) {
            const NumberMention *number = m_context.numberAt(token);
            if (number && number->tokens.begin == token && number->tokens.end < m_clause.end) {
                if (const PhraseHit *unit = m_context.document().hitAt(number->tokens.end, Category::DistanceUnit))
                    m_slots.distance = {token, unit->tokens.end};
            }
        }
        for (std::uint32_t token = m_sentence.begin; token < m_sentence.end; ++token) {
            const model::TimeExpression *time = m_context.timeAt(token);
            if (!time || time->type != model::TimeType::Duration)
                continue;
            std::uint32_t end = token;
            while (end < m_sentence.end && m_context.timeAt(end) == time)
                ++end;
            m_slots.duration = {token, end};
            return;
        }
    }

    const ClaimContext &m_context;
    const PhraseHit &m_trigger;
    TokenRange m_sentence;
    TokenRange m_clause;
    MovementSlots m_slots;
};

} // namespace

bool namesForce(const ClaimContext &context, TokenRange phrase)
{
    for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) {
        if (context.is(token, Category::MoverNoun))
            return true;
    }
    return false;
}

MovementSlots findSlots(const ClaimContext &context, const PhraseHit &trigger, TokenRange sentence)
{
    return SlotReader(context, trigger, sentence).run();
}

} // namespace extract
