#include "core/pipeline/timeline_source.h"

#include "core/base/edtf.h"
#include "core/pipeline/lane_table.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace pipeline {

namespace {

constexpr std::array<std::string_view, 5> groupingNames{"kind", "actor", "place", "source", "tag"};

std::uint64_t tieBreak(const store::ScannedClaim &claim)
{
    std::uint64_t prefix = 0;
    if (claim.article != nullptr) {
        for (const char c : std::string_view(claim.article->digest).substr(0, 8))
            prefix = prefix << 4U | static_cast<std::uint64_t>(c >= 'a' ? c - 'a' + 10 : c - '0');
    }
    return prefix << 32U | std::min<std::uint64_t>(claim.offset, 0xFFFFFFFF);
}

/// The claims that speak for an event, in the order of publication: rejected ones only when there are no others.
std::vector<store::ScannedClaim> speaking(std::span<const store::ScannedClaim> claims)
{
    std::vector<store::ScannedClaim> result;
    std::ranges::copy_if(claims, std::back_inserter(result),
                         [](const store::ScannedClaim &claim) { return claim.status != model::ClaimStatus::Rejected; });
    if (result.empty())
        result.assign(claims.begin(), claims.end());
    if (result.size() > 1)
        std::ranges::stable_sort(result, {}, [](const store::ScannedClaim &claim) {
            return claim.article == nullptr ? base::TimePoint::highest() : model::publishedAt(claim.article->published);
        });
    return result;
}

/// A source that two articles name is one.
std::uint8_t sourcesOf(std::span<const store::ScannedClaim> claims)
{
    if (claims.size() == 1) // nearly all
        return 1;
    std::set<std::string_view> sources;
    for (const store::ScannedClaim &claim : claims) {
        if (!claim.sourceName.empty() || claim.article == nullptr)
            sources.insert(claim.sourceName);
        else
            sources.insert(claim.article->publisher.empty() ? claim.article->sourceName : claim.article->publisher);
    }
    return static_cast<std::uint8_t>(std::min<std::size_t>(sources.size(), 255));
}

void takeCount(timeline::EventRow &row, const model::EventReport &report)
{
    const auto number = report.best ? report.best : report.high ? report.high : report.low;
    const bool hasNumber = report.best.has_value() || (report.low && report.high);
    if (hasNumber)
        row.countForm = timeline::CountForm::Number;
    else if (report.modifier)
        row.countForm = timeline::CountForm::Word;
    row.countModifier = report.modifier.value_or(model::CountModifier::Exact);
    row.weight = std::max(row.weight, number ? static_cast<float>(*number) : 0.0F);
}

/// The largest number decides what is drawn first; the edges are those that all counts share.
void takeCounts(timeline::EventRow &row, std::span<const model::EventReport> reports)
{
    if (reports.size() == 1)
        return takeCount(row, reports.front());
    std::vector<model::CountModifier> modifiers;
    for (const std::size_t counted : model::countedReports(reports)) {
        takeCount(row, reports[counted]);
        modifiers.push_back(row.countModifier);
    }
    row.countModifier = model::commonEdges(modifiers);
}

timeline::EventRow rowOf(const store::ScannedEvent &event, std::span<const model::EventReport> reports)
{
    const store::ScannedClaim &lead = event.claims.front();
    timeline::EventRow row;
    row.id = event.id;
    row.order = tieBreak(lead);
    row.kind = static_cast<timeline::MarkKind>(lead.kind);
    row.status = lead.status;
    takeCounts(row, reports);
    if (lead.effect) {
        row.effect = *lead.effect;
        row.set(timeline::EventFlag::HasEffect);
    }
    if (event.pinned)
        row.set(timeline::EventFlag::Pinned);
    if (event.disputed)
        row.set(timeline::EventFlag::Disputed);
    row.sourceCount = sourcesOf(event.claims);
    return row;
}

class Collector
{
public:
    Collector(const TimelineQuery &query, const timeline::ZoneRules &zone)
        : m_query(query), m_zone(zone), m_lanes(query.grouping)
    {
    }

    void take(store::ScannedEvent event)
    {
        if (event.claims.empty())
            return;
        std::vector<store::ScannedClaim> claims;
        if (event.claims.size() > 1) {
            claims = speaking(event.claims);
            event.claims = claims;
        }
        m_reports.clear();
        std::ranges::transform(event.claims, std::back_inserter(m_reports), &store::ScannedClaim::report);
        const store::ScannedClaim &dated = event.claims[model::datingReport(m_reports)];
        model::PlacedTime placed;
        placed.origin = dated.origin;
        placed.bounds = dated.bounds;
        if (auto edtf = base::Edtf::parse(dated.edtf))
            placed.edtf = std::move(*edtf);
        const timeline::RowTime time = timeline::rowTime(placed, m_zone);
        if (!isAsked(time))
            return;
        timeline::EventRow row = rowOf(event, m_reports);
        m_input.place(row, time);
        m_lanes.add(static_cast<std::uint32_t>(m_input.rows.size()), event, row.kind);
        m_input.rows.push_back(row);
    }

    timeline::IndexInput finish(const store::Reader &reader)
    {
        m_lanes.assign(m_input, m_query, reader);
        for (const model::Remark &remark : reader.remarks().value_or(std::vector<model::Remark>()))
            m_input.remarks.push_back(timeline::remarkRow(remark, m_zone));
        return std::move(m_input);
    }

private:
    [[nodiscard]] bool isAsked(const timeline::RowTime &time) const
    {
        if (!m_query.span)
            return true;
        return time.origin != model::TimeOrigin::Undated && time.bounds.earliestBegin < m_query.span->end &&
               m_query.span->begin < time.bounds.latestEnd;
    }

    const TimelineQuery &m_query;
    const timeline::ZoneRules &m_zone;
    timeline::IndexInput m_input;
    LaneTable m_lanes;
    std::vector<model::EventReport> m_reports; ///< of the event under way
};

} // namespace

std::optional<LaneGrouping> parseLaneGrouping(std::string_view word)
{
    const auto *const found = std::ranges::find(groupingNames, word);
    if (found == groupingNames.end())
        return std::nullopt;
    return static_cast<LaneGrouping>(found - groupingNames.begin());
}

std::string_view nameOf(LaneGrouping grouping)
{
    return groupingNames.at(static_cast<std::size_t>(grouping));
}

base::Result<timeline::IndexInput> readTimeline(const store::Reader &reader, const TimelineQuery &query,
                                                const timeline::ZoneRules &zone)
{
    Collector collector(query, zone);
    const auto scanned = reader.scanEvents(query.scan, [&](const store::ScannedEvent &event) {
        collector.take(event);
        return true;
    });
    if (!scanned)
        return tl::unexpected(scanned.error());
    return collector.finish(reader);
}

base::TimeSpan closedSpan(base::TimeSpan civil, const timeline::IndexInput &input, const timeline::ZoneRules &zone)
{
    base::TimeSpan known{base::TimePoint::highest(), base::TimePoint::lowest()};
    for (const timeline::EventRow &row : input.rows) {
        for (const base::TimePoint point :
             {row.bounds.earliestBegin, row.bounds.latestBegin, row.bounds.earliestEnd, row.bounds.latestEnd}) {
            if (point.isOpen())
                continue;
            known.begin = std::min(known.begin, point);
            known.end = std::max(known.end, point);
        }
    }
    base::TimeSpan span{civil.begin.isOpen() ? known.begin : zone.toUtc(civil.begin),
                        civil.end.isOpen() ? known.end : zone.toUtc(civil.end)};
    // Nothing happened on the open side: a day of the named one is shown.
    if (span.end <= span.begin && civil.end.isOpen())
        span.end = {span.begin.ms + base::msPerDay};
    else if (span.end <= span.begin)
        span.begin = {span.end.ms - base::msPerDay};
    return span;
}

} // namespace pipeline
