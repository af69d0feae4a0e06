// Order, folding, pinning and hiding of the timeline's lanes.
#include "app/timeline/timeline_view.h"

#include "app/timeline/timeline_drag.h"

#include <QtWidgets/QMenu>

#include <algorithm>

namespace ui {

std::vector<timeline::LaneView> TimelineView::laneViews() const
{
    std::vector<timeline::LaneView> lanes = m_options.lanes;
    std::erase_if(lanes, [this](const timeline::LaneView &view) { return view.lane >= m_index->lanes.size(); });
    for (std::uint32_t lane = 0; lane < m_index->lanes.size(); ++lane) {
        if (std::ranges::find(lanes, lane, &timeline::LaneView::lane) == lanes.end())
            lanes.push_back({lane});
    }
    return lanes;
}

void TimelineView::setLaneViews(std::vector<timeline::LaneView> lanes)
{
    if (lanes == m_options.lanes)
        return;
    timeline::SceneOptions options = m_options;
    options.lanes = std::move(lanes);
    setOptions(options);
    Q_EMIT lanesChanged();
}

void TimelineView::setLane(std::uint32_t lane, bool timeline::LaneView::*property, bool value)
{
    std::vector<timeline::LaneView> lanes = laneViews();
    const auto found = std::ranges::find(lanes, lane, &timeline::LaneView::lane);
    if (found == lanes.end() || (*found).*property == value)
        return;
    (*found).*property = value;
    setLaneViews(std::move(lanes));
}

void TimelineView::setLaneFolded(std::uint32_t lane, bool folded)
{
    setLane(lane, &timeline::LaneView::folded, folded);
}

void TimelineView::setLanePinned(std::uint32_t lane, bool pinned)
{
    setLane(lane, &timeline::LaneView::pinned, pinned);
}

void TimelineView::setLaneHidden(std::uint32_t lane, bool hidden)
{
    setLane(lane, &timeline::LaneView::hidden, hidden);
}

void TimelineView::setAllLanes(bool timeline::LaneView::*property, bool value)
{
    std::vector<timeline::LaneView> lanes = laneViews();
    for (timeline::LaneView &lane : lanes)
        lane.*property = value;
    setLaneViews(std::move(lanes));
}

void TimelineView::setEmptyLanesHidden(bool hidden)
{
    timeline::SceneOptions options = m_options;
    options.hideEmptyLanes = hidden;
    setOptions(options);
    Q_EMIT lanesChanged();
}

void TimelineView::moveLane(std::uint32_t lane, std::size_t position)
{
    std::vector<timeline::LaneView> lanes = laneViews();
    const auto found = std::ranges::find(lanes, lane, &timeline::LaneView::lane);
    if (found == lanes.end())
        return;
    const timeline::LaneView moved = *found;
    lanes.erase(found);
    position = std::min(position, lanes.size());
    lanes.insert(lanes.begin() + std::ptrdiff_t(position), moved);
    if (lanes != laneViews())
        setLaneViews(std::move(lanes));
}

void TimelineView::stepLane(std::uint32_t lane, int direction)
{
    const std::vector<timeline::LaneView> lanes = laneViews();
    const auto found = std::ranges::find(lanes, lane, &timeline::LaneView::lane);
    if (found == lanes.end())
        return;
    // Past those that are not on screen: each step shows.
    std::ptrdiff_t position = found - lanes.begin() + direction;
    const auto isInside = [&] { return position >= 0 && position < std::ssize(lanes); };
    while (isInside() && (lanes[std::size_t(position)].hidden || lanes[std::size_t(position)].pinned != found->pinned))
        position += direction;
    if (isInside())
        moveLane(lane, std::size_t(position));
}

std::optional<std::uint32_t> TimelineView::currentLane()
{
    if (!m_highlights.selected.empty()) {
        if (const auto fact = m_index->find(m_highlights.selected.front())) {
            const timeline::EntryIndex entry = m_index->firstEntry[*fact];
            for (std::uint32_t lane = 0; lane < m_index->lanes.size(); ++lane) {
                if (entry >= m_index->lanes[lane].first && entry < m_index->lanes[lane].last)
                    return lane;
            }
        }
    }
    buildScene();
    return m_scene.lanes.empty() ? std::nullopt : std::optional(m_scene.lanes.front().lane);
}

void TimelineView::dropLane(int y)
{
    const std::vector<timeline::LaneView> views = laneViews();
    std::size_t position = 0;
    for (const timeline::LaneView &view : views) {
        if (view.lane == m_drag->hit.lane)
            continue;
        const auto box = std::ranges::find(m_scene.lanes, view.lane, &timeline::LaneBox::lane);
        const bool above =
            box == m_scene.lanes.end() ? position == 0 && !m_scene.lanes.empty() : box->body.y + box->body.h / 2 < y;
        if (!above)
            break;
        ++position;
    }
    moveLane(m_drag->hit.lane, position);
}

void TimelineView::fillLaneMenu(QMenu &menu, std::uint32_t lane)
{
    const std::vector<timeline::LaneView> lanes = laneViews();
    const auto found = std::ranges::find(lanes, lane, &timeline::LaneView::lane);
    if (found == lanes.end())
        return;
    const auto add = [&](const QString &name, const QString &text, auto action) {
        menu.addAction(text, this, action)->setObjectName(name);
    };
    add(QStringLiteral("timelineFoldLane"), found->folded ? tr("Unfold lane") : tr("Fold lane"),
        [this, lane, folded = found->folded] { setLaneFolded(lane, !folded); });
    add(QStringLiteral("timelinePinLane"),
        found->pinned ? tr("Let the lane scroll") : tr("Keep the lane at the bottom"),
        [this, lane, pinned = found->pinned] { setLanePinned(lane, !pinned); });
    add(QStringLiteral("timelineLaneUp"), tr("Move lane up"), [this, lane] { stepLane(lane, -1); });
    add(QStringLiteral("timelineLaneDown"), tr("Move lane down"), [this, lane] { stepLane(lane, 1); });
    add(QStringLiteral("timelineHideLane"), tr("Hide lane"), [this, lane] { setLaneHidden(lane, true); });
}

void TimelineView::fillLanesMenu(QMenu &menu)
{
    const std::vector<timeline::LaneView> lanes = laneViews();
    constexpr std::size_t mostNamed = 30;
    for (std::size_t i = 0; i < std::min(lanes.size(), mostNamed); ++i) {
        const QString name = QString::fromStdString(m_index->lanes[lanes[i].lane].row.name);
        QAction *shown = menu.addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        shown->setCheckable(true);
        shown->setChecked(!lanes[i].hidden);
        connect(shown, &QAction::triggered, this,
                [this, lane = lanes[i].lane](bool checked) { setLaneHidden(lane, !checked); });
    }
    menu.addSeparator();
    const auto add = [&](const char *name, const QString &text, auto action) {
        menu.addAction(text, this, action)->setObjectName(QLatin1StringView(name));
    };
    add("lanesShowAll", tr("Show all lanes"), [this] { setAllLanes(&timeline::LaneView::hidden, false); });
    add("lanesFoldAll", tr("Fold all"), [this] { setAllLanes(&timeline::LaneView::folded, true); });
    add("lanesUnfoldAll", tr("Unfold all"), [this] { setAllLanes(&timeline::LaneView::folded, false); });
    QAction *empty = menu.addAction(tr("Hide empty lanes"), this, &TimelineView::setEmptyLanesHidden);
    empty->setObjectName(QStringLiteral("lanesHideEmpty"));
    empty->setCheckable(true);
    empty->setChecked(m_options.hideEmptyLanes);
}

} // namespace ui
