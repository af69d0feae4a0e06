#pragma once

#include <cstddef>
#include <cstdint>

namespace stress {

/// Random imports, edits, undo, redo, jumps through the history and restarts. After each the content digest and the
/// plain model must be what they were or ought to be; at the end everything is taken back to the empty project and done
/// again to the end, with restarts between. Says on stderr what went wrong, and on stdout what was done; the exit code.
int runHistoryTrial(std::size_t steps, std::uint32_t seed);

} // namespace stress
