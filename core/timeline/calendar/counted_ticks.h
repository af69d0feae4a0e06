#pragma once

#include "core/base/time_point.h"
#include "core/timeline/time_unit.h"
#include "core/timeline/zone_rules.h"

#include <cstdint>
#include <span>
#include <vector>

namespace timeline {

/// A tick of an axis that counts from a moment: "+3 days".
struct CountedTick
{
    base::TimePoint time;   ///< UTC
    std::int64_t count = 0; ///< of the step's unit since the moment; negative before it
};

/// Steps that a counting axis may take, ascending. Days, not weeks or months, up to years: a month is no fixed length.
[[nodiscard]] std::span<const TimeStep> countedSteps();
/// The larger calendar unit that stands above a counting line.
[[nodiscard]] TimeStep upperStepOfCounted(TimeStep lower);

/// The ticks inside span, in UTC. Seconds, minutes and hours are lengths of time; days and years keep the clock time
/// of the moment in the zone, so that "+1 day" is the same time tomorrow also when clocks change. An anniversary of
/// 29 February falls on the 28th in other years. Cost: linear in the ticks.
void appendCountedTicks(TimeStep step, base::TimePoint origin, base::TimeSpan span, const ZoneRules &zone,
                        std::vector<CountedTick> &ticks);

} // namespace timeline
