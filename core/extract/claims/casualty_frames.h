#pragma once

#include "core/extract/claims/claim_frame.h"

#include <vector>

namespace extract {

/// Counts of people killed, hurt, detained and so on, one claim a count and victim group. A caption that only repeats a
/// count of the prose gives none.
[[nodiscard]] std::vector<model::Claim> readCasualties(const ClaimContext &context, const SourceMap &sources);

} // namespace extract
