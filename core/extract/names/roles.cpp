#include "core/extract/names/roles.h"

namespace extract {

namespace {

constexpr std::uint32_t longestTitle = 4;       ///< tokens of one title phrase
constexpr std::uint32_t longestApposition = 12; ///< tokens
constexpr std::uint32_t mostTitles = 3;         ///< "former army chief general"

const PhraseHit *titleEndingAt(const Document &document, std::uint32_t end, std::uint32_t first)
{
    const PhraseHit *found = nullptr;
    for (std::uint32_t begin = end; begin > first && begin + longestTitle > end; --begin) {
        const PhraseHit *hit = document.hitAt(begin - 1, Category::Title);
        if (hit && hit->tokens.end == end)
            found = hit;
        const PhraseHit *honorific = document.hitAt(begin - 1, Category::Honorific);
        if (honorific && honorific->tokens.end == end)
            found = honorific;
    }
    return found;
}

} // namespace

bool isWholePhrase(const Document &document, const PhraseHit &hit)
{
    return document.rangeOf(hit.tokens).length() <= hit.entry->phrase.size() + 2;
}

TokenRange titleBefore(const Document &document, std::uint32_t name, std::uint32_t first)
{
    TokenRange title{name, name};
    for (std::uint32_t count = 0; count < mostTitles; ++count) {
        const PhraseHit *hit = titleEndingAt(document, title.begin, first);
        if (!hit)
            break;
        // "Præsident præsident Tokajev": the same title twice is a slip of the pen.
        const bool again = !title.isEmpty() && hit->tokens.length() == title.length() &&
                           document.hitAt(title.begin, Category::Title) &&
                           document.text(document.tokens[hit->tokens.begin]).substr(1) ==
                               document.text(document.tokens[title.begin]).substr(1);
        if (again)
            break;
        title.begin = hit->tokens.begin;
    }
    while (!title.isEmpty() && title.begin > first && document.hitAt(title.begin - 1, Category::Demonym))
        --title.begin;
    return title;
}

TokenRange appositionAfter(const Document &document, std::uint32_t nameEnd, std::uint32_t last)
{
    if (nameEnd + 1 >= last || document.text(document.tokens[nameEnd]) != ",")
        return {nameEnd, nameEnd};
    std::uint32_t first = nameEnd + 1;
    if (document.hitAt(first, Category::RelativeMark)) { // ", |who is| mayor of Narva"
        if (first + 2 >= last || !document.hitAt(first + 1, Category::PassiveAuxiliary))
            return {nameEnd, nameEnd};
        first += 2;
    }
    std::uint32_t begin = first;
    const PhraseHit *title = document.hitAt(begin, Category::Title);
    for (std::uint32_t skipped = 0; !title && skipped < 3 && begin + 1 < last; ++skipped) {
        const bool mayStandBefore = document.hitAt(begin, Category::Demonym) ||
                                    document.hitAt(begin, Category::Determiner) ||
                                    document.tokens[begin].letterCase == LetterCase::Lower;
        if (!mayStandBefore)
            break;
        title = document.hitAt(++begin, Category::Title);
    }
    if (!title)
        return {nameEnd, nameEnd};
    for (std::uint32_t end = title->tokens.end; end < last && end < nameEnd + longestApposition; ++end) {
        const Token &token = document.tokens[end];
        const bool stops = token.tokenClass == TokenClass::Quote || document.text(token) == "," ||
                           document.text(token) == "." || document.hitAt(end, Category::RelativeMark);
        if (stops)
            return {first, end};
    }
    return {title->tokens.begin, title->tokens.end};
}

} // namespace extract
