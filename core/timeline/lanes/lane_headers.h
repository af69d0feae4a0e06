#pragma once

#include "core/timeline/lane_words.h"
#include "core/timeline/scene/frame.h"

namespace timeline {

/// Fills a lane's header: fold arrow, glyph, name, subtitle, count, and in density what the tallest column counts.
void addHeader(const Frame &frame, LaneBox &box, const LaneWords &words, TimeStep column);

} // namespace timeline
