#pragma once

#include <cstdint>

namespace base {

/// a / b rounded towards minus infinity, as calendars count before their first year. b > 0.
[[nodiscard]] constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// What floorDiv() leaves over: 0 to b - 1. b > 0.
[[nodiscard]] constexpr std::int64_t floorMod(std::int64_t a, std::int64_t b)
{
    return a - b * floorDiv(a, b);
}

} // namespace base
