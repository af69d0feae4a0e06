#include "core/timeline/calendar/axis_builder.h"

#include "core/base/civil_date.h"

#include <algorithm>
#include <cmath>

namespace timeline {

namespace {

constexpr int nameInset = 6;
constexpr int tickNameInset = 4;
constexpr int weekendFrom = 12; ///< px a day
constexpr int dayBarHeight = 4;
constexpr int labelGap = 12;

/// A name that says the whole step stands in its middle; one that says its beginning (the Monday of a week, the first
/// of five years) stands at the line, where nobody takes it for the middle's date.
bool isCentred(TimeStep step)
{
    return step.count == 1 && step.unit >= TimeUnit::Day && step.unit != TimeUnit::Week &&
           step.unit < TimeUnit::Century;
}

/// A border of the larger unit inside a name would read as the name's own.
bool crossesBorder(const Axis &axis, int left, int right)
{
    return std::ranges::any_of(axis.ticks,
                               [=](const Tick &tick) { return tick.upper && tick.x > left && tick.x < right; });
}

} // namespace

AxisBuilder::AxisBuilder(const CalendarNames &names, const TextMeasure &measure, const ZoneRules &zone)
    : m_zone(zone), m_names(names, measure), m_lowerTimes(zone), m_upperTimes(zone), m_dayTimes(zone)
{
}

AxisChoice AxisBuilder::choose(const Viewport &view, const SceneOptions &options, bool datesOnly)
{
    if (options.origin) {
        const auto origin = static_cast<double>(options.origin->ms);
        const double farthest = std::max(std::abs(view.beginMs - origin), std::abs(view.endMs() - origin));
        return chooseCountedAxis(m_names, view.msPerPixel, farthest, datesOnly);
    }
    return chooseAxis(m_names, view.msPerPixel, view.span().begin, datesOnly);
}

void AxisBuilder::forget()
{
    m_names.forget();
    m_lowerTimes.forget();
    m_upperTimes.forget();
    m_dayTimes.forget();
}

void AxisBuilder::build(const Frame &frame, const AxisChoice &choice, PixelRect rect)
{
    Axis &axis = frame.scene.axis;
    axis.rect = rect;
    axis.corner = {0, rect.y, frame.left(), rect.h};
    axis.lower = choice.lower;
    const std::optional<base::TimePoint> origin = frame.options.origin;
    axis.upper = origin ? upperStepOfCounted(choice.lower) : upperStep(choice.lower);
    if (axis.upper != axis.lower)
        addUpper(frame, axis.upper);
    if (origin)
        addCounted(frame, choice, *origin);
    else
        addLower(frame, choice);
    if (frame.options.shadeWeekends && frame.view.pixelsPerDay() >= weekendFrom)
        addWeekends(frame);
}

bool AxisBuilder::isMajor(TimeStep step, std::int64_t utc) const
{
    const base::TimePoint civil = m_zone.toCivil({utc});
    if (step.unit < TimeUnit::Day)
        return civil.ms % (6 * base::msPerHour) == 0;
    const base::CivilDate day = base::civilDay(civil);
    if (step.unit == TimeUnit::Day)
        return day.weekday() == base::Weekday::Monday;
    return false;
}

void AxisBuilder::addLower(const Frame &frame, const AxisChoice &choice)
{
    Axis &axis = frame.scene.axis;
    const std::span<const std::int64_t> times = m_lowerTimes.in(choice.lower, frame.view.span());
    const bool centred = isCentred(choice.lower);
    const int half = axis.rect.h / 2;
    int taken = frame.left();
    for (std::size_t i = 0; i < times.size(); ++i) {
        const int x = xOf(frame.view, {times[i]});
        const int next = i + 1 < times.size() ? xOf(frame.view, {times[i + 1]}) : frame.right();
        const TickNames::Name &name =
            m_names.name(choice.lower, m_zone.toCivil({times[i]}), AxisLine::Lower, choice.width);
        const int textX = centred ? x + (next - x - name.width) / 2 : x + tickNameInset;
        const bool visible = x >= frame.left() && x < frame.right();
        const bool named =
            textX >= taken && textX + name.width <= frame.right() && !crossesBorder(axis, textX, textX + name.width);
        if (!visible && !(centred && named))
            continue;
        Tick tick;
        tick.x = x;
        tick.time = {times[i]};
        tick.major = isMajor(choice.lower, times[i]);
        if (named) {
            tick.run = appendRun(frame.scene, name.text,
                                 {TextStyle::AxisSmall, tick.major ? TextInk::Ink : TextInk::Secondary, {}, false},
                                 {textX, axis.rect.y + half, name.width, axis.rect.h - half - dayBarHeight});
            taken = textX + name.width + (centred ? 2 : labelGap / 2);
        }
        axis.ticks.push_back(tick);
    }
}

void AxisBuilder::addCounted(const Frame &frame, const AxisChoice &choice, base::TimePoint origin)
{
    Axis &axis = frame.scene.axis;
    const int half = axis.rect.h / 2;
    m_counted.clear();
    appendCountedTicks(choice.lower, origin, frame.view.span(), m_zone, m_counted);
    for (const CountedTick &counted : m_counted) {
        Tick tick;
        tick.x = xOf(frame.view, counted.time);
        tick.time = counted.time;
        tick.major = counted.count == 0;
        if (tick.x < frame.left() || tick.x >= frame.right())
            continue;
        if (tick.major)
            axis.originX = tick.x;
        const TickNames::Name &name = m_names.counted(choice.lower.unit, counted.count, choice.width);
        const int textX = tick.x + tickNameInset;
        if (textX + name.width <= frame.right())
            tick.run = appendRun(frame.scene, name.text,
                                 {tick.major ? TextStyle::Bold : TextStyle::AxisSmall,
                                  tick.major ? TextInk::Ink : TextInk::Secondary,
                                  {},
                                  false},
                                 {textX, axis.rect.y + half, name.width, axis.rect.h - half - dayBarHeight});
        axis.ticks.push_back(tick);
    }
}

void AxisBuilder::addUpper(const Frame &frame, TimeStep step)
{
    Axis &axis = frame.scene.axis;
    const std::span<const std::int64_t> times = m_upperTimes.in(step, frame.view.span());
    for (std::size_t i = 0; i + 1 < times.size() || i == 0; ++i) {
        if (i >= times.size())
            return;
        const int x = xOf(frame.view, {times[i]});
        const int next = i + 1 < times.size() ? xOf(frame.view, {times[i + 1]}) : frame.right();
        if (x >= frame.right() || next < frame.left())
            continue;
        Tick tick;
        tick.x = x;
        tick.time = {times[i]};
        tick.upper = true;
        tick.major = true;
        // The name sticks at the left edge while its unit reaches in, and drops where the next is nearer than its
        // width.
        const int textX = std::max(x, frame.left()) + nameInset;
        const int room = std::min(next, frame.right()) - textX - nameInset;
        const base::TimePoint civil = m_zone.toCivil({times[i]});
        for (const NameWidth width : {NameWidth::Long, NameWidth::Medium, NameWidth::Short}) {
            const TickNames::Name &name = m_names.name(step, civil, AxisLine::Upper, width);
            if (name.width > room)
                continue;
            tick.run = appendRun(frame.scene, name.text, {TextStyle::Bold, TextInk::Ink, {}, false},
                                 {textX, axis.rect.y, name.width, axis.rect.h / 2});
            break;
        }
        axis.ticks.push_back(tick);
    }
}

void AxisBuilder::addWeekends(const Frame &frame)
{
    const std::span<const std::int64_t> days = m_dayTimes.in({TimeUnit::Day, 1}, frame.view.span());
    const int bottom =
        frame.scene.pinnedArea.isEmpty() ? frame.scene.laneArea.bottom() : frame.scene.pinnedArea.bottom();
    for (std::size_t i = 0; i + 1 < days.size(); ++i) {
        if (base::civilDay(m_zone.toCivil({days[i]})).weekday() < base::Weekday::Saturday)
            continue;
        const int x0 = std::max(frame.left(), xOf(frame.view, {days[i]}));
        const int x1 = std::min(frame.right(), xOf(frame.view, {days[i + 1]}));
        const int top = frame.scene.laneArea.y;
        if (x1 > x0)
            frame.scene.axis.weekends.push_back({x0, top, x1 - x0, bottom - top});
    }
}

void AxisBuilder::barDays(const Frame &frame, std::span<const base::TimeSpan> days)
{
    Axis &axis = frame.scene.axis;
    for (const base::TimeSpan &day : days) {
        const int x0 = std::max(frame.left(), xOf(frame.view, day.begin));
        const int x1 = std::min(frame.right(), std::max(xOf(frame.view, day.begin) + 2, xOf(frame.view, day.end)));
        if (x1 > x0)
            axis.dayBars.push_back({x0, axis.rect.bottom() - dayBarHeight, x1 - x0, dayBarHeight});
    }
}

} // namespace timeline
