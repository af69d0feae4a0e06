#pragma once

#include "core/model/remark.h"
#include "core/timeline/pixel_rect.h"
#include "core/timeline/scene_marks.h"

#include <cstdint>
#include <vector>

namespace timeline {

/// What a remark does to the lanes it is about, below all that stands in them.
enum class RemarkShade : std::uint8_t {
    None,
    Fill,    ///< pale, with a line at each end that the time has
    Line,    ///< 2 px
    Between, ///< a line that stands somewhere in here: pale, dashed at both ends
};

/// One remark: its words in the strip above the lanes, and what it does to the lanes.
struct RemarkBox
{
    base::RemarkId remark;
    model::RemarkShape shape = model::RemarkShape::Text;
    model::PersonColour colour = model::PersonColour::None;
    PixelRect head; ///< flag, words and bar in the strip: what no other remark's may touch, and where a click hits
    Bar bar;        ///< its time in the strip; an empty body where the flag says it all. No mark, no kind
    Glyph flag;
    std::uint32_t run = ~0u; ///< its words in Scene::runs, if they have room
    PixelRect shade;         ///< over the lanes; clip to lane and pinned area
    RemarkShade shadeForm = RemarkShade::None;
    bool edgeLeft = false; ///< of Fill: the time begins here, and not outside the view
    bool edgeRight = false;
    bool selected = false;
    bool hovered = false;
    bool found = false;
};

/// The strip between axis and lanes. Its header has runs [firstRun, firstRun + runCount) of Scene::runs.
struct RemarkStrip
{
    PixelRect rect; ///< empty: there are no remarks
    PixelRect header;
    int glyphX = 0;
    int glyphY = 0;
    std::uint32_t firstRun = 0;
    std::uint32_t runCount = 0;
    std::vector<RemarkBox> boxes; ///< in view, by begin
};

} // namespace timeline
