// Moving about: the timeline's range, its lanes, and from panel to panel.
#include "app/window/main_window.h"

#include "app/annotate/claim_form.h"
#include "app/article/article_panel.h"
#include "app/charts/events_chart.h"
#include "app/events/article_list.h"
#include "app/timeline/timeline_view.h"
#include "app/timeline/view_history.h"
#include "app/window/find_parts.h"
#include "app/window/parts/go_to_date.h"
#include "app/window/parts/panel_walk.h"
#include "app/window/project/timeline_model.h"

#include <QComboBox>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

void MainWindow::connectMoving()
{
    ViewportController &viewport = m_timeline->viewport();
    const auto on = [this](Act act, auto command) { connect((*m_actions)[act], &QAction::triggered, this, command); };
    on(Act::ZoomIn, [&viewport] { viewport.zoomCentre(1.5, Motion::Animated); });
    on(Act::ZoomOut, [&viewport] { viewport.zoomCentre(1 / 1.5, Motion::Animated); });
    on(Act::FitAll, [&viewport] { viewport.fitAll(); });
    on(Act::FitSelection, [this] { m_timeline->fitSelection(); });
    on(Act::GoToDate, [this] {
        setMiddle(Middle::Timeline);
        const base::TimeSpan shown = m_timeline->viewport().viewport().span();
        const base::TimePoint middle{shown.begin.ms + shown.lengthMs() / 2};
        m_goToDate->ask({QLocale(), base::civilDay(m_model->zone()->toCivil(middle)).year});
    });
    connect(m_goToDate, &GoToDate::chosen, this, &MainWindow::goTo);
    connect(&m_findParts->eventsChart(), &EventsChart::spanPicked, this, [this](base::TimeSpan span) {
        setMiddle(Middle::Timeline);
        m_timeline->viewport().show(span, Motion::Animated);
    });
    on(Act::CountFrom, [this] {
        m_timeline->countFromSelection();
        (*m_actions)[Act::CountFrom]->setChecked(m_timeline->origin().has_value());
    });
    connect(m_timeline, &TimelineView::originChanged, this, [this](std::optional<base::TimePoint> origin) {
        (*m_actions)[Act::CountFrom]->setChecked(origin.has_value());
    });
    on(Act::Measure, [this](bool measuring) { m_timeline->setMeasuring(measuring); });
    connect(m_timeline, &TimelineView::measuringChanged, (*m_actions)[Act::Measure], &QAction::setChecked);
    on(Act::GoBack, [this] { m_viewHistory->goBack(); });
    on(Act::GoForward, [this] { m_viewHistory->goForward(); });
    const auto showSteps = [this] {
        (*m_actions)[Act::GoBack]->setEnabled(m_viewHistory->canGoBack());
        (*m_actions)[Act::GoForward]->setEnabled(m_viewHistory->canGoForward());
    };
    connect(m_viewHistory, &ViewHistory::changed, this, showSteps);
    connect(&viewport, &ViewportController::changed, this, showSteps);
    showSteps();
    const PanelWalk panels(std::vector<QWidget *>{m_middle, m_article, m_form, m_articles});
    on(Act::NextPanel, [panels] { panels.step(1); });
    on(Act::PreviousPanel, [panels] { panels.step(-1); });
}

/// A short time is shown among its neighbours, a long one for itself; of an open one what is known is brought into
/// view.
void MainWindow::goTo(const base::Edtf &time)
{
    const timeline::RowTime placed =
        timeline::rowTime({model::TimeOrigin::Stated, time, time.bounds()}, *m_model->zone());
    base::TimeSpan span{placed.bounds.earliestBegin, placed.bounds.latestEnd};
    if (span.begin.isOpen())
        span.begin = placed.bounds.earliestEnd.isOpen() ? span.end : placed.bounds.earliestEnd;
    if (span.end.isOpen())
        span.end = placed.bounds.latestBegin.isOpen() ? span.begin : placed.bounds.latestBegin;
    if (span.begin > span.end)
        std::swap(span.begin, span.end);
    const double margin = span.lengthMs() <= 2 * base::msPerDay ? 3 : 0.1;
    m_timeline->viewport().show(span, Motion::Animated, margin);
}

void MainWindow::connectLanes()
{
    connect(m_lanes, &QComboBox::activated, this,
            [this] { m_model->setGrouping(static_cast<pipeline::LaneGrouping>(m_lanes->currentData().toInt())); });
    connect(m_timeline, &TimelineView::lanesChanged, this,
            [this] { m_laneArrangement.keep(m_model->grouping(), *m_timeline->index(), m_timeline->laneViews()); });
    const auto onLane = [this](Act act, auto command) {
        connect((*m_actions)[act], &QAction::triggered, this, [this, command] {
            if (const std::optional<std::uint32_t> lane = m_timeline->currentLane())
                command(*m_timeline, *lane);
        });
    };
    const auto viewOf = [](const TimelineView &view, std::uint32_t lane) {
        const std::vector<timeline::LaneView> lanes = view.laneViews();
        return *std::ranges::find(lanes, lane, &timeline::LaneView::lane);
    };
    onLane(Act::FoldLane,
           [viewOf](TimelineView &view, std::uint32_t lane) { view.setLaneFolded(lane, !viewOf(view, lane).folded); });
    onLane(Act::PinLane,
           [viewOf](TimelineView &view, std::uint32_t lane) { view.setLanePinned(lane, !viewOf(view, lane).pinned); });
    onLane(Act::LaneUp, [](TimelineView &view, std::uint32_t lane) { view.stepLane(lane, -1); });
    onLane(Act::LaneDown, [](TimelineView &view, std::uint32_t lane) { view.stepLane(lane, 1); });
    onLane(Act::HideLane, [](TimelineView &view, std::uint32_t lane) { view.setLaneHidden(lane, true); });
}

} // namespace ui
