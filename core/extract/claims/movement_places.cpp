#include "core/extract/claims/movement_places.h"

#include "core/extract/pack/folding.h"
#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t longestSlot = 14; ///< tokens of a place description

bool stopsPlace(const ClaimContext &context, std::uint32_t token, std::uint32_t begin)
{
    const bool verb =
        context.isVerb(token) && !(token == begin && context.is(token, Category::Site)); // "forlod |landet|"
    return context.isPunctuation(token) || context.timeAt(token) || verb ||
           context.isAny(token,
                         {Category::Preposition, Category::FromMark, Category::ToMark, Category::Conjunction,
                          Category::MeansMark, Category::ClauseBreak, Category::RelativeMark, Category::Pronoun}) ||
           (context.is(token, Category::Adverb) && token > begin);
}

/// A place as described: "the base east of the capital", up to the next direction, verb, time or mark.
TokenRange placeWords(const ClaimContext &context, std::uint32_t begin, std::uint32_t limit)
{
    std::uint32_t end = begin;
    while (end < limit && end < begin + longestSlot) {
        if (const NameMention *mention = context.mentionAt(end)) {
            end = std::min(mention->tokens.end, limit);
            continue;
        }
        const bool placed = context.is(end, Category::Preposition) && end > begin && end + 1 < limit &&
                            namesPlace(context, {end + 1, std::min(end + 4, limit)}) &&
                            !context.isAny(end, {Category::FromMark, Category::ToMark}) &&
                            context.attribute(end, Category::Preposition, "role") != "through";
        if (stopsPlace(context, end, begin) && !placed)
            break;
        ++end;
    }
    while (end > begin && !context.mentionAt(end - 1) &&
           context.isAny(end - 1, {Category::Preposition, Category::Determiner, Category::Adverb}))
        --end;
    while (end > begin + 1 && context.isQuoteMark(end - 1))
        --end;
    // "the region |since| Monday"
    if (end > begin + 1 && end < limit && context.timeAt(end) && !context.mentionAt(end - 1) &&
        context.is(end - 1, Category::TimePreposition))
        --end;
    return {begin, end};
}

/// The words before the first preposition: "|the base| east of the capital".
TokenRange headOf(const ClaimContext &context, TokenRange words)
{
    std::uint32_t end = words.begin;
    while (end < words.end && (context.mentionAt(end) || !context.is(end, Category::Preposition)))
        ++end;
    return {words.begin, end};
}

/// Fills the places of one trigger.
class PlaceFinder
{
public:
    PlaceFinder(const ClaimContext &context, const PhraseHit &trigger, const Mover &mover)
        : m_context(context)
        , m_trigger(trigger)
        , m_mover(mover)
        , m_ofForces(mover.kind == MoverKind::Force)
        , m_clause(context.clauseOf(trigger.tokens.begin))
        , m_direction(trigger.entry->attribute("direction"))
        , m_toward(trigger.entry->attribute("toward"))
    {
    }

    MovementPlaces run()
    {
        const bool frame = m_trigger.entry->category == Category::MovementFrame;
        if (frame && !m_direction.empty())
            (void)take(m_trigger.tokens.end, slotOfDirection(), m_mover.kind >= MoverKind::Goods);
        readMarks({m_trigger.tokens.end - 1, endOfReach()});
        if (!frame && !m_direction.empty())
            takeObject();
        if (m_ofForces || m_context.is(m_clause.begin, Category::FromMark))
            readMarks(m_clause); // also "|Fra Vestby| er 60 lastbiler kørt ..."
        if (const std::uint32_t mark = givingMark(m_context, m_trigger); mark != noIndex)
            takeReceiver(mark);
        if (m_places.destination.isEmpty() && (m_ofForces || m_direction == "from"))
            takeAdverb();
        if (m_places.destination.isEmpty() && !m_trigger.entry->attribute("arrival").empty())
            takeBeforeWhere();
        return m_places;
    }

private:
    TokenRange &slotOfDirection() { return m_direction == "to" ? m_places.destination : m_places.origin; }

    std::uint32_t endOfReach() const
    {
        std::uint32_t end = m_trigger.tokens.end;
        while (end < m_clause.end && (m_context.mentionAt(end) || m_context.numberAt(end) || m_context.timeAt(end) ||
                                      m_context.is(end, Category::MoverNoun) || !m_context.isVerb(end)))
            ++end;
        return end;
    }

    void readMarks(TokenRange region)
    {
        const bool toOnly = m_trigger.entry->attribute("needs") == "to";
        bool arrival = !m_trigger.entry->attribute("arrival").empty() && region.begin + 1 == m_trigger.tokens.end;
        for (std::uint32_t token = region.begin; token < region.end; ++token) {
            if (isInTrigger(token) || m_context.mentionAt(token) || m_context.numberAt(token) ||
                m_context.is(token, Category::SpeechFrame))
                continue;
            const PhraseHit *to = m_context.document().hitAt(token, Category::ToMark);
            const PhraseHit *from = m_context.document().hitAt(token, Category::FromMark);
            const PhraseHit *in = arrival ? m_context.document().hitAt(token, Category::Preposition) : nullptr;
            if (in && m_context.timeAt(in->tokens.end)) // "arrived |on Friday| at the base"
                in = nullptr;
            if (measuresApproach(token)) {
                if (m_places.destination.isEmpty())
                    takeDestination({token, token + 1}, false);
            } else if (leadsToward(token) && m_places.destination.isEmpty())
                takeDestination({token, token + 1}, false);
            else if (to && m_places.destination.isEmpty() && to->entry->attribute("self").empty())
                takeDestination(to->tokens, m_ofForces && !to->entry->attribute("strong").empty());
            else if (from && m_places.origin.isEmpty() && !toOnly)
                takeOrigin(from->tokens);
            else if (in && !m_context.timeAt(token) && in->entry->attribute("role") == "in")
                takeDestination(in->tokens, false); // "arrived |in| the capital"
            arrival = arrival && !(in && !m_context.timeAt(token));
        }
    }

    /// "advanced to ten kilometres |from| Goma", "to within 10 kilometres |of| Goma": what is near is where it leads.
    bool measuresApproach(std::uint32_t token) const
    {
        if (token < m_trigger.tokens.end + 2 || !m_context.is(token - 1, Category::DistanceUnit))
            return false;
        const NumberMention *number = m_context.numberAt(token - 2);
        std::uint32_t before = number ? number->tokens.begin - 1 : token;
        if (m_context.is(before, Category::Preposition) && before > m_trigger.tokens.begin) // "to |within|"
            --before;
        const bool measured = m_context.is(before, Category::ToMark) || m_trigger.tokens.contains(before);
        return measured && m_trigger.entry->attribute("phase") != "withdrawn" &&
               (m_context.is(token, Category::FromMark) ||
                m_context.attribute(token, Category::Preposition, "role") == "of");
    }

    /// "sailed from Tallinn |for| Riga": what is no mark of a direction behind other verbs.
    bool leadsToward(std::uint32_t token) const
    {
        const Document &document = m_context.document();
        return !m_toward.empty() && folded(document.text(document.tokens[token])) == m_toward;
    }

    std::uint32_t endOfPlaces(std::uint32_t token) const
    {
        while (token < m_clause.end && !leadsToward(token))
            ++token;
        return token;
    }

    /// The last word of "pulled |out|" may begin a mark: "out of", and that of "rykkede |ind|": "ind i".
    bool isInTrigger(std::uint32_t token) const
    {
        if (!m_trigger.tokens.contains(token))
            return false;
        const PhraseHit *from = m_context.document().hitAt(token, Category::FromMark);
        const PhraseHit *to = m_context.document().hitAt(token, Category::ToMark);
        return !(from && from->tokens.end > m_trigger.tokens.end) && !(to && to->tokens.end > m_trigger.tokens.end);
    }

    /// "reached |the capital|", "fled |Aleppo|": the verb's object is the place.
    void takeObject()
    {
        std::uint32_t token = m_trigger.tokens.end;
        if (m_mover.words.begin >= token && !m_mover.words.isEmpty())
            token = behindMover();
        while (token < m_clause.end && !m_context.mentionAt(token) &&
               (m_context.is(token, Category::Adverb) || m_context.timeAt(token)))
            ++token;
        const bool object =
            token < m_clause.end && (m_context.mentionAt(token) || !m_context.is(token, Category::Preposition));
        if (object && slotOfDirection().isEmpty())
            (void)take(token, slotOfDirection(), false);
    }

    /// "supplied |the rebels| with arms", "|The rebels| were supplied with arms"
    void takeReceiver(std::uint32_t mark)
    {
        TokenRange receiver{m_trigger.tokens.end, mark};
        if (receiver.isEmpty())
            receiver = phraseBefore(m_context, m_trigger.tokens.begin, m_clause);
        m_places.destination = receiver;
        m_places.destinationMark = {};
    }

    /// "went |home|", "vendte |hjem|": a direction that needs no place.
    void takeAdverb()
    {
        const TokenRange reach{m_trigger.tokens.begin, endOfReach()};
        for (std::uint32_t token = reach.begin; token < reach.end; ++token) {
            const PhraseHit *mark = m_context.document().hitAt(token, Category::ToMark);
            if (mark && !mark->entry->attribute("self").empty()) {
                m_places.destination = mark->tokens;
                return;
            }
        }
    }

    /// "Onsdag forlod soldaterne |byen|": behind a mover that follows its verb, whose phrase may hold the place as
    /// well.
    std::uint32_t behindMover() const
    {
        for (std::uint32_t token = m_mover.words.end; token-- > m_mover.words.begin;) {
            if (m_context.is(token, Category::MoverNoun))
                return m_context.is(token + 1, Category::Preposition) ? m_mover.words.end : token + 1;
        }
        return m_mover.words.end;
    }

    /// "at |the base|, where 900 troops are stationed"
    void takeBeforeWhere()
    {
        const TokenRange sentence = m_context.sentenceOf(m_clause.begin);
        if (m_clause.begin == sentence.begin ||
            m_context.attribute(m_clause.begin, Category::ClauseBreak, "role") != "where")
            return;
        const std::uint32_t end = m_clause.begin - (m_context.isMark(m_clause.begin - 1, ',') ? 1 : 0);
        const TokenRange place = phraseBefore(m_context, end, sentence);
        if (namesPlace(m_context, place))
            m_places.destination = place;
    }

    void takeOrigin(TokenRange mark)
    {
        if (take(mark.end, m_places.origin, false))
            m_places.originMark = mark;
    }

    void takeDestination(TokenRange mark, bool anyWords)
    {
        if (take(mark.end, m_places.destination, anyWords))
            m_places.destinationMark = mark;
    }

    bool take(std::uint32_t token, TokenRange &slot, bool anyWords)
    {
        const TokenRange words = placeWords(m_context, token, endOfPlaces(token));
        if (words.isEmpty())
            return false;
        const bool isForce = m_context.is(words.end - 1, Category::MoverNoun);
        const TokenRange head = headOf(m_context, words);
        if (head.isEmpty())
            return false;
        const bool isReceiver = // "delivered arms to |the rebels|"
            m_mover.kind == MoverKind::Goods && m_context.is(head.end - 1, Category::MoverNoun);
        const bool isPart =
            !m_context.attribute(head.end - 1, Category::Site, "part").empty(); // "the west |of the town|"
        const bool isPlace = namesPlace(m_context, isPart ? words : head) ||
                             (m_ofForces && m_context.is(token, Category::Determiner) && namesPlace(m_context, words));
        const bool taken = isPlace || isReceiver || (anyWords && !isForce && !m_context.numberAt(token));
        if (taken)
            slot = words;
        return taken;
    }

    const ClaimContext &m_context;
    const PhraseHit &m_trigger;
    const Mover &m_mover;
    bool m_ofForces;
    TokenRange m_clause;
    std::string_view m_direction;
    std::string_view m_toward;
    MovementPlaces m_places;
};

} // namespace

bool namesPlace(const ClaimContext &context, TokenRange words)
{
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
        const bool site = context.is(token, Category::Site) && context.attribute(token, Category::Site, "part").empty();
        if (context.placeAt(token) || site)
            return true;
        const PhraseHit *noun = context.hitOver(token, Category::PlaceNoun);
        if (noun && noun->entry->attribute("proper").empty())
            return true;
    }
    return false;
}

MovementPlaces findMovementPlaces(const ClaimContext &context, const PhraseHit &trigger, const Mover &mover)
{
    return PlaceFinder(context, trigger, mover).run();
}

} // namespace extract
