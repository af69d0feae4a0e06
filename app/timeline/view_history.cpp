#include "app/timeline/view_history.h"

#include <cmath>

namespace ui {
namespace {

constexpr int restMilliseconds = 500;
constexpr std::size_t mostRanges = 200;
constexpr double samePixels = 2;
constexpr double sameScale = 0.001;

} // namespace

ViewHistory::ViewHistory(ViewportController &viewport, QObject *parent) : QObject(parent), m_viewport(viewport)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ViewHistory::settle);
    connect(&m_viewport, &ViewportController::changed, this, [this] { m_rest.start(); });
}

ViewHistory::Range ViewHistory::present() const
{
    return {m_viewport.target().beginMs, m_viewport.target().msPerPixel};
}

bool ViewHistory::isPresentNoted() const
{
    if (m_ranges.empty())
        return false;
    const Range &noted = m_ranges[m_position];
    const Range now = present();
    return std::abs(noted.msPerPixel - now.msPerPixel) <= sameScale * noted.msPerPixel &&
           std::abs(noted.beginMs - now.beginMs) <= samePixels * noted.msPerPixel;
}

bool ViewHistory::canGoBack() const
{
    return m_position > 0 || (!m_ranges.empty() && !isPresentNoted());
}

bool ViewHistory::canGoForward() const
{
    return m_position + 1 < m_ranges.size() && isPresentNoted();
}

void ViewHistory::settle()
{
    m_rest.stop();
    if (m_viewport.target().laneWidth() == 0 || isPresentNoted())
        return;
    if (!m_ranges.empty())
        m_ranges.resize(m_position + 1);
    if (m_ranges.size() == mostRanges)
        m_ranges.erase(m_ranges.begin());
    m_ranges.push_back(present());
    m_position = m_ranges.size() - 1;
    Q_EMIT changed();
}

void ViewHistory::goBack()
{
    settle();
    if (m_position > 0)
        goTo(m_position - 1);
}

void ViewHistory::goForward()
{
    if (canGoForward())
        goTo(m_position + 1);
}

void ViewHistory::goTo(std::size_t position)
{
    m_position = position;
    m_viewport.showRange(m_ranges[position].beginMs, m_ranges[position].msPerPixel, Motion::Animated);
    Q_EMIT changed();
}

} // namespace ui
