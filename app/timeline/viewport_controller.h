#pragma once

#include "core/timeline/viewport.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QSize>
#include <QtCore/QTimer>

namespace ui {

enum class Motion : bool { AtOnce, Animated };

/// The one owner of the visible range. Views send it wishes and listen to changed(); they do not know each other.
/// A new wish replaces one that still moves, from where that one has come to. GUI thread.
class ViewportController : public QObject
{
    Q_OBJECT

public:
    explicit ViewportController(QObject *parent = nullptr);

    [[nodiscard]] const timeline::Viewport &viewport() const { return m_current; }
    /// Where the current motion ends; viewport() when nothing moves.
    [[nodiscard]] const timeline::Viewport &target() const { return m_target; }
    [[nodiscard]] bool isMoving() const { return m_clock.isActive(); }

    void setReducedMotion(bool reduced);
    [[nodiscard]] bool hasReducedMotion() const { return m_reducedMotion; }
    void setSize(QSize size, int headerWidth);
    /// What "everything" is; without data the view keeps its range.
    void setDataSpan(base::TimeSpan span);
    [[nodiscard]] base::TimeSpan dataSpan() const { return m_dataSpan; }
    /// How far the lanes can scroll.
    void setMaximumScroll(int pixels);
    [[nodiscard]] int maximumScroll() const { return m_maximumScroll; }

    void zoomAt(double factor, int anchorX, Motion motion);
    void zoomCentre(double factor, Motion motion);
    void panBy(double pixels, Motion motion); ///< positive shows earlier times
    void scrollBy(int pixels);                ///< positive shows lower lanes
    void scrollTo(int pixels);
    void show(base::TimeSpan span, Motion motion, double margin = 0.05);
    /// A scale and the time at the left edge of the lanes, as viewport() had them before.
    void showRange(double beginMs, double msPerPixel, Motion motion);
    /// Stays so when the size changes, until another wish comes.
    void fitAll(Motion motion = Motion::Animated);
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    void showBegin();
    void showEnd();
    void reveal(base::TimePoint time, Motion motion);
    void setBegin(double beginMs); ///< as a drag of the overview's window does

Q_SIGNALS:
    void changed(const timeline::Viewport &viewport);

private:
    void moveTo(timeline::Viewport target, Motion motion, int milliseconds);
    void step();
    void set(const timeline::Viewport &viewport);

    timeline::Viewport m_current;
    timeline::Viewport m_start;
    timeline::Viewport m_target;
    base::TimeSpan m_dataSpan;
    QTimer m_clock;
    QElapsedTimer m_elapsed;
    int m_duration = 0;
    int m_maximumScroll = 0;
    bool m_reducedMotion = false;
    bool m_isFitted = false;
};

} // namespace ui
