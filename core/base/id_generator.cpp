#include "core/base/id_generator.h"

#include <algorithm>
#include <chrono>

namespace base {

namespace {

constexpr std::int64_t epochMs = 1'577'836'800'000; // 2020-01-01T00:00Z
constexpr int randomBits = 22;
// A start in the lower half leaves two million ids for one millisecond before the next one is borrowed.
constexpr std::uint64_t startMask = (std::uint64_t{1} << (randomBits - 1)) - 1;

std::int64_t systemMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

IdGenerator::IdGenerator() : IdGenerator(systemMs, std::random_device{}()) {}

IdGenerator::IdGenerator(Clock clock, std::uint64_t seed) : m_clock(std::move(clock)), m_random(seed) {}

void IdGenerator::continueAfter(std::int64_t used)
{
    const std::lock_guard lock(m_mutex);
    m_last = std::max(m_last, used);
}

std::int64_t IdGenerator::nextValue()
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t ms = std::max<std::int64_t>(m_clock() - epochMs, 0);
    if (ms > m_last >> randomBits)
        m_last = ms << randomBits | static_cast<std::int64_t>(m_random() & startMask);
    else
        ++m_last;
    return m_last;
}

} // namespace base
