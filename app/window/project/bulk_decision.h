#pragma once

#include "core/store/reader.h"

#include <span>
#include <vector>

namespace ui {

/// The claims that a decision on whole events is about. Accepting: those that nobody has decided on yet, and rejected
/// ones where an event has no others. Rejecting: all that count.
[[nodiscard]] std::vector<base::ClaimId>
claimsToDecide(const store::Reader &reader, std::span<const base::EventId> events, model::ClaimStatus status);

} // namespace ui
