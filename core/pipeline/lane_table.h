#pragma once

#include "core/pipeline/timeline_source.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pipeline {

/// Which lanes the rows of a timeline stand in: collects keys row by row, then makes lanes of them. A key is the id of
/// an actor or a place, or the words of a source or tag.
class LaneTable
{
public:
    explicit LaneTable(LaneGrouping grouping) : m_grouping(grouping) {}

    void add(std::uint32_t row, const store::ScannedEvent &event, timeline::MarkKind kind);
    /// Sets lane of every row, and fills lanes and extraLanes. Names of actors and places come from the reader.
    void assign(timeline::IndexInput &input, const TimelineQuery &query, const store::Reader &reader);

private:
    struct Lane
    {
        std::string name;
        std::size_t rows = 0;
        bool mixed = false;
        timeline::MarkKind kind = timeline::MarkKind::Statement;
        std::string key;
        model::PersonColour colour = model::PersonColour::None;
    };
    struct Membership
    {
        std::uint32_t row = 0;
        std::uint32_t lane = 0; ///< index into m_lanes
    };

    void addKey(std::uint32_t row, std::string_view words, timeline::MarkKind kind);
    void addKey(std::uint32_t row, std::int64_t id, timeline::MarkKind kind);
    void addTo(std::uint32_t row, std::uint32_t lane, timeline::MarkKind kind);
    void assignKinds(timeline::IndexInput &input, const TimelineQuery &query) const;
    void nameById(const store::Reader &reader);
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;

    LaneGrouping m_grouping;
    std::vector<Lane> m_lanes;
    std::unordered_map<std::string, std::uint32_t> m_byWords;
    std::unordered_map<std::int64_t, std::uint32_t> m_byId;
    std::vector<Membership> m_memberships; ///< by row
    std::size_t m_keysOfRow = 0;           ///< memberships before it are of earlier rows
};

} // namespace pipeline
