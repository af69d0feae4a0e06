#pragma once

#include "core/extract/times/time_reading.h"

#include <vector>

namespace extract {

/// "From |24 October| to 3 November 2018", "|August| and September 1914": a day or month without a year takes that of
/// the date which it is joined with, or the year before where it lies later in the year. Readings in text order.
void giveYearsOfRanges(const TimeContext &context, std::vector<TimeReading> &readings);

} // namespace extract
