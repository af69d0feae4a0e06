#include "core/timeline/lanes/tray_builder.h"

#include "core/timeline/marks/mark_drawing.h"
#include "core/timeline/marks/row_marks.h"

#include <algorithm>
#include <array>

namespace timeline {

namespace {

constexpr int inset = 8;

std::array<std::uint32_t, markKindCount> countByKind(const Index &index)
{
    std::array<std::uint32_t, markKindCount> counts{};
    for (const FactIndex fact : index.undated)
        counts[static_cast<std::size_t>(index.facts[fact].kind)] += 1;
    return counts;
}

} // namespace

int TrayBuilder::height(const Index &index, const SceneOptions &options)
{
    if (index.undated.empty() || options.tray == TrayMode::Hidden)
        return 0;
    if (options.tray == TrayMode::Folded)
        return options.metrics.trayFolded;
    const std::uint32_t most = std::ranges::max(countByKind(index));
    const int rows = std::min<int>(static_cast<int>(most), options.trayMaxRows);
    return options.metrics.trayFolded + rows * options.metrics.trayRow + options.metrics.lanePadding;
}

void TrayBuilder::build(const Frame &frame, PixelRect rect, RowLabels &labels)
{
    if (rect.isEmpty())
        return;
    Tray &tray = frame.scene.tray;
    tray.rect = rect;
    tray.total = frame.index.undated.size();
    tray.folded = frame.options.tray == TrayMode::Folded;
    const std::array<std::uint32_t, markKindCount> counts = countByKind(frame.index);
    const auto kinds = static_cast<int>(std::ranges::count_if(counts, [](std::uint32_t n) { return n > 0; }));
    const int width = (rect.right() - frame.left()) / std::max(1, kinds);
    int x = frame.left();
    std::size_t first = 0;
    for (std::size_t kind = 0; kind < markKindCount; ++kind) {
        const std::span<const FactIndex> facts = std::span(frame.index.undated).subspan(first, counts[kind]);
        first += counts[kind];
        if (facts.empty())
            continue;
        TrayColumn column;
        column.kind = static_cast<MarkKind>(kind);
        column.rect = {x, rect.y, width, rect.h};
        column.header = {x, rect.y, width, frame.options.metrics.trayFolded};
        column.total = counts[kind];
        x += width;
        addColumn(frame, column, facts, labels);
    }
}

void TrayBuilder::addColumn(const Frame &frame, TrayColumn column, std::span<const FactIndex> facts, RowLabels &labels)
{
    Scene &scene = frame.scene;
    const int rowHeight = frame.options.metrics.trayRow;
    int y = column.header.bottom();
    for (const FactIndex fact : facts) {
        if (y + rowHeight > column.rect.bottom())
            break;
        const EventFacts &event = frame.index.facts[fact];
        const PixelRect row{column.rect.x, y, column.rect.w, rowHeight};
        const auto mark = static_cast<MarkIndex>(scene.marks.size());
        const std::uint8_t states = frame.highlights.states(fact, event);
        scene.marks.push_back({event.id, row, row, 0, 1, event.kind, states});
        scene.tray.items.push_back({row, mark});
        const int glyphX = row.x + inset + glyphReach(frame.options.metrics);
        scene.glyphs.push_back(
            {glyphX, y + rowHeight / 2, frame.options.metrics.glyph, mark, event.kind, false, false});
        LabelSlot slot;
        slot.facts = &event;
        slot.mark = mark;
        slot.areaLeft = row.x;
        slot.areaRight = glyphX + glyphReach(frame.options.metrics);
        slot.centreY = y + rowHeight / 2;
        slot.oneLine = true;
        slot.priority = keepOrder(event, states);
        labels.addRow(std::span(&slot, 1), row.x, row.right() - inset);
        y += rowHeight;
        column.shown += 1;
    }
    scene.tray.columns.push_back(column);
}

} // namespace timeline
