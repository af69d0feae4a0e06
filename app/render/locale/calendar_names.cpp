#include "app/render/locale/calendar_names.h"

#include "app/render/word_spans.h"

#include <cstdlib>

using timeline::AxisLine;
using timeline::NameWidth;
using timeline::TimeStep;
using timeline::TimeUnit;

namespace render {
namespace {

constexpr DateLength lengthOf(NameWidth width)
{
    return width == NameWidth::Long ? DateLength::Long : DateLength::Short;
}

} // namespace

LocaleCalendarNames::LocaleCalendarNames(const QLocale &locale) : m_dates(locale) {}

std::string LocaleCalendarNames::tickName(TimeStep step, base::TimePoint civil, AxisLine line, NameWidth width) const
{
    const base::CivilDate date = base::civilDay(civil);
    const Moment moment{date, std::int32_t((civil.ms - date.midnight().ms) / base::msPerSecond)};
    const QString name = line == AxisLine::Upper ? upper(step, moment, width) : lower(step, moment, width);
    return name.toStdString();
}

std::string LocaleCalendarNames::countedName(TimeUnit unit, std::int64_t count, NameWidth width) const
{
    if (count == 0)
        return "0";
    const QString length =
        WordSpans(m_dates.locale())
            .length(unit, std::abs(count), width == NameWidth::Short ? DateLength::Short : DateLength::Long);
    return ((count < 0 ? u'\u2212' : u'+') + length).toStdString();
}

QString LocaleCalendarNames::day(base::CivilDate date, NameWidth width) const
{
    if (width == NameWidth::Long)
        return m_dates.day(date);
    const QString weekday = m_dates.locale().dayName(static_cast<int>(date.weekday()), QLocale::ShortFormat);
    const DateStyle style{Extent::Lasted, YearShown::No, DateLength::Short};
    if (width == NameWidth::Medium)
        return tr("%1 %2", "short weekday, date").arg(weekday, m_dates.day(date, style));
    return m_dates.day(date, style);
}

/// A step of years names its first year; a decade "1990s", a century by its years, since people count those
/// differently.
QString LocaleCalendarNames::years(TimeStep step, base::CivilDate date) const
{
    if (step.unit == TimeUnit::Decade && step.count == 1 && date.year > 0)
        return tr("%1s", "decade on the axis").arg(m_dates.year(date.year));
    return m_dates.year(date.year);
}

QString LocaleCalendarNames::quarter(base::CivilDate date, NameWidth width, bool withYear) const
{
    const int number = (date.month - 1) / 3 + 1;
    const QString name = width == NameWidth::Long ? tr("quarter %1", "of a year").arg(number)
                                                  : tr("Q%1", "quarter of a year").arg(number);
    return withYear ? tr("%1 %2", "quarter, year").arg(name, m_dates.year(date.year)) : name;
}

QString LocaleCalendarNames::upper(TimeStep step, Moment moment, NameWidth width) const
{
    const base::CivilDate date = moment.date;
    switch (step.unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
        return tr("%1, %2", "day and clock time on the axis")
            .arg(day(date, width == NameWidth::Long ? NameWidth::Long : NameWidth::Medium),
                 m_dates.clock(moment.second, step.unit == TimeUnit::Second));
    case TimeUnit::Day:
        return day(date, width);
    case TimeUnit::Week:
        return tr("week %1, %2", "number, year")
            .arg(base::isoWeek(date).week)
            .arg(m_dates.year(base::isoWeek(date).year));
    case TimeUnit::Month:
        if (width == NameWidth::Short)
            return m_dates.monthName(date.month, DateLength::Short);
        return tr("%1 %2", "month, year").arg(m_dates.monthName(date.month, lengthOf(width)), m_dates.year(date.year));
    case TimeUnit::Quarter:
        return quarter(date, width, width != NameWidth::Short);
    case TimeUnit::Year:
    case TimeUnit::Decade:
    case TimeUnit::Century:
    case TimeUnit::Millennium:
        break;
    }
    return years(step, date);
}

QString LocaleCalendarNames::lower(TimeStep step, Moment moment, NameWidth width) const
{
    const base::CivilDate date = moment.date;
    constexpr std::int32_t secondsPerHour = 3600;
    switch (step.unit) {
    case TimeUnit::Second:
        return m_dates.clock(moment.second, true);
    case TimeUnit::Minute:
        return m_dates.clock(moment.second);
    case TimeUnit::Hour:
        return tr("%1", "full hour on the axis")
            .arg(QString::number(moment.second / secondsPerHour).rightJustified(2, u'0'));
    case TimeUnit::Day:
        return QString::number(date.day);
    case TimeUnit::Week:
        if (width == NameWidth::Short)
            return QString::number(date.day);
        if (width == NameWidth::Long)
            return tr("week %1: %2", "number, its Monday")
                .arg(base::isoWeek(date).week)
                .arg(m_dates.day(date, {Extent::Lasted, YearShown::No, DateLength::Short}));
        return m_dates.day(date, {Extent::Lasted, YearShown::No, DateLength::Short});
    case TimeUnit::Month:
        return m_dates.monthName(date.month, lengthOf(width));
    case TimeUnit::Quarter:
        return quarter(date, NameWidth::Short, false);
    case TimeUnit::Year:
    case TimeUnit::Decade:
    case TimeUnit::Century:
    case TimeUnit::Millennium:
        break;
    }
    return years(step, date);
}

} // namespace render
