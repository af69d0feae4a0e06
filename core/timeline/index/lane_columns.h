#pragma once

#include "core/timeline/index.h"

#include <span>

namespace timeline {

/// Everything of a lane that follows from its sorted entries [lane.first, lane.last): rows, max-end tree, moments, kept
/// marks, crowding. repeated[i] tells whether entry lane.first + i is counted in another lane.
void completeLane(Index &index, Lane &lane, std::span<const char> repeated);

} // namespace timeline
