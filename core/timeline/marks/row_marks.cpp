#include "core/timeline/marks/row_marks.h"

#include "core/timeline/index/lane_columns.h"
#include "core/timeline/marks/mark_drawing.h"

#include <algorithm>

namespace timeline {

namespace {

constexpr int reach = 80; ///< a fade, or a glyph, of an event outside the view may reach in

bool isSpecial(std::uint8_t states)
{
    constexpr auto rejected = static_cast<std::uint8_t>(MarkState::Rejected);
    return (states & ~rejected) != 0;
}

} // namespace

int keepOrder(const EventFacts &facts, std::uint8_t states)
{
    const auto has = [states](MarkState state) { return (states & static_cast<std::uint8_t>(state)) != 0; };
    if (has(MarkState::Selected))
        return 0;
    if (has(MarkState::FoundCurrent))
        return 1;
    if (has(MarkState::Pinned))
        return 2;
    if (has(MarkState::Disputed))
        return 4;
    if (has(MarkState::Found))
        return 5;
    switch (facts.kind) {
    case MarkKind::Note:
        return 6;
    case MarkKind::Casualties:
        return 7;
    case MarkKind::Statement:
        return 8;
    case MarkKind::Movement:
        return 9;
    case MarkKind::Happening:
        break;
    }
    return 10;
}

void RowMarks::addLane(const Frame &frame, const LaneBox &box, PixelRect clip, RowLabels &labels)
{
    const Lane &lane = frame.index.lanes[box.lane];
    const int padding = frame.options.metrics.lanePadding;
    const int top = box.body.y + padding;
    const int firstRow = std::max(0, (clip.y - top) / frame.rowHeight);
    const int lastRow =
        std::min<int>(static_cast<int>(lane.rowCount), (clip.bottom() - top + frame.rowHeight - 1) / frame.rowHeight);
    if (firstRow >= lastRow)
        return;
    collect(frame, lane, {static_cast<std::uint32_t>(firstRow), static_cast<std::uint32_t>(lastRow)});
    std::ranges::sort(m_seen, {}, [](const Seen &seen) { return std::pair(seen.row, seen.entry); });
    for (std::size_t first = 0; first < m_seen.size();) {
        std::size_t last = first;
        while (last < m_seen.size() && m_seen[last].row == m_seen[first].row)
            ++last;
        placeRow(frame, first, last);
        const PixelRect row{box.body.x, top + static_cast<int>(m_seen[first].row) * frame.rowHeight, box.body.w,
                            frame.rowHeight};
        m_slots.clear();
        for (const Placed &placed : m_row) {
            const auto mark = static_cast<MarkIndex>(frame.scene.marks.size());
            frame.scene.marks.push_back(
                {placed.facts->id, {}, row, box.lane, placed.standsFor, placed.facts->kind, placed.states});
            LabelSlot slot = drawMark(frame, {placed.facts, placed.shape, mark});
            slot.priority = keepOrder(*placed.facts, placed.states);
            m_slots.push_back(slot);
        }
        labels.addRow(m_slots, frame.left() + 4, frame.right() - 8);
        first = last;
    }
}

void RowMarks::collect(const Frame &frame, const Lane &lane, Rows rows)
{
    m_seen.clear();
    m_lastRight.assign(rows.last - rows.first, INT32_MIN);
    m_lastSeen.assign(rows.last - rows.first, 0);
    const std::int64_t from = timeAt(frame.view, frame.left() - reach).ms;
    const std::int64_t to = timeAt(frame.view, frame.right() + reach).ms;
    forEachOverlap(intervalsOf(frame.index, lane), from, to, [&](std::uint32_t i) {
        const EntryIndex entry = lane.first + i;
        const std::uint32_t row = frame.index.rows[entry];
        if (row < rows.first || row >= rows.last)
            return true;
        const FactIndex fact = frame.index.entryFacts[entry];
        const EventFacts &facts = frame.index.facts[fact];
        const std::uint8_t states = frame.highlights.states(fact, facts);
        if (facts.status == model::ClaimStatus::Rejected && !frame.options.showRejected)
            return true;
        // Whatever lies in a pixel that its row has given away already is counted there, before any shape is made.
        const std::uint32_t at = row - rows.first;
        const int x1 = xOf(frame.view, {frame.index.ends[entry]});
        if (x1 <= m_lastRight[at] && !isSpecial(states)) {
            m_seen[m_lastSeen[at]].standsFor += 1;
            return true;
        }
        m_lastRight[at] = x1;
        m_lastSeen[at] = m_seen.size();
        m_seen.push_back({row, entry, 1});
        return true;
    });
}

RowMarks::Placed RowMarks::place(const Frame &frame, const Seen &seen) const
{
    const FactIndex fact = frame.index.entryFacts[seen.entry];
    Placed placed;
    placed.facts = &frame.index.facts[fact];
    placed.states = frame.highlights.states(fact, *placed.facts);
    placed.standsFor = seen.standsFor;
    placed.shape = markShape(*placed.facts, frame.view, frame.finestMs);
    MarkShape &shape = placed.shape;
    if (shape.body == MarkShape::Body::Ghosts && frame.zoom <= ZoomClass::Years) {
        shape.body = MarkShape::Body::Glyph;
        shape.glyphX = xOf(frame.view, standingPoint(*placed.facts));
    }
    placed.coreLeft = shape.x0;
    placed.coreRight = shape.x1;
    const bool narrow = shape.x1 - shape.x0 < bandToGlyph;
    placed.small = shape.body == MarkShape::Body::Glyph || narrow;
    if (placed.small) {
        const SceneMetrics &metrics = frame.options.metrics;
        const int glyph = shape.body == MarkShape::Body::Glyph ? shape.glyphX : glyphBesideBracket(shape, metrics);
        const bool alone = shape.body == MarkShape::Body::Glyph;
        if (alone)
            shape.x0 = shape.x1 = glyph;
        placed.coreLeft = std::min(shape.x0, glyph - glyphReach(metrics));
        placed.coreRight = std::max(shape.x1, glyph + glyphReach(metrics) + 1);
    }
    return placed;
}

void RowMarks::placeRow(const Frame &frame, std::size_t first, std::size_t last)
{
    m_row.clear();
    for (std::size_t i = first; i < last; ++i) {
        const Placed next = place(frame, m_seen[i]);
        if (next.areaRight() <= frame.left() || next.areaLeft() >= frame.right())
            continue;
        if (!m_row.empty() && next.small && m_row.back().small && next.coreLeft < m_row.back().coreRight)
            merge(next);
        else
            m_row.push_back(next);
    }
    trimFades();
}

/// Two small marks on the same pixels: one stays and stands for both, unless both must be seen.
void RowMarks::merge(const Placed &next)
{
    Placed &last = m_row.back();
    if (isSpecial(next.states) && isSpecial(last.states)) {
        m_row.push_back(next);
        return;
    }
    const std::uint32_t both = last.standsFor + next.standsFor;
    if (isSpecial(next.states))
        last = next;
    last.standsFor = both;
}

/// Fades give way to whatever stands in the row; a glyph beside a narrow band may stand on its neighbour's last pixels.
void RowMarks::trimFades()
{
    constexpr int far = 1 << 30;
    int taken = -far; // pixels reach 1e9: no overflow
    for (Placed &placed : m_row) {
        MarkShape &shape = placed.shape;
        shape.fadeLeft = std::clamp(shape.x0 - taken, 0, shape.fadeLeft);
        taken = std::max(taken, shape.body == MarkShape::Body::Glyph ? placed.coreRight : shape.x1);
    }
    int next = far;
    for (auto placed = m_row.rbegin(); placed != m_row.rend(); ++placed) {
        MarkShape &shape = placed->shape;
        shape.fadeRight = std::clamp(next - shape.x1, 0, shape.fadeRight);
        next = std::min(next, shape.body == MarkShape::Body::Glyph ? placed->coreLeft : shape.x0 - shape.fadeLeft);
    }
}

} // namespace timeline
