#pragma once

#include "app/timeline/timeline_view.h"

namespace ui {

/// What the pressed button drags. Pressing alone drags nothing: that begins a few pixels away, so that a click stays
/// one.
struct TimelineView::Drag
{
    enum class What { Pan, Zoom, Lane, OverviewWindow, OverviewLeft, OverviewRight };
    What what = What::Pan;
    timeline::Hit hit;
    QPoint pressed;
    QPoint last;
    bool moved = false;
    int grip = 0; ///< overview: from the window's left edge to the pointer
};

} // namespace ui
