#pragma once

#include "core/timeline/index.h"

#include <optional>

namespace ui {

enum class WalkDirection : bool { Back, Forward };

/// The event before or after one, in the order of time over all lanes; each once, those that begin
/// together lane by lane. Logarithmic in each lane. Without one: the first that begins at or after from (forward), or
/// the last before it.
[[nodiscard]] std::optional<base::EventId> neighbour(const timeline::Index &index, std::optional<base::EventId> event,
                                                     base::TimePoint from, WalkDirection direction);

/// From the earliest to the latest moment that is known of an event; empty when it has none.
[[nodiscard]] base::TimeSpan knownSpan(const timeline::EventFacts &facts);
[[nodiscard]] base::TimeSpan knownSpan(const timeline::Index &index, const std::vector<base::EventId> &events);

} // namespace ui
