#include "core/extract/claims/casualty_trigger.h"

#include "core/extract/phrases/noun_phrase.h"
#include "core/model/names.h"

#include <algorithm>
#include <array>
#include <optional>

namespace extract {

namespace {

constexpr std::uint32_t auxiliaryReach = 8;

struct Candidate
{
    const PhraseHit *hit = nullptr;
    model::CasualtyEffect effect = model::CasualtyEffect::Killed;
};

std::vector<Candidate> candidatesIn(const ClaimContext &context, TokenRange sentence)
{
    constexpr std::array categories{Category::EffectFrame, Category::EffectVerb, Category::EffectNoun};
    std::vector<Candidate> found;
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
        const PhraseHit *longest = nullptr;
        for (const Category category : categories) {
            const PhraseHit *hit = context.is(token, category) ? context.document().hitAt(token, category) : nullptr;
            if (hit && (!longest || hit->tokens.length() > longest->tokens.length()))
                longest = hit;
        }
        if (!longest || longest->tokens.end > sentence.end)
            continue;
        const auto effect = model::parseName<model::CasualtyEffect>(longest->entry->attribute("effect"));
        if (effect)
            found.push_back({longest, *effect});
        token = longest->tokens.end - 1;
    }
    return found;
}

/// "killed |suspected rebels|": the words up to the next small one hold people.
bool namesPeople(const ClaimContext &context, TokenRange rest)
{
    const TokenRange phrase = phraseFrom(context, rest.begin, rest);
    for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) {
        if (context.isAny(token, {Category::VictimNoun, Category::GroupNoun, Category::Title}))
            return true;
    }
    return false;
}

bool beginsObject(const ClaimContext &context, std::uint32_t token, std::uint32_t end)
{
    while (token < end && (context.is(token, Category::Adverb) || context.isQuoteMark(token) || context.timeAt(token)))
        ++token; // "dræbte |søndag| fem af dem"
    if (token >= end || context.isPunctuation(token))
        return false;
    return context.numberAt(token) || context.isAny(token, {Category::Determiner, Category::VictimNoun}) ||
           (context.mentionAt(token) && !context.is(token, Category::Preposition)) ||
           !context.attribute(token, Category::Negation, "count").empty() ||
           !context.attribute(token, Category::Pronoun, "gender").empty() || namesPeople(context, {token, end});
}

/// A participle is passive behind its auxiliary, active behind "have" or before an object, else reduced ("12 killed").
VictimSide sideOfParticiple(const ClaimContext &context, TokenRange verb, TokenRange clause)
{
    const std::uint32_t lowest = std::max(clause.begin, verb.begin > auxiliaryReach ? verb.begin - auxiliaryReach : 0);
    if (verb.begin > clause.begin && context.is(verb.begin - 1, Category::Conjunction) &&
        beginsObject(context, verb.end, clause.end))
        return VictimSide::Behind; // "was set off |and killed six|"
    const bool noun = verb.begin > clause.begin + 1 && !context.numberAt(verb.begin - 1) &&
                      !context.attribute(verb.begin - 1, Category::Determiner, "def").empty() &&
                      context.isVerb(verb.begin - 2) && !beginsObject(context, verb.end, clause.end);
    if (noun) // "as they tried to reach |the wounded|"
        return VictimSide::None;
    bool counted = false;
    for (std::uint32_t token = verb.begin; token-- > lowest;) {
        counted |= context.numberAt(token) && !context.timeAt(token);
        if (context.is(token, Category::PassiveAuxiliary))
            return VictimSide::Before;
        if (context.is(token, Category::PastAuxiliary))
            return VictimSide::Behind;
        if (context.is(token, Category::RelativeMark) && (!counted || beginsObject(context, verb.end, clause.end)))
            return VictimSide::Behind; // "the officer |who shot and killed| him", not "that left four |injured|"
        if (context.isAny(token, {Category::EffectVerb, Category::SpeechVerb}))
            break;
    }
    if (verb.begin > clause.begin && context.numberAt(verb.begin - 1))
        return VictimSide::Before;
    return beginsObject(context, verb.end, clause.end) ? VictimSide::Behind : VictimSide::Before;
}

VictimSide sideOfNoun(const PhraseEntry &entry)
{
    const std::string_view role = entry.attribute("role");
    return role == "toll" ? VictimSide::Toll : role == "act" ? VictimSide::Of : VictimSide::BeforeOrOf;
}

/// An active verb has its victims behind it; one without an object may be a noun as well ("12 dræbte", "house arrest").
VictimSide sideOfActive(const ClaimContext &context, const PhraseHit &hit, TokenRange clause)
{
    const std::uint32_t before = hit.tokens.begin - 1;
    if (hit.tokens.begin > clause.begin && context.is(before, Category::Determiner) && !context.numberAt(before))
        return VictimSide::Of; // "the killing"
    if (beginsObject(context, hit.tokens.end, clause.end))
        return VictimSide::Behind;
    const PhraseHit *noun = context.document().hitAt(hit.tokens.begin, Category::EffectNoun);
    return noun ? sideOfNoun(*noun->entry) : VictimSide::None;
}

VictimSide sideOf(const ClaimContext &context, const PhraseHit &hit, TokenRange clause)
{
    const std::string_view voice = hit.entry->attribute("voice");
    if (hit.entry->category == Category::EffectNoun)
        return sideOfNoun(*hit.entry);
    if (hit.entry->category == Category::EffectFrame)
        return hit.entry->attribute("victims") == "behind" ? VictimSide::Behind : VictimSide::Before;
    if (hit.entry->attribute("needs") == "life")
        return VictimSide::AroundLife;
    if (voice == "active")
        return sideOfActive(context, hit, clause);
    return voice == "participle" ? sideOfParticiple(context, hit.tokens, clause) : VictimSide::Before;
}

/// What is taken from people, or they are taken as: "lives", "prisoner".
bool isTaken(const PhraseHit &noun)
{
    const std::string_view role = noun.entry->attribute("role");
    return role == "life" || role == "captive";
}

/// The noun that a verb like "cost" or "took" needs, or nothing.
const PhraseHit *takenBehind(const ClaimContext &context, TokenRange verb, TokenRange clause)
{
    for (std::uint32_t token = verb.end; token < clause.end; ++token) {
        const PhraseHit *noun = context.document().hitAt(token, Category::EffectNoun);
        if (noun && isTaken(*noun))
            return noun;
    }
    return nullptr;
}

/// "a plot to kill two judges" tells of no victim, "a breach |could| kill two hundred" of expected ones.
bool lacksModal(const ClaimContext &context, const PhraseHit &verb)
{
    const std::uint32_t before = verb.tokens.begin - (verb.tokens.begin > 0 ? 1 : 0);
    const bool headline = verb.tokens.end < context.tokenCount() && context.numberAt(verb.tokens.end) &&
                          before < verb.tokens.begin && !context.isPunctuation(before) &&
                          !context.isAny(before, {Category::ToMark, Category::Plan, Category::Negation,
                                                  Category::Determiner}); // "bombs |kill| 54"
    return verb.entry->attribute("needs") == "modal" && !headline &&
           (verb.tokens.begin == 0 || !context.is(verb.tokens.begin - 1, Category::Plan) ||
            context.is(verb.tokens.begin - 1, Category::ToMark));
}

/// "killed |or| wounded": the second effect has no victims of its own.
bool sharesVictims(const ClaimContext &context, const PhraseHit &first, const PhraseHit &second)
{
    for (std::uint32_t token = first.tokens.end; token < second.tokens.begin; ++token) {
        if (!context.isAny(token, {Category::Conjunction, Category::Adverb}) && !context.isMark(token, ',') &&
            !context.isMark(token, '/'))
            return false;
    }
    return second.tokens.begin > first.tokens.end;
}

bool isBodily(model::CasualtyEffect effect)
{
    return effect == model::CasualtyEffect::Killed || effect == model::CasualtyEffect::Injured ||
           effect == model::CasualtyEffect::Casualties;
}

bool isOnlyForPeople(model::CasualtyEffect effect)
{
    return effect == model::CasualtyEffect::Detained || effect == model::CasualtyEffect::Kidnapped;
}

/// The clause of a trigger, with the phrase before it when it opens with a relative word ("the 12 men who were shot").
TokenRange reachOf(const ClaimContext &context, TokenRange trigger, TokenRange sentence)
{
    TokenRange clause = context.clauseOf(trigger.begin);
    // "30 frygtes |at være omkommet|"
    if (clause.begin > sentence.begin && context.is(clause.begin, Category::ReportedThat) &&
        context.is(clause.begin - 1, Category::Doubt) && context.is(clause.begin + 1, Category::PassiveAuxiliary))
        clause.begin = context.clauseOf(clause.begin - 1).begin;
    if (clause.begin > sentence.begin && context.is(clause.begin, Category::RelativeMark)) {
        const std::uint32_t end = clause.begin - (context.isMark(clause.begin - 1, ',') ? 1 : 0);
        const TokenRange phrase = phraseBefore(context, end, sentence);
        if (!phrase.isEmpty())
            clause.begin = phrase.begin;
    }
    return clause;
}

} // namespace

std::vector<CasualtyTrigger> findCasualtyTriggers(const ClaimContext &context, TokenRange sentence)
{
    std::vector<CasualtyTrigger> triggers;
    const std::vector<Candidate> candidates = candidatesIn(context, sentence);
    std::uint32_t previousEnd = sentence.begin;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const PhraseHit &hit = *candidates[i].hit;
        if (isTaken(hit) || lacksModal(context, hit))
            continue;
        const TokenRange reach = reachOf(context, hit.tokens, sentence);
        CasualtyTrigger trigger;
        trigger.tokens = hit.tokens;
        trigger.effect = candidates[i].effect;
        trigger.side = sideOf(context, hit, reach);
        trigger.region = reach;
        trigger.mustBePeople = hit.entry->attribute("object") == "people";
        trigger.onlyPeople = !trigger.mustBePeople && isOnlyForPeople(candidates[i].effect);
        if (trigger.side == VictimSide::None)
            continue;
        if (trigger.side == VictimSide::AroundLife) {
            const PhraseHit *taken = takenBehind(context, hit.tokens, reach);
            trigger.mustBeFighters = !taken && hit.entry->attribute("else") == "fighters";
            if (!taken && !trigger.mustBeFighters)
                continue;
            if (trigger.mustBeFighters)
                trigger.side = VictimSide::Behind;
            else
                trigger.tokens.end = taken->tokens.end;
            if (const auto fate =
                    taken ? model::parseName<model::CasualtyEffect>(taken->entry->attribute("effect")) : std::nullopt)
                trigger.effect = *fate;
        }
        std::size_t next = i + 1;
        if (next < candidates.size() && isBodily(trigger.effect) && isBodily(candidates[next].effect) &&
            sharesVictims(context, hit, *candidates[next].hit)) {
            if (trigger.effect != candidates[next].effect)
                trigger.secondEffect = candidates[next].effect;
            trigger.tokens.end = candidates[next].hit->tokens.end;
            i = next++;
        }
        trigger.region.begin = std::max(reach.begin, previousEnd);
        if (next < candidates.size() && !isTaken(*candidates[next].hit))
            trigger.region.end = std::min(reach.end, candidates[next].hit->tokens.begin);
        trigger.region.end = std::max(trigger.region.end, trigger.tokens.end);
        previousEnd = trigger.tokens.end;
        triggers.push_back(trigger);
    }
    return triggers;
}

} // namespace extract
