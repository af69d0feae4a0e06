#pragma once

#include "tests/bench/synthetic_events.h"

#include <string>
#include <vector>

namespace bench {

struct TimelineBenchOptions
{
    SyntheticOptions data;
    std::string gesture = "all"; ///< pan500 pan5 zoom fit build all
    bool sceneOnly = false;      ///< SceneBuilder alone: no widget, no painting
    int frames = 300;
    std::string pictures; ///< where the last frame of each gesture goes, as FILE-gesture.png; empty: nowhere
};

/// Frames of a gesture over synthetic events, each a synchronous repaint of the real TimelineView. One JSON object a
/// line on stdout. 0 when all went well. Needs a QApplication unless sceneOnly.
int runTimelineBench(const TimelineBenchOptions &options);

} // namespace bench
