#pragma once

#include "core/timeline/marks/label_plan.h"
#include "core/timeline/scene/frame.h"

#include <cstdint>
#include <span>
#include <vector>

namespace timeline {

/// What a mark leaves for its words.
struct LabelSlot
{
    const EventFacts *facts = nullptr;
    MarkIndex mark = noMark;
    int areaLeft = 0; ///< what words of others may not touch
    int areaRight = 0;
    int insideX = 0;    ///< where words begin inside it or above it
    int insideRoom = 0; ///< 0: none; ghosts leave what is free up to the next mark
    bool aboveGhosts = false;
    bool oneLine = false; ///< no source caption, whatever the rows have
    bool silent = false;  ///< no words, but nobody else's over it
    int centreY = 0;
    int priority = 0;
};

/// Places words: beside the mark, right first, then left; inside the bar if they fit. What matters more chooses first,
/// and all of a row share the gaps between its marks, so that no label can meet another or a mark.
class RowLabels
{
public:
    void clear();
    /// Marks of one row, left to right; between is where their words may be.
    void addRow(std::span<const LabelSlot> slots, int left, int right);
    /// Fetches the words of all rows and writes the labels.
    void write(const Frame &frame, LabelDetail detail);

private:
    struct Row
    {
        std::size_t first = 0;
        std::size_t last = 0;
        int left = 0;
        int right = 0;
    };
    struct Gap
    {
        int left = 0;
        int right = 0;
        [[nodiscard]] int room() const { return right - left; }
    };

    void writeRow(const Frame &frame, const Row &row, LabelDetail detail, int separator);
    void writeSlot(const Frame &frame, const LabelSlot &slot, Gap &before, Gap &after, const LabelSubject &subject);

    std::vector<LabelSlot> m_slots;
    std::vector<Row> m_rows;
    std::vector<Gap> m_gaps;
    std::vector<std::size_t> m_order;
    std::vector<LabelWords::Wanted> m_wanted;
};

} // namespace timeline
