#pragma once

#include "core/base/edtf.h"
#include "core/model/claim.h"

namespace model {

/// Why a claim stands where it stands on the timeline.
enum class TimeOrigin : std::uint8_t {
    Stated,     ///< the text gives a time
    ByReport,   ///< no time, past: by the report at the latest, open to the left
    FromReport, ///< no time, plan or order: from the report at the earliest, open to the right
    Undated,    ///< no time, and the article has no date
};

/// The time of a claim as it is drawn, counted and exported.
struct PlacedTime
{
    TimeOrigin origin = TimeOrigin::Undated;
    base::Edtf edtf;         ///< Stated: the event time; ByReport, FromReport: the report time; else none
    base::TimeBounds bounds; ///< civil; ByReport has an open earliestBegin, FromReport an open latestEnd
};

/// Where a claim stands, from its own time or its article's publication time (design: "every claim has two times").
/// An eventTime or published that is no EDTF counts as absent.
[[nodiscard]] PlacedTime placeInTime(std::string_view eventTime, std::string_view published, Tense tense);

} // namespace model
