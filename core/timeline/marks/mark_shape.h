#pragma once

#include "core/timeline/index.h"
#include "core/timeline/scene_marks.h"
#include "core/timeline/viewport.h"

namespace timeline {

/// How one event is drawn at a scale (look, section 3): pure geometry in x, before rows, neighbours and words.
struct MarkShape
{
    enum class Body : std::uint8_t { Glyph /* only */, Bar, Ghosts };

    Body body = Body::Glyph;
    bool solid = true;
    bool questionable = false;
    BarTone tone = BarTone::Tint;
    BarEnd left = BarEnd::Edge;
    BarEnd right = BarEnd::Edge;
    int x0 = 0; ///< of the body, may lie far outside the view
    int x1 = 0; ///< > x0
    int fadeLeft = 0;
    int fadeRight = 0;
    int glyphX = 0; ///< centre, for Body::Glyph
};

/// finestMs is the lower axis line's step: an end that is known as finely as the axis shows has an edge.
[[nodiscard]] MarkShape markShape(const EventFacts &facts, const Viewport &view, double finestMs);

/// Where an event stands when it is only a glyph, in density lanes: its middle, or its counting moment if a side is
/// open.
[[nodiscard]] base::TimePoint standingPoint(const EventFacts &facts);

inline constexpr int openFade = 60;   ///< of unknown ends and of claims without a time
inline constexpr int bandToGlyph = 8; ///< narrower bands are glyphs
inline constexpr int ghostHeight = 6;
inline constexpr int lowGhostHeight = 4; ///< where rows leave no room for more below the words

} // namespace timeline
