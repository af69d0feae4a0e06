#pragma once

#include "tests/bench/synthetic_events.h"

#include <string>

namespace bench {

/// Writes what the timeline shows of synthetic events at six depths of zoom, from everything to a few hours, in each
/// theme, to be looked at: PREFIX-light-1.png to PREFIX-print-6.png. The exit code.
int runZoomPictures(const SyntheticOptions &data, const std::string &prefix);

} // namespace bench
