#include "core/store/rows/words.h"

#include <algorithm>
#include <array>

namespace store {

namespace {

constexpr char separator = '\x1f';
constexpr std::array<std::string_view, 3> anchors{"", "published", "expression"};

} // namespace

std::string_view nameOf(model::TimeAnchor anchor)
{
    return anchors[static_cast<std::size_t>(anchor)];
}

model::TimeAnchor timeAnchor(std::string_view name)
{
    const auto *const found = std::find(anchors.begin(), anchors.end(), name);
    // The first for a word of a newer version.
    return found == anchors.end() ? model::TimeAnchor{} : static_cast<model::TimeAnchor>(found - anchors.begin());
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
