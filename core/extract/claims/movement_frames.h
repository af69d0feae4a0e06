#pragma once

#include "core/extract/claims/claim_frame.h"

#include <vector>

namespace extract {

/// Forces and materiel that move, are sent, are to be sent, withdraw or are stationed; one claim a clause. Needs a
/// mover that is a force, and a place or a count. An attack or a patrol is none. A caption that only repeats the prose
/// gives none.
[[nodiscard]] std::vector<model::Claim> readMovements(const ClaimContext &context, const SourceMap &sources);

} // namespace extract
