#include "core/extract/claims/movement_frames.h"

#include "core/extract/claims/movement_slots.h"
#include "core/extract/pack/folding.h"
#include "core/extract/pack/word_list.h"
#include "core/extract/phrases/noun_phrase.h"
#include "core/model/names.h"

#include <algorithm>

namespace extract {

namespace {

/// Collects the movements of an article; captions come last, so that they can be held against the prose.
class MovementReader
{
public:
    MovementReader(const ClaimContext &context, const SourceMap &sources) : m_context(context), m_sources(sources) {}

    std::vector<model::Claim> run()
    {
        for (const ParagraphKind kind : {ParagraphKind::Prose, ParagraphKind::Heading, ParagraphKind::Caption})
            readParagraphs(kind);
        return std::move(m_claims);
    }

private:
    void readParagraphs(ParagraphKind kind)
    {
        const Document &document = m_context.document();
        for (const Paragraph &paragraph : document.paragraphs) {
            if (paragraph.kind != kind)
                continue;
            for (std::uint32_t s = paragraph.firstSentence; s < paragraph.endSentence; ++s)
                readSentence(document.sentences[s].tokens, kind != ParagraphKind::Prose);
        }
    }

    void readSentence(TokenRange sentence, bool mayRepeat)
    {
        MovementSlots last;
        for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
            const PhraseHit *hit = triggerAt(token);
            if (!hit)
                continue;
            token = hit->tokens.end - 1;
            const MovementSlots slots = findSlots(m_context, *hit, sentence);
            const bool repeated = isSame(slots, last) && hit->entry->attribute("phase") != "stationed";
            if (!isMovement(slots, *hit) || repeated || (mayRepeat && repeats(slots)))
                continue;
            last = slots;
            keep(*hit, slots);
        }
    }

    const PhraseHit *triggerAt(std::uint32_t token) const
    {
        const Document &document = m_context.document();
        if (const PhraseHit *frame = document.hitAt(token, Category::MovementFrame))
            return frame;
        const PhraseHit *verb = document.hitAt(token, Category::MovementVerb);
        if (verb && !verb->entry->attribute("particle").empty() && !hasParticle(*verb))
            verb = nullptr;
        if (verb && ordersAnother(*verb))
            verb = nullptr;
        const PhraseHit *noun = document.hitAt(token, Category::MovementNoun);
        if (noun && (!verb || m_context.is(token - (token > 0 ? 1 : 0), Category::Determiner)))
            return noun;
        return verb;
    }

    /// "|ordered| the brigade to move": the second verb tells where.
    bool ordersAnother(const PhraseHit &verb) const
    {
        const TokenRange rest{verb.tokens.end, m_context.clauseOf(verb.tokens.begin).end};
        return verb.entry->attribute("phase") == "ordered" &&
               m_context.document().firstHitIn(rest, Category::MovementVerb) != nullptr;
    }

    /// "trækker 1.500 soldater |ud| af byen", "pulled its troops |back|": without its particle such a verb means much
    /// else.
    bool hasParticle(const PhraseHit &verb) const
    {
        const std::string_view particles = verb.entry->attribute("particle");
        const std::uint32_t end = m_context.clauseOf(verb.tokens.begin).end;
        for (std::uint32_t token = verb.tokens.end; token < end && !m_context.isPunctuation(token); ++token) {
            if (isListed(particles, folded(m_context.words({token, token + 1})), '|'))
                return true;
        }
        return false;
    }

    bool isMovement(const MovementSlots &slots, const PhraseHit &trigger) const
    {
        if (slots.mover.kind == MoverKind::None)
            return false;
        const bool force = slots.mover.kind >= MoverKind::Goods;
        if (!force && trigger.entry->attribute("phase") == "stationed")
            return false;
        const bool frame = trigger.entry->category == Category::MovementFrame;
        return !slots.origin.isEmpty() || !slots.destination.isEmpty() || (force && frame && slots.count);
    }

    /// Two verbs around one place tell one movement ("were ordered to move to the coast").
    static bool isSame(const MovementSlots &a, const MovementSlots &b)
    {
        return (!a.destination.isEmpty() && a.destination == b.destination) ||
               (!a.origin.isEmpty() && a.origin == b.origin);
    }

    /// A caption or heading that says less than a movement of the prose, or the same.
    bool repeats(const MovementSlots &slots) const
    {
        const auto destination = placeFor(m_context, slots.destination);
        const auto origin = placeFor(m_context, slots.origin);
        return std::ranges::any_of(m_claims, [&](const model::Claim &claim) {
            const auto &known = std::get<model::Movement>(claim.payload);
            const bool sameCount = !slots.count || (known.count && known.count->best == slots.count->best);
            return sameCount && agrees(destination, known.destination) && agrees(origin, known.origin) &&
                   !(destination.words.empty() && origin.words.empty());
        });
    }

    static bool agrees(const model::PlaceReference &caption, const model::PlaceReference &prose)
    {
        return caption.words.empty() || caption.words == prose.words ||
               (caption.place.isValid() && caption.place == prose.place) || prose.words.empty();
    }

    void keep(const PhraseHit &trigger, const MovementSlots &slots)
    {
        model::Movement movement;
        movement.mover = moverOf(slots);
        movement.count = slots.count;
        const Mover &mover = slots.mover;
        movement.what =
            m_context.words(mover.carried.isEmpty() ? whatOf(mover.words) : withoutArticle(m_context, mover.carried));
        movement.means = m_context.words(slots.means);
        movement.origin = placeFor(m_context, slots.origin);
        movement.destination = placeFor(m_context, slots.destination);
        movement.distance = m_context.words(slots.distance);
        movement.duration = m_context.words(slots.duration);
        movement.phase = phaseOf(trigger, slots);
        TokenRange tokens = trigger.tokens;
        for (const TokenRange slot :
             {slots.mover.words, slots.origin, slots.destination, slots.means, slots.distance}) {
            if (!slot.isEmpty())
                tokens = {std::min(tokens.begin, slot.begin), std::max(tokens.end, slot.end)};
        }
        const model::MovementPhase phase = movement.phase;
        m_claims.push_back(makeClaim(m_context, {tokens, trigger.tokens, ruleOf(trigger), confidenceOf(slots)},
                                     m_sources, std::move(movement)));
        if (phase == model::MovementPhase::Announced || phase == model::MovementPhase::Ordered)
            m_claims.back().tense = model::Tense::Planned;
    }

    static std::string_view ruleOf(const PhraseHit &trigger)
    {
        switch (trigger.entry->category) {
        case Category::MovementFrame:
            return "movement.frame";
        case Category::MovementNoun:
            return "movement.noun";
        default:
            return "movement.verb";
        }
    }

    static double confidenceOf(const MovementSlots &slots)
    {
        const bool both = !slots.origin.isEmpty() && !slots.destination.isEmpty();
        return (both ? 0.9 : 0.8) - (slots.mover.kind == MoverKind::People ? 0.2 : 0);
    }

    model::ActorReference moverOf(const MovementSlots &slots) const
    {
        const TokenRange words = withoutArticle(m_context, slots.mover.words);
        if (const auto actor = m_context.names().antecedent(words.begin))
            return {m_context.words(words), m_context.names().actors()[*actor].id};
        for (std::uint32_t token = words.begin; token < words.end; ++token) {
            const NameMention *mention = m_context.mentionAt(token);
            if (mention && mention->actor != noIndex)
                return {m_context.words(words), m_context.names().actors()[mention->actor].id};
        }
        return {m_context.words(words), {}};
    }

    /// The mover's words without its number.
    TokenRange whatOf(TokenRange mover) const
    {
        for (std::uint32_t token = mover.begin; token < mover.end; ++token) {
            const NumberMention *number = m_context.numberAt(token);
            if (!number)
                continue;
            std::uint32_t begin = std::min(number->tokens.end, mover.end - 1);
            if (begin + 1 < mover.end && m_context.attribute(begin, Category::Preposition, "role") == "of")
                ++begin; // "two of |the guards|"
            return withoutArticle(m_context, {begin, mover.end});
        }
        return withoutArticle(m_context, mover);
    }

    model::MovementPhase phaseOf(const PhraseHit &trigger, const MovementSlots &slots) const
    {
        const bool nobody = slots.count && slots.count->high == 0;
        const bool denied = m_sources.sourceOf(trigger.tokens).certainty == model::Certainty::Denied;
        if (nobody || denied || isNegated(m_context, trigger.tokens))
            return model::MovementPhase::Denied;
        const PhraseHit *plan = planOf(m_context, trigger.tokens);
        if (const auto ordered = model::parseName<model::MovementPhase>(plan ? plan->entry->attribute("phase") : ""))
            return *ordered;
        const auto phase = model::parseName<model::MovementPhase>(trigger.entry->attribute("phase"));
        if (plan && (!phase || *phase == model::MovementPhase::Completed || *phase == model::MovementPhase::UnderWay ||
                     *phase == model::MovementPhase::Withdrawn))
            return model::MovementPhase::Announced;
        return phase.value_or(model::MovementPhase::Completed);
    }

    const ClaimContext &m_context;
    const SourceMap &m_sources;
    std::vector<model::Claim> m_claims;
};

} // namespace

std::vector<model::Claim> readMovements(const ClaimContext &context, const SourceMap &sources)
{
    return MovementReader(context, sources).run();
}

} // namespace extract
