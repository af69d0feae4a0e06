#include "core/pipeline/timeline_source.h"

#include "core/base/edtf.h"
#include "core/pipeline/lane_table.h"

#include <algorithm>
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

const store::ScannedClaim &leading(std::span<const store::ScannedClaim> claims)
{
    const auto accepted = std::ranges::find_if(
        claims, [](const store::ScannedClaim &claim) { return claim.status != model::ClaimStatus::Rejected; });
    return accepted == claims.end() ? claims.front() : *accepted;
}

/// Among claims that count, the first whose text states a time.
const store::ScannedClaim &dating(std::span<const store::ScannedClaim> claims, const store::ScannedClaim &lead)
{
    const auto stated = std::ranges::find_if(claims, [&](const store::ScannedClaim &claim) {
        return claim.origin == model::TimeOrigin::Stated &&
               (claim.status != model::ClaimStatus::Rejected || lead.status == model::ClaimStatus::Rejected);
    });
    return stated == claims.end() ? lead : *stated;
}

void takeCount(timeline::EventRow &row, const store::ScannedClaim &claim)
{
    const auto number = claim.countBest ? claim.countBest : claim.countHigh ? claim.countHigh : claim.countLow;
    const bool hasNumber = claim.countBest.has_value() || (claim.countLow && claim.countHigh);
    if (hasNumber)
        row.countForm = timeline::CountForm::Number;
    else if (claim.countModifier)
        row.countForm = timeline::CountForm::Word;
    row.countModifier = claim.countModifier.value_or(model::CountModifier::Exact);
    row.weight = number ? static_cast<float>(*number) : 0;
}

timeline::EventRow rowOf(const store::ScannedEvent &event, const store::ScannedClaim &lead)
{
    timeline::EventRow row;
    row.id = event.id;
    row.order = tieBreak(lead);
    row.kind = static_cast<timeline::MarkKind>(lead.kind);
    row.status = lead.status;
    takeCount(row, lead);
    if (lead.effect) {
        row.effect = *lead.effect;
        row.set(timeline::EventFlag::HasEffect);
    }
    if (event.pinned)
        row.set(timeline::EventFlag::Pinned);
    if (event.disputed)
        row.set(timeline::EventFlag::Disputed);
    row.sourceCount = static_cast<std::uint8_t>(std::min<std::size_t>(event.claims.size(), 255));
    return row;
}

class Collector
{
public:
    Collector(const TimelineQuery &query, const timeline::ZoneRules &zone)
        : m_query(query), m_zone(zone), m_lanes(query.grouping)
    {
    }

    void take(const store::ScannedEvent &event)
    {
        if (event.claims.empty())
            return;
        const store::ScannedClaim &lead = leading(event.claims);
        const store::ScannedClaim &dated = dating(event.claims, lead);
        model::PlacedTime placed;
        placed.origin = dated.origin;
        placed.bounds = dated.bounds;
        if (auto edtf = base::Edtf::parse(dated.edtf))
            placed.edtf = std::move(*edtf);
        const timeline::RowTime time = timeline::rowTime(placed, m_zone);
        if (!isAsked(time))
            return;
        timeline::EventRow row = rowOf(event, lead);
        m_input.place(row, time);
        m_lanes.add(static_cast<std::uint32_t>(m_input.rows.size()), event, row.kind);
        m_input.rows.push_back(row);
    }

    timeline::IndexInput finish(const store::Reader &reader)
    {
        m_lanes.assign(m_input, m_query, reader);
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

} // namespace pipeline
