#include "core/timeline/scene_builder.h"

#include "core/timeline/calendar/axis_builder.h"
#include "core/timeline/index/lane_columns.h"
#include "core/timeline/lanes/density.h"
#include "core/timeline/lanes/lane_headers.h"
#include "core/timeline/lanes/lane_stack.h"
#include "core/timeline/lanes/overview_builder.h"
#include "core/timeline/lanes/remark_builder.h"
#include "core/timeline/lanes/tray_builder.h"
#include "core/timeline/marks/kept_marks.h"
#include "core/timeline/marks/row_marks.h"

#include <algorithm>

namespace timeline {

namespace {

constexpr double columnMinimum = 2; ///< pixels

LabelDetail detailOf(ZoomClass zoom, bool captions, bool print)
{
    LabelDetail detail;
    detail.caption = captions;
    detail.status = zoom >= ZoomClass::Week;
    detail.noteKept = print; // a footnote's number, at any scale
    detail.note = detail.status || print;
    detail.source = zoom >= ZoomClass::Week && !captions;
    return detail;
}

/// Whether hours would promise too much: something is in view, and nothing of it is finer than a day. Counts answer it
/// for what begins in view; what reaches in from outside is looked at one by one, up to a bound that no frame feels.
bool hasDatesOnly(const Index &index, base::TimeSpan span)
{
    if (!index.finerThanDay)
        return index.eventCount() > 0;
    constexpr int mostLookedAt = 2000;
    bool any = false;
    for (const Lane &lane : index.lanes) {
        for (const MomentRun &run : lane.runs) {
            const bool inView = countIn(index, run, span.begin.ms, span.end.ms) > 0;
            any = any || inView;
            if (inView && run.knownToMs <= nominalMs({TimeUnit::Hour, 1}))
                return false;
        }
        bool finer = false;
        int left = lane.finerThanDay ? mostLookedAt : any ? 0 : 1;
        if (left > 0)
            forEachOverlap(intervalsOf(index, lane), span.begin.ms, span.end.ms, [&](std::uint32_t i) {
                any = true;
                finer = index.facts[index.entryFacts[lane.first + i]].has(EventFlag::FinerThanDay);
                return !finer && --left > 0;
            });
        if (finer)
            return false;
    }
    return any;
}

} // namespace

struct SceneBuilder::State
{
    explicit State(const SceneWords &sceneWords)
        : laneWords(sceneWords.lanes)
        , labelWords(sceneWords.labels, sceneWords.measure)
        , widths(sceneWords.measure)
        , axis(sceneWords.names, sceneWords.measure, sceneWords.zone)
        , columnTimes(sceneWords.zone)
        , overview(sceneWords.zone)
        , remarks(sceneWords.measure)
    {
    }

    struct Areas
    {
        PixelRect overview;
        PixelRect axis;
        PixelRect remarks;
        PixelRect lanes;
        PixelRect pinned;
        PixelRect tray;
    };

    [[nodiscard]] Areas divide(const Viewport &view)
    {
        const SceneMetrics &metrics = options.metrics;
        const int width = view.laneWidth();
        const int remarksTop = metrics.overviewHeight + metrics.axisHeight;
        const int remarksHeight =
            std::min(remarks.height(*index, options, view), std::max(0, view.height - remarksTop) / 2);
        const int top = remarksTop + remarksHeight;
        const int trayHeight = TrayBuilder::height(*index, options);
        const int room = std::max(0, view.height - top - trayHeight);
        stack.arrange(*index, options, view, room);
        const int pinned = std::min(stack.pinnedHeight(), room / 2);
        Areas areas;
        areas.overview = {view.headerWidth, 0, width, metrics.overviewHeight};
        areas.axis = {view.headerWidth, metrics.overviewHeight, width, metrics.axisHeight};
        areas.remarks = {view.headerWidth, remarksTop, width, remarksHeight};
        areas.lanes = {view.headerWidth, top, width, room - pinned};
        areas.pinned = {view.headerWidth, top + room - pinned, width, pinned};
        areas.tray = {0, top + room, view.width, trayHeight};
        return areas;
    }

    void addLanes(const Frame &frame, const std::vector<StackedLane> &lanes, PixelRect area, int scroll)
    {
        int number = 0;
        for (const StackedLane &stacked : lanes) {
            LaneBox box;
            box.alternate = number++ % 2 != 0;
            box.lane = stacked.lane;
            box.mode = stacked.mode;
            box.pinned = stacked.pinned;
            box.body = {area.x, area.y + stacked.top - scroll, area.w, stacked.height};
            box.header = {0, box.body.y, area.x, stacked.height};
            box.total = index->lanes[stacked.lane].last - index->lanes[stacked.lane].first;
            if (box.body.bottom() <= area.y || box.body.y >= area.bottom())
                continue;
            fillLane(frame, box, area);
            addHeader(frame, box, laneWords, frame.scene.columnStep);
            frame.scene.lanes.push_back(box);
        }
    }

    void fillLane(const Frame &frame, LaneBox &box, PixelRect area)
    {
        if (box.mode == LaneMode::Rows) {
            rowMarks.addLane(frame, box, area, labels);
            return;
        }
        const TimeStep step = frame.scene.columnStep;
        addColumns(frame, box, columnTimes.in(step, frame.view.span()), nominalMs(step));
        if (box.mode == LaneMode::Density)
            keptMarks.addLane(frame, box, labels);
    }

    void resolveHighlights() { resolved.assign(*index, options.print ? Highlights{} : highlights); }

    void barDays(const Frame &frame)
    {
        dayBars.clear();
        if (options.print)
            return;
        dayBars.assign(highlights.linkedDays.begin(), highlights.linkedDays.end());
        for (const FactIndex fact : resolved.selected()) {
            const EventFacts &facts = index->facts[fact];
            const auto members = std::span(index->members).subspan(facts.firstMember, facts.memberCount);
            dayBars.insert(dayBars.end(), members.begin(), members.end());
            const base::TimeSpan span = drawnSpan(facts);
            if (members.empty() && !span.begin.isOpen() && !span.end.isOpen())
                dayBars.push_back(span);
        }
        axis.barDays(frame, dayBars);
    }

    void build(const Viewport &view, Scene &scene)
    {
        scene.clear();
        labels.clear();
        labelWords.turn();
        const Areas areas = divide(view);
        scene.viewport = view;
        scene.laneArea = areas.lanes;
        scene.pinnedArea = areas.pinned;
        scene.contentHeight = stack.contentHeight();
        scene.eventsInView = countAll(*index, view.span());

        const bool datesOnly = hasDatesOnly(*index, view.span());
        const AxisChoice choice = axis.choose(view, options, datesOnly);
        scene.columnStep = columnStep(view.msPerPixel, columnMinimum);
        if (datesOnly && scene.columnStep.unit < TimeUnit::Day)
            scene.columnStep = {TimeUnit::Day, 1};

        Frame frame{*index,
                    view,
                    options,
                    resolved,
                    labelWords,
                    widths,
                    scene,
                    zoomClass(view),
                    nominalMs(choice.lower),
                    stack.captions(),
                    stack.rowHeight()};
        axis.build(frame, choice, areas.axis);
        addLanes(frame, stack.scrolling(), areas.lanes, view.scrollY);
        addLanes(frame, stack.pinned(), areas.pinned, 0);
        remarks.build(frame, areas.remarks, highlights, laneWords);
        tray.build(frame, areas.tray, labels);
        labels.write(frame, detailOf(frame.zoom, frame.captions, options.print));
        barDays(frame);
        overview.build(frame, axis, areas.overview);
        const bool columns = std::ranges::any_of(scene.lanes, [](const LaneBox &box) { return box.columnCount > 0; });
        scene.axis.cornerSays = options.origin ? AxisCorner::Counted
                                : columns      ? AxisCorner::ColumnUnit
                                : datesOnly    ? AxisCorner::DatesOnly
                                               : AxisCorner::Zone;
    }

    const LaneWords &laneWords;
    IndexPointer index = std::make_shared<const Index>();
    SceneOptions options;
    Highlights highlights;
    HighlightSet resolved;
    LabelWords labelWords;
    WidthMemory widths;
    AxisBuilder axis;
    StepTimes columnTimes;
    OverviewBuilder overview;
    RemarkBuilder remarks;
    LaneStack stack;
    RowMarks rowMarks;
    KeptMarks keptMarks;
    TrayBuilder tray;
    RowLabels labels;
    std::vector<base::TimeSpan> dayBars;
};

SceneBuilder::SceneBuilder(SceneWords words) : m_state(std::make_unique<State>(words)) {}

SceneBuilder::~SceneBuilder() = default;

void SceneBuilder::setIndex(IndexPointer index)
{
    m_state->index = index ? std::move(index) : std::make_shared<const Index>();
    m_state->resolveHighlights();
    m_state->overview.forget();
    m_state->remarks.forget();
}

void SceneBuilder::setOptions(const SceneOptions &options)
{
    const bool printChanged = m_state->options.print != options.print;
    m_state->options = options;
    if (printChanged)
        m_state->resolveHighlights();
}

void SceneBuilder::setHighlights(const Highlights &highlights)
{
    if (m_state->highlights == highlights)
        return;
    m_state->highlights = highlights;
    m_state->resolveHighlights();
}

void SceneBuilder::forgetWords()
{
    m_state->labelWords.forget();
    m_state->widths.forget();
    m_state->axis.forget();
    m_state->columnTimes.forget();
    m_state->overview.forget();
    m_state->remarks.forget();
}

const IndexPointer &SceneBuilder::index() const
{
    return m_state->index;
}

const SceneOptions &SceneBuilder::options() const
{
    return m_state->options;
}

void SceneBuilder::build(const Viewport &viewport, Scene &scene)
{
    m_state->build(viewport, scene);
}

int SceneBuilder::remarksHeight(const Viewport &viewport) const
{
    return m_state->divide(viewport).remarks.h;
}

int SceneBuilder::contentHeight(const Viewport &viewport) const
{
    const State::Areas areas = m_state->divide(viewport);
    return std::max(m_state->stack.contentHeight(), areas.lanes.isEmpty() ? 0 : 1);
}

int SceneBuilder::scrollTo(const Viewport &viewport, base::EventId event) const
{
    const Index &index = *m_state->index;
    const std::optional<FactIndex> fact = index.find(event);
    if (!fact)
        return viewport.scrollY;
    const State::Areas areas = m_state->divide(viewport);
    for (const StackedLane &stacked : m_state->stack.scrolling()) {
        const Lane &lane = index.lanes[stacked.lane];
        EntryIndex entry = Index::noEntry;
        index.forEachEntry(*fact, [&](EntryIndex at) { entry = at >= lane.first && at < lane.last ? at : entry; });
        if (entry == Index::noEntry)
            continue;
        const bool rows = stacked.mode == LaneMode::Rows;
        const int height = rows ? m_state->stack.rowHeight() : stacked.height;
        const int room = m_state->stack.rowHeight(); // what stands around the event is seen with it
        const int top =
            stacked.top +
            (rows ? m_state->options.metrics.lanePadding + static_cast<int>(index.rows[entry]) * height : 0);
        const int highest = std::max(0, top - room);
        const int lowest = std::clamp(top + height + room - areas.lanes.h, 0, highest);
        return std::clamp(viewport.scrollY, lowest, highest);
    }
    return viewport.scrollY;
}

} // namespace timeline
