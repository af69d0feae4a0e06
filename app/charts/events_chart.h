#pragma once

#include "app/charts/event_bars_paint.h"

#include <QWidget>

namespace ui {

class Selection;
class TimelineModel;

/// How many events there are of each kind per day, week or month, over the time that the timeline shows. A click on a
/// bar selects its events and goes there; bars of selected events are marked.
class EventsChart : public QWidget
{
    Q_OBJECT

public:
    EventsChart(const TimelineModel &model, Selection &selection, QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);
    void setShown(base::TimeSpan utc);
    [[nodiscard]] const EventBarsDrawing &drawing() const { return m_drawing; }

Q_SIGNALS:
    void spanPicked(base::TimeSpan utc);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void count();
    void markSelected();
    void pick(int bar, std::optional<timeline::MarkKind> kind);
    [[nodiscard]] int barAt(int x) const;

    const TimelineModel &m_model;
    Selection &m_selection;
    EventBarsDrawing m_drawing;
    base::TimeSpan m_shown; ///< by the timeline
};

} // namespace ui
