#pragma once

#include "core/timeline/marks/mark_shape.h"
#include "core/timeline/marks/row_labels.h"
#include "core/timeline/scene/frame.h"

namespace timeline {

/// One shape in its row, ready to be written.
struct DrawnMark
{
    const EventFacts *facts = nullptr;
    MarkShape shape;
    MarkIndex mark = noMark; ///< already in Scene::marks, with its row
};

/// Writes bars, ghosts, glyphs and symbols of a mark, sets Mark::area, and gives what is left for words.
[[nodiscard]] LabelSlot drawMark(const Frame &frame, const DrawnMark &drawn);

/// Half of what a glyph takes to each side.
[[nodiscard]] int glyphReach(const SceneMetrics &metrics);
/// Where a glyph stands beside a bracket that is narrower than itself.
[[nodiscard]] int glyphBesideBracket(const MarkShape &shape, const SceneMetrics &metrics);

} // namespace timeline
