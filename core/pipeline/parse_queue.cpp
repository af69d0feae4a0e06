#include "core/pipeline/parse_queue.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace pipeline {

ParseQueue::ParseQueue(const extract::Extractor &extractor, const std::vector<Source> &sources,
                       const ImportOptions &options, std::stop_token stop)
    : m_extractor(extractor), m_sources(sources), m_options(options), m_stop(std::move(stop)), m_results(sources.size())
{
    const std::size_t wanted = options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
    const std::size_t jobs = std::min(wanted, sources.size());
    m_ahead = jobs * 4;
    for (std::size_t i = 0; i < jobs; ++i)
        m_threads.emplace_back([this](const std::stop_token &ended) { work(ended); });
}

ParseQueue::~ParseQueue()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

std::optional<std::vector<ParsedItem>> ParseQueue::take(std::size_t index)
{
    std::unique_lock lock(m_mutex);
    const bool ready = m_changed.wait(lock, m_stop, [&] { return m_results[index].has_value(); });
    if (!ready || m_stop.stop_requested())
        return std::nullopt;
    auto items = std::move(m_results[index]);
    m_results[index].reset();
    m_taken = index + 1;
    m_changed.notify_all();
    return items;
}

void ParseQueue::work(const std::stop_token &ended)
{
    while (!m_stop.stop_requested()) {
        std::size_t index = 0;
        {
            std::unique_lock lock(m_mutex);
            const bool free =
                m_changed.wait(lock, ended, [&] { return m_next >= m_sources.size() || m_next < m_taken + m_ahead; });
            if (!free || ended.stop_requested() || m_next >= m_sources.size())
                return;
            index = m_next++;
        }
        auto items = parse(m_sources[index]);
        const std::scoped_lock lock(m_mutex);
        m_results[index] = std::move(items);
        m_changed.notify_all();
    }
}

std::vector<ParsedItem> ParseQueue::parse(const Source &source) const
{
    // The root of a thread: a library that throws for want of memory must cost one source, not the run.
    try {
        return parseSource(m_extractor, source, m_options.parse);
    } catch (const std::exception &thrown) {
        return {{base::failure(base::ErrorCode::FileUnreadable, source.path, {thrown.what()}), 0}};
    }
}

} // namespace pipeline
