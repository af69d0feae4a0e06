#pragma once

#include <chrono>
#include <cstdint>

namespace store {

/// UTC milliseconds since 1970.
[[nodiscard]] inline std::int64_t nowMs()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace store
