#include "app/charts/event_bars.h"

#include "app/render/claim_words.h"
#include "core/exchange/csv.h"
#include "core/timeline/calendar/step_times.h"
#include "core/timeline/lanes/density.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct EventBarWords
{
    Q_DECLARE_TR_FUNCTIONS(EventBarWords)
};

constexpr timeline::TimeUnit barUnits[] = {
    timeline::TimeUnit::Day,  timeline::TimeUnit::Week,   timeline::TimeUnit::Month,   timeline::TimeUnit::Quarter,
    timeline::TimeUnit::Year, timeline::TimeUnit::Decade, timeline::TimeUnit::Century, timeline::TimeUnit::Millennium};

timeline::TimeUnit unitFor(base::TimeSpan span, std::size_t most)
{
    for (const timeline::TimeUnit unit : barUnits) {
        if (static_cast<double>(span.lengthMs()) / timeline::nominalMs({unit, 1}) + 2 <= static_cast<double>(most))
            return unit;
    }
    return timeline::TimeUnit::Millennium;
}

base::CivilDate lastDay(const EventBar &bar, const timeline::ZoneRules &zone)
{
    return base::civilDay({zone.toCivil(bar.span.end).ms - 1});
}

std::string iso(base::CivilDate day)
{
    return base::Edtf::fromDate(day).toString();
}

} // namespace

std::uint32_t EventBars::largest() const
{
    std::uint32_t most = 0;
    for (const EventBar &bar : bars)
        most = std::max(most, bar.total());
    return most;
}

int EventBars::barAt(base::TimePoint utc) const
{
    const auto after = std::ranges::upper_bound(bars, utc, {}, [](const EventBar &bar) { return bar.span.begin; });
    if (after == bars.begin() || std::prev(after)->span.end <= utc)
        return -1;
    return static_cast<int>(after - bars.begin()) - 1;
}

EventBars eventBars(const timeline::Index &index, base::TimeSpan utc, const timeline::ZoneRules &zone, std::size_t most)
{
    EventBars result;
    if (utc.lengthMs() <= 0)
        return result;
    result.unit = unitFor(utc, most);
    std::vector<std::int64_t> borders;
    timeline::appendStepTimes({result.unit, 1}, utc, zone, borders);
    for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
        EventBar bar;
        bar.span = {{borders[i]}, {borders[i + 1]}};
        for (const timeline::Lane &lane : index.lanes) {
            for (const timeline::MomentRun &run : lane.runs) {
                if (!run.repeated)
                    bar.kinds.at(static_cast<std::size_t>(run.kind)) +=
                        timeline::countIn(index, run, borders[i], borders[i + 1]);
            }
        }
        result.bars.push_back(bar);
    }
    return result;
}

std::vector<base::EventId> eventsOf(const EventBar &bar, const timeline::Index &index,
                                    std::optional<timeline::MarkKind> kind)
{
    std::vector<std::pair<base::TimePoint, base::EventId>> found;
    for (const timeline::EventFacts &facts : index.facts) {
        const auto moment = timeline::countingMoment(facts);
        if (moment && *moment >= bar.span.begin && *moment < bar.span.end && (!kind || facts.kind == *kind))
            found.emplace_back(*moment, facts.id);
    }
    std::ranges::sort(found);
    std::vector<base::EventId> events;
    for (const auto &[moment, event] : found)
        events.push_back(event);
    return events;
}

QString barName(const EventBar &bar, const timeline::ZoneRules &zone)
{
    const render::WordDates words;
    const base::CivilDate first = base::civilDay(zone.toCivil(bar.span.begin));
    const base::CivilDate last = lastDay(bar, zone);
    const render::DateStyle style{render::Extent::Lasted, render::YearShown::Yes, render::DateLength::Short};
    if (first == last)
        return words.day(first, style);
    const auto date = [](const base::CivilDate &day) { return base::Edtf::fromDate(day).dates().front(); };
    return words.words(base::Edtf::fromDates(base::TimeShape::Interval, {date(first), date(last)}), style);
}

QString barName(timeline::TimeUnit unit)
{
    switch (unit) {
    case timeline::TimeUnit::Week:
        return EventBarWords::tr("Events per week");
    case timeline::TimeUnit::Month:
        return EventBarWords::tr("Events per month");
    case timeline::TimeUnit::Quarter:
        return EventBarWords::tr("Events per quarter");
    case timeline::TimeUnit::Year:
        return EventBarWords::tr("Events per year");
    case timeline::TimeUnit::Decade:
        return EventBarWords::tr("Events per decade");
    case timeline::TimeUnit::Century:
        return EventBarWords::tr("Events per century");
    case timeline::TimeUnit::Millennium:
        return EventBarWords::tr("Events per millennium");
    default:
        return EventBarWords::tr("Events per day");
    }
}

QString barWords(const EventBar &bar)
{
    QStringList parts;
    for (std::size_t kind = 0; kind < timeline::markKindCount; ++kind) {
        if (bar.kinds.at(kind) > 0)
            parts << EventBarWords::tr("%1: %2", "kind: number")
                         .arg(render::ClaimWords::kindName(static_cast<timeline::MarkKind>(kind)),
                              QLocale().toString(bar.kinds.at(kind)));
    }
    return parts.isEmpty() ? EventBarWords::tr("no events") : parts.join(u", "_s);
}

std::string barsAsCsv(const EventBars &bars, const timeline::ZoneRules &zone)
{
    std::vector<std::string> cells{"first_day", "last_day"};
    for (const char *kind : {"statement", "movement", "casualties", "event", "note", "total"})
        cells.emplace_back(kind);
    std::string table = exchange::csvRow(cells, exchange::CsvMode::Safe);
    for (const EventBar &bar : bars.bars) {
        cells = {iso(base::civilDay(zone.toCivil(bar.span.begin))), iso(lastDay(bar, zone))};
        for (const std::uint32_t count : bar.kinds)
            cells.push_back(std::to_string(count));
        cells.push_back(std::to_string(bar.total()));
        table += exchange::csvRow(cells, exchange::CsvMode::Safe);
    }
    return table;
}

} // namespace ui
