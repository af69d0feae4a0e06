#include "core/timeline/marks/row_labels.h"

#include "core/timeline/marks/mark_writer.h"

#include <algorithm>
#include <numeric>

namespace timeline {

namespace {

constexpr int enoughInside = 160; ///< words cut inside a bar rather than put beside it

enum class Place { Nowhere, Inside, Right, Left };

struct Rooms
{
    int inside = 0;
    int right = 0;
    int left = 0;
};

Place choosePlace(const LabelSlot &slot, const Rooms &rooms, int full)
{
    if (slot.aboveGhosts || full <= rooms.inside || (rooms.inside >= enoughInside && full > rooms.right))
        return Place::Inside;
    if (full <= rooms.right)
        return Place::Right;
    if (full <= rooms.left)
        return Place::Left;
    const int most = std::max({rooms.inside, rooms.right, rooms.left});
    if (most < smallestLabel)
        return Place::Nowhere;
    if (rooms.right == most)
        return Place::Right;
    return rooms.inside == most ? Place::Inside : Place::Left;
}

} // namespace

void RowLabels::clear()
{
    m_slots.clear();
    m_rows.clear();
}

void RowLabels::addRow(std::span<const LabelSlot> slots, int left, int right)
{
    m_rows.push_back({m_slots.size(), m_slots.size() + slots.size(), left, right});
    m_slots.insert(m_slots.end(), slots.begin(), slots.end());
}

void RowLabels::write(const Frame &frame, LabelDetail detail)
{
    m_wanted.clear();
    for (const LabelSlot &slot : m_slots)
        if (!slot.silent)
            m_wanted.push_back({slot.facts->id, slot.facts->countForm == CountForm::Word});
    frame.words.want(m_wanted);
    const int separator = frame.widths.width(" · ", TextStyle::Caption);
    for (const Row &row : m_rows)
        writeRow(frame, row, detail, separator);
}

void RowLabels::writeRow(const Frame &frame, const Row &row, LabelDetail detail, int separator)
{
    const std::size_t count = row.last - row.first;
    m_gaps.assign(count + 1, {row.left, row.right});
    for (std::size_t i = 0; i < count; ++i) {
        const LabelSlot &slot = m_slots[row.first + i];
        m_gaps[i].right = slot.areaLeft - labelGap;
        m_gaps[i + 1].left = std::max(slot.areaRight, i > 0 ? m_gaps[i].left : row.left) + labelGap;
    }
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), row.first);
    std::ranges::stable_sort(m_order, {}, [this](std::size_t at) { return m_slots[at].priority; });
    for (const std::size_t at : m_order) {
        const LabelSlot &slot = m_slots[at];
        if (slot.silent)
            continue;
        MeasuredWords &words = frame.words.of(slot.facts->id);
        LabelSubject subject{words, *slot.facts, frame.options.metrics, frame.words.measure(), detail, separator};
        subject.detail.caption = detail.caption && !slot.oneLine;
        writeSlot(frame, slot, m_gaps[at - row.first], m_gaps[at - row.first + 1], subject);
    }
}

void RowLabels::writeSlot(const Frame &frame, const LabelSlot &slot, Gap &before, Gap &after,
                          const LabelSubject &subject)
{
    Rooms rooms{slot.insideRoom, after.room(), before.room()};
    if (slot.aboveGhosts)
        rooms.inside = after.right - slot.insideX;
    else // the glyph of a short mark stands before its bar, where the bar before it may still be
        rooms.inside = std::min(rooms.inside, std::max(0, after.right + labelGap - slot.insideX));
    const Place place = choosePlace(slot, rooms, fullLabelWidth(subject));
    if (place == Place::Nowhere)
        return;
    const int room = place == Place::Inside ? rooms.inside : place == Place::Right ? rooms.right : rooms.left;
    const LabelPlan plan = fitLabel(subject, room);
    if (plan.width == 0)
        return;
    int x = slot.insideX;
    if (place == Place::Right)
        x = after.left;
    else if (place == Place::Left)
        x = before.right - plan.width;
    writeLabel(frame.scene, plan, subject, {x, slot.centreY, slot.mark});
    if (place == Place::Left)
        before.right = x - labelGap;
    else
        after.left = std::max(after.left, x + plan.width + labelGap);
}

} // namespace timeline
