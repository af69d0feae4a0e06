#pragma once

#include "core/extract/times/time_reading.h"
#include "core/model/finding.h"

#include <vector>

namespace extract {

/// Every reading of a document in text order, none overlapping another: at each token the rules are asked in turn, the
/// longest reading wins, of equal ones the first rule. Doubts are appended to findings.
[[nodiscard]] std::vector<TimeReading> scanTimes(const TimeContext &context, std::vector<model::Finding> &findings);

} // namespace extract
