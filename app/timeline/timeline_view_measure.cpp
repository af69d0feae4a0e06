// Counting time from an event, measuring the time between two moments, and how notes are spoken of.
#include "app/timeline/timeline_view.h"

#include "app/render/remark_words.h"
#include "app/render/word_spans.h"
#include "app/timeline/event_walk.h"

#include <QtGui/QPainter>

#include <algorithm>

using render::ColourRole;

namespace ui {
namespace {

constexpr int chipPadding = 6;
constexpr int snapPixels = 6;

} // namespace

void TimelineView::setOrigin(std::optional<base::TimePoint> utc)
{
    if (changeOption(&timeline::SceneOptions::origin, utc))
        Q_EMIT originChanged(utc);
}

void TimelineView::countFromSelection()
{
    const std::optional<base::TimePoint> begin = selectedBegin();
    setOrigin(begin == m_options.origin ? std::nullopt : begin);
}

/// The earliest moment at which the selected event can have begun, as far as anything is known of it.
std::optional<base::TimePoint> TimelineView::selectedBegin() const
{
    if (m_highlights.selected.empty())
        return std::nullopt;
    const std::optional<timeline::FactIndex> fact = m_index->find(m_highlights.selected.front());
    if (!fact || m_index->facts[*fact].origin == model::TimeOrigin::Undated)
        return std::nullopt;
    return knownSpan(m_index->facts[*fact]).begin;
}

void TimelineView::setMeasuring(bool measuring)
{
    if (measuring == m_measuredFrom.has_value())
        return;
    if (measuring) {
        const timeline::Viewport &view = m_viewport.viewport();
        const base::TimePoint middle = timeline::timeAt(view, view.headerWidth + view.laneWidth() / 2);
        const QPoint pointer = mapFromGlobal(QCursor::pos());
        m_measuredFrom = selectedBegin().value_or(underMouse() ? measuredMoment(pointer) : middle);
        m_measuredTo = underMouse() ? measuredMoment(pointer) : *m_measuredFrom;
    } else {
        m_measuredFrom.reset();
    }
    Q_EMIT measuringChanged(measuring);
    update();
}

void TimelineView::measureTo(base::TimePoint utc)
{
    m_measuredTo = utc;
    update();
}

QString TimelineView::measuredWords() const
{
    if (!m_measuredFrom)
        return {};
    const timeline::ZoneRules &zone = m_words.zone();
    return render::WordSpans(locale()).between(zone.toCivil(*m_measuredFrom), zone.toCivil(m_measuredTo),
                                               !m_index->finerThanDay);
}

/// The moment under a pixel: the begin or end of a mark that is near, else the pixel's own time. No finer than the
/// timeline: its day, where nothing is finer than a day.
base::TimePoint TimelineView::measuredMoment(QPoint at)
{
    const timeline::Viewport &view = m_viewport.viewport();
    const timeline::Hit hit = timeline::hitTest(scene(), at.x(), at.y());
    if (const base::EventId event = eventAt(hit); event.isValid()) {
        if (const auto fact = m_index->find(event)) {
            const base::TimeSpan span = knownSpan(m_index->facts[*fact]);
            for (const base::TimePoint edge : {span.begin, span.end}) {
                if (std::abs(timeline::xOf(view, edge) - at.x()) <= snapPixels)
                    return edge;
            }
        }
    }
    const base::TimePoint time = timeline::timeAt(view, std::max(at.x(), view.headerWidth));
    if (m_index->finerThanDay)
        return time;
    const timeline::ZoneRules &zone = m_words.zone();
    return zone.toUtc(base::civilDay(zone.toCivil(time)).midnight());
}

QString TimelineView::spokenName(base::RemarkId remark) const
{
    const auto row = std::ranges::find(m_index->remarks, remark, [](const auto &each) { return each.remark.id; });
    return row == m_index->remarks.end() ? QString() : render::RemarkWords(locale()).spoken(row->remark);
}

void TimelineView::paintMeasure(QPainter &painter) const
{
    if (!m_measuredFrom)
        return;
    const timeline::Viewport &view = m_scene.viewport;
    const render::Theme &theme = m_painter.look().theme;
    const QColor accent = theme.colour(ColourRole::Accent);
    const int top = m_scene.axis.rect.bottom();
    const int from = timeline::xOf(view, *m_measuredFrom);
    const int to = timeline::xOf(view, m_measuredTo);
    for (const int x : {from, to}) {
        if (x >= view.headerWidth && x < view.width)
            painter.fillRect(x, top, 1, height() - top, accent);
    }
    const int left = std::clamp(std::min(from, to), view.headerWidth, view.width);
    const int right = std::clamp(std::max(from, to), view.headerWidth, view.width);
    painter.fillRect(left, top, right - left + 1, 3, accent);

    const QString words = measuredWords();
    const QFont font = m_words.fonts().font(timeline::TextStyle::Bold);
    const QFontMetrics metrics(font);
    QRect chip(0, top + 6, metrics.horizontalAdvance(words) + 2 * chipPadding, metrics.height() + chipPadding);
    chip.moveLeft(std::clamp((left + right - chip.width()) / 2, view.headerWidth + 2,
                             std::max(view.headerWidth + 2, view.width - chip.width() - 2)));
    painter.fillRect(chip, theme.colour(ColourRole::Card));
    painter.setPen(accent);
    painter.drawRect(chip.adjusted(0, 0, -1, -1));
    painter.setFont(font);
    painter.setPen(theme.colour(ColourRole::Ink));
    painter.drawText(chip, Qt::AlignCenter, words);
}

} // namespace ui
