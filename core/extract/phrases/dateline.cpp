#include "core/extract/phrases/dateline.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t longestDateline = 12; ///< tokens

bool isDash(std::string_view text)
{
    return text == "\u2014" || text == "\u2013" || text == "-" || text == "--";
}

/// The first token behind the dash, over words that have capitals or that a predicate calls part of a date.
std::uint32_t behindDash(const Document &document, TokenRange sentence, auto isDate)
{
    const Paragraph &paragraph = document.paragraphs[document.sentenceOf(sentence.begin).paragraph];
    const bool opens = document.sentences[paragraph.firstSentence].tokens.begin == sentence.begin;
    if (!opens || document.tokens[sentence.begin].letterCase != LetterCase::Upper ||
        document.hitAt(sentence.begin, Category::NotName)) // "FACTBOX - Major attacks"
        return sentence.begin;
    const std::uint32_t end = std::min(sentence.end, sentence.begin + longestDateline);
    for (std::uint32_t token = sentence.begin; token < end; ++token) {
        if (isDash(document.text(document.tokens[token])))
            return token + 1;
        if (document.tokens[token].letterCase == LetterCase::Lower && !isDate(token))
            return sentence.begin;
    }
    return sentence.begin;
}

} // namespace

std::uint32_t behindDateline(const ClaimContext &context, TokenRange sentence)
{
    return behindDash(context.document(), sentence,
                      [&](std::uint32_t token) { return context.timeAt(token) != nullptr; });
}

std::uint32_t datelineEnd(const Document &document, TokenRange sentence)
{
    const auto isMonth = [&](std::uint32_t token) { return document.hitAt(token, Category::Month) != nullptr; };
    return behindDash(document, sentence, isMonth);
}

} // namespace extract
