#include "core/extract/phrases/dateline.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t longestDateline = 12; ///< tokens

bool isDash(std::string_view text)
{
    return text == "\u2014" || text == "\u2013" || text == "-" || text == "--";
}

} // namespace

std::uint32_t behindDateline(const ClaimContext &context, TokenRange sentence)
{
    const Document &document = context.document();
    const bool opens = context.tokensOf(context.paragraphOf(sentence.begin)).begin == sentence.begin;
    if (!opens || document.tokens[sentence.begin].letterCase != LetterCase::Upper)
        return sentence.begin;
    const std::uint32_t end = std::min(sentence.end, sentence.begin + longestDateline);
    for (std::uint32_t token = sentence.begin; token < end; ++token) {
        if (isDash(document.text(document.tokens[token])))
            return token + 1;
        if (document.tokens[token].letterCase == LetterCase::Lower && !context.timeAt(token))
            return sentence.begin;
    }
    return sentence.begin;
}

} // namespace extract
