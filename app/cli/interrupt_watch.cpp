#include "app/cli/interrupt_watch.h"

#include <csignal>
#include <ctime>
#include <pthread.h>

namespace cli {

namespace {

sigset_t watched()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

InterruptWatch::InterruptWatch()
{
    const sigset_t signals = watched();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::jthread([this](const std::stop_token &ended) {
        const sigset_t waitedFor = watched();
        while (!ended.stop_requested()) {
            const timespec moment{0, 100'000'000};
            if (sigtimedwait(&waitedFor, nullptr, &moment) < 0)
                continue;
            m_source.request_stop();
            // This thread alone hears the next one.
            pthread_sigmask(SIG_UNBLOCK, &waitedFor, nullptr);
            return;
        }
    });
}

} // namespace cli
