#include "core/timeline/marks/kept_marks.h"

#include "core/timeline/lanes/lane_stack.h"
#include "core/timeline/marks/mark_drawing.h"
#include "core/timeline/marks/row_marks.h"

#include <algorithm>

namespace timeline {

namespace {

constexpr int pinAdvance = 12; ///< a pin's glyph stands beside it

/// Selected, current, pinned and top casualties above; what a search found below them.
bool standsAbove(std::uint8_t states)
{
    const auto has = [states](MarkState state) { return (states & static_cast<std::uint8_t>(state)) != 0; };
    return !has(MarkState::Found) || has(MarkState::Selected) || has(MarkState::Pinned);
}

} // namespace

void KeptMarks::addLane(const Frame &frame, const LaneBox &box, RowLabels &labels)
{
    collect(frame, box.lane);
    add(frame, box, true, labels);
    add(frame, box, false, labels);
}

void KeptMarks::collect(const Frame &frame, std::size_t lane)
{
    m_candidates.clear();
    const std::vector<HighlightSet::Kept> &kept = frame.highlights.kept(lane);
    const int reach = glyphReach(frame.options.metrics);
    const std::int64_t end = timeAt(frame.view, frame.right() - reach).ms;
    auto at = std::ranges::lower_bound(kept, timeAt(frame.view, frame.left() + reach).ms, {}, &HighlightSet::Kept::at);
    while (at != kept.end() && at->at < end) {
        Candidate candidate;
        const FactIndex fact = frame.index.entryFacts[at->entry];
        candidate.facts = &frame.index.facts[fact];
        candidate.states = frame.highlights.states(fact, *candidate.facts);
        candidate.x = xOf(frame.view, {at->at});
        const bool top = (candidate.states & ~static_cast<std::uint8_t>(MarkState::Rejected)) == 0;
        candidate.priority = top ? 3 : keepOrder(*candidate.facts, candidate.states);
        candidate.upper = standsAbove(candidate.states);
        m_candidates.push_back(candidate);
        // Ten thousand found ones share pixels: go on at the next pixel when nothing more important can stand here.
        const auto next = std::ranges::lower_bound(at + 1, kept.end(), timeAt(frame.view, candidate.x + 1).ms, {},
                                                   &HighlightSet::Kept::at);
        constexpr std::ptrdiff_t few = 16;
        if (next - at <= few)
            ++at;
        else
            at = next;
    }
}

void KeptMarks::add(const Frame &frame, const LaneBox &box, bool upper, RowLabels &labels)
{
    const int reach = glyphReach(frame.options.metrics);
    const int centreY = box.body.y + frame.options.metrics.lanePadding + markStripRow / 2 + (upper ? 0 : markStripRow);
    m_slots.clear();
    Candidate last;
    const auto flush = [&] {
        if (last.facts != nullptr)
            m_slots.push_back(draw(frame, box, last, centreY));
    };
    for (const Candidate &candidate : m_candidates) {
        if (candidate.upper != upper)
            continue;
        if (last.facts != nullptr && candidate.x - last.x <= 2 * reach) {
            const std::uint32_t both = last.standsFor + candidate.standsFor;
            if (candidate.priority < last.priority)
                last = candidate;
            last.standsFor = both;
            continue;
        }
        flush();
        last = candidate;
    }
    flush();
    if (!m_slots.empty())
        labels.addRow(m_slots, frame.left() + 4, frame.right() - 8);
}

LabelSlot KeptMarks::draw(const Frame &frame, const LaneBox &box, const Candidate &candidate, int centreY)
{
    Scene &scene = frame.scene;
    const EventFacts &facts = *candidate.facts;
    const int reach = glyphReach(frame.options.metrics);
    const auto index = static_cast<MarkIndex>(scene.marks.size());
    const PixelRect row{box.body.x, centreY - markStripRow / 2, box.body.w, markStripRow};
    const MarkShape shape = markShape(facts, frame.view, frame.finestMs);
    const bool pinned = (candidate.states & static_cast<std::uint8_t>(MarkState::Pinned)) != 0;
    PixelRect area{candidate.x - reach, centreY - reach, 2 * reach + 1, 2 * reach + 1};
    int glyphX = candidate.x;
    if (pinned) {
        scene.symbols.push_back({candidate.x, centreY, frame.options.metrics.icon, index, SymbolKind::Pin, facts.kind});
        const bool left = candidate.x + pinAdvance + reach >= frame.right();
        glyphX += left ? -pinAdvance : pinAdvance;
        area = area.united({glyphX - reach, area.y, area.w, area.h});
    }
    const bool solid = shape.body == MarkShape::Body::Glyph && shape.solid;
    scene.glyphs.push_back(
        {glyphX, centreY, frame.options.metrics.glyph, index, facts.kind, solid, shape.questionable});
    if (facts.shape == base::TimeShape::OneOf || shape.questionable) {
        scene.symbols.push_back({area.right() + frame.options.metrics.icon / 2, centreY, frame.options.metrics.icon,
                                 index, SymbolKind::UnknownEnd, facts.kind});
        area.w += frame.options.metrics.icon + 1;
    }
    const DropLine::Kind line = pinned                    ? DropLine::Kind::Pinned
                                : candidate.priority == 3 ? DropLine::Kind::Top
                                                          : DropLine::Kind::Found;
    scene.dropLines.push_back({candidate.x, centreY + reach, box.baseline, line, facts.kind});
    scene.marks.push_back({facts.id, area, row, box.lane, candidate.standsFor, facts.kind, candidate.states});

    LabelSlot slot;
    slot.facts = candidate.facts;
    slot.mark = index;
    slot.areaLeft = area.x;
    slot.areaRight = area.right();
    slot.centreY = centreY;
    slot.oneLine = true;
    slot.priority = candidate.priority;
    // Over decades only what a person is at has words.
    slot.silent = frame.zoom == ZoomClass::Decades && !standsAbove(candidate.states) &&
                  (candidate.states & static_cast<std::uint8_t>(MarkState::FoundCurrent)) == 0;
    return slot;
}

} // namespace timeline
