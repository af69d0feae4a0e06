#include "core/extract/text/document.h"

namespace extract {

const PhraseHit *Document::hitAt(std::uint32_t token, Category category) const
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
    for (std::uint32_t i = firstHit[range.begin]; i < firstHit[range.end]; ++i) {
        if (hits[i].entry->category == category)
            return &hits[i];
    }
    return nullptr;
}

} // namespace extract
