#include "core/extract/claims/subject_side.h"

#include "core/extract/phrases/noun_phrase.h"

namespace extract {

std::uint32_t beginOfNounSide(const ClaimContext &context, TokenRange region)
{
    std::uint32_t begin = region.end;
    while (begin > region.begin) {
        const std::uint32_t last = begin - 1;
        const bool joins = context.isAny(last, {Category::Adverb, Category::PassiveAuxiliary, Category::Conjunction}) ||
                           (context.is(last, Category::Doubt) && !context.is(last, Category::Preposition)) ||
                           context.numberAt(last) || context.is(last, Category::Negation) ||
                           context.attribute(last, Category::Preposition, "role") == "of";
        if (!joins && breaksPhrase(context, last))
            break;
        --begin;
    }
    return begin;
}

std::uint32_t endOfSubjectSide(const ClaimContext &context, TokenRange region)
{
    std::uint32_t joint = region.end; // "and |later| died"
    while (joint > region.begin && !context.mentionAt(joint - 1) &&
           (context.is(joint - 1, Category::Adverb) || context.timeAt(joint - 1)))
        --joint;
    if (joint < region.begin + 3 || !context.is(joint - 1, Category::Conjunction))
        return region.end;
    for (std::uint32_t token = joint - 1; token-- > region.begin;) {
        if (context.is(token, Category::PassiveAuxiliary))
            return token;
        if (context.isPunctuation(token) || context.mentionAt(token) || context.numberAt(token) ||
            context.isAny(token, {Category::VictimNoun, Category::Determiner, Category::ClauseBreak}))
            break;
    }
    return region.end;
}

} // namespace extract
