#include "core/model/claim_time.h"

namespace model {

namespace {

PlacedTime openBeforeReport(const base::Edtf &report)
{
    const base::TimeBounds at = report.bounds();
    return {TimeOrigin::ByReport, report, {base::TimePoint::lowest(), at.latestEnd, at.earliestBegin, at.latestEnd}};
}

PlacedTime openAfterReport(const base::Edtf &report)
{
    const base::TimeBounds at = report.bounds();
    return {
        TimeOrigin::FromReport, report, {at.earliestBegin, at.latestEnd, at.earliestBegin, base::TimePoint::highest()}};
}

} // namespace

PlacedTime placeInTime(std::string_view eventTime, std::string_view published, Tense tense)
{
    if (const auto stated = base::Edtf::parse(eventTime); stated && !stated->isNone())
        return {TimeOrigin::Stated, *stated, stated->bounds()};
    const auto report = base::Edtf::parse(published);
    if (!report || report->isNone())
        return {};
    return tense == Tense::Planned ? openAfterReport(*report) : openBeforeReport(*report);
}

} // namespace model
