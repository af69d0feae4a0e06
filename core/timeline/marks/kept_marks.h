#pragma once

#include "core/timeline/marks/row_labels.h"
#include "core/timeline/scene/frame.h"

#include <vector>

namespace timeline {

/// Marks that density must not swallow: pinned, selected, found, disputed, top casualties; on two rows above the
/// columns, each with a line down to where it is counted.
class KeptMarks
{
public:
    void addLane(const Frame &frame, const LaneBox &box, RowLabels &labels);

private:
    struct Candidate
    {
        const EventFacts *facts = nullptr;
        int x = 0;
        int priority = 0;
        std::uint8_t states = 0;
        std::uint32_t standsFor = 1;
        bool upper = false;
    };

    void collect(const Frame &frame, std::size_t lane);
    void add(const Frame &frame, const LaneBox &box, bool upper, RowLabels &labels);
    [[nodiscard]] LabelSlot draw(const Frame &frame, const LaneBox &box, const Candidate &candidate, int centreY);

    std::vector<Candidate> m_candidates;
    std::vector<LabelSlot> m_slots;
};

} // namespace timeline
