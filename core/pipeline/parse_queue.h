#pragma once

#include "core/pipeline/import_run.h"

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace pipeline {

/// Parses sources in several threads and hands the results out in the order of the sources. No thread runs further
/// ahead of the one who takes than a few sources each, so that memory does not grow with the number of sources. Ends
/// its threads on destruction, after the source each is at.
class ParseQueue
{
public:
    ParseQueue(const extract::Extractor &extractor, const std::vector<Source> &sources, const ImportOptions &options,
               std::stop_token stop);
    ParseQueue(const ParseQueue &) = delete;
    ParseQueue &operator=(const ParseQueue &) = delete;
    ~ParseQueue();

    /// Waits for the next source; index counts up from 0 with each call. Nothing once the run was asked to stop.
    [[nodiscard]] std::optional<std::vector<ParsedItem>> take(std::size_t index);

private:
    void work(const std::stop_token &ended);
    [[nodiscard]] std::vector<ParsedItem> parse(const Source &source) const;

    const extract::Extractor &m_extractor;
    const std::vector<Source> &m_sources;
    const ImportOptions &m_options;
    std::stop_token m_stop;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<std::optional<std::vector<ParsedItem>>> m_results;
    std::size_t m_next = 0;  ///< the first source that nobody has begun
    std::size_t m_taken = 0; ///< sources before it were handed out
    std::size_t m_ahead = 0;
    std::vector<std::jthread> m_threads;
};

} // namespace pipeline
