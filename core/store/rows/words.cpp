#include "core/store/rows/words.h"

#include <algorithm>
#include <array>

namespace store {

namespace {

constexpr char separator = '\x1f';
constexpr std::array<std::string_view, 3> anchors{"", "published", "expression"};
constexpr std::array<std::string_view, 4> kinds{"note", "tag", "colour", "pin"};

/// The first for a word of a newer version.
template <class Enum, std::size_t size>
Enum valueOf(const std::array<std::string_view, size> &names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Enum{} : static_cast<Enum>(found - names.begin());
}

} // namespace

std::string_view nameOf(model::TimeAnchor anchor)
{
    return anchors[static_cast<std::size_t>(anchor)];
}

std::string_view nameOf(model::AnnotationKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

model::TimeAnchor timeAnchor(std::string_view name)
{
    return valueOf<model::TimeAnchor>(anchors, name);
}

model::AnnotationKind annotationKind(std::string_view name)
{
    return valueOf<model::AnnotationKind>(kinds, name);
}

std::string joinWords(const std::vector<std::string> &words)
{
    std::string joined;
    for (const std::string &word : words) {
        if (&word != &words.front())
            joined += separator;
        joined += word;
    }
    return joined;
}

std::vector<std::string> splitWords(std::string_view joined)
{
    std::vector<std::string> words;
    if (joined.empty())
        return words;
    for (;;) {
        const auto end = joined.find(separator);
        words.emplace_back(joined.substr(0, end));
        if (end == std::string_view::npos)
            return words;
        joined.remove_prefix(end + 1);
    }
}

} // namespace store
