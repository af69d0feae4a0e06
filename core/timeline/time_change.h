#pragma once

#include "core/base/edtf.h"
#include "core/model/claim_time.h"
#include "core/timeline/viewport.h"

#include <cstdint>
#include <optional>

namespace timeline {

/// What of a time is moved by hand.
enum class TimePart : std::uint8_t { Whole, Begin, End };

/// From one civil moment to another, in steps of stepMs: a day, or less where the view is near enough.
struct TimeMove
{
    TimePart part = TimePart::Whole;
    base::TimePoint from;
    base::TimePoint to;
    std::int64_t stepMs = base::msPerDay;
};

/// A day, an hour, a quarter of an hour or a minute: the finest that is wide enough to be aimed at.
[[nodiscard]] std::int64_t dragStepMs(const Viewport &view);

/// Whether a time has this end to be taken hold of: a known one, and no set of days.
[[nodiscard]] bool hasPart(const model::PlacedTime &placed, TimePart part);

/// Where a moment comes to by so many steps: of the time's own fineness where it is moved whole and is coarser.
[[nodiscard]] base::TimePoint stepped(const model::PlacedTime &placed, const TimeMove &move, int steps);

/// The time after a move, never finer than asked: moved whole it stays as fine as it was (a month goes to another
/// month), an end that is moved is as fine as the step. What was some time within a month or a year, and is narrowed,
/// is one of the days that are left; a day that is drawn out lasts. A time that follows from the report alone becomes
/// the day it is moved to. Nothing where that cannot be: an end that is not there, a set that goes on, a year with
/// unknown digits, a set of too many days.
[[nodiscard]] std::optional<base::Edtf> moved(const model::PlacedTime &placed, const TimeMove &move);

} // namespace timeline
