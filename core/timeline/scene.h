#pragma once

#include "core/timeline/scene_axis.h"
#include "core/timeline/scene_lanes.h"
#include "core/timeline/scene_marks.h"
#include "core/timeline/scene_remarks.h"
#include "core/timeline/scene_text.h"
#include "core/timeline/viewport.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace timeline {

/// Plain geometry of one frame, bounded by pixels whatever the number of events. Everything but the headers, axis,
/// overview and tray is clipped to laneArea by whoever paints (pinnedArea for what belongs to pinned lanes; their boxes
/// say so).
///
/// Painting order: lanes, weekends, shades of remarks, grid (ticks), rows of selected marks, column parts, drop lines,
/// ghost links, bars, glyphs, labels' backs, chips, effects, runs, symbols, outlines (hovered 1 px, focused 2 px
/// dashed, selected 2 px round Mark::area), lane headers, remarks, axis, overview, tray.
///
/// A Scene is kept and filled again by SceneBuilder: its vectors keep their memory, so that a frame allocates nothing.
struct Scene
{
    Viewport viewport;
    PixelRect laneArea;    ///< where scrolling lanes show, headers not included
    PixelRect pinnedArea;  ///< where pinned lanes show, below laneArea; may be empty
    int contentHeight = 0; ///< of all scrolling lanes: laneArea.h less than this means a scroll bar

    std::vector<LaneBox> lanes; ///< in view, top to bottom, scrolling ones first
    std::vector<Column> columns;
    std::vector<ColumnPart> columnParts;
    std::vector<DropLine> dropLines;

    std::vector<Mark> marks;
    std::vector<Bar> bars;
    std::vector<GhostLink> ghostLinks;
    std::vector<Glyph> glyphs;
    std::vector<EffectGlyph> effects;
    std::vector<Chip> chips;
    std::vector<Symbol> symbols;

    std::vector<Label> labels;
    std::vector<TextRun> runs;
    std::string texts; ///< bytes of all runs

    RemarkStrip remarks;
    Axis axis;
    Overview overview;
    Tray tray;
    TimeStep columnStep;            ///< of density lanes; meaningless when there is none
    std::uint64_t eventsInView = 0; ///< whose counting moment lies in the window, in all lanes, each once

    [[nodiscard]] std::string_view text(const TextRun &run) const
    {
        return std::string_view(texts).substr(run.begin, run.length);
    }
    /// Empties it and keeps its memory.
    void clear();
};

/// What lies under a pixel.
struct Hit
{
    enum class Kind : std::uint8_t {
        None,
        Mark,
        Label,
        Column,
        Lane,
        LaneHeader,
        FoldArrow,
        Axis,
        Remark,
        RemarkStrip,
        Overview,
        OverviewWindow,
        OverviewLeft,
        OverviewRight,
        Tray,
        TrayItem
    };
    Kind kind = Kind::None;
    MarkIndex mark = noMark;  ///< Mark, Label, TrayItem
    std::uint32_t column = 0; ///< index into Scene::columns for Column
    std::uint32_t lane = 0;   ///< Lane, LaneHeader, FoldArrow, Mark, Label, Column
    std::uint32_t remark = 0; ///< index into RemarkStrip::boxes for Remark
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// A glyph counts as at least 22 px high and wide; the topmost wins, a glyph before a bar, a label before a bar.
[[nodiscard]] Hit hitTest(const Scene &scene, int x, int y);

} // namespace timeline
