#pragma once

#include "core/timeline/index.h"
#include "core/timeline/index_input.h"

#include <stop_token>

namespace timeline {

/// Builds an Index from rows in any order: n log n, in a worker. Asked to stop, it gives a null pointer. Equal input in
/// another order gives an equal Index.
class IndexBuilder
{
public:
    /// How many rows of a lane its points are spread over: an event has its row to itself until the spread-th next one
    /// begins. That follows the density of each stretch, and no zoom or window can move an event to another row.
    static constexpr std::uint32_t spread = 8;
    /// How many casualty events a lane keeps as marks of their own above density.
    static constexpr std::size_t topCasualties = 3;

    [[nodiscard]] IndexPointer build(const IndexInput &input, std::stop_token stop = {}) const;
};

} // namespace timeline
