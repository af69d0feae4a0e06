#pragma once

#include "core/timeline/index.h"

#include <cstddef>
#include <cstdint>

namespace timeline {

/// The events of an index that may lie in a period, laid out anew: rows that only others needed are gone, and so are
/// lanes in which nothing is left. Undated events stay. Linear in the index; for pictures, not for frames.
struct IndexPart
{
    IndexPointer index;
    std::size_t outside = 0; ///< events that were left out
};
[[nodiscard]] IndexPart partOf(const Index &index, base::TimeSpan period);

/// The same events with rows for marks at one scale: each event has its row to itself for roomMs behind its end, so
/// that no two small marks share their pixels. Linear in the index.
[[nodiscard]] IndexPointer spreadOut(const Index &index, std::int64_t roomMs);

/// Whether some of what is drawn of an event lies in a period; true for an undated one.
[[nodiscard]] bool meets(const EventFacts &facts, base::TimeSpan period);

} // namespace timeline
