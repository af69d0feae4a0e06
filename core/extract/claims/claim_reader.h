#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"
#include "core/model/actor.h"
#include "core/model/claim.h"
#include "core/model/time_expression.h"

#include <span>
#include <vector>

namespace extract {

/// Everything the passes before have read; the claims pass adds to it and changes nothing. Ids are local (1..n), and
/// the lists outlive the call.
struct ClaimMaterial
{
    const Document &document;
    const LanguagePack &pack;
    std::span<const model::Actor> actors; ///< mentions sorted inside each actor
    std::span<const model::Place> places;
    std::span<const model::TimeExpression> times; ///< sorted by range
};

/// The last pass: statements, movements, casualties and happenings of an article, in text order, with ids 1..n. Every
/// claim carries its rule, its trigger, its source and its confidence. Cost: linear in tokens and hits.
[[nodiscard]] std::vector<model::Claim> readClaims(const ClaimMaterial &material);

} // namespace extract
