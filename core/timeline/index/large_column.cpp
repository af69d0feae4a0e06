#include "core/timeline/index/large_column.h"

#include <cstdlib>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace timeline {

namespace {
constexpr std::size_t largePage = std::size_t{2} << 20;
}

void *allocateLarge(std::size_t size)
{
#ifdef __linux__

    if (size >= largePage) {
        void *memory = std::aligned_alloc(largePage, (size + largePage - 1) / largePage * largePage);
        if (memory != nullptr)
            madvise(memory, size, MADV_HUGEPAGE); // a wish: pages of 4 kB serve as well
        return memory;
    }
#endif
    return std::malloc(size);
}

void freeLarge(void *memory)
{
    std::free(memory);
}

} // namespace timeline
