#pragma once

#include "core/timeline/marks/mark_shape.h"
#include "core/timeline/marks/row_labels.h"
#include "core/timeline/scene/frame.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace timeline {

/// Marks of lanes that are shown in rows. Keeps its working memory between frames. Labels come after the last lane, so
/// that the words of a whole frame are fetched at once: see RowLabels.
class RowMarks
{
public:
    /// Adds a lane's marks, of rows that show inside clip, and hands them to labels, row by row.
    void addLane(const Frame &frame, const LaneBox &box, PixelRect clip, RowLabels &labels);

private:
    struct Seen
    {
        std::uint32_t row = 0;
        EntryIndex entry = 0;
        std::uint32_t standsFor = 1;
    };
    struct Rows
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };
    /// A mark of the row that is being placed.
    struct Placed
    {
        const EventFacts *facts = nullptr;
        MarkShape shape;
        std::uint8_t states = 0;
        std::uint32_t standsFor = 1;
        int coreLeft = 0; ///< without fades
        int coreRight = 0;
        bool small = false; ///< a glyph, or a band no wider: shares its pixels with a small neighbour

        [[nodiscard]] int areaLeft() const { return std::min(coreLeft, shape.x0 - shape.fadeLeft); }
        [[nodiscard]] int areaRight() const { return std::max(coreRight, shape.x1 + shape.fadeRight); }
    };

    void collect(const Frame &frame, const Lane &lane, Rows rows);
    void placeRow(const Frame &frame, std::size_t first, std::size_t last);
    [[nodiscard]] Placed place(const Frame &frame, const Seen &seen) const;
    void merge(const Placed &next);
    void trimFades();

    std::vector<Seen> m_seen;
    std::vector<int> m_lastRight;        ///< by visible row: the pixel up to which it is taken
    std::vector<std::size_t> m_lastSeen; ///< by visible row
    std::vector<Placed> m_row;
    std::vector<LabelSlot> m_slots;
};

/// Keep order of look, section 9: smaller is kept first.
[[nodiscard]] int keepOrder(const EventFacts &facts, std::uint8_t states);

} // namespace timeline
