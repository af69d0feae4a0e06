#include "app/charts/events_chart.h"

#include "app/charts/project_chart.h"
#include "app/window/project/selection.h"
#include "app/window/project/timeline_model.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

constexpr int eventsChartHeight = 230;

} // namespace

EventsChart::EventsChart(const TimelineModel &model, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_drawing{{}, {}, model.zone().get(), render::Theme::of(render::ThemeName::Light), -1, {}, {}}
{
    setObjectName(QStringLiteral("eventsChart"));
    setAccessibleName(tr("Events over time"));
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(eventsChartHeight);
    connect(&m_model, &TimelineModel::changed, this, &EventsChart::count);
    connect(&m_selection, &Selection::eventsChanged, this, &EventsChart::markSelected);
}

void EventsChart::setTheme(const render::Theme &theme)
{
    m_drawing.theme = theme;
    update();
}

void EventsChart::setShown(base::TimeSpan utc)
{
    if (m_shown == utc)
        return;
    m_shown = utc;
    count();
}

/// Only while it is looked at: a timeline that is panned does not count for a hidden chart.
void EventsChart::count()
{
    if (!isVisible())
        return;
    m_drawing.size = size();
    m_drawing.shown = m_shown.lengthMs() > 0 ? m_shown : m_model.index()->span;
    m_drawing.bars = eventBars(*m_model.index(), m_drawing.shown, *m_model.zone(), mostBars(width()));
    m_drawing.current = std::min(m_drawing.current, static_cast<int>(m_drawing.bars.bars.size()) - 1);
    markSelected();
}

void EventsChart::markSelected()
{
    m_drawing.selected.assign(m_drawing.bars.bars.size(), false);
    const timeline::Index &index = *m_model.index();
    for (const base::EventId event : m_selection.events()) {
        const auto fact = index.find(event);
        const auto moment = fact ? timeline::countingMoment(index.facts[*fact]) : std::nullopt;
        const int bar = moment ? m_drawing.bars.barAt(*moment) : -1;
        if (bar >= 0)
            m_drawing.selected[static_cast<std::size_t>(bar)] = true;
    }
    update();
}

int EventsChart::barAt(int x) const
{
    for (std::size_t bar = 0; bar < m_drawing.bars.bars.size(); ++bar) {
        const QRect column = m_drawing.column(bar);
        if (x >= column.left() && x <= column.right() + 1)
            return static_cast<int>(bar);
    }
    return -1;
}

void EventsChart::pick(int bar, std::optional<timeline::MarkKind> kind)
{
    if (bar < 0)
        return;
    const EventBar picked = m_drawing.bars.bars[static_cast<std::size_t>(bar)];
    m_drawing.current = bar;
    const std::vector<base::EventId> events = eventsOf(picked, *m_model.index(), kind);
    if (!events.empty())
        m_selection.pickEvents(events);
    Q_EMIT spanPicked(picked.span);
}

bool EventsChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos().x());
    if (bar < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           barName(m_drawing.bars.bars[static_cast<std::size_t>(bar)], *m_model.zone()) +
                               QStringLiteral("\n") + barWords(m_drawing.bars.bars[static_cast<std::size_t>(bar)]),
                           this);
    return true;
}

void EventsChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    EventBarsDrawing drawing = m_drawing;
    if (!hasFocus())
        drawing.current = -1;
    drawing.paint(painter);
}

void EventsChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    count();
}

void EventsChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

void EventsChart::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos().x());
    std::optional<timeline::MarkKind> kind;
    for (std::size_t i = 0; bar >= 0 && i < timeline::markKindCount; ++i) {
        const auto mark = static_cast<timeline::MarkKind>(i);
        if (m_drawing.piece(static_cast<std::size_t>(bar), mark).contains(event->pos()))
            kind = mark;
    }
    pick(bar, kind);
}

void EventsChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_drawing.bars.bars.size()) - 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        m_drawing.current = last < 0 ? -1 : std::clamp(m_drawing.current + step, 0, last);
        if (m_drawing.current >= 0) {
            const EventBar &bar = m_drawing.bars.bars[static_cast<std::size_t>(m_drawing.current)];
            setAccessibleDescription(barName(bar, *m_model.zone()) + QStringLiteral(", ") + barWords(bar));
        }
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        pick(m_drawing.current, std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
