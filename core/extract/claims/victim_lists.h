#pragma once

#include "core/extract/claims/victim_phrases.h"

#include <vector>

namespace extract {

constexpr std::uint32_t longestListGap = 9; ///< tokens between two counts that one verb joins

/// "three |of the| five": the count before the gap is part of the one behind it.
[[nodiscard]] bool isPartOf(const ClaimContext &context, TokenRange gap);
/// "five people, |including journalists and| a driver, were hurt": what stands behind the gap is part of what stands
/// before it.
[[nodiscard]] bool opensParts(const ClaimContext &context, TokenRange gap);
/// True if one verb joins the counts on both sides of a gap: marks and small words of a list, no verb, and no count
/// that points back behind a comma ("after the murder of Ann Hall|, the| 400 judges").
[[nodiscard]] bool joinsCounts(const ClaimContext &context, TokenRange gap);
/// Counts one person named by an article together with the exact count that "and" joins, if the list has no more: "|an
/// officer and four policemen|" are five. A count that comes first ("five rebels and a soldier"), names, parts and open
/// counts stay apart.
void addSingleToCount(const ClaimContext &context, std::vector<VictimGroup> &groups);

} // namespace extract
