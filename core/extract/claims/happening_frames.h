#pragma once

#include "core/extract/claims/claim_frame.h"

#include <vector>

namespace extract {

/// Other dated things: attacks, clashes, control taken, ceasefires, speeches, protests ... one claim a type and clause.
/// A verb always tells one; a noun does when its clause names a time or a place, or when it is the first of its type in
/// its paragraph. Quoted words tell none without a time or a place: there a speaker argues, nobody reports.
[[nodiscard]] std::vector<model::Claim> readHappenings(const ClaimContext &context, const SourceMap &sources,
                                                       const std::vector<model::Claim> &statements);

} // namespace extract
