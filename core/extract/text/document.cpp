#include "core/extract/text/document.h"

namespace extract {

const PhraseHit *Document::findHit(std::uint32_t token, Category category) const
{
    for (std::uint32_t i = firstHit[token]; i < firstHit[token + 1]; ++i) {
        if (hits[i].entry->category == category)
            return &hits[i];
    }
    return nullptr;
}

const PhraseHit *Document::firstHitIn(TokenRange range, Category category) const
{
    if (range.isEmpty())
        return nullptr;
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
        if (const PhraseHit *hit = hitAt(token, category))
            return hit;
    }
    return nullptr;
}

} // namespace extract
