#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <random>

namespace base {

/// Gives 63-bit ids that grow with time and do not meet those of another machine, so that two people's files can be
/// merged: milliseconds since 2020 in the upper 41 bits (until 2089), then 22 bits that start at random in each
/// millisecond and count on inside it. Every id is larger than the one before, even when the clock is set back.
/// Any thread may ask; one generator serves one project.
class IdGenerator
{
public:
    using Clock = std::function<std::int64_t()>; ///< milliseconds since 1970 in UTC

    IdGenerator();
    IdGenerator(Clock clock, std::uint64_t seed); ///< for results that can be repeated
    /// Ids continue above this one, which is already in use.
    void continueAfter(std::int64_t used);

    [[nodiscard]] std::int64_t nextValue();
    template <class TypedId>
    [[nodiscard]] TypedId next()
    {
        return TypedId{nextValue()};
    }

private:
    std::mutex m_mutex;
    Clock m_clock;
    std::mt19937_64 m_random;
    std::int64_t m_last = 0;
};

} // namespace base
