#include "core/extract/claims/victim_lists.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t longestPartGap = 3; ///< "of those the"

bool endsList(const ClaimContext &context, std::uint32_t token)
{
    return context.isVerb(token) || context.is(token, Category::ClauseBreak);
}

bool isOneByArticle(const ClaimContext &context, const VictimGroup &group)
{
    return group.isSingle && context.attribute(group.tokens.begin, Category::Determiner, "value") == "1";
}

bool isExact(const VictimGroup &group)
{
    return !group.isSingle && group.count.modifier == model::CountModifier::Exact && group.count.best &&
           *group.count.best > 0;
}

bool addsUp(const ClaimContext &context, const VictimGroup &first, const VictimGroup &second)
{
    const TokenRange gap{first.tokens.end, second.tokens.begin};
    const bool joined = gap.length() == 1 && context.is(gap.begin, Category::Conjunction);
    return joined && isOneByArticle(context, first) && isExact(second);
}

VictimGroup together(const ClaimContext &context, const VictimGroup &first, const VictimGroup &second)
{
    const std::int64_t sum = *first.count.best + *second.count.best;
    VictimGroup group = second;
    group.tokens = {first.tokens.begin, second.tokens.end};
    group.victims = group.tokens;
    group.count = {sum,
                   sum,
                   sum,
                   model::CountModifier::Exact,
                   context.words(group.tokens),
                   context.document().rangeOf(group.tokens)};
    return group;
}

} // namespace

bool isPartOf(const ClaimContext &context, TokenRange gap)
{
    return !gap.isEmpty() && gap.length() <= longestPartGap &&
           context.attribute(gap.begin, Category::Preposition, "role") == "of";
}

bool opensParts(const ClaimContext &context, TokenRange gap)
{
    bool opens = false;
    for (std::uint32_t token = gap.begin; token < gap.end; ++token) {
        if (endsList(context, token))
            return false;
        opens |= context.is(token, Category::PartMark);
    }
    return opens;
}

bool joinsCounts(const ClaimContext &context, TokenRange gap)
{
    if (gap.length() > longestListGap)
        return false;
    bool joined = false;
    for (std::uint32_t token = gap.begin; token < gap.end; ++token) {
        const bool pointsBack = token > gap.begin && context.isMark(token - 1, ',') &&
                                !context.attribute(token, Category::Determiner, "def").empty();
        if (endsList(context, token) || pointsBack)
            return false;
        joined |= context.isAny(token, {Category::Conjunction, Category::PartMark}) || context.isMark(token, ',');
    }
    return joined;
}

void addSingleToCount(const ClaimContext &context, std::vector<VictimGroup> &groups)
{
    const auto parts = std::ranges::find_if(groups, &VictimGroup::isPart);
    if (parts - groups.begin() != 2 || !addsUp(context, groups[0], groups[1]))
        return;
    groups[0] = together(context, groups[0], groups[1]);
    groups.erase(groups.begin() + 1);
}

} // namespace extract
