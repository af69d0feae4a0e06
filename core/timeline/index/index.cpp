#include "core/timeline/index.h"

#include "core/timeline/time_unit.h"

#include <algorithm>
#include <limits>

namespace timeline {

namespace {

bool beginsUnknown(const EventFacts &facts)
{
    return facts.bounds.earliestBegin == base::TimePoint::lowest();
}

template <class Column>
std::size_t bytesOf(const Column &column)
{
    return column.capacity() * sizeof(typename Column::value_type);
}

} // namespace

base::TimeSpan drawnSpan(const EventFacts &facts)
{
    return drawnSpan(facts.bounds, facts.origin);
}

base::TimeSpan drawnSpan(const base::TimeBounds &bounds, model::TimeOrigin origin)
{
    base::TimePoint begin = bounds.earliestBegin;
    base::TimePoint end = bounds.latestEnd;
    // A claim without a time stands at its report; its open side is a fade of pixels, not of time.
    if (origin == model::TimeOrigin::ByReport && bounds.earliestEnd != base::TimePoint::lowest())
        begin = bounds.earliestEnd;
    if (origin == model::TimeOrigin::FromReport && bounds.latestBegin != base::TimePoint::highest())
        end = bounds.latestBegin;
    return {begin, std::max(begin, end)};
}

std::optional<base::TimePoint> countingMoment(const EventFacts &facts)
{
    if (facts.origin == model::TimeOrigin::Undated || facts.shape == base::TimeShape::None)
        return std::nullopt;
    if (!beginsUnknown(facts))
        return facts.bounds.earliestBegin;
    // The last moment of the known end's unit: ends are exclusive.
    for (const base::TimePoint end : {facts.bounds.latestEnd, facts.bounds.latestBegin})
        if (!end.isOpen())
            return base::TimePoint{end.ms - 1};
    return std::nullopt;
}

double knownToMs(const EventFacts &facts)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    if (facts.origin != model::TimeOrigin::Stated || facts.shape == base::TimeShape::OneOf ||
        facts.qualifier != base::EdtfDate::Qualifier::None || beginsUnknown(facts) ||
        facts.bounds.latestBegin == base::TimePoint::highest())
        return never;
    const auto doubt = static_cast<double>(facts.bounds.latestBegin.ms - facts.bounds.earliestBegin.ms);
    for (const double step :
         {nominalMs({TimeUnit::Minute, 1}), nominalMs({TimeUnit::Hour, 1}), 25 * nominalMs({TimeUnit::Hour, 1}),
          32 * nominalMs({TimeUnit::Day, 1}), 367 * nominalMs({TimeUnit::Day, 1})})
        if (doubt <= step)
            return step;
    return never;
}

std::optional<FactIndex> Index::find(base::EventId id) const
{
    const auto at = std::ranges::lower_bound(factsById, id, {}, [this](FactIndex fact) { return facts[fact].id; });
    if (at == factsById.end() || facts[*at].id != id)
        return std::nullopt;
    return *at;
}

std::size_t Index::memoryBytes() const
{
    std::size_t lanesBytes = bytesOf(lanes);
    for (const Lane &lane : lanes)
        lanesBytes += bytesOf(lane.runs) + bytesOf(lane.kept) + lane.row.name.capacity();
    return lanesBytes + bytesOf(begins) + bytesOf(ends) + bytesOf(rows) + bytesOf(entryFacts) + bytesOf(maxEnds) +
           bytesOf(facts) + bytesOf(members) + bytesOf(moments) + bytesOf(undated) + bytesOf(factsById) +
           bytesOf(firstEntry) + bytesOf(furtherEntries);
}

} // namespace timeline
