#pragma once

#include "core/base/time_point.h"
#include "core/timeline/time_unit.h"
#include "core/timeline/zone_rules.h"

#include <cstdint>
#include <span>
#include <vector>

namespace timeline {

/// The borders of a step in a zone: midnights, Mondays, firsts of months and years, whole hours. Strictly ascending,
/// also where clocks change: an hour that is skipped has no border, one that comes twice has two.
/// From the last border at or before span.begin to the first at or after span.end, as far as the calendar reaches.
void appendStepTimes(TimeStep step, base::TimeSpan span, const ZoneRules &zone, std::vector<std::int64_t> &times);

/// appendStepTimes with a memory: panning asks a zone's rules only for what comes into view.
class StepTimes
{
public:
    explicit StepTimes(const ZoneRules &zone) : m_zone(zone) {}

    /// Borders that enclose span, in UTC. Valid until the next call.
    [[nodiscard]] std::span<const std::int64_t> in(TimeStep step, base::TimeSpan span);
    void forget() { m_covered = {}; }

private:
    const ZoneRules &m_zone;
    TimeStep m_step;
    base::TimeSpan m_covered;
    std::vector<std::int64_t> m_times;
};

} // namespace timeline
