#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace stress {

/// Lets a child of this program work on a project, kills it (SIGKILL) at a random moment, opens the file again, and
/// so on. Each time every action that the child had acknowledged must be there, an action under way whole or not at
/// all, and the file sound. Says on stderr what went wrong, and on stdout what was done; the exit code.
int runKillTrial(std::size_t kills, std::uint32_t seed);

/// The child: works until it is killed. A line "done DIGEST" on stdout behind every commit acknowledges it.
int workUntilKilled(const std::string &path, std::uint32_t seed);

} // namespace stress
