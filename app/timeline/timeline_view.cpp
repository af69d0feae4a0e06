#include "app/timeline/timeline_view.h"

#include "app/render/locale/system_zone.h"
#include "app/timeline/event_walk.h"
#include "app/timeline/hover_card.h"
#include "app/timeline/lane_scroll_bar.h"
#include "app/timeline/timeline_accessible.h"
#include "app/timeline/timeline_drag.h"

#include <QtCore/QDate>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>

#include <algorithm>

using timeline::Viewport;

namespace ui {
namespace {

constexpr int scrollBarWidth = 12;
constexpr int hoverMilliseconds = 350;
constexpr int narrowHeader = 152;
constexpr int widestHeader = 240;
constexpr int headerAroundName = 92; ///< arrow, glyph and count beside a lane's name

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_painter([this] {
        resetWords();
        return m_words.look(render::Theme::of(render::ThemeName::Light));
    }())
    , m_index(std::make_shared<timeline::Index>())
    , m_scrollBar(new LaneScrollBar(this))
    , m_card(new HoverCard(this))
{
    setObjectName(QStringLiteral("timelineView"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Timeline"));
    m_scrollBar->setObjectName(QStringLiteral("timelineScrollBar"));
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(hoverMilliseconds);
    connect(&m_hoverTimer, &QTimer::timeout, this, &TimelineView::showCard);
    connect(&m_viewport, &ViewportController::changed, this, &TimelineView::moveOn);
    // Once for all wishes that arrive before the next frame.
    m_scrollTimer.setSingleShot(true);
    m_scrollTimer.setInterval(0);
    connect(&m_scrollTimer, &QTimer::timeout, this, &TimelineView::adaptScroll);
    connect(m_scrollBar, &QScrollBar::valueChanged, &m_viewport, &ViewportController::scrollTo);
    rebuildWords();
    TimelineAccessible::install();
}

TimelineView::~TimelineView() = default;

void TimelineView::resetWords()
{
    const auto zone = std::make_shared<render::SystemZone>(m_zone);
    m_words.reset({render::TypeScale::ofApplication(), locale(), zone, zone->name(),
                   std::make_shared<render::LookupLabelSource>(m_lookup, locale())});
}

void TimelineView::rebuildWords()
{
    const render::Theme theme = m_painter.look().theme;
    m_builder.reset();
    resetWords();
    m_options.metrics = m_words.metrics();
    m_builder = std::make_unique<timeline::SceneBuilder>(m_words.sceneWords());
    m_builder->setIndex(m_index);
    m_builder->setOptions(m_options);
    m_builder->setHighlights(m_highlights);
    m_painter.setLook(m_words.look(theme));
    m_card->setLook(theme, render::TypeScale::ofApplication());
    invalidate();
    adaptScroll();
}

void TimelineView::setIndex(timeline::IndexPointer index)
{
    const bool wasEmpty = m_index->eventCount() == 0 && m_index->remarks.empty();
    m_index = index ? std::move(index) : std::make_shared<timeline::Index>();
    m_builder->setIndex(m_index);
    m_viewport.setDataSpan(m_index->span);
    hideCard();
    adaptSize();
    if (wasEmpty && m_index->span.lengthMs() > 0) {
        m_fitWhenSized = m_viewport.viewport().laneWidth() == 0;
        fitFirst();
    }
    invalidate();
    adaptScroll();
}

/// Everything there is, or the current year on a timeline that is still empty.
void TimelineView::fitFirst()
{
    if (m_index->span.lengthMs() > 0) {
        m_viewport.fitAll(Motion::AtOnce);
        return;
    }
    const int year = QDate::currentDate().year();
    const auto newYear = [&](int number) { return m_words.zone().toUtc(base::CivilDate{number, 1, 1}.midnight()); };
    m_viewport.show({newYear(year), newYear(year + 1)}, Motion::AtOnce, 0);
}

void TimelineView::setEventLookup(render::EventLookup lookup)
{
    m_lookup = std::move(lookup);
    rebuildWords();
}

void TimelineView::forgetWords()
{
    m_builder->forgetWords();
    hideCard();
    invalidate();
}

void TimelineView::setTheme(const render::Theme &theme)
{
    m_painter.setLook(m_words.look(theme));
    m_card->setLook(theme, render::TypeScale::ofApplication());
    m_scrollBar->setTheme(theme);
    update();
}

void TimelineView::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    rebuildWords();
}

void TimelineView::setOptions(const timeline::SceneOptions &options)
{
    m_options = options;
    m_options.metrics = m_words.metrics();
    m_builder->setOptions(m_options);
    invalidate();
    adaptScroll();
}

void TimelineView::setCaptionMode(timeline::CaptionMode mode)
{
    if (changeOption(&timeline::SceneOptions::captions, mode))
        Q_EMIT captionModeChanged(mode);
}

void TimelineView::setSelection(std::vector<base::EventId> events)
{
    m_highlights.selected = std::move(events);
    setHighlights(m_highlights);
}

void TimelineView::setFound(std::vector<base::EventId> events, base::EventId current)
{
    m_highlights.found = std::move(events);
    m_highlights.foundCurrent = current;
    setHighlights(m_highlights);
}

void TimelineView::setHighlights(const timeline::Highlights &highlights)
{
    m_highlights = highlights;
    m_builder->setHighlights(m_highlights);
    invalidate();
}

void TimelineView::reveal(base::EventId event)
{
    const std::optional<timeline::FactIndex> fact = m_index->find(event);
    if (!fact)
        return;
    const base::TimeSpan span = knownSpan(m_index->facts[*fact]);
    const base::TimeSpan shown = m_viewport.target().span();
    const bool dated = m_index->facts[*fact].origin != model::TimeOrigin::Undated;
    if (dated && (span.end <= shown.begin || span.begin >= shown.end))
        m_viewport.reveal(span.begin, Motion::Animated);
    m_viewport.scrollTo(m_builder->scrollTo(m_viewport.target(), event));
}

void TimelineView::fitSelection()
{
    const base::TimeSpan span = knownSpan(*m_index, m_highlights.selected);
    constexpr double margin = 0.3;
    if (span.end > base::TimePoint{} || span.begin != span.end)
        m_viewport.show(span, Motion::Animated, margin);
}

std::optional<base::EventId> TimelineView::neighbourOfSelected(int direction) const
{
    const std::optional<base::EventId> current =
        m_highlights.selected.empty() ? std::nullopt : std::optional(m_highlights.selected.front());
    const auto walk = direction > 0 ? WalkDirection::Forward : WalkDirection::Back;
    return neighbour(*m_index, current, m_viewport.target().span().begin, walk);
}

void TimelineView::step(int direction)
{
    const std::optional<base::EventId> next = neighbourOfSelected(direction);
    if (!next)
        return;
    select(*next);
    reveal(*next);
}

/// The neighbour as well; what was selected stays so.
void TimelineView::extend(int direction)
{
    const std::optional<base::EventId> next = neighbourOfSelected(direction);
    if (!next)
        return;
    std::vector<base::EventId> events = m_highlights.selected;
    std::erase(events, *next);
    events.insert(events.begin(), *next);
    selectSeveral(events);
    reveal(*next);
}

void TimelineView::toggle(base::EventId event)
{
    std::vector<base::EventId> events = m_highlights.selected;
    if (std::erase(events, event) == 0)
        events.insert(events.begin(), event);
    selectSeveral(events);
}

void TimelineView::selectSeveral(const std::vector<base::EventId> &events)
{
    if (events.size() < 2)
        return select(events.empty() ? base::EventId{} : events.front());
    hideCard();
    setSelection(events);
    m_highlights.focused = events.front();
    m_builder->setHighlights(m_highlights);
    Q_EMIT selectionExtended(events);
    TimelineAccessible::announce(*this, events.front());
}

void TimelineView::selectNext()
{
    step(1);
}
void TimelineView::selectPrevious()
{
    step(-1);
}

void TimelineView::select(base::EventId event)
{
    setSelection(event.isValid() ? std::vector{event} : std::vector<base::EventId>{});
    m_highlights.focused = event;
    m_builder->setHighlights(m_highlights);
    Q_EMIT selectionChanged(event);
    TimelineAccessible::announce(*this, event);
}

void TimelineView::moveOn(const Viewport &viewport)
{
    hideCard();
    invalidate();
    m_scrollTimer.start();
    Q_EMIT shownRangeChanged(viewport.span());
}

/// As wide as the longest name of a lane, inside the look's limits and half of the view.
int TimelineView::headerWidth() const
{
    double name = 0;
    for (const timeline::Lane &lane : m_index->lanes) {
        const QString words = QString::fromStdString(lane.row.name);
        name = std::max(name, m_words.fonts().metrics(timeline::TextStyle::Bold).horizontalAdvance(words));
    }
    return std::min(width() / 2, std::clamp(int(name) + headerAroundName, narrowHeader, widestHeader));
}

void TimelineView::adaptSize()
{
    m_viewport.setSize({std::max(0, width() - scrollBarWidth), height()}, headerWidth());
    const bool empty = m_index->eventCount() == 0 && m_index->remarks.empty();
    if ((m_fitWhenSized || empty) && m_viewport.viewport().laneWidth() > 0) {
        m_fitWhenSized = false;
        fitFirst();
    }
}

void TimelineView::adaptScroll()
{
    buildScene();
    const timeline::PixelRect area = m_scene.laneArea;
    const QSignalBlocker blocker(m_scrollBar);
    m_scrollBar->setGeometry(m_scene.viewport.width, area.y, scrollBarWidth, area.h);
    m_scrollBar->setPageStep(std::max(1, area.h));
    m_scrollBar->setSingleStep(m_options.metrics.rowHeight);
    m_scrollBar->setRange(0, std::max(0, m_scene.contentHeight - area.h));
    m_viewport.setMaximumScroll(m_scrollBar->maximum());
    m_scrollBar->setValue(m_viewport.viewport().scrollY);
}

void TimelineView::invalidate()
{
    m_sceneIsCurrent = false;
    update();
}

void TimelineView::buildScene()
{
    if (m_sceneIsCurrent)
        return;
    m_builder->build(m_viewport.viewport(), m_scene);
    m_sceneIsCurrent = true;
}

const timeline::Scene &TimelineView::scene()
{
    buildScene();
    return m_scene;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    buildScene();
    QPainter painter(this);
    m_painter.paint(painter, m_scene);
    painter.setClipping(false);
    const render::Theme &theme = m_painter.look().theme;
    const QRect strip(m_scene.viewport.width, 0, width() - m_scene.viewport.width, height());
    painter.fillRect(strip, theme.colour(render::ColourRole::LaneHeader));
    painter.fillRect(QRect(strip.left(), m_scene.axis.rect.bottom() - 1, strip.width(), 1),
                     theme.colour(render::ColourRole::BorderStrong));
    paintDrag(painter);
    paintMeasure(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(render::ColourRole::FocusRing), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

QString TimelineView::spokenName(base::EventId event) const
{
    if (!m_lookup)
        return {};
    const std::vector<render::EventContext> found = m_lookup({&event, 1});
    return found.empty() ? QString() : CardWords::spoken(found.front(), m_words.claims());
}

QSize TimelineView::sizeHint() const
{
    return {960, 640};
}
QSize TimelineView::minimumSizeHint() const
{
    return {320, 200};
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    hideCard();
    const auto shown = std::ranges::find_if(m_scene.marks, [this](const timeline::Mark &mark) {
        return std::ranges::find(m_highlights.selected, mark.event) != m_highlights.selected.end();
    });
    const base::EventId kept = shown != m_scene.marks.end() ? shown->event : base::EventId();
    adaptSize();
    invalidate();
    adaptScroll();
    if (kept.isValid())
        m_viewport.scrollTo(m_builder->scrollTo(m_viewport.target(), kept));
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange)
        rebuildWords();
    QWidget::changeEvent(event);
}

} // namespace ui
