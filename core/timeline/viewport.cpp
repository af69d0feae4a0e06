#include "core/timeline/viewport.h"

#include "core/base/civil_date.h"

#include <algorithm>
#include <cmath>

namespace timeline {

namespace {

constexpr double farPixels = 1e9;

double worldBegin()
{
    static const auto ms = static_cast<double>(base::CivilDate{base::CivilDate::minYear, 1, 1}.midnight().ms);
    return ms;
}

double worldEnd()
{
    static const auto ms = static_cast<double>(base::CivilDate{base::CivilDate::maxYear, 12, 31}.midnight().ms);
    return ms;
}

/// A window wider than the calendar is centred on it; any other lies inside.
Viewport insideCalendar(Viewport view)
{
    view.msPerPixel = std::clamp(view.msPerPixel, Viewport::minMsPerPixel, Viewport::maxMsPerPixel);
    const double length = view.laneWidth() * view.msPerPixel;
    const double room = worldEnd() - worldBegin() - length;
    view.beginMs = room < 0 ? worldBegin() + room / 2 : std::clamp(view.beginMs, worldBegin(), worldBegin() + room);
    return view;
}

base::TimePoint toTime(double ms)
{
    return {static_cast<std::int64_t>(std::clamp(ms, worldBegin(), worldEnd()))};
}

} // namespace

base::TimeSpan Viewport::span() const
{
    return {toTime(std::floor(beginMs)), toTime(std::ceil(endMs()))};
}

double exactX(const Viewport &view, base::TimePoint time)
{
    const double x = view.headerWidth + (static_cast<double>(time.ms) - view.beginMs) / view.msPerPixel;
    return std::clamp(x, -farPixels, farPixels);
}

int xOf(const Viewport &view, base::TimePoint time)
{
    return static_cast<int>(std::floor(exactX(view, time)));
}

base::TimePoint timeAt(const Viewport &view, int x)
{
    // The first whole millisecond in the pixel; a pixel is at least two wide, so there is one. The division may still
    // round the other way for far years, which one step repairs.
    base::TimePoint time = toTime(std::ceil(view.beginMs + (x - view.headerWidth) * view.msPerPixel));
    const int at = xOf(view, time);
    const auto nudge = static_cast<std::int64_t>(std::max(1.0, view.msPerPixel / 1024));
    if (at < x)
        time.ms += nudge;
    else if (at > x)
        time.ms -= nudge;
    return time;
}

Viewport zoomedAt(Viewport view, double factor, int anchorX)
{
    const double at = view.beginMs + (anchorX - view.headerWidth) * view.msPerPixel;
    view.msPerPixel = std::clamp(view.msPerPixel / factor, Viewport::minMsPerPixel, Viewport::maxMsPerPixel);
    view.beginMs = at - (anchorX - view.headerWidth) * view.msPerPixel;
    return insideCalendar(view);
}

Viewport pannedBy(Viewport view, double dx)
{
    view.beginMs -= dx * view.msPerPixel;
    return insideCalendar(view);
}

Viewport fitted(Viewport view, base::TimeSpan span, double margin)
{
    if (span.end <= span.begin)
        span = {{span.begin.ms - base::msPerDay / 2}, {span.begin.ms + base::msPerDay / 2}};
    const double begin = static_cast<double>(toTime(static_cast<double>(span.begin.ms)).ms);
    const double end = static_cast<double>(toTime(static_cast<double>(span.end.ms)).ms);
    const double length = (end - begin) * (1 + 2 * margin);
    const double middle = begin + (end - begin) / 2;
    view.msPerPixel =
        std::clamp(length / std::max(1, view.laneWidth()), Viewport::minMsPerPixel, Viewport::maxMsPerPixel);
    view.beginMs = middle - view.laneWidth() * view.msPerPixel / 2;
    return insideCalendar(view);
}

Viewport revealing(Viewport view, base::TimePoint time, int margin)
{
    const double x = exactX(view, time);
    const double low = view.headerWidth + std::min(margin, view.laneWidth() / 2);
    const double high = view.width - std::min(margin, view.laneWidth() / 2);
    if (x < low)
        return pannedBy(view, low - x);
    return x > high ? pannedBy(view, high - x) : view;
}

Viewport resized(Viewport view, int width, int height)
{
    view.width = width;
    view.height = height;
    return insideCalendar(view);
}

Viewport between(const Viewport &from, const Viewport &to, double t)
{
    if (t >= 1)
        return to;
    Viewport view = to;
    view.msPerPixel = from.msPerPixel * std::pow(to.msPerPixel / from.msPerPixel, t);
    // The point that both windows show at the same pixel stays there; without a change of scale the ends move evenly.
    const double change = to.msPerPixel - from.msPerPixel;
    if (std::abs(change) < from.msPerPixel * 1e-9) {
        view.beginMs = from.beginMs + (to.beginMs - from.beginMs) * t;
    } else {
        const double done = (view.msPerPixel - from.msPerPixel) / change;
        view.beginMs = from.beginMs + (to.beginMs - from.beginMs) * done;
    }
    view.scrollY = from.scrollY + static_cast<int>(std::lround((to.scrollY - from.scrollY) * t));
    return view;
}

ZoomClass zoomClass(const Viewport &view)
{
    const double scale = view.pixelsPerDay();
    if (scale < 0.2)
        return ZoomClass::Decades;
    if (scale < 2)
        return ZoomClass::Years;
    if (scale < 20)
        return ZoomClass::Quarter;
    return scale < 90 ? ZoomClass::Week : ZoomClass::Day;
}

} // namespace timeline
