#include "core/extract/claims/movement_slots.h"

#include "core/extract/claims/movement_places.h"
#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>

namespace extract {

namespace {

/// "et kompagni |på 120 mand|": how many they are stands behind them.
void readStrength(const ClaimContext &context, MovementSlots &slots)
{
    const std::uint32_t preposition = slots.mover.words.end;
    if (slots.mover.words.isEmpty() || preposition + 2 >= context.sentenceOf(preposition - 1).end ||
        !context.is(preposition, Category::Preposition) ||
        context.attribute(preposition, Category::Preposition, "role") == "with")
        return;
    const NumberMention *number = context.numberAt(preposition + 1);
    if (!number || number->tokens.begin != preposition + 1 ||
        !context.isAny(number->tokens.end, {Category::VictimNoun, Category::MoverNoun}))
        return;
    slots.count = number->count;
    slots.mover.words.end = number->tokens.end + 1;
}

/// Widens the mover to its number, which may stand before its phrase.
void readCount(const ClaimContext &context, MovementSlots &slots)
{
    TokenRange &mover = slots.mover.words;
    for (std::uint32_t token = mover.begin; token < mover.end; ++token) {
        const NumberMention *number = context.numberAt(token);
        if (number && token > mover.begin && context.is(number->tokens.end, Category::DistanceUnit)) {
            mover.end = token; // "troops |400 kilometres| to the north"
            break;
        }
        if (number && !slots.count) {
            slots.count = number->count;
            mover.begin = std::min(mover.begin, number->tokens.begin);
        }
    }
    if (!slots.count)
        readStrength(context, slots);
}

void readMeans(const ClaimContext &context, TokenRange clause, MovementSlots &slots)
{
    const PhraseHit *mark = context.document().firstHitIn(clause, Category::MeansMark);
    if (mark && mark->tokens.end < clause.end)
        slots.means = phraseFrom(context, mark->tokens.end, {mark->tokens.end, clause.end});
}

void readDistance(const ClaimContext &context, TokenRange clause, MovementSlots &slots)
{
    for (std::uint32_t token = clause.begin; token < clause.end; ++token) {
        const NumberMention *number = context.numberAt(token);
        if (number && number->tokens.begin == token && number->tokens.end < clause.end) {
            if (const PhraseHit *unit = context.document().hitAt(number->tokens.end, Category::DistanceUnit))
                slots.distance = {token, unit->tokens.end};
        }
    }
}

void readDuration(const ClaimContext &context, TokenRange clause, MovementSlots &slots)
{
    for (std::uint32_t token = clause.begin; token < clause.end; ++token) {
        const model::TimeExpression *time = context.timeAt(token);
        if (!time || time->type != model::TimeType::Duration)
            continue;
        std::uint32_t end = token;
        while (end < clause.end && context.timeAt(end) == time)
            ++end;
        slots.duration = {token, end};
        return;
    }
}

} // namespace

MovementSlots findSlots(const ClaimContext &context, const PhraseHit &trigger, TokenRange sentence)
{
    const TokenRange clause = context.clauseOf(trigger.tokens.begin);
    MovementSlots slots;
    slots.mover = findMover(context, trigger, sentence);
    const MovementPlaces places = findMovementPlaces(context, trigger, slots.mover);
    slots.origin = places.origin;
    slots.destination = places.destination;
    // "pull back |its troops| from the border": where they come from is no part of who they are.
    for (const TokenRange mark : {places.originMark, places.destinationMark}) {
        if (mark.begin > slots.mover.words.begin && slots.mover.words.contains(mark.begin))
            slots.mover.words.end = mark.begin;
    }
    for (const TokenRange place : {slots.origin, slots.destination}) { // "Onsdag forlod |soldaterne| byen"
        if (place.begin > slots.mover.words.begin && slots.mover.words.contains(place.begin))
            slots.mover.words.end = place.begin;
    }
    readCount(context, slots);
    readMeans(context, clause, slots);
    readDistance(context, clause, slots);
    readDuration(context, clause, slots);
    return slots;
}

} // namespace extract
