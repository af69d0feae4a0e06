#pragma once

#include <cstddef>

namespace bench {

/// Makes a project of that many events, shows them in the table, and prints one JSON object: milliseconds to the first
/// screen, to another screen, to each order, to a selection of all, to a narrower search, and to accepting all at once.
/// The exit code.
int runTableBench(std::size_t events);

} // namespace bench
