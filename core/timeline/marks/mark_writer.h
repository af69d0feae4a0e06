#pragma once

#include "core/timeline/marks/label_plan.h"
#include "core/timeline/scene.h"
#include "core/timeline/scene_options.h"

namespace timeline {

/// Where a label's first line is centred, and what it belongs to.
struct LabelPlace
{
    int x = 0;
    int centreY = 0;
    MarkIndex mark = noMark;
};

/// Writes a planned label into the scene: chip, effect, runs, icons, second line.
void writeLabel(Scene &scene, const LabelPlan &plan, const LabelSubject &subject, LabelPlace place);

/// What a label has behind it.
[[nodiscard]] LabelBack labelBack(const Mark &mark);

} // namespace timeline
