#include "core/extract/speech/attribution.h"

#include <algorithm>

namespace extract {

void SourceMap::add(TokenRange scope, Source source)
{
    if (scope.isEmpty() || (source.actor.isEmpty() && !source.certainty))
        return;
    const auto place =
        std::ranges::upper_bound(m_entries, scope.begin, {}, [](const Entry &entry) { return entry.scope.begin; });
    m_longest = std::max(m_longest, scope.length());
    m_entries.insert(place, {scope, std::move(source)});
}

Source SourceMap::sourceOf(TokenRange words) const
{
    auto entry =
        std::ranges::upper_bound(m_entries, words.begin, {}, [](const Entry &other) { return other.scope.begin; });
    const Entry *innermost = nullptr;
    while (entry != m_entries.begin()) {
        --entry;
        if (entry->scope.begin + m_longest <= words.begin)
            break;
        if (entry->scope.contains(words) && (!innermost || entry->scope.length() < innermost->scope.length()))
            innermost = &*entry;
    }
    return innermost ? innermost->source : Source{};
}

} // namespace extract
