#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"
#include "core/timeline/index_input.h"

#include <span>

namespace ui {

/// Leaves in input only the events named, which ascend.
void keepEvents(timeline::IndexInput &input, std::span<const base::EventId> events);
/// A further lane for each saved search that has one, with the events it shows. Reads every claim once a lane: in a
/// worker.
[[nodiscard]] base::Result<void> addSearchLanes(timeline::IndexInput &input, const store::Reader &reader);

} // namespace ui
