#pragma once

#include "core/base/civil_date.h"
#include "core/timeline/calendar_names.h"
#include "core/timeline/index_builder.h"
#include "core/timeline/label_source.h"
#include "core/timeline/lane_words.h"
#include "core/timeline/scene_builder.h"
#include "core/timeline/text_measure.h"
#include "core/timeline/zone_rules.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>

namespace timeline_test {

/// Every code point is seven pixels wide, whatever the style.
class PlainMeasure final : public timeline::TextMeasure
{
public:
    void measure(std::span<const std::string_view> texts, timeline::TextStyle, std::span<int> out) const override
    {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            out[i] = 0;
            for (const char c : texts[i])
                out[i] += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 7 : 0;
        }
    }
    [[nodiscard]] int em() const override { return 13; }
};

/// Words that a test gives, or "event N".
class GivenWords final : public timeline::LabelSource
{
public:
    void fetch(std::span<const base::EventId> events, std::span<timeline::EventWords> out) const override
    {
        fetches += events.size();
        for (std::size_t i = 0; i < events.size(); ++i) {
            const auto at = words.find(events[i].value);
            out[i] = at != words.end() ? at->second : timeline::EventWords{};
            if (at == words.end())
                out[i].words = "event " + std::to_string(events[i].value);
        }
    }

    std::map<std::int64_t, timeline::EventWords> words;
    mutable std::size_t fetches = 0;
};

/// Names by number: "2022-01-07", "14:30".
class NumberNames final : public timeline::CalendarNames
{
public:
    [[nodiscard]] std::string tickName(timeline::TimeStep step, base::TimePoint civil, timeline::AxisLine line,
                                       timeline::NameWidth) const override
    {
        const base::CivilDate day = base::civilDay(civil);
        const std::int64_t minute = (civil.ms - day.midnight().ms) / base::msPerMinute;
        const std::string clock = std::to_string(minute / 60) + ":" + std::to_string(minute % 60);
        using timeline::TimeUnit;
        if (line == timeline::AxisLine::Lower && step.unit < TimeUnit::Day)
            return clock;
        if (line == timeline::AxisLine::Lower && step.unit <= TimeUnit::Week)
            return std::to_string(day.day);
        std::string name = std::to_string(day.year);
        if (step.unit <= TimeUnit::Quarter)
            name += "-" + std::to_string(day.month);
        if (step.unit <= TimeUnit::Week)
            name += "-" + std::to_string(day.day);
        return step.unit < TimeUnit::Day ? name + " " + clock : name;
    }
    [[nodiscard]] std::string countedName(timeline::TimeUnit unit, std::int64_t count,
                                          timeline::NameWidth) const override
    {
        constexpr const char *units[] = {"s", "min", "h", "d", "", "", "", "y"};
        return (count > 0 ? "+" : "") + std::to_string(count) + units[static_cast<std::size_t>(unit)];
    }
};

class NumberWords final : public timeline::LaneWords
{
public:
    [[nodiscard]] std::string number(std::uint64_t value) const override { return std::to_string(value); }
    [[nodiscard]] std::string peak(std::uint32_t value) const override { return "max " + std::to_string(value); }
    [[nodiscard]] std::string perUnit(timeline::TimeStep) const override { return "each"; }
    [[nodiscard]] std::string remarks() const override { return "notes"; }
};

/// Two hours in summer, one in winter; the clock changes on the last Sundays of March and October at 01:00 UTC.
class SummerZone final : public timeline::ZoneRules
{
public:
    [[nodiscard]] std::int64_t offsetMs(base::TimePoint utc) const override
    {
        const std::int64_t earliest = base::CivilDate{base::CivilDate::minYear, 1, 2}.midnight().ms;
        const std::int64_t latest = base::CivilDate{base::CivilDate::maxYear, 12, 30}.midnight().ms;
        const std::int32_t year = base::civilDay({std::clamp(utc.ms, earliest, latest)}).year;
        const bool summer = utc.ms >= change(year, 3) && utc.ms < change(year, 10);
        return (summer ? 2 : 1) * base::msPerHour;
    }
    [[nodiscard]] base::TimePoint toUtc(base::TimePoint civil) const override
    {
        // Summer time first: it is the earlier of two, and a skipped hour falls on the jump.
        const base::TimePoint early{civil.ms - 2 * base::msPerHour};
        if (offsetMs(early) == 2 * base::msPerHour)
            return early;
        const base::TimePoint late{civil.ms - base::msPerHour};
        return offsetMs(late) == base::msPerHour ? late : base::TimePoint{change(base::civilDay(late).year, 3)};
    }

private:
    static std::int64_t change(std::int32_t year, std::uint8_t month)
    {
        base::CivilDate day{year, month, 31};
        while (day.weekday() != base::Weekday::Sunday)
            day = day.plusDays(-1);
        return day.midnight().ms + base::msPerHour;
    }
};

/// Everything a SceneBuilder needs, and the builder.
struct Bench
{
    PlainMeasure measure;
    GivenWords labels;
    NumberNames names;
    NumberWords laneWords;
    timeline::UtcZone zone;
    timeline::SceneBuilder builder{timeline::SceneWords{labels, measure, names, laneWords, zone}};
};

} // namespace timeline_test
