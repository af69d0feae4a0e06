#pragma once

#include <algorithm>
#include <string_view>

namespace extract {

/// True if word is one of the words of a list that a pack wrote as one text. Cost: linear in the list.
[[nodiscard]] inline bool isListed(std::string_view list, std::string_view word, char separator = ' ')
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(separator), list.size());
        if (list.substr(0, end) == word)
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

} // namespace extract
