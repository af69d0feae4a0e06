#pragma once

#include "core/extract/claims/claim_frame.h"

#include <vector>

namespace extract {

/// Quotes and reported speech as claims, in text order. Fills sources with who answers for which words.
[[nodiscard]] std::vector<model::Claim> readStatements(const ClaimContext &context, SourceMap &sources);

} // namespace extract
