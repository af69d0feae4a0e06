#pragma once

#include <cstddef>
#include <limits>
#include <new>
#include <vector>

namespace timeline {

/// Memory of at least size bytes, from large pages where the system has them and size is worth it. Null when there is
/// none.
[[nodiscard]] void *allocateLarge(std::size_t size);
void freeLarge(void *memory);

/// Columns of a million events are a hundred megabytes that are written once: with pages of 4 kB the faults of the
/// first touch cost more than building the index does (here 4 ms a megabyte under a hypervisor, 0.1 with pages of 2
/// MB), and a query then misses the page table less.
template <class T>
class LargeAllocator
{
public:
    using value_type = T;

    LargeAllocator() = default;
    template <class Other>
    LargeAllocator(const LargeAllocator<Other> &) // NOLINT(google-explicit-constructor): required of allocators
    {
    }

    [[nodiscard]] T *allocate(std::size_t count)
    {
        static_assert(alignof(T) <= alignof(std::max_align_t));
        if (count > std::numeric_limits<std::size_t>::max() / sizeof(T))
            throw std::bad_array_new_length();
        void *memory = allocateLarge(count * sizeof(T));
        if (memory == nullptr)
            throw std::bad_alloc();
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t) { freeLarge(memory); }

    friend bool operator==(const LargeAllocator &, const LargeAllocator &) { return true; }
};

template <class T>
using LargeColumn = std::vector<T, LargeAllocator<T>>;

} // namespace timeline
