#include "app/render/word_spans.h"

#include "core/base/civil_date.h"

#include <utility>

using timeline::TimeUnit;

namespace render {

QString WordSpans::length(TimeUnit unit, std::int64_t count, DateLength width) const
{
    const bool isShort = width == DateLength::Short;
    const int n = static_cast<int>(count);
    const QString number = m_locale.toString(qlonglong(count));
    switch (unit) {
    case TimeUnit::Second:
        return tr("%1 s", "seconds").arg(number);
    case TimeUnit::Minute:
        return tr("%1 min", "minutes").arg(number);
    case TimeUnit::Hour:
        return isShort ? tr("%1 h", "hours").arg(number) : tr("%Ln hour(s)", "", n);
    case TimeUnit::Day:
        return isShort ? tr("%1 d", "days").arg(number) : tr("%Ln day(s)", "", n);
    default:
        break;
    }
    return isShort ? tr("%1 y", "years").arg(number) : tr("%Ln year(s)", "", n);
}

/// A larger unit and what is left of it in a smaller one, if anything is.
QString WordSpans::joined(const QString &larger, TimeUnit unit, std::int64_t count) const
{
    if (count == 0)
        return larger;
    const DateLength width = unit == TimeUnit::Day ? DateLength::Long : DateLength::Short;
    return tr("%1 %2", "a length of time in two units").arg(larger, length(unit, count, width));
}

QString WordSpans::between(base::TimePoint first, base::TimePoint second, bool datesOnly) const
{
    if (second < first)
        std::swap(first, second);
    const std::int64_t ms = second.ms - first.ms;
    const std::int64_t days =
        datesOnly ? base::civilDay(second).toDays() - base::civilDay(first).toDays() : ms / base::msPerDay;
    constexpr std::int64_t fewDays = 2;
    if (days < fewDays && !datesOnly) {
        if (ms < base::msPerMinute)
            return length(TimeUnit::Second, ms / base::msPerSecond, DateLength::Long);
        if (ms < base::msPerHour)
            return length(TimeUnit::Minute, ms / base::msPerMinute, DateLength::Long);
        return joined(length(TimeUnit::Hour, ms / base::msPerHour, DateLength::Short), TimeUnit::Minute,
                      ms % base::msPerHour / base::msPerMinute);
    }
    constexpr std::int64_t fewYears = 2;
    constexpr std::int64_t monthsPerYear = 12;
    const base::CivilDate from = base::civilDay(first);
    const base::CivilDate to = from.plusDays(days);
    std::int64_t years = to.year - from.year;
    if (from.plusMonths(years * monthsPerYear) > to)
        --years;
    if (years < fewYears)
        return length(TimeUnit::Day, days, DateLength::Long);
    return joined(length(TimeUnit::Year, years, DateLength::Long), TimeUnit::Day,
                  to.toDays() - from.plusMonths(years * monthsPerYear).toDays());
}

} // namespace render
