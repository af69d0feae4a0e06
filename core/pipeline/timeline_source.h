#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"
#include "core/timeline/index_input.h"
#include "core/timeline/zone_rules.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pipeline {

/// What stands in a lane of its own.
enum class LaneGrouping : std::uint8_t { Kind, Actor, Place, Source, Tag };
/// "kind", "actor", "place", "source", "tag"; nothing for another word.
[[nodiscard]] std::optional<LaneGrouping> parseLaneGrouping(std::string_view word);
[[nodiscard]] std::string_view nameOf(LaneGrouping grouping);

/// The application's words for lanes; names of actors, places, publishers and tags come from the data.
struct LaneNames
{
    std::array<std::string, timeline::markKindCount> kinds;
    std::string without; ///< for events that have none of what lanes are made by
    std::string others;  ///< for what has less events than the lanes before, once there are too many
};

struct TimelineQuery
{
    LaneGrouping grouping = LaneGrouping::Kind;
    LaneNames names;
    store::ScanOptions scan;
    std::optional<base::TimeSpan> span; ///< UTC: only events that may touch it; undated ones stay out then
    std::size_t mostLanes = 60;         ///< without the last two of LaneNames; lanes by kind are always all
};

/// The store's events as rows of the timeline's index. One mark an event, by what model::EventReport says of its
/// claims: kind and status of the first published that is not rejected, the finest time that one of them states, and
/// the counts beside each other, never one of them alone. An event stands in the lane of each of its actors, places,
/// sources (publisher, else file) or tags. Lanes by kind begin with casualties and end with what merely happened,
/// others stand by number of events, then name. Remarks are all there, whatever the span. Reads forward only: 1 million
/// events in about a second. Call it in a worker.
[[nodiscard]] base::Result<timeline::IndexInput> readTimeline(const store::Reader &reader, const TimelineQuery &query,
                                                              const timeline::ZoneRules &zone);

/// A civil span in UTC, with an end that nobody named put where the rows end; a day where nothing lies on that side.
[[nodiscard]] base::TimeSpan closedSpan(base::TimeSpan civil, const timeline::IndexInput &input,
                                        const timeline::ZoneRules &zone);

} // namespace pipeline
