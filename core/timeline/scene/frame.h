#pragma once

#include "core/timeline/index.h"
#include "core/timeline/marks/highlight_set.h"
#include "core/timeline/marks/label_words.h"
#include "core/timeline/scene.h"
#include "core/timeline/scene/scene_writer.h"
#include "core/timeline/scene_options.h"

namespace timeline {

/// What every part of a scene's building reads, for one frame; lives on the stack of SceneBuilder::build.
struct Frame
{
    const Index &index;
    const Viewport &view;
    const SceneOptions &options;
    const HighlightSet &highlights;
    LabelWords &words;
    WidthMemory &widths;
    Scene &scene;
    ZoomClass zoom = ZoomClass::Day;
    double finestMs = 0;   ///< step of the lower axis line
    bool captions = false; ///< rows have a second line
    int rowHeight = 28;

    [[nodiscard]] int left() const { return view.headerWidth; }
    [[nodiscard]] int right() const { return view.width; }
};

} // namespace timeline
