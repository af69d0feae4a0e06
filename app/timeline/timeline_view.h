#pragma once

#include "app/render/event_context.h"
#include "app/render/paint/scene_painter.h"
#include "app/render/timeline_words.h"
#include "app/timeline/viewport_controller.h"
#include "core/timeline/scene_builder.h"

#include <QtCore/QTimeZone>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace ui {

class HoverCard;
class LaneScrollBar;

/// The timeline: overview, axis, lanes, tray, in one opaque widget that paints a Scene. It holds a snapshot of events
/// (an Index) and shows it until the next one comes; it reads no store and computes no geometry. The visible range is
/// viewport()'s. GUI thread.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] ViewportController &viewport() { return m_viewport; }
    /// The snapshot to show. The first one that holds events is fitted; later ones leave the range as it is.
    void setIndex(timeline::IndexPointer index);
    [[nodiscard]] const timeline::IndexPointer &index() const { return m_index; }
    /// Where words of events, for labels and the hover card, come from.
    void setEventLookup(render::EventLookup lookup);
    /// Words of events changed without a new snapshot.
    void forgetWords();

    void setTheme(const render::Theme &theme);
    [[nodiscard]] const render::Theme &theme() const { return m_painter.look().theme; }
    void setZone(const QTimeZone &zone);
    void setOptions(const timeline::SceneOptions &options); ///< metrics follow the fonts and are kept
    [[nodiscard]] const timeline::SceneOptions &options() const { return m_options; }
    void setCaptionMode(timeline::CaptionMode mode);

    /// All lanes of the index in the order they are shown, hidden ones too.
    [[nodiscard]] std::vector<timeline::LaneView> laneViews() const;
    void setLaneFolded(std::uint32_t lane, bool folded);
    void setLanePinned(std::uint32_t lane, bool pinned); ///< at the bottom, where it does not scroll
    void setLaneHidden(std::uint32_t lane, bool hidden);
    void setEmptyLanesHidden(bool hidden);
    /// Moves a lane to stand at position among all.
    void moveLane(std::uint32_t lane, std::size_t position);
    /// Moves a lane past its next neighbour on screen, up (-1) or down (1).
    void stepLane(std::uint32_t lane, int direction);
    /// The lane of the selected event, else the topmost one; nothing without lanes.
    [[nodiscard]] std::optional<std::uint32_t> currentLane();
    /// What can be done with one lane, and with all of them.
    void fillLaneMenu(QMenu &menu, std::uint32_t lane);
    void fillLanesMenu(QMenu &menu);

    void setSelection(std::vector<base::EventId> events);
    [[nodiscard]] const std::vector<base::EventId> &selection() const { return m_highlights.selected; }
    void setFound(std::vector<base::EventId> events, base::EventId current);
    /// Everything that is marked, for what the functions above do not say.
    [[nodiscard]] const timeline::Highlights &highlights() const { return m_highlights; }
    void setHighlights(const timeline::Highlights &highlights);

    /// Brings an event into view, in time and in its lane.
    void reveal(base::EventId event);
    void fitSelection();
    /// The axis counts from a moment ("+3 days"), or names dates again.
    void setOrigin(std::optional<base::TimePoint> utc);
    [[nodiscard]] std::optional<base::TimePoint> origin() const { return m_options.origin; }
    /// From the selected event's begin; when it does so already, or nothing is selected, dates again.
    void countFromSelection();
    /// A second line follows the pointer from the selected event, or from where the pointer is, and says how much time
    /// lies between.
    void setMeasuring(bool measuring);
    [[nodiscard]] bool isMeasuring() const { return m_measuredFrom.has_value(); }
    void measureTo(base::TimePoint utc);
    [[nodiscard]] QString measuredWords() const;
    void selectNext();
    void selectPrevious();
    void showCard();
    [[nodiscard]] const HoverCard &card() const { return *m_card; }

    /// The scene on screen, up to date.
    [[nodiscard]] const timeline::Scene &scene();
    /// Kind, words, time with its doubt, who says so, number of claims, status.
    [[nodiscard]] QString spokenName(base::EventId event) const;
    [[nodiscard]] QString spokenName(base::RemarkId remark) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged(base::EventId event);                       ///< by the person; not valid: nothing
    void selectionExtended(const std::vector<base::EventId> &events); ///< to several, the last picked first
    void eventActivated(base::EventId event);                         ///< open it
    void hovered(base::EventId event);
    void pinWanted(base::EventId event);
    void lanesChanged();
    void originChanged(std::optional<base::TimePoint> utc);
    void measuringChanged(bool measuring);
    void captionModeChanged(timeline::CaptionMode mode);
    void shownRangeChanged(base::TimeSpan utc);
    void contextMenuOpening(QMenu *menu, base::EventId event);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Drag;

    /// False if the option has this value already.
    template <class Value>
    bool changeOption(Value timeline::SceneOptions::*option, Value value)
    {
        if (m_options.*option == value)
            return false;
        timeline::SceneOptions options = m_options;
        options.*option = value;
        setOptions(options);
        return true;
    }
    void resetWords();
    void rebuildWords();
    void adaptSize();
    void fitFirst();
    void adaptScroll();
    [[nodiscard]] int headerWidth() const;
    void invalidate(); ///< the scene is built anew when it is next painted
    void buildScene();
    void moveOn(const timeline::Viewport &viewport);
    void select(base::EventId event);
    void selectSeveral(const std::vector<base::EventId> &events);
    void toggle(base::EventId event);
    [[nodiscard]] std::optional<base::EventId> neighbourOfSelected(int direction) const;
    void step(int direction);
    void extend(int direction);
    void hover(QPoint position);
    void hideCard();
    void placeCard(timeline::PixelRect mark);
    [[nodiscard]] base::EventId eventAt(const timeline::Hit &hit) const;
    void setLaneViews(std::vector<timeline::LaneView> lanes);
    void setLane(std::uint32_t lane, bool timeline::LaneView::*property, bool value);
    void setAllLanes(bool timeline::LaneView::*property, bool value);
    [[nodiscard]] std::optional<base::TimePoint> selectedBegin() const;
    [[nodiscard]] base::TimePoint measuredMoment(QPoint at);
    void paintDrag(QPainter &painter) const;
    void paintMeasure(QPainter &painter) const;
    void beginDrag(const timeline::Hit &hit, QMouseEvent *event);
    void moveDrag(QMouseEvent *event);
    void endDrag(QMouseEvent *event);
    void dragOverview(int x);
    void dropLane(int y);
    [[nodiscard]] bool navigationKey(const QKeyEvent &event);
    [[nodiscard]] bool selectionKey(const QKeyEvent &event);
    void fillMenu(QMenu &menu, const timeline::Hit &hit, QPoint position);

    ViewportController m_viewport;
    QTimeZone m_zone;
    render::EventLookup m_lookup;
    render::TimelineWords m_words;
    std::unique_ptr<timeline::SceneBuilder> m_builder;
    render::ScenePainter m_painter;
    timeline::IndexPointer m_index;
    timeline::SceneOptions m_options;
    timeline::Highlights m_highlights;
    timeline::Scene m_scene;
    bool m_sceneIsCurrent = false;
    bool m_fitWhenSized = true;
    LaneScrollBar *m_scrollBar = nullptr;
    HoverCard *m_card = nullptr;
    QTimer m_hoverTimer;
    QTimer m_scrollTimer;
    std::unique_ptr<Drag> m_drag;
    std::optional<base::TimePoint> m_measuredFrom;
    base::TimePoint m_measuredTo;
};

} // namespace ui
