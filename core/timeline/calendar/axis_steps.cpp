#include "core/timeline/calendar/axis_steps.h"

#include "core/base/civil_date.h"
#include "core/timeline/calendar/counted_ticks.h"
#include "core/timeline/calendar/step_times.h"

#include <algorithm>
#include <array>

namespace timeline {

namespace {

using enum TimeUnit;

constexpr std::array lowerSteps{
    TimeStep{Second, 1},     TimeStep{Second, 2},     TimeStep{Second, 5},      TimeStep{Second, 15},
    TimeStep{Second, 30},    TimeStep{Minute, 1},     TimeStep{Minute, 2},      TimeStep{Minute, 5},
    TimeStep{Minute, 15},    TimeStep{Minute, 30},    TimeStep{Hour, 1},        TimeStep{Hour, 2},
    TimeStep{Hour, 6},       TimeStep{Hour, 12},      TimeStep{Day, 1},         TimeStep{Week, 1},
    TimeStep{Month, 1},      TimeStep{Quarter, 1},    TimeStep{Year, 1},        TimeStep{Year, 2},
    TimeStep{Year, 5},       TimeStep{Decade, 1},     TimeStep{Decade, 2},      TimeStep{Decade, 5},
    TimeStep{Century, 1},    TimeStep{Century, 2},    TimeStep{Century, 5},     TimeStep{Millennium, 1},
    TimeStep{Millennium, 2}, TimeStep{Millennium, 5}, TimeStep{Millennium, 10}, TimeStep{Millennium, 20},
};

constexpr std::array densitySteps{
    TimeStep{Minute, 1}, TimeStep{Minute, 10}, TimeStep{Hour, 1},    TimeStep{Hour, 6},
    TimeStep{Day, 1},    TimeStep{Week, 1},    TimeStep{Month, 1},   TimeStep{Quarter, 1},
    TimeStep{Year, 1},   TimeStep{Decade, 1},  TimeStep{Century, 1}, TimeStep{Millennium, 1},
};

constexpr int tickLabelGap = 12;

base::CivilDate dayOf(base::TimePoint civil)
{
    const std::int64_t low = base::CivilDate{base::CivilDate::minYear + 1, 1, 1}.midnight().ms;
    const std::int64_t high = base::CivilDate{base::CivilDate::maxYear - 1, 1, 1}.midnight().ms;
    return base::civilDay({std::clamp(civil.ms, low, high)});
}

} // namespace

std::span<const TimeStep> axisSteps()
{
    return lowerSteps;
}

std::span<const TimeStep> columnSteps()
{
    return densitySteps;
}

TimeStep upperStep(TimeStep lower)
{
    switch (lower.unit) {
    case Second:
        return {lower.count < 15 ? Minute : Hour, 1};
    case Minute:
        return {lower.count < 15 ? Hour : Day, 1};
    case Hour:
        return {Day, 1};
    case Day:
    case Week:
        return {Month, 1};
    case Month:
    case Quarter:
        return {Year, 1};
    case Year:
        return {lower.count == 1 ? Decade : Century, 1};
    case Decade:
        return {lower.count == 1 ? Century : Millennium, 1};
    case Century:
        return {Millennium, 1};
    case Millennium:
        break;
    }
    return lower;
}

TimeStep columnStep(double msPerPixel, double minimumPixels)
{
    for (const TimeStep step : densitySteps)
        if (nominalMs(step) >= minimumPixels * msPerPixel)
            return step;
    const double millennium = nominalMs({Millennium, 1});
    return {Millennium, 1 + static_cast<std::int32_t>(minimumPixels * msPerPixel / millennium)};
}

const TickNames::Name &TickNames::name(TimeStep step, base::TimePoint civil, AxisLine line, NameWidth width)
{
    constexpr std::size_t most = 20'000;
    if (m_known.size() > most)
        m_known.clear();
    const Key key{step.unit, step.count, civil.ms, line, width};
    const auto at = m_known.find(key);
    if (at != m_known.end())
        return at->second;
    Name name{m_names.tickName(step, civil, line, width), 0};
    name.width = m_measure.width(name.text, line == AxisLine::Upper ? TextStyle::Bold : TextStyle::AxisSmall);
    return m_known.emplace(key, std::move(name)).first->second;
}

const TickNames::Name &TickNames::counted(TimeUnit unit, std::int64_t count, NameWidth width)
{
    constexpr std::size_t most = 20'000;
    if (m_counted.size() > most)
        m_counted.clear();
    const auto [at, isNew] = m_counted.try_emplace({unit, count, width});
    if (isNew) {
        at->second.text = m_names.countedName(unit, count, width);
        at->second.width = m_measure.width(at->second.text, TextStyle::AxisSmall);
    }
    return at->second;
}

int TickNames::widest(TimeStep step, base::TimePoint civil, NameWidth width)
{
    // Names repeat with the larger unit, but years grow by a digit: a sample for each century is enough.
    constexpr std::size_t samples = 13;
    const base::CivilDate day = dayOf(civil);
    const base::CivilDate first{day.year, step.unit < Month ? std::uint8_t{9} : std::uint8_t{1}, 20};
    const WidestKey key{step.unit, step.count, day.year / 100, width};
    const auto at = m_widest.find(key);
    if (at != m_widest.end())
        return at->second;
    std::vector<std::int64_t> times;
    const base::TimePoint begin = first.midnight();
    const auto length = static_cast<std::int64_t>(nominalMs(step) * samples);
    const std::int64_t worldEnd = base::CivilDate{base::CivilDate::maxYear, 12, 31}.midnight().ms;
    appendStepTimes(step, {begin, {std::min(begin.ms + length, worldEnd)}}, UtcZone(), times);
    int result = 0;
    for (const std::int64_t time : times)
        result = std::max(result, name(step, {time}, AxisLine::Lower, width).width);
    m_widest.emplace(key, result);
    return result;
}

void TickNames::forget()
{
    m_known.clear();
    m_widest.clear();
    m_counted.clear();
}

AxisChoice chooseAxis(TickNames &names, double msPerPixel, base::TimePoint civil, bool datesOnly)
{
    const auto fits = [&](TimeStep step, NameWidth width) {
        return nominalMs(step) / msPerPixel >= names.widest(step, civil, width) + tickLabelGap;
    };
    for (const TimeStep step : lowerSteps) {
        if ((datesOnly && step.unit < Day) || nominalMs(step) < msPerPixel * tickLabelGap)
            continue;
        for (const NameWidth width : {NameWidth::Long, NameWidth::Medium, NameWidth::Short})
            if (fits(step, width))
                return {step, width};
    }
    return {lowerSteps.back(), NameWidth::Short};
}

AxisChoice chooseCountedAxis(TickNames &names, double msPerPixel, double farthestMs, bool datesOnly)
{
    for (const TimeStep step : countedSteps()) {
        if (datesOnly && step.unit < Day)
            continue;
        // Names grow with their digits: one of nines is as wide as any in view, and the same while panning.
        const double units = std::max(farthestMs / nominalMs({step.unit, 1}), double(step.count));
        std::int64_t nines = 9;
        while (static_cast<double>(nines) < units)
            nines = nines * 10 + 9;
        for (const NameWidth width : {NameWidth::Long, NameWidth::Short})
            if (nominalMs(step) / msPerPixel >= names.counted(step.unit, -nines, width).width + tickLabelGap)
                return {step, width};
    }
    return {countedSteps().back(), NameWidth::Short};
}

} // namespace timeline
