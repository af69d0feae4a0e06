#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"
#include "core/model/claim.h"
#include "core/model/time_expression.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ui {

enum class UnderlineStyle : std::uint8_t { Solid, Dotted /* indirect speech */, Dashed /* a time */ };

/// Words of the article under one line. Runs do not overlap; where claims nest, the innermost one owns the words, and
/// of two equal ones casualties before movement, statement and event. A time is underlined only where no claim is.
struct UnderlineRun
{
    base::TextRange range;
    base::ClaimId claim; ///< not valid for times
    model::ClaimKind kind = model::ClaimKind::Statement;
    UnderlineStyle style = UnderlineStyle::Solid;
    friend bool operator==(const UnderlineRun &, const UnderlineRun &) = default;
};

[[nodiscard]] std::vector<UnderlineRun> underlineRuns(std::span<const model::Claim> claims,
                                                      std::span<const model::TimeExpression> times);

/// The claims whose words hold the byte, the one that owns the underline first: a click takes the first, the next click
/// on the same words the next one out.
[[nodiscard]] std::vector<base::ClaimId> claimsAt(std::span<const model::Claim> claims, std::size_t byte);

} // namespace ui
