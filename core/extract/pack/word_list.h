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

/// The first and the last of words parted by blanks.
constexpr std::string_view firstWord(std::string_view words)
{
    return words.substr(0, words.find(' '));
}
constexpr std::string_view lastWord(std::string_view words)
{
    const std::size_t blank = words.rfind(' ');
    return blank == std::string_view::npos ? words : words.substr(blank + 1);
}

} // namespace extract
