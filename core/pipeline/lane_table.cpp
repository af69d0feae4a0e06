#include "core/pipeline/lane_table.h"

#include "core/model/names.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace pipeline {

namespace {

/// Casualties first: where room is short, they are the last to go. What merely happened stands last.
constexpr std::array<timeline::MarkKind, timeline::markKindCount> kindOrder{
    timeline::MarkKind::Casualties, timeline::MarkKind::Movement, timeline::MarkKind::Statement,
    timeline::MarkKind::Note, timeline::MarkKind::Happening};

/// What a kind is called in lane keys.
std::string_view wordOf(timeline::MarkKind kind)
{
    return kind == timeline::MarkKind::Note ? "note" : model::nameOf(static_cast<model::ClaimKind>(kind));
}

std::string keyOf(LaneGrouping grouping, std::string_view what)
{
    return std::string(nameOf(grouping)).append(1, ':').append(what);
}

} // namespace

void LaneTable::add(std::uint32_t row, const store::ScannedEvent &event, timeline::MarkKind kind)
{
    m_keysOfRow = m_memberships.size();
    switch (m_grouping) {
    case LaneGrouping::Kind:
        break;
    case LaneGrouping::Actor:
        for (const store::ScannedClaim &claim : event.claims) {
            addKey(row, claim.actor.value, kind);
            addKey(row, claim.source.value, kind);
        }
        break;
    case LaneGrouping::Place:
        for (const store::ScannedClaim &claim : event.claims) {
            addKey(row, claim.place.value, kind);
            addKey(row, claim.originPlace.value, kind);
        }
        break;
    case LaneGrouping::Source:
        for (const store::ScannedClaim &claim : event.claims) {
            if (claim.article != nullptr)
                addKey(row, claim.article->publisher.empty() ? claim.article->sourceName : claim.article->publisher,
                       kind);
        }
        break;
    case LaneGrouping::Tag:
        for (const std::string &tag : event.tags)
            addKey(row, tag, kind);
        break;
    }
}

void LaneTable::addKey(std::uint32_t row, std::string_view words, timeline::MarkKind kind)
{
    if (words.empty())
        return;
    const auto [entry, isNew] = m_byWords.try_emplace(std::string(words), static_cast<std::uint32_t>(m_lanes.size()));
    if (isNew)
        m_lanes.push_back({std::string(words), 0, false, kind, keyOf(m_grouping, words), {}});
    addTo(row, entry->second, kind);
}

void LaneTable::addKey(std::uint32_t row, std::int64_t id, timeline::MarkKind kind)
{
    if (id == 0)
        return;
    const auto [entry, isNew] = m_byId.try_emplace(id, static_cast<std::uint32_t>(m_lanes.size()));
    if (isNew)
        m_lanes.push_back({{}, 0, false, kind, keyOf(m_grouping, std::to_string(id)), {}});
    addTo(row, entry->second, kind);
}

void LaneTable::addTo(std::uint32_t row, std::uint32_t lane, timeline::MarkKind kind)
{
    const auto known =
        std::find_if(m_memberships.begin() + static_cast<std::ptrdiff_t>(m_keysOfRow), m_memberships.end(),
                     [&](const Membership &membership) { return membership.lane == lane; });
    if (known != m_memberships.end())
        return;
    m_memberships.push_back({row, lane});
    ++m_lanes[lane].rows;
    m_lanes[lane].mixed |= m_lanes[lane].kind != kind;
}

void LaneTable::nameById(const store::Reader &reader)
{
    const auto name = [this](std::int64_t id, const std::string &words) {
        if (const auto found = m_byId.find(id); found != m_byId.end())
            m_lanes[found->second].name = words;
    };
    if (const auto actors = reader.actors(); actors && m_grouping == LaneGrouping::Actor) {
        for (const store::ActorLine &line : *actors) {
            name(line.actor.id.value, line.actor.name);
            if (const auto found = m_byId.find(line.actor.id.value); found != m_byId.end())
                m_lanes[found->second].colour = line.colour;
        }
    }
    if (const auto places = reader.places(); places && m_grouping == LaneGrouping::Place) {
        for (const store::PlaceLine &line : *places)
            name(line.place.id.value, line.place.name);
    }
}

/// Where each lane stands: by number of events, then name.
std::vector<std::uint32_t> LaneTable::ranks() const
{
    std::vector<std::uint32_t> order(m_lanes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [this](std::uint32_t a, std::uint32_t b) {
        const Lane &left = m_lanes[a];
        const Lane &right = m_lanes[b];
        return left.rows != right.rows ? left.rows > right.rows : left.name < right.name;
    });
    std::vector<std::uint32_t> result(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        result[order[i]] = i;
    return result;
}

void LaneTable::assignKinds(timeline::IndexInput &input, const TimelineQuery &query) const
{
    const bool hasNotes = std::ranges::any_of(
        input.rows, [](const timeline::EventRow &row) { return row.kind == timeline::MarkKind::Note; });
    std::array<std::uint32_t, timeline::markKindCount> laneOf{};
    for (const timeline::MarkKind kind : kindOrder) {
        if (kind == timeline::MarkKind::Note && !hasNotes)
            continue;
        const auto index = static_cast<std::size_t>(kind);
        laneOf[index] = static_cast<std::uint32_t>(input.lanes.size());
        input.lanes.push_back({query.names.kinds.at(index), {}, kind, keyOf(LaneGrouping::Kind, wordOf(kind)), {}});
    }
    for (timeline::EventRow &row : input.rows)
        row.lane = laneOf[static_cast<std::size_t>(row.kind)];
}

void LaneTable::assign(timeline::IndexInput &input, const TimelineQuery &query, const store::Reader &reader)
{
    if (m_grouping == LaneGrouping::Kind) {
        assignKinds(input, query);
        return;
    }
    nameById(reader);
    const std::vector<std::uint32_t> rankOf = ranks();
    const auto own = static_cast<std::uint32_t>(std::min(m_lanes.size(), query.mostLanes));
    const bool hasOthers = m_lanes.size() > own;
    input.lanes.resize(own);
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const Lane &lane = m_lanes[i];
        if (rankOf[i] < own)
            input.lanes[rankOf[i]] = {
                lane.name, {}, lane.mixed ? std::nullopt : std::optional(lane.kind), lane.key, lane.colour};
    }
    if (hasOthers)
        input.lanes.push_back({query.names.others, {}, std::nullopt});

    std::vector<std::uint32_t> lanes;
    std::size_t next = 0;
    bool hasWithout = false;
    for (std::uint32_t row = 0; row < input.rows.size(); ++row) {
        lanes.clear();
        for (; next < m_memberships.size() && m_memberships[next].row == row; ++next)
            lanes.push_back(std::min(rankOf[m_memberships[next].lane], own));
        std::ranges::sort(lanes);
        lanes.erase(std::unique(lanes.begin(), lanes.end()), lanes.end());
        if (lanes.empty()) {
            hasWithout = true;
            lanes.push_back(static_cast<std::uint32_t>(input.lanes.size()));
        }
        input.rows[row].lane = lanes.front();
        for (std::size_t i = 1; i < lanes.size(); ++i)
            input.extraLanes.push_back({row, lanes[i]});
    }
    if (hasWithout)
        input.lanes.push_back({query.names.without, {}, std::nullopt});
}

} // namespace pipeline
