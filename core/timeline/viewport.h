#pragma once

#include "core/base/time_point.h"

#include <cstdint>

namespace timeline {

/// What of time and lanes a timeline shows: a small plain value, owned by one controller, copied into every scene.
/// Pixels are device-independent; x counts from the widget's left edge, so time begins at headerWidth. Times are UTC.
/// Doubles hold milliseconds exactly far beyond 100,000 years (2^53 ms are 285,000 years).
struct Viewport
{
    double beginMs = 0; ///< time at x = headerWidth
    double msPerPixel = base::msPerDay / 30.0;
    int width = 0; ///< of the widget, header included
    int height = 0;
    int headerWidth = 0;
    int scrollY = 0; ///< of the lanes, >= 0

    static constexpr double minMsPerPixel = 2;
    static constexpr double maxMsPerPixel = 4e12; ///< 120,000 years on 1,000 pixels

    [[nodiscard]] int laneWidth() const { return width > headerWidth ? width - headerWidth : 0; }
    [[nodiscard]] double endMs() const { return beginMs + laneWidth() * msPerPixel; }
    [[nodiscard]] double pixelsPerDay() const { return static_cast<double>(base::msPerDay) / msPerPixel; }
    /// [begin, end): every time that a pixel shows, a little more rather than less.
    [[nodiscard]] base::TimeSpan span() const;

    friend bool operator==(const Viewport &, const Viewport &) = default;
};

/// The pixel column that holds a time: floor. Open and far times give values far outside the widget, never overflow.
[[nodiscard]] int xOf(const Viewport &view, base::TimePoint time);
/// Exact position, clamped to +-1e9.
[[nodiscard]] double exactX(const Viewport &view, base::TimePoint time);
/// The time at the left edge of a pixel column; xOf(view, timeAt(view, x)) == x.
[[nodiscard]] base::TimePoint timeAt(const Viewport &view, int x);

/// factor > 1 shows more detail. The time under anchorX stays within one pixel; both ends stay inside the calendar.
[[nodiscard]] Viewport zoomedAt(Viewport view, double factor, int anchorX);
/// Moves the content by dx pixels: positive shows earlier times.
[[nodiscard]] Viewport pannedBy(Viewport view, double dx);
/// Shows span with a margin on each side, as a fraction of its length. An empty span shows a day around it.
[[nodiscard]] Viewport fitted(Viewport view, base::TimeSpan span, double margin = 0.05);
/// Shifts the least so that time is visible, margin pixels from the edges.
[[nodiscard]] Viewport revealing(Viewport view, base::TimePoint time, int margin);
/// Same times, another size: the left edge stays.
[[nodiscard]] Viewport resized(Viewport view, int width, int height);
/// Between two viewports, t in [0, 1]: the scale moves geometrically, so that an animated zoom keeps its anchor.
[[nodiscard]] Viewport between(const Viewport &from, const Viewport &to, double t);

/// How much is shown at a scale (look, section 9).
enum class ZoomClass : std::uint8_t { Decades, Years, Quarter, Week, Day };
[[nodiscard]] ZoomClass zoomClass(const Viewport &view);

} // namespace timeline
