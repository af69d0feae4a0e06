#pragma once

#include "app/timeline/viewport_controller.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <vector>

namespace ui {

/// Ranges where the view came to rest, to go back to and forward again as in a browser. A range counts once it has
/// stood still for a moment, so that a long drag is one step. What is left by going back is kept until the person moves
/// elsewhere. The controller is not owned and outlives it. GUI thread.
class ViewHistory : public QObject
{
    Q_OBJECT

public:
    explicit ViewHistory(ViewportController &viewport, QObject *parent = nullptr);

    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    void goBack();
    void goForward();
    /// Notes the present range at once, without waiting for it to stand still.
    void settle();

Q_SIGNALS:
    void changed();

private:
    struct Range
    {
        double beginMs = 0;
        double msPerPixel = 1;
    };

    [[nodiscard]] Range present() const;
    [[nodiscard]] bool isPresentNoted() const;
    void goTo(std::size_t position);

    ViewportController &m_viewport;
    QTimer m_rest;
    std::vector<Range> m_ranges;
    std::size_t m_position = 0; ///< of the present range in m_ranges, once it is noted
};

} // namespace ui
