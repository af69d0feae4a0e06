#pragma once

#include "core/extract/names/actor_table.h"
#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"
#include "core/model/claim.h"
#include "core/model/time_expression.h"

#include <span>
#include <vector>

namespace extract {

/// Everything the passes before have read; the claims pass adds to it and changes nothing. All of it outlives the call.
struct ClaimMaterial
{
    const Document &document;
    const LanguagePack &pack;
    const ActorTable &names;
    std::span<const model::TimeExpression> times; ///< sorted by range, ids 1..n
};

/// The last pass: statements, movements, casualties and happenings of an article, in text order, with ids 1..n. Every
/// claim carries its rule, its trigger, its source and its confidence. Cost: linear in tokens and hits.
[[nodiscard]] std::vector<model::Claim> readClaims(const ClaimMaterial &material);

} // namespace extract
