#include "core/extract/claims/casualty_toll.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace extract {

namespace {

/// "the toll rose to 14, |but was corrected to 9|": the end of the next clause, if it has no subject of its own.
std::uint32_t endOfSameSubject(const ClaimContext &context, TokenRange clause, TokenRange sentence)
{
    if (clause.end + 1 >= sentence.end || !context.is(clause.end, Category::ClauseBreak) ||
        !context.isAny(clause.end + 1, {Category::PassiveAuxiliary, Category::PastAuxiliary, Category::Adverb}))
        return clause.end;
    return context.clauseOf(clause.end).end;
}

/// "the toll from the fighting, which broke out in May, |has passed 600|": what goes on behind the relative clause.
std::optional<TokenRange> behindRelative(const ClaimContext &context, TokenRange clause, TokenRange sentence)
{
    if (clause.end + 1 >= sentence.end || !context.is(clause.end, Category::RelativeMark))
        return std::nullopt;
    const TokenRange relative = context.clauseOf(clause.end);
    for (std::uint32_t token = relative.begin; token + 1 < relative.end; ++token) {
        const bool goesOn = context.isMark(token, ',') && context.isVerb(token + 1);
        if (goesOn)
            return TokenRange{token + 1, relative.end};
    }
    return std::nullopt;
}

VictimGroup withOneNumber(const ClaimContext &context, VictimGroup group, std::optional<std::int64_t> value,
                          std::uint32_t token)
{
    const TokenRange words{token, token + 1};
    group.count = {
        value, value, value, model::CountModifier::Exact, context.words(words), context.document().rangeOf(words)};
    return group;
}

/// "rose from 12 to 15" is no range: two figures, of which the last holds.
bool movesOn(const ClaimContext &context, const VictimGroup &group)
{
    const NumberMention *number = context.numberAt(group.tokens.begin);
    return group.count.modifier == model::CountModifier::Range && number && group.count.high &&
           context.is(number->tokens.begin, Category::FromMark);
}

} // namespace

std::vector<VictimGroup> tollOf(const ClaimContext &context, const CasualtyTrigger &trigger, TokenRange sentence)
{
    const VictimPhrases phrases(context, trigger, sentence);
    const TokenRange clause = context.clauseOf(trigger.tokens.begin);
    TokenRange reach{trigger.tokens.end, endOfSameSubject(context, clause, sentence)};
    if (const auto behind = behindRelative(context, clause, sentence))
        reach = *behind;
    std::optional<VictimGroup> before;
    std::optional<VictimGroup> last;
    for (std::uint32_t token = reach.begin; token < reach.end; ++token) {
        auto group = phrases.groupAt(token, reach);
        if (!group)
            continue;
        if (movesOn(context, *group)) {
            const TokenRange number = context.numberAt(group->tokens.begin)->tokens;
            before = withOneNumber(context, *group, group->count.low, number.begin + 1);
            last = withOneNumber(context, *group, group->count.high, number.end - 1);
            token = number.end - 1;
        } else if (context.is(token - 1, Category::FromMark)) {
            before = std::move(group);
        } else if (!last || context.is(token - 1, Category::ToMark)) {
            if (last && token >= clause.end)
                before = std::move(last);
            last = std::move(group);
        }
    }
    std::vector<VictimGroup> groups;
    if (!last)
        return groups;
    if (before) {
        before->isSuperseded = true;
        groups.push_back(std::move(*before));
    }
    groups.push_back(std::move(*last));
    return groups;
}

} // namespace extract
