#pragma once

#include "core/timeline/index.h"
#include "core/timeline/time_unit.h"
#include "core/timeline/zone_rules.h"

#include <QString>

#include <array>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

namespace ui {

/// How many events there are of each kind in one day, week, month, ... Each is counted once, at its counting moment.
struct EventBar
{
    base::TimeSpan span; ///< UTC
    std::array<std::uint32_t, timeline::markKindCount> kinds{};

    [[nodiscard]] std::uint32_t total() const { return std::accumulate(kinds.begin(), kinds.end(), 0U); }
};

/// The bars of a stretch of time, without gaps, all of one unit.
struct EventBars
{
    timeline::TimeUnit unit = timeline::TimeUnit::Day;
    std::vector<EventBar> bars;

    [[nodiscard]] std::uint32_t largest() const;
    /// The bar that holds a moment; -1: none.
    [[nodiscard]] int barAt(base::TimePoint utc) const;
};

/// The smallest of day, week, month, quarter, year, decade, century that makes at most that many bars. Costs bars and
/// lanes, not events.
[[nodiscard]] EventBars eventBars(const timeline::Index &index, base::TimeSpan utc, const timeline::ZoneRules &zone,
                                  std::size_t most);
/// The events of a bar: of one kind, or of all.
[[nodiscard]] std::vector<base::EventId> eventsOf(const EventBar &bar, const timeline::Index &index,
                                                  std::optional<timeline::MarkKind> kind);

/// "3–9 January 2022".
[[nodiscard]] QString barName(const EventBar &bar, const timeline::ZoneRules &zone);
[[nodiscard]] QString barName(timeline::TimeUnit unit); ///< "Events per week"
/// "4 statements, 2 casualties".
[[nodiscard]] QString barWords(const EventBar &bar);
/// A row a bar: first day, last day, then a column a kind and the total.
[[nodiscard]] std::string barsAsCsv(const EventBars &bars, const timeline::ZoneRules &zone);

} // namespace ui
