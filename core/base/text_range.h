#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <string_view>

namespace base {

/// Half-open range of bytes [begin, end) in the UTF-8 text of an article. Both ends lie on code point borders.
struct TextRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(TextRange other) const { return begin < other.end && other.begin < end; }
    [[nodiscard]] constexpr std::string_view in(std::string_view text) const { return text.substr(begin, length()); }

    friend constexpr auto operator<=>(const TextRange &, const TextRange &) = default;
};

} // namespace base
