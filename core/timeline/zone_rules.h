#pragma once

#include "core/base/time_point.h"

#include <cstdint>

namespace timeline {

/// The rules of the one zone that the timeline shows. app/render implements it over QTimeZone.
class ZoneRules
{
public:
    virtual ~ZoneRules() = default;

    /// Milliseconds to add to UTC to get the wall clock.
    [[nodiscard]] virtual std::int64_t offsetMs(base::TimePoint utc) const = 0;
    /// UTC of a wall clock time; the earlier of two when the clock shows it twice; when it never shows it, the moment
    /// of the jump.
    [[nodiscard]] virtual base::TimePoint toUtc(base::TimePoint civil) const = 0;

    [[nodiscard]] base::TimePoint toCivil(base::TimePoint utc) const { return {utc.ms + offsetMs(utc)}; }
};

/// UTC itself.
class UtcZone final : public ZoneRules
{
public:
    [[nodiscard]] std::int64_t offsetMs(base::TimePoint) const override { return 0; }
    [[nodiscard]] base::TimePoint toUtc(base::TimePoint civil) const override { return civil; }
};

} // namespace timeline
