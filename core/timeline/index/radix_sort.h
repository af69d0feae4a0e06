#pragma once

#include "core/timeline/index/large_column.h"

#include <cstdint>

namespace timeline {

/// Something to be sorted by a number, with what the number belongs to.
struct SortItem
{
    std::uint64_t key = 0;
    std::uint32_t value = 0;
    std::uint32_t extra = 0;
};

/// Ascending by key, stable, in linear time: a byte a pass, and no pass for bytes that all items share. A million times
/// of ten years need six passes, a third of what comparing takes. scratch is memory to work in, of any size.
void radixSort(LargeColumn<SortItem> &items, LargeColumn<SortItem> &scratch);

/// Signed numbers in the order of unsigned ones.
[[nodiscard]] constexpr std::uint64_t sortKey(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63);
}

} // namespace timeline
