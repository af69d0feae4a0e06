#pragma once

#include "core/base/time_point.h"
#include "core/model/claim.h"
#include "core/model/claim_time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace model {

/// What of a claim decides how the event it reports is shown. Of an event's reports the first is the one it is named
/// after: they stand in the order of publication, without rejected ones unless there are no others.
struct EventReport
{
    ClaimKind kind = ClaimKind::Statement;
    ClaimStatus status = ClaimStatus::Extracted;
    TimeOrigin origin = TimeOrigin::Undated;
    base::TimeBounds bounds;
    std::optional<CasualtyEffect> effect;
    Certainty certainty = Certainty::Reported;
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> best;
    std::optional<std::int64_t> high;
    std::optional<CountModifier> modifier; ///< nothing: no count, not even a word for one
};

[[nodiscard]] EventReport reportOf(const Claim &claim, const PlacedTime &placed);

/// When an article was published, for the order of reports; highest() when nobody knows.
[[nodiscard]] base::TimePoint publishedAt(std::string_view edtf);
/// The report whose time is the event's: of those that state one the finest; the first, if none does.
[[nodiscard]] std::size_t datingReport(std::span<const EventReport> reports);
/// The reports whose counts stand beside each other on the event's mark, the smallest number first: of the first one's
/// kind and effect, without those that are denied, superseded or only feared unless the first is so. Words for a count
/// ("dozens") only where nobody wrote a number. Empty where nothing is counted.
[[nodiscard]] std::vector<std::size_t> countedReports(std::span<const EventReport> reports);
/// How the edges of several counts in one chip are drawn: an edge only where every count ends.
[[nodiscard]] CountModifier commonEdges(std::span<const CountModifier> modifiers);
/// Whether two reports of one event contradict each other: of one kind and effect, their counts do not meet, or one
/// denies. What its own article supersedes, and what is only feared, contradicts nothing.
[[nodiscard]] bool disagree(const EventReport &a, const EventReport &b);

} // namespace model
