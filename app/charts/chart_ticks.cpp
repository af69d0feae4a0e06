#include "app/charts/chart_ticks.h"

#include "app/render/word_dates.h"
#include "core/base/civil_date.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using base::CivilDate;

constexpr double dayMs = static_cast<double>(base::msPerDay);
constexpr double lowestMs = static_cast<double>(CivilDate::minYear - 1969) * 365 * dayMs;
constexpr double highestMs = static_cast<double>(CivilDate::maxYear - 1971) * 365 * dayMs;

CivilDate dayOf(double ms)
{
    return CivilDate::fromDays(static_cast<std::int64_t>(std::floor(std::clamp(ms, lowestMs, highestMs) / dayMs)));
}

struct Step
{
    std::int64_t days = 0; ///< or months
    std::int64_t months = 0;
};
constexpr Step tickSteps[] = {{1, 0},  {2, 0},  {7, 0},  {14, 0},  {0, 1},   {0, 3},    {0, 6},
                              {0, 12}, {0, 24}, {0, 60}, {0, 120}, {0, 600}, {0, 1200}, {0, 12000}};

CivilDate firstTick(CivilDate from, const Step &step)
{
    if (step.months == 0)
        return from;
    const std::int64_t months = from.year * 12LL + from.month - 1;
    const auto first =
        static_cast<std::int64_t>(std::ceil(static_cast<double>(months) / static_cast<double>(step.months))) *
        step.months;
    const CivilDate january = CivilDate{static_cast<std::int32_t>(std::floor(static_cast<double>(first) / 12.0)), 1, 1};
    return january.plusMonths(first - january.year * 12LL);
}

QString labelOf(CivilDate day, const Step &step)
{
    const render::WordDates words;
    render::DateStyle style;
    style.length = render::DateLength::Short;
    style.year = day.month == 1 && day.day == 1 ? render::YearShown::Yes : render::YearShown::No;
    if (step.months >= 12)
        return words.year(day.year);
    if (step.months > 0)
        return words.words(base::Edtf::fromMonth(day.year, day.month),
                           {render::Extent::Lasted, render::YearShown::Yes, render::DateLength::Short});
    return words.day(day, style);
}

} // namespace

ChartSpan chartSpan(const FigurePanel &panel)
{
    double begin = HUGE_VAL;
    double end = -HUGE_VAL;
    for (const FigureRow &row : panel.rows) {
        if (!row.dayMs)
            continue;
        begin = std::min(begin, *row.dayMs);
        end = std::max(end, *row.dayMs);
    }
    if (begin > end)
        return {0, dayMs};
    const double room = std::max(dayMs, (end - begin) * 0.05);
    return {std::floor((begin - room) / dayMs) * dayMs, std::ceil((end + room) / dayMs) * dayMs};
}

std::vector<ChartTick> chartTicks(const ChartSpan &span, std::size_t most)
{
    for (const Step &step : tickSteps) {
        const double length =
            step.months > 0 ? static_cast<double>(step.months) * 30.4 * dayMs : static_cast<double>(step.days) * dayMs;
        if ((span.end - span.begin) / length > static_cast<double>(most))
            continue;
        std::vector<ChartTick> ticks;
        CivilDate day = firstTick(dayOf(span.begin), step);
        while (static_cast<double>(day.toDays()) * dayMs <= span.end && ticks.size() <= most) {
            if (static_cast<double>(day.toDays()) * dayMs >= span.begin)
                ticks.push_back({static_cast<double>(day.toDays()) * dayMs, labelOf(day, step)});
            day = step.months > 0 ? day.plusMonths(step.months) : day.plusDays(step.days);
        }
        return ticks;
    }
    return {};
}

} // namespace ui
