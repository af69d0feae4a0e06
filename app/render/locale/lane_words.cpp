#include "app/render/locale/lane_words.h"

#include "app/render/claim_words.h"

#include "app/render/claim_words.h"

using timeline::TimeStep;
using timeline::TimeUnit;

namespace render {

LocaleLaneWords::LocaleLaneWords(const QLocale &locale, QString zoneName)
    : m_locale(locale), m_zoneName(std::move(zoneName))
{
}

std::string LocaleLaneWords::number(std::uint64_t value) const
{
    return m_locale.toString(qulonglong(value)).toStdString();
}

std::string LocaleLaneWords::peak(std::uint32_t value) const
{
    return tr("at most %1", "largest column of a lane").arg(m_locale.toString(value)).toStdString();
}

std::string LocaleLaneWords::perUnit(TimeStep step) const
{
    return tr("in %1", "a unit of time").arg(columnUnit(step)).toStdString();
}

QString LocaleLaneWords::columnUnit(TimeStep step) const
{
    if (step.count != 1) {
        switch (step.unit) {
        case TimeUnit::Second:
            return tr("%n second(s)", "", step.count);
        case TimeUnit::Minute:
            return tr("%n minute(s)", "", step.count);
        case TimeUnit::Hour:
            return tr("%n hour(s)", "", step.count);
        default:
            return tr("%n year(s)", "", step.count);
        }
    }
    switch (step.unit) {
    case TimeUnit::Second:
        return tr("a second");
    case TimeUnit::Minute:
        return tr("a minute");
    case TimeUnit::Hour:
        return tr("an hour");
    case TimeUnit::Day:
        return tr("a day");
    case TimeUnit::Week:
        return tr("a week");
    case TimeUnit::Month:
        return tr("a month");
    case TimeUnit::Quarter:
        return tr("a quarter");
    case TimeUnit::Year:
        return tr("a year");
    case TimeUnit::Decade:
        return tr("a decade");
    case TimeUnit::Century:
        return tr("a century");
    case TimeUnit::Millennium:
        break;
    }
    return tr("a millennium");
}

std::string LocaleLaneWords::remarks() const
{
    return ClaimWords::kindName(timeline::MarkKind::Note).toStdString();
}

QString LocaleLaneWords::overviewTitle() const
{
    return tr("Overview");
}

QString LocaleLaneWords::overviewTotal(std::uint64_t total) const
{
    return tr("%1 in all", "number of events").arg(m_locale.toString(qulonglong(total)));
}

QString LocaleLaneWords::axisTitle() const
{
    return tr("Time");
}

QString LocaleLaneWords::axisNote(const timeline::Axis &axis, TimeStep columnStep) const
{
    switch (axis.cornerSays) {
    case timeline::AxisCorner::DatesOnly:
        return tr("dates only");
    case timeline::AxisCorner::ColumnUnit:
        return tr("a column is %1", "a unit of time").arg(columnUnit(columnStep));
    case timeline::AxisCorner::Counted:
        return tr("counted from the event at 0");
    case timeline::AxisCorner::Zone:
        break;
    }
    return m_zoneName;
}

QString LocaleLaneWords::trayTitle(std::uint64_t total) const
{
    return tr("Undated: %1", "number of events").arg(m_locale.toString(qulonglong(total)));
}

QString LocaleLaneWords::trayColumn(timeline::MarkKind kind, std::uint32_t total) const
{
    return tr("%1 %2", "kind, number of events").arg(ClaimWords::kindName(kind), m_locale.toString(total));
}

} // namespace render
