#pragma once

#include "core/extract/phrases/claim_context.h"
#include "core/model/claim.h"

#include <vector>

namespace extract {

/// The last pass: statements, movements, casualties and happenings of an article, in text order, with ids 1..n. Every
/// claim carries its rule, its trigger, its source and its confidence. Cost: linear in tokens and hits.
[[nodiscard]] std::vector<model::Claim> readClaims(const ClaimMaterial &material);

} // namespace extract
