#include "app/render/timeline_words.h"

#include <algorithm>
#include <cmath>

using timeline::TextStyle;

namespace render {

TimelineWords::Parts::Parts(const Source &source)
    : fonts(source.scale)
    , measure(fonts)
    , names(source.locale)
    , lanes(source.locale, source.zoneName)
    , zone(source.zone)
    , labels(source.labels)
    , claims(source.locale)
{
}

void TimelineWords::reset(const Source &source)
{
    m_parts = std::make_unique<Parts>(source);
}

timeline::SceneWords TimelineWords::sceneWords() const
{
    return {*m_parts->labels, m_parts->measure, m_parts->names, m_parts->lanes, *m_parts->zone};
}

Look TimelineWords::look(const Theme &theme) const
{
    return {theme, m_parts->fonts, m_parts->lanes};
}

QString TimelineWords::columnName(base::TimeSpan utc, timeline::TimeStep step) const
{
    const base::TimePoint civil = m_parts->zone->toCivil(utc.begin);
    const std::string name = m_parts->names.tickName(step, civil, timeline::AxisLine::Upper, timeline::NameWidth::Long);
    QString words = QString::fromStdString(name);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString TimelineWords::columnDays(base::TimeSpan utc, timeline::TimeStep step) const
{
    if (step.unit != timeline::TimeUnit::Week)
        return {};
    const base::CivilDate first = base::civilDay(m_parts->zone->toCivil(utc.begin));
    const base::CivilDate last = base::civilDay(m_parts->zone->toCivil({utc.end.ms - 1}));
    std::vector<base::EdtfDate> dates(2);
    dates[0].year = first.year;
    dates[0].month = first.month;
    dates[0].day = first.day;
    dates[1].year = last.year;
    dates[1].month = last.month;
    dates[1].day = last.day;
    return m_parts->claims.dates().words(base::Edtf::fromDates(base::TimeShape::Interval, std::move(dates)));
}

timeline::SceneMetrics TimelineWords::metrics() const
{
    // The look is drawn for a body line of 16 px; larger fonts enlarge rows, smaller ones never shrink click targets.
    const double body = m_parts->fonts.metrics(TextStyle::Body).height();
    const double share = std::max(1.0, body / 16.0);
    const auto scaled = [share](int pixels) { return int(std::lround(pixels * share)); };
    timeline::SceneMetrics metrics;
    metrics.rowHeight = scaled(metrics.rowHeight);
    metrics.captionRowHeight = scaled(metrics.captionRowHeight);
    metrics.chipHeight = scaled(metrics.chipHeight);
    metrics.axisHeight = scaled(metrics.axisHeight);
    metrics.overviewHeight = scaled(metrics.overviewHeight);
    metrics.lineHeight = scaled(metrics.lineHeight);
    metrics.captionLineHeight = scaled(metrics.captionLineHeight);
    metrics.foldedLaneHeight = scaled(metrics.foldedLaneHeight);
    metrics.trayRow = scaled(metrics.trayRow);
    metrics.trayFolded = scaled(metrics.trayFolded);
    return metrics;
}

} // namespace render
