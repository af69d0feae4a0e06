#pragma once

#include "app/cli/charts.h"

namespace cli {

/// True if the arguments ask for a sub-command, for help or for the version: all that needs no window. Without a
/// display everything is for the command line, which then says that no window can open.
[[nodiscard]] bool isForCommandLine(int argc, char **argv);

/// Runs a sub-command. Exit code 0: all done; 1: some input failed, each named on stderr with the reason, the rest
/// done; 2: wrong usage. Needs no display.
[[nodiscard]] int run(int argc, char **argv, const Charts &charts);

} // namespace cli
