#include "core/timeline/marks/mark_shape.h"

#include <algorithm>

namespace timeline {

namespace {

using base::TimeShape;
using model::TimeOrigin;
using Qualifier = base::EdtfDate::Qualifier;

constexpr int smallestFade = 10;

bool isApproximate(Qualifier qualifier)
{
    return qualifier == Qualifier::Approximate || qualifier == Qualifier::Both;
}

bool isQuestionable(Qualifier qualifier)
{
    return qualifier == Qualifier::Uncertain || qualifier == Qualifier::Both;
}

/// An uncertain end of a stretch that lasted: an edge when it is known as finely as the axis shows, else a fade over
/// the doubt. Gives the fade's pixels.
int doubtPixels(base::TimePoint earliest, base::TimePoint latest, const Viewport &view, double finestMs)
{
    if (earliest.isOpen() || latest.isOpen())
        return 0;
    const double doubt = static_cast<double>(latest.ms) - static_cast<double>(earliest.ms);
    if (doubt <= finestMs * 1.05 || doubt < 2 * view.msPerPixel)
        return 0;
    return static_cast<int>(std::min(doubt / view.msPerPixel, 1e8));
}

void pale(MarkShape &shape, BarEnd left, BarEnd right)
{
    shape.tone = BarTone::Pale;
    shape.solid = false;
    shape.left = left;
    shape.right = right;
}

/// Ends that fade take their room from the body, which may vanish: then they meet in the middle.
void fadeInside(MarkShape &shape, int left, int right)
{
    const int width = shape.x1 - shape.x0;
    const int wanted = left + right;
    if (wanted > width - 1 && wanted > 0) {
        left = static_cast<int>(std::int64_t{left} * (width - 1) / wanted);
        right = std::min(right, width - 1 - left);
    }
    shape.x0 += left;
    shape.x1 -= right;
    shape.fadeLeft = left;
    shape.fadeRight = right;
    if (left > 0)
        shape.left = BarEnd::Fade;
    if (right > 0)
        shape.right = BarEnd::Fade;
}

void lasted(MarkShape &shape, const EventFacts &facts, const Viewport &view, double finestMs)
{
    int left = doubtPixels(facts.bounds.earliestBegin, facts.bounds.latestBegin, view, finestMs);
    int right = doubtPixels(facts.bounds.earliestEnd, facts.bounds.latestEnd, view, finestMs);
    if (isApproximate(facts.qualifier)) {
        const int third = (shape.x1 - shape.x0) / 3;
        left = std::max(left, std::min(third, std::max(smallestFade, third)));
        right = std::max(right, third);
    }
    if (facts.shape == TimeShape::OpenBegin) {
        left = 0;
        shape.left = BarEnd::Ongoing;
    }
    if (facts.shape == TimeShape::OpenEnd) {
        right = 0;
        shape.right = BarEnd::Ongoing;
    }
    fadeInside(shape, left, right);
}

void withoutTime(MarkShape &shape, bool plan)
{
    if (plan) {
        pale(shape, BarEnd::Bracket, BarEnd::Fade);
        shape.fadeRight = openFade;
    } else {
        pale(shape, BarEnd::Fade, BarEnd::Bracket);
        shape.fadeLeft = openFade;
    }
}

void barEnds(MarkShape &shape, const EventFacts &facts, const Viewport &view, double finestMs)
{
    if (facts.origin != TimeOrigin::Stated) {
        withoutTime(shape, facts.origin == TimeOrigin::FromReport);
        return;
    }
    switch (facts.shape) {
    case TimeShape::Before:
    case TimeShape::UnknownBegin:
        pale(shape, BarEnd::Unknown, BarEnd::Bracket);
        return;
    case TimeShape::After:
    case TimeShape::UnknownEnd:
        pale(shape, BarEnd::Bracket, BarEnd::Unknown);
        return;
    case TimeShape::Single:
        if (isApproximate(facts.qualifier))
            lasted(shape, facts, view, finestMs);
        else
            pale(shape, BarEnd::Bracket, BarEnd::Bracket);
        return;
    default:
        if (facts.has(EventFlag::Within))
            pale(shape, BarEnd::Bracket, BarEnd::Bracket);
        else
            lasted(shape, facts, view, finestMs);
        return;
    }
}

/// One day, whole month ...: a glyph is solid only when its time is as fine as a pixel.
bool isFinerThanPixel(const EventFacts &facts, double width)
{
    const bool known =
        facts.origin == TimeOrigin::Stated &&
        (facts.shape == TimeShape::Single || facts.shape == TimeShape::Interval || facts.shape == TimeShape::AllOf);
    return known && width < 2 && !isApproximate(facts.qualifier);
}

} // namespace

base::TimePoint standingPoint(const EventFacts &facts)
{
    const base::TimeSpan span = drawnSpan(facts);
    if (facts.origin == TimeOrigin::ByReport && !span.end.isOpen())
        return {span.end.ms - 1};
    if (facts.origin == TimeOrigin::FromReport || span.begin.isOpen() || span.end.isOpen())
        return countingMoment(facts).value_or(span.begin);
    return {span.begin.ms + (span.end.ms - span.begin.ms) / 2};
}

MarkShape markShape(const EventFacts &facts, const Viewport &view, double finestMs)
{
    const base::TimeSpan span = drawnSpan(facts);
    const double from = exactX(view, span.begin);
    const double to = exactX(view, span.end);
    MarkShape shape;
    shape.questionable = isQuestionable(facts.qualifier);
    shape.x0 = xOf(view, span.begin);
    shape.x1 = std::max(shape.x0 + 1, xOf(view, span.end));
    const bool isOpenReport = facts.origin != TimeOrigin::Stated;
    const bool isInterval = facts.shape == TimeShape::Interval && !facts.has(EventFlag::Within);
    if (to - from < bandToGlyph && !isOpenReport) {
        shape.solid = isFinerThanPixel(facts, to - from) || (isInterval && !isApproximate(facts.qualifier));
        shape.glyphX = xOf(view, standingPoint(facts));
        return shape;
    }
    if (facts.shape == TimeShape::OneOf || facts.shape == TimeShape::AllOf) {
        if (facts.origin == TimeOrigin::Stated && facts.memberCount > 0) {
            shape.body = MarkShape::Body::Ghosts;
            shape.tone = BarTone::Ghost;
            shape.solid = false;
            return shape;
        }
    }
    shape.body = MarkShape::Body::Bar;
    barEnds(shape, facts, view, finestMs);
    return shape;
}

} // namespace timeline
