#pragma once

#include <stop_token>
#include <thread>

namespace cli {

/// Turns the first Ctrl-C (or SIGTERM) into a wish to stop, so that what was done stays and the project is closed well;
/// a second one ends the program as it always does. Make it before any other thread, since threads inherit which
/// signals they hear.
class InterruptWatch
{
public:
    InterruptWatch();
    InterruptWatch(const InterruptWatch &) = delete;
    InterruptWatch &operator=(const InterruptWatch &) = delete;
    ~InterruptWatch() = default;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_thread;
};

} // namespace cli
