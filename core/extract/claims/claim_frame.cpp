#include "core/extract/claims/claim_frame.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t offOfAnother = 12; ///< tokens that a time of another verb counts as farther off

std::uint32_t distance(TokenRange a, std::uint32_t token)
{
    return token < a.begin ? a.begin - token : token >= a.end ? token - a.end + 1 : 0;
}

bool dates(const model::TimeExpression *time)
{
    return time && !time->edtf.empty() && time->type != model::TimeType::Duration && time->type != model::TimeType::Set;
}

/// "Five men |abducted on Friday| were released": the time stands right behind another verb.
bool isOfAnotherVerb(const ClaimContext &context, std::uint32_t time, std::uint32_t first, TokenRange trigger)
{
    while (time > first && context.isAny(time - 1, {Category::Preposition, Category::TimePreposition}))
        --time;
    return time > first && time <= trigger.begin && context.isVerb(time - 1) &&
           !context.isAny(time - 1,
                          {Category::PassiveAuxiliary, Category::PastAuxiliary, Category::Plan, Category::SpeechVerb});
}

const model::TimeExpression *nearestTime(const ClaimContext &context, TokenRange region, TokenRange trigger)
{
    const model::TimeExpression *nearest = nullptr;
    std::uint32_t best = region.length() + trigger.length() + offOfAnother + 1;
    bool ofAnother = false;
    for (std::uint32_t token = region.begin; token < region.end; ++token) {
        const model::TimeExpression *time = context.timeAt(token);
        if (!dates(time))
            continue;
        const bool begins = token == region.begin || context.timeAt(token - 1) != time;
        if (begins)
            ofAnother = isOfAnotherVerb(context, token, region.begin, trigger);
        const std::uint32_t off = distance(trigger, token) + (ofAnother ? offOfAnother : 0);
        if (off < best) {
            best = off;
            nearest = time;
        }
    }
    return nearest;
}

const NameMention *nearestPlace(const ClaimContext &context, TokenRange region, TokenRange trigger)
{
    const NameMention *nearest = nullptr;
    std::uint32_t best = region.length() + trigger.length() + 1;
    for (std::uint32_t token = region.begin; token < region.end; ++token) {
        const NameMention *place = context.placeAt(token);
        const bool located =
            place && place->tokens.begin == token && token > region.begin &&
            context.isAny(token - 1, {Category::Preposition, Category::Conjunction, Category::PlaceNoun});
        if (located && distance(trigger, token) < best) {
            best = distance(trigger, token);
            nearest = place;
        }
    }
    return nearest;
}

/// The trigger's clause; behind a relative clause that a comma closes it is not that clause's: "the war, which broke
/// out in May, |has cost 600 lives|".
TokenRange behindRelative(const ClaimContext &context, TokenRange trigger)
{
    TokenRange clause = context.clauseOf(trigger.begin);
    if (!context.is(clause.begin, Category::RelativeMark))
        return clause;
    for (std::uint32_t token = trigger.begin; token-- > clause.begin;) {
        if (context.isMark(token, ','))
            return {token, clause.end};
    }
    return clause;
}

bool joinsMoment(const ClaimContext &context, std::uint32_t token)
{
    return context.attribute(token, Category::ClauseBreak, "role") == "when";
}

/// "Nine died on Tuesday |when rockets fell on a market|": both parts tell of one moment, whichever has the time.
const model::TimeExpression *timeOfSameMoment(const ClaimContext &context, TokenRange clause, TokenRange sentence,
                                              TokenRange trigger)
{
    if (clause.begin > sentence.begin && joinsMoment(context, clause.begin)) {
        if (const auto *time = nearestTime(context, context.clauseOf(clause.begin - 1), trigger))
            return time;
    }
    if (clause.end < sentence.end && joinsMoment(context, clause.end))
        return nearestTime(context, context.clauseOf(clause.end), trigger);
    return nullptr;
}

} // namespace

const model::TimeExpression *timeOf(const ClaimContext &context, TokenRange trigger)
{
    const TokenRange clause = behindRelative(context, trigger);
    if (const auto *time = nearestTime(context, clause, trigger))
        return time;
    const TokenRange sentence = context.sentenceOf(trigger.begin);
    if (const auto *time = timeOfSameMoment(context, clause, sentence, trigger))
        return time;
    TokenRange opening{sentence.begin, sentence.begin};
    while (opening.end < std::min(trigger.begin, sentence.end) && !context.isVerb(opening.end))
        ++opening.end;
    return nearestTime(context, opening, trigger);
}

model::PlaceReference placeFor(const ClaimContext &context, TokenRange words)
{
    model::PlaceReference reference{context.words(words), {}};
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
        const NameMention *place = context.placeAt(token);
        if (place && place->place != noIndex) {
            reference.place = context.names().places()[place->place].id;
            break;
        }
    }
    return reference;
}

model::PlaceReference placeOf(const ClaimContext &context, TokenRange trigger)
{
    const NameMention *place = nearestPlace(context, context.clauseOf(trigger.begin), trigger);
    if (!place)
        place = nearestPlace(context, context.sentenceOf(trigger.begin), trigger);
    return place ? placeFor(context, place->tokens) : model::PlaceReference{};
}

namespace {

/// "it was not possible to help |and he| died": a subject behind "and" has a verb of its own.
bool opensOwnPart(const ClaimContext &context, std::uint32_t token)
{
    return context.is(token, Category::Conjunction) && token + 1 < context.tokenCount() &&
           context.is(token + 1, Category::Pronoun) &&
           context.attribute(token + 1, Category::Pronoun, "role") != "object";
}

/// The words of the trigger's clause before it, back to the nearest comma or own subject: a verb is denied or planned
/// by its own words.
TokenRange wordsBefore(const ClaimContext &context, TokenRange trigger)
{
    const TokenRange clause = context.clauseOf(trigger.begin);
    std::uint32_t begin = trigger.begin;
    while (begin > clause.begin && !context.isMark(begin - 1, ',') && !opensOwnPart(context, begin - 1))
        --begin;
    return {begin, trigger.begin};
}

} // namespace

const PhraseHit *planOf(const ClaimContext &context, TokenRange trigger)
{
    const TokenRange before = wordsBefore(context, trigger);
    for (std::uint32_t token = before.begin; token < before.end; ++token) {
        if (context.is(token, Category::Plan) && !context.timeAt(token))
            return context.hitOver(token, Category::Plan);
    }
    return nullptr;
}

bool isPlanned(const ClaimContext &context, TokenRange trigger)
{
    return planOf(context, trigger) != nullptr;
}

bool isNegated(const ClaimContext &context, TokenRange trigger)
{
    const TokenRange before = wordsBefore(context, trigger);
    for (std::uint32_t token = before.begin; token < before.end; ++token) {
        if (context.is(token, Category::Negation) && !context.is(token, Category::Adverb) &&
            context.attribute(token, Category::Negation, "count").empty())
            return true;
    }
    return false;
}

model::Claim makeClaim(const ClaimContext &context, const ClaimFrame &frame, const SourceMap &sources,
                       model::ClaimPayload payload)
{
    const Document &document = context.document();
    model::Claim claim;
    claim.payload = std::move(payload);
    claim.provenance.article = document.article->id;
    claim.provenance.range = document.rangeOf(frame.tokens);
    claim.provenance.quote = document.text(claim.provenance.range);
    claim.provenance.rule = frame.rule;
    claim.provenance.trigger = context.words(frame.trigger);
    claim.provenance.packVersion = context.material().pack.version();
    claim.confidence = frame.confidence;
    if (frame.trigger.isEmpty())
        return claim;
    if (const model::TimeExpression *time = timeOf(context, frame.trigger)) {
        claim.time = time->id;
        claim.eventTime = time->edtf;
    }
    claim.tense = isPlanned(context, frame.trigger) ? model::Tense::Planned : model::Tense::Past;
    const Source source = sources.sourceOf(frame.trigger);
    claim.source = source.actor;
    claim.sourceInferred = source.inferred;
    return claim;
}

} // namespace extract
