#pragma once

#include "core/timeline/index.h"
#include "core/timeline/scene/frame.h"

#include <cstdint>
#include <span>

namespace timeline {

/// How many moments of a run lie in [from, to).
[[nodiscard]] std::uint32_t countIn(const Index &index, const MomentRun &run, std::int64_t from, std::int64_t to);
/// Events whose counting moment lies in [from, to), in all lanes, each once.
[[nodiscard]] std::uint64_t countAll(const Index &index, base::TimeSpan span);

/// Adds the columns of a lane between borders (UTC, ascending) to the scene, scaled to the tallest of them.
/// columnMs is a column's nominal width: what is known less finely is pale.
void addColumns(const Frame &frame, LaneBox &box, std::span<const std::int64_t> borders, double columnMs);

} // namespace timeline
