#include "app/timeline/viewport_controller.h"

#include <algorithm>

using timeline::Viewport;

namespace ui {
namespace {

constexpr int zoomMilliseconds = 140;
constexpr int panMilliseconds = 180;
constexpr int frameMilliseconds = 8;
constexpr int revealMargin = 80;

double outCubic(double t)
{
    const double rest = 1 - t;
    return 1 - rest * rest * rest;
}

} // namespace

ViewportController::ViewportController(QObject *parent) : QObject(parent)
{
    m_clock.setInterval(frameMilliseconds);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &ViewportController::step);
}

void ViewportController::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (reduced && isMoving()) {
        m_clock.stop();
        set(m_target);
    }
}

void ViewportController::setSize(QSize size, int headerWidth)
{
    const auto adapt = [&](Viewport view) {
        view.headerWidth = headerWidth;
        return timeline::resized(view, size.width(), size.height());
    };
    m_start = adapt(m_start);
    m_target = adapt(m_target);
    const int lanes = m_current.laneWidth();
    set(adapt(m_current));
    if (m_isFitted && m_current.laneWidth() != lanes && m_current.laneWidth() > 0)
        fitAll(Motion::AtOnce);
}

void ViewportController::setDataSpan(base::TimeSpan span)
{
    m_dataSpan = span;
}

void ViewportController::setMaximumScroll(int pixels)
{
    m_maximumScroll = std::max(0, pixels);
    m_target.scrollY = std::min(m_target.scrollY, m_maximumScroll);
    m_start.scrollY = std::min(m_start.scrollY, m_maximumScroll);
    if (m_current.scrollY > m_maximumScroll)
        scrollTo(m_maximumScroll);
}

void ViewportController::zoomAt(double factor, int anchorX, Motion motion)
{
    moveTo(timeline::zoomedAt(m_target, factor, anchorX), motion, zoomMilliseconds);
}

void ViewportController::zoomCentre(double factor, Motion motion)
{
    zoomAt(factor, m_current.headerWidth + m_current.laneWidth() / 2, motion);
}

void ViewportController::panBy(double pixels, Motion motion)
{
    moveTo(timeline::pannedBy(m_target, pixels), motion, panMilliseconds);
}

void ViewportController::scrollBy(int pixels)
{
    scrollTo(m_target.scrollY + pixels);
}

void ViewportController::scrollTo(int pixels)
{
    // Scrolling never animates; a zoom under way keeps going at the new height.
    const int y = std::clamp(pixels, 0, m_maximumScroll);
    m_start.scrollY = y;
    m_target.scrollY = y;
    Viewport next = m_current;
    next.scrollY = y;
    set(next);
}

void ViewportController::show(base::TimeSpan span, Motion motion, double margin)
{
    moveTo(timeline::fitted(m_target, span, margin), motion, panMilliseconds);
}

void ViewportController::showRange(double beginMs, double msPerPixel, Motion motion)
{
    Viewport next = m_target;
    next.beginMs = beginMs;
    next.msPerPixel = msPerPixel;
    moveTo(next, motion, panMilliseconds);
}

void ViewportController::fitAll(Motion motion)
{
    if (m_dataSpan.lengthMs() <= 0)
        return;
    show(m_dataSpan, motion);
    m_isFitted = true;
}

void ViewportController::showBegin()
{
    if (m_dataSpan.lengthMs() <= 0)
        return;
    Viewport next = m_target;
    next.beginMs = double(m_dataSpan.begin.ms) - next.laneWidth() * next.msPerPixel * 0.05;
    moveTo(next, Motion::Animated, panMilliseconds);
}

void ViewportController::showEnd()
{
    if (m_dataSpan.lengthMs() <= 0)
        return;
    Viewport next = m_target;
    next.beginMs = double(m_dataSpan.end.ms) - next.laneWidth() * next.msPerPixel * 0.95;
    moveTo(next, Motion::Animated, panMilliseconds);
}

void ViewportController::reveal(base::TimePoint time, Motion motion)
{
    moveTo(timeline::revealing(m_target, time, std::min(revealMargin, m_target.laneWidth() / 4)), motion,
           panMilliseconds);
}

void ViewportController::setBegin(double beginMs)
{
    // pannedBy keeps both ends inside the calendar.
    const double pixels = (m_target.beginMs - beginMs) / m_target.msPerPixel;
    moveTo(timeline::pannedBy(m_target, pixels), Motion::AtOnce, 0);
}

void ViewportController::moveTo(Viewport target, Motion motion, int milliseconds)
{
    m_target = target;
    m_isFitted = false;
    if (motion == Motion::AtOnce || m_reducedMotion || m_current.laneWidth() == 0) {
        m_clock.stop();
        set(target);
        return;
    }
    m_start = m_current;
    m_duration = milliseconds;
    m_elapsed.start();
    m_clock.start();
}

void ViewportController::step()
{
    const double t = std::min(1.0, double(m_elapsed.elapsed()) / std::max(1, m_duration));
    if (t >= 1)
        m_clock.stop();
    set(t >= 1 ? m_target : timeline::between(m_start, m_target, outCubic(t)));
}

void ViewportController::set(const Viewport &viewport)
{
    if (!isMoving())
        m_target = viewport;
    if (viewport == m_current)
        return;
    m_current = viewport;
    Q_EMIT changed(m_current);
}

} // namespace ui
