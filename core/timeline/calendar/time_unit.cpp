#include "core/timeline/time_unit.h"

#include <array>
#include <cstddef>

namespace timeline {

double nominalMs(TimeStep step)
{
    constexpr double day = 86'400'000;
    constexpr double year = 365.2425 * day;
    constexpr std::array units{1000.0,   60'000.0, 3'600'000.0, day,        7 * day,    year / 12,
                               year / 4, year,     10 * year,   100 * year, 1000 * year};
    return units[static_cast<std::size_t>(step.unit)] * step.count;
}

} // namespace timeline
