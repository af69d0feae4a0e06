#include "core/timeline/calendar/step_times.h"

#include "core/base/civil_date.h"
#include "core/base/floor_division.h"

#include <algorithm>

namespace timeline {

namespace {

using base::CivilDate;

std::int64_t worldBegin()
{
    return CivilDate{CivilDate::minYear, 1, 1}.midnight().ms;
}

std::int64_t worldEnd()
{
    return CivilDate{CivilDate::maxYear, 12, 31}.midnight().ms;
}

/// Days of the step's calendar units since an origin, or months: units of a day and longer are one of the two.
struct CalendarGrid
{
    std::int64_t days = 0;
    std::int64_t months = 0;
};

CalendarGrid gridOf(TimeStep step)
{
    switch (step.unit) {
    case TimeUnit::Day:
        return {step.count, 0};
    case TimeUnit::Week:
        return {7 * std::int64_t{step.count}, 0};
    case TimeUnit::Month:
        return {0, step.count};
    case TimeUnit::Quarter:
        return {0, 3 * std::int64_t{step.count}};
    case TimeUnit::Year:
        return {0, 12 * std::int64_t{step.count}};
    case TimeUnit::Decade:
        return {0, 120 * std::int64_t{step.count}};
    case TimeUnit::Century:
        return {0, 1200 * std::int64_t{step.count}};
    case TimeUnit::Millennium:
        return {0, 12000 * std::int64_t{step.count}};
    default:
        return {};
    }
}

/// Civil midnights, as grid cells numbered from 1969-12-29 (a Monday) or from January of year 0.
struct CivilBorders
{
    CalendarGrid grid;

    static constexpr std::int64_t mondayDays = -3;

    [[nodiscard]] std::int64_t cellOf(CivilDate date) const
    {
        if (grid.days > 0)
            return base::floorDiv(date.toDays() - mondayDays, grid.days);
        return base::floorDiv(std::int64_t{date.year} * 12 + date.month - 1, grid.months);
    }
    /// Civil ms of a cell's begin, clamped to the calendar.
    [[nodiscard]] std::int64_t begin(std::int64_t cell) const
    {
        if (grid.days > 0)
            return std::clamp((mondayDays + cell * grid.days) * base::msPerDay, worldBegin(), worldEnd());
        const std::int64_t months = cell * grid.months;
        const std::int64_t year = base::floorDiv(months, 12);
        if (year < CivilDate::minYear)
            return worldBegin();
        if (year > CivilDate::maxYear)
            return worldEnd();
        return CivilDate{static_cast<std::int32_t>(year), static_cast<std::uint8_t>(months - year * 12 + 1), 1}
            .midnight()
            .ms;
    }
};

void push(std::vector<std::int64_t> &times, std::int64_t utc)
{
    if (times.empty() || utc > times.back())
        times.push_back(utc);
}

base::TimePoint civilInside(base::TimePoint utc, const ZoneRules &zone)
{
    return {std::clamp(zone.toCivil(utc).ms, worldBegin(), worldEnd())};
}

void appendCalendarTimes(TimeStep step, base::TimeSpan span, const ZoneRules &zone, std::vector<std::int64_t> &times)
{
    const CivilBorders borders{gridOf(step)};
    // One cell more on each side: a zone may shift a border over the span's end.
    std::int64_t cell = borders.cellOf(base::civilDay(civilInside(span.begin, zone))) - 1;
    const std::int64_t last = borders.cellOf(base::civilDay(civilInside(span.end, zone))) + 2;
    for (; cell <= last; ++cell)
        push(times, zone.toUtc({borders.begin(cell)}).ms);
}

/// Hours and less. Steps of up to an hour run in UTC, aligned to the clock, so that an hour which comes twice is two;
/// longer ones are clock times of each day.
void appendClockTimes(TimeStep step, base::TimeSpan span, const ZoneRules &zone, std::vector<std::int64_t> &times)
{
    const auto length = static_cast<std::int64_t>(nominalMs(step));
    if (length <= base::msPerHour) {
        std::int64_t utc = span.begin.ms;
        while (true) {
            const std::int64_t civil = zone.toCivil({utc}).ms;
            const std::int64_t past = civil - base::floorDiv(civil, length) * length;
            push(times, utc - past);
            if (utc - past >= span.end.ms)
                return;
            // A clock that jumps by less than a step moves the next border.
            const std::int64_t next = utc - past + length;
            const std::int64_t off = zone.toCivil({next}).ms - base::floorDiv(zone.toCivil({next}).ms, length) * length;
            utc = off == 0 ? next : next + length - off;
        }
    }
    const std::int64_t firstDay = base::floorDiv(zone.toCivil(span.begin).ms, base::msPerDay);
    for (std::int64_t civil = firstDay * base::msPerDay;; civil += length) {
        const base::TimePoint utc = zone.toUtc({civil});
        if (zone.toCivil(utc).ms != civil)
            continue; // the clock skips it
        push(times, utc.ms);
        if (utc.ms >= span.end.ms)
            return;
    }
}

} // namespace

void appendStepTimes(TimeStep step, base::TimeSpan span, const ZoneRules &zone, std::vector<std::int64_t> &times)
{
    const std::size_t before = times.size();
    std::vector<std::int64_t> found;
    if (step.unit >= TimeUnit::Day)
        appendCalendarTimes(step, span, zone, found);
    else
        appendClockTimes(step, span, zone, found);
    auto first = std::ranges::upper_bound(found, span.begin.ms);
    if (first != found.begin())
        --first;
    auto last = std::ranges::lower_bound(found, span.end.ms);
    if (last != found.end())
        ++last;
    times.insert(times.begin() + static_cast<std::ptrdiff_t>(before), first, std::max(first, last));
}

std::span<const std::int64_t> StepTimes::in(TimeStep step, base::TimeSpan span)
{
    const bool covered = step == m_step && m_covered.begin <= span.begin && m_covered.end >= span.end;
    if (!covered || m_times.empty()) {
        const std::int64_t length = span.lengthMs();
        m_covered = {{std::max(span.begin.ms - length, worldBegin())}, {std::min(span.end.ms + length, worldEnd())}};
        m_covered = {std::min(m_covered.begin, span.begin), std::max(m_covered.end, span.end)};
        m_step = step;
        m_times.clear();
        appendStepTimes(step, m_covered, m_zone, m_times);
    }
    auto first = std::ranges::upper_bound(m_times, span.begin.ms);
    if (first != m_times.begin())
        --first;
    auto last = std::ranges::lower_bound(m_times, span.end.ms);
    if (last != m_times.end())
        ++last;
    return {first, std::max(first, last)};
}

} // namespace timeline
