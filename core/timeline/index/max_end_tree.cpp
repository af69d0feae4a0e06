#include "core/timeline/index/max_end_tree.h"

namespace timeline {

void appendMaxEnds(std::span<const std::int64_t> ends, std::vector<std::int64_t> &tree)
{
    const auto append = [&tree](std::span<const std::int64_t> below) {
        for (std::size_t i = 0; i < below.size(); i += treeFanOut)
            tree.push_back(std::ranges::max(below.subspan(i, std::min<std::size_t>(treeFanOut, below.size() - i))));
    };
    tree.reserve(tree.size() + maxEndCount(static_cast<std::uint32_t>(ends.size())));
    std::size_t first = tree.size();
    append(ends);
    while (tree.size() - first > 1) {
        const std::vector<std::int64_t> below(tree.begin() + static_cast<std::ptrdiff_t>(first), tree.end());
        first = tree.size();
        append(below);
    }
}

std::uint32_t maxEndCount(std::uint32_t intervals)
{
    std::uint32_t total = 0;
    while (intervals > 0) {
        intervals = (intervals + treeFanOut - 1) / treeFanOut;
        total += intervals;
        if (intervals == 1)
            break;
    }
    return total;
}

} // namespace timeline
