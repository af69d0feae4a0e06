#pragma once

#include <cstddef>
#include <string>

namespace bench {

/// Makes a project of that many events, five an article, and prints one JSON object: the 95th percentile in
/// milliseconds of a search while it is typed, of one edit, its undo and its redo, and the milliseconds that accepting
/// every claim as one step takes, with its undo. No widgets. The exit code.
int runStoreBench(std::size_t events);

/// Writes such a project to a path where nothing is, for `open`. The exit code.
int runMakeProject(const std::string &path, std::size_t events);

} // namespace bench
