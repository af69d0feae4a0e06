#pragma once

#include "core/timeline/time_unit.h"

#include <cstdint>
#include <string>

namespace timeline {

/// The words that a lane's header needs and core does not have. Implemented beside CalendarNames.
class LaneWords
{
public:
    virtual ~LaneWords() = default;
    [[nodiscard]] virtual std::string number(std::uint64_t value) const = 0;
    /// "at most 814", and below it "in a week".
    [[nodiscard]] virtual std::string peak(std::uint32_t value) const = 0;
    [[nodiscard]] virtual std::string perUnit(TimeStep step) const = 0;
    /// The name of the strip that remarks stand in.
    [[nodiscard]] virtual std::string remarks() const = 0;
};

} // namespace timeline
