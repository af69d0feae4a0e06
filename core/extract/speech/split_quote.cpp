#include "core/extract/speech/split_quote.h"

#include <algorithm>

namespace extract {

namespace {

/// A comma before the mark that closes, or a mark that stands in the place of one: the words may go on.
bool goesOn(const ClaimContext &context, const Quote &quote)
{
    std::uint32_t last = quote.words.end - 1;
    while (last > quote.words.begin && context.isQuoteMark(last))
        --last;
    const std::string_view mark = context.document().text(context.document().tokens[last]);
    return mark == "," || mark == "?" || mark == "!" || mark == "…" || mark == "—" || mark == "–" || mark == "-";
}

/// True if the words between two parts hold the cue of the first, report nothing of their own and are few beside what
/// is said: a quote is no quote when a third of it is somebody else's words.
bool isCueAlone(const ClaimContext &context, const SpokenCue &cue, TokenRange gap, std::uint32_t said)
{
    if (!gap.contains(cue.tokens) || wordsIn(context, gap) * 2 > said)
        return false;
    for (std::uint32_t token = gap.begin; token < gap.end; ++token) {
        if (context.is(token, Category::ReportedThat) && !context.mentionAt(token))
            return false;
    }
    return true;
}

/// The second part opens the sentence behind the cue's, or goes on in it behind a comma and at most a small word.
bool followsCue(const ClaimContext &context, TokenRange gap)
{
    std::uint32_t last = gap.end - 1;
    while (last > gap.begin && context.isQuoteMark(last))
        --last;
    const std::uint32_t sentence = context.document().tokens[gap.begin].sentence;
    if (context.document().tokens[last].sentence != sentence)
        return false;
    if (context.isMark(last, '.'))
        return context.material().pack.setting("splitQuotes") == "joined";
    if (context.isMark(last, ','))
        return true;
    return context.isAny(last, {Category::Conjunction, Category::ClauseBreak}) && context.isMark(last - 1, ',');
}

bool isSplit(const ClaimContext &context, const SpokenQuote &first, const SpokenQuote &second)
{
    const TokenRange gap{first.quote.after, std::max(first.quote.after, second.quote.open)};
    const bool pair = !gap.isEmpty() && first.cue.entry && !first.cue.tokens.isEmpty() && !second.quote.continues &&
                      first.quote.style == second.quote.style && first.quote.style != QuoteStyle::Dash &&
                      &context.paragraphOf(first.quote.open) == &context.paragraphOf(second.quote.open);
    const bool sameCue = second.cue.tokens == first.cue.tokens;
    const std::uint32_t said = wordsIn(context, first.quote.words) + wordsIn(context, second.quote.words);
    return pair && sameCue && goesOn(context, first.quote) && isCueAlone(context, first.cue, gap, said) &&
           followsCue(context, gap);
}

} // namespace

void joinSplitQuotes(const ClaimContext &context, std::vector<SpokenQuote> &spoken)
{
    std::vector<SpokenQuote> joined;
    joined.reserve(spoken.size());
    for (SpokenQuote &quote : spoken) {
        if (joined.empty() || !isSplit(context, joined.back(), quote)) {
            joined.push_back(std::move(quote));
            continue;
        }
        SpokenQuote &first = joined.back();
        first.quote.words.end = quote.quote.words.end;
        first.quote.after = quote.quote.after;
        first.type = model::StatementType::Direct;
        first.rule = "quote.split";
    }
    spoken = std::move(joined);
}

} // namespace extract
