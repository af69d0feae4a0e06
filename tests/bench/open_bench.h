#pragma once

#include <string>

namespace bench {

/// Opens a project file as the window does, up to the first drawn frame that shows everything, several times; prints
/// one JSON object with the best time of each step. The exit code.
int runOpenBench(const std::string &path);

} // namespace bench
