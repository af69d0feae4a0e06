#pragma once

#include <cstddef>
#include <string_view>

namespace base {

/// Hears how far a long job is. Called from the worker's thread; implementations hand on to theirs.
class ProgressSink
{
public:
    virtual ~ProgressSink() = default;

    /// done of total steps are finished; subject is what is being worked on (a file name), possibly empty.
    virtual void progress(std::size_t done, std::size_t total, std::string_view subject) = 0;
};

} // namespace base
