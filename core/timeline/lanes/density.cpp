#include "core/timeline/lanes/density.h"

#include "core/timeline/lanes/lane_stack.h"

#include <algorithm>

namespace timeline {

namespace {

constexpr int columnGapFrom = 4;
constexpr int bottomPadding = 5;
constexpr int foldedPadding = 3;

std::span<const std::int64_t> momentsOf(const Index &index, const MomentRun &run)
{
    return std::span(index.moments).subspan(run.first, run.last - run.first);
}

/// lower_bound that starts at a guess and gallops: borders ascend, so the answer is near the last one.
std::size_t gallop(std::span<const std::int64_t> sorted, std::size_t from, std::int64_t value)
{
    std::size_t step = 1;
    std::size_t low = from;
    while (low + step <= sorted.size() && sorted[low + step - 1] < value) {
        low += step;
        step *= 2;
    }
    const std::size_t high = std::min(sorted.size(), low + step);
    return static_cast<std::size_t>(std::lower_bound(sorted.begin() + static_cast<std::ptrdiff_t>(low),
                                                     sorted.begin() + static_cast<std::ptrdiff_t>(high), value) -
                                    sorted.begin());
}

void countRun(const Frame &frame, const MomentRun &run, std::span<const std::int64_t> borders, double columnMs,
              std::span<Column> columns)
{
    const std::span<const std::int64_t> moments = momentsOf(frame.index, run);
    // A day may have 25 hours and a month 31 days: the classes of knownToMs allow for that, the column must too.
    const bool pale = run.knownToMs > columnMs * 1.1;
    const auto kind = static_cast<std::size_t>(run.kind);
    auto at = static_cast<std::size_t>(std::ranges::lower_bound(moments, borders.front()) - moments.begin());
    for (std::size_t i = 0; i < columns.size() && at < moments.size(); ++i) {
        const std::size_t next = gallop(moments, at, borders[i + 1]);
        (pale ? columns[i].uncertain : columns[i].certain)[kind] += static_cast<std::uint32_t>(next - at);
        at = next;
    }
}

/// Heights of the pieces of a column add up to its whole height: each border is rounded, not each piece.
void addParts(Scene &scene, const Column &column, std::uint32_t total)
{
    std::uint32_t below = 0;
    int bottom = column.rect.bottom();
    const auto add = [&](std::uint32_t count, MarkKind kind, bool pale) {
        if (count == 0)
            return;
        below += count;
        const int top = column.rect.bottom() -
                        static_cast<int>(std::int64_t{column.rect.h} * below / std::max<std::uint32_t>(1, total));
        if (bottom > top)
            scene.columnParts.push_back({{column.rect.x, top, column.rect.w, bottom - top}, kind, pale});
        bottom = top;
    };
    for (std::size_t kind = 0; kind < markKindCount; ++kind)
        add(column.certain[kind], static_cast<MarkKind>(kind), false);
    for (std::size_t kind = 0; kind < markKindCount; ++kind)
        add(column.uncertain[kind], static_cast<MarkKind>(kind), true);
}

} // namespace

std::uint32_t countIn(const Index &index, const MomentRun &run, std::int64_t from, std::int64_t to)
{
    const std::span<const std::int64_t> moments = momentsOf(index, run);
    const auto first = std::ranges::lower_bound(moments, from);
    const auto last = std::lower_bound(first, moments.end(), std::max(from, to));
    return static_cast<std::uint32_t>(last - first);
}

std::uint64_t countAll(const Index &index, base::TimeSpan span)
{
    std::uint64_t total = 0;
    for (const Lane &lane : index.lanes)
        for (const MomentRun &run : lane.runs)
            if (!run.repeated)
                total += countIn(index, run, span.begin.ms, span.end.ms);
    return total;
}

void addColumns(const Frame &frame, LaneBox &box, std::span<const std::int64_t> borders, double columnMs)
{
    Scene &scene = frame.scene;
    const bool folded = box.mode == LaneMode::Folded;
    box.baseline = box.body.bottom() - (folded ? foldedPadding : bottomPadding);
    const int top = folded ? box.body.y + foldedPadding : box.body.y + markStripHeight;
    box.peakY = box.baseline;
    box.firstColumn = static_cast<std::uint32_t>(scene.columns.size());
    if (borders.size() < 2)
        return;
    scene.columns.resize(scene.columns.size() + borders.size() - 1);
    const std::span<Column> columns = std::span(scene.columns).subspan(box.firstColumn);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i] = {};
        columns[i].lane = box.lane;
        columns[i].span = {{borders[i]}, {borders[i + 1]}};
    }
    for (const MomentRun &run : frame.index.lanes[box.lane].runs)
        countRun(frame, run, borders, columnMs, columns);

    for (const Column &column : columns)
        box.columnPeak = std::max(box.columnPeak, column.total());
    box.columnCount = static_cast<std::uint32_t>(columns.size());
    if (box.columnPeak == 0)
        return;
    box.peakY = top;
    // By the mean width: columns of 3 and 4 px in turn would be striped if only the wider ones had a gap.
    const bool gaps = columnMs / frame.view.msPerPixel >= columnGapFrom;
    for (Column &column : columns) {
        const std::uint32_t total = column.total();
        const int x0 = std::max(xOf(frame.view, column.span.begin), frame.left());
        const int x1 = std::min(xOf(frame.view, column.span.end), frame.right());
        const int gap = gaps && x1 - x0 > 1 ? 1 : 0;
        const auto height = static_cast<int>(std::int64_t{box.baseline - top} * total / box.columnPeak);
        const int shown = total == 0 ? 0 : std::max(1, height);
        column.rect = {x0, box.baseline - shown, std::max(0, x1 - x0 - gap), shown};
        if (total > 0 && column.rect.w > 0)
            addParts(scene, column, total);
    }
}

} // namespace timeline
