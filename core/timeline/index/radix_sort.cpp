#include "core/timeline/index/radix_sort.h"

#include <array>

namespace timeline {

namespace {

constexpr std::size_t byteValues = 256;
constexpr std::size_t keyBytes = 8;

std::size_t byteOf(std::uint64_t key, std::size_t byte)
{
    return (key >> (8 * byte)) & 0xff;
}

} // namespace

void radixSort(LargeColumn<SortItem> &items, LargeColumn<SortItem> &scratch)
{
    if (items.size() < 2)
        return;
    std::array<std::array<std::uint32_t, byteValues>, keyBytes> counts{};
    for (const SortItem &item : items)
        for (std::size_t byte = 0; byte < keyBytes; ++byte)
            ++counts[byte][byteOf(item.key, byte)];
    scratch.resize(items.size());
    for (std::size_t byte = 0; byte < keyBytes; ++byte) {
        std::array<std::uint32_t, byteValues> &count = counts[byte];
        if (count[byteOf(items.front().key, byte)] == items.size())
            continue;
        std::uint32_t first = 0;
        for (std::uint32_t &value : count) {
            const std::uint32_t next = first + value;
            value = first;
            first = next;
        }
        for (const SortItem &item : items)
            scratch[count[byteOf(item.key, byte)]++] = item;
        items.swap(scratch);
    }
}

} // namespace timeline
