#include "core/timeline/event_row.h"

#include "core/timeline/index_input.h"
#include "core/timeline/zone_rules.h"

#include <algorithm>

namespace timeline {

namespace {

base::TimePoint shown(base::TimePoint time, bool zoned, const ZoneRules &zone)
{
    return zoned || time.isOpen() ? time : zone.toUtc(time);
}

bool hasClockTime(const base::Edtf &edtf)
{
    return std::ranges::any_of(edtf.dates(), [](const base::EdtfDate &date) { return date.secondOfDay.has_value(); });
}

} // namespace

RowTime rowTime(const model::PlacedTime &placed, const ZoneRules &zone)
{
    RowTime result;
    result.origin = placed.origin;
    if (placed.origin == model::TimeOrigin::Undated)
        return result;
    const bool zoned = placed.edtf.isZoned();
    result.bounds = {shown(placed.bounds.earliestBegin, zoned, zone), shown(placed.bounds.latestBegin, zoned, zone),
                     shown(placed.bounds.earliestEnd, zoned, zone), shown(placed.bounds.latestEnd, zoned, zone)};
    result.shape = placed.edtf.shape();
    if (placed.origin != model::TimeOrigin::Stated)
        return result; // the report's own doubt is no doubt of the event
    result.qualifier = placed.edtf.qualifier();
    result.finerThanDay = hasClockTime(placed.edtf);
    if (result.shape == base::TimeShape::OneOf || result.shape == base::TimeShape::AllOf) {
        for (const base::TimeSpan member : placed.edtf.memberSpans())
            result.members.push_back({shown(member.begin, zoned, zone), shown(member.end, zoned, zone)});
        std::ranges::sort(result.members);
    }
    return result;
}

void IndexInput::place(EventRow &row, const RowTime &time)
{
    row.bounds = time.bounds;
    row.shape = time.shape;
    row.origin = time.origin;
    row.qualifier = time.qualifier;
    if (time.finerThanDay)
        row.set(EventFlag::FinerThanDay);
    row.firstMember = static_cast<std::uint32_t>(members.size());
    row.memberCount = static_cast<std::uint32_t>(time.members.size());
    members.insert(members.end(), time.members.begin(), time.members.end());
}

} // namespace timeline
