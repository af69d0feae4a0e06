#include "core/timeline/lanes/remark_builder.h"

#include "core/timeline/marks/mark_shape.h"

#include <algorithm>

namespace timeline {

namespace {

constexpr int mostRows = 6;
constexpr int mostEm = 48; ///< of words
constexpr int stripPadding = 3;
constexpr int stripBarInset = 2;
constexpr int flagInset = 4;
constexpr int flagAdvance = 6; ///< from the flag to the words
constexpr int headGap = 8;     ///< between two remarks of a row
constexpr int fewestPixels = 28;
constexpr int stripGlyphCentre = 30;
constexpr int stripNameX = 42;
constexpr int stripRightInset = 10;
constexpr int lineWidth = 2;
constexpr double farAway = 1e12;

int rowHeight(const SceneMetrics &metrics)
{
    return metrics.trayRow;
}

int wordsInset(const SceneMetrics &metrics)
{
    return flagInset + metrics.glyph + flagAdvance;
}

/// What a bar needs to hold flag and words between its ends.
int roomInside(const SceneMetrics &metrics, int wordsWidth)
{
    return wordsInset(metrics) + wordsWidth + flagInset;
}

/// From a bar's end to the words beside it, with the flag between where the bar is too narrow for that, too.
int wordsBeside(const SceneMetrics &metrics, double barWidth)
{
    return barWidth < metrics.glyph + 2 * flagInset ? wordsInset(metrics) : flagAdvance;
}

EventFacts factsOf(const RemarkRow &remark)
{
    EventFacts facts;
    facts.bounds = remark.time.bounds;
    facts.shape = remark.time.shape;
    facts.origin = model::TimeOrigin::Stated;
    facts.qualifier = remark.time.qualifier;
    facts.kind = MarkKind::Note;
    if (facts.shape == base::TimeShape::OneOf || facts.shape == base::TimeShape::AllOf)
        facts.flags = static_cast<std::uint8_t>(EventFlag::Within);
    return facts;
}

double pixelOf(base::TimePoint time, double msPerPixel)
{
    return time.isOpen() ? (time == base::TimePoint::lowest() ? -farAway : farAway)
                         : static_cast<double>(time.ms) / msPerPixel;
}

/// A bar inside the view, its fades measured from its ends. What leaves the view is cut there.
Bar barOf(const MarkShape &shape, PixelRect row, int left, int right)
{
    Bar bar;
    bar.kind = MarkKind::Note;
    bar.tone = shape.tone;
    bar.questionable = shape.questionable;
    bar.left = shape.left;
    bar.right = shape.right;
    bar.fadeLeft = shape.fadeLeft;
    bar.fadeRight = shape.fadeRight;
    int from = shape.x0;
    int to = shape.x1;
    const auto end = [](BarEnd &which, int &fade) {
        fade = which == BarEnd::Unknown ? openFade : 0;
        if (which != BarEnd::Ongoing && which != BarEnd::Unknown)
            which = BarEnd::Cut;
        return fade;
    };
    if (from < left)
        from = left + end(bar.left, bar.fadeLeft);
    if (to > right)
        to = right - end(bar.right, bar.fadeRight);
    bar.body = {from, row.y + stripBarInset, std::max(0, to - from), row.h - 2 * stripBarInset};
    return bar;
}

/// Where a remark stands in the lanes: from top to bottom, or in the one lane that it is about.
PixelRect lanesOf(const Frame &frame, const RemarkRow &remark)
{
    const Scene &scene = frame.scene;
    const PixelRect all{scene.laneArea.x, scene.laneArea.y, scene.laneArea.w, scene.laneArea.h + scene.pinnedArea.h};
    if (remark.remark.lane.empty())
        return all;
    for (const LaneBox &lane : scene.lanes) {
        if (frame.index.lanes[lane.lane].row.key == remark.remark.lane)
            return lane.body;
    }
    return {};
}

void addShade(const Frame &frame, const RemarkRow &remark, const MarkShape &shape, RemarkBox &box)
{
    const PixelRect lanes = lanesOf(frame, remark);
    if (remark.remark.shape == model::RemarkShape::Text || lanes.isEmpty())
        return;
    const bool isGlyph = shape.body == MarkShape::Body::Glyph;
    if (remark.remark.shape == model::RemarkShape::Line && isGlyph) {
        box.shadeForm = RemarkShade::Line;
        box.shade = {shape.glyphX - lineWidth / 2, lanes.y, lineWidth, lanes.h};
        return;
    }
    box.shadeForm = remark.remark.shape == model::RemarkShape::Line ? RemarkShade::Between : RemarkShade::Fill;
    const int from = std::max(frame.left(), shape.x0 - shape.fadeLeft);
    const int to = std::min(frame.right(), shape.x1 + shape.fadeRight);
    box.shade = {from, lanes.y, std::max(0, to - from), lanes.h};
    box.edgeLeft = shape.x0 >= frame.left() && shape.left == BarEnd::Edge;
    box.edgeRight = shape.x1 <= frame.right() && shape.right == BarEnd::Edge;
}

} // namespace

void RemarkBuilder::forget()
{
    m_widths.forget();
    m_index = nullptr;
}

int RemarkBuilder::height(const Index &index, const SceneOptions &options, const Viewport &view)
{
    if (index.remarks.empty())
        return 0;
    arrange(index, options.metrics, view.msPerPixel);
    return m_rows * rowHeight(options.metrics) + 2 * stripPadding;
}

void RemarkBuilder::arrange(const Index &index, const SceneMetrics &metrics, double msPerPixel)
{
    if (m_index == &index && m_msPerPixel == msPerPixel && m_placed.size() == index.remarks.size())
        return;
    m_index = &index;
    m_msPerPixel = msPerPixel;
    m_placed.clear();
    std::vector<double> ends; // of what stands in each row
    bool crowded = false;
    for (const RemarkRow &remark : index.remarks) {
        Placed placed;
        placed.wordsWidth = std::min(m_widths.width(remark.remark.text, TextStyle::Body), mostEm * m_em.em());
        const base::TimeSpan span = drawnSpan(remark.time.bounds, model::TimeOrigin::Stated);
        const double begin = pixelOf(span.begin, msPerPixel);
        const double last = pixelOf(span.end, msPerPixel);
        placed.beside = last - begin >= bandToGlyph && last - begin < roomInside(metrics, placed.wordsWidth);
        const double end = placed.beside ? last + wordsBeside(metrics, last - begin) + placed.wordsWidth
                                         : std::max(last, begin + wordsInset(metrics) + placed.wordsWidth);
        const auto free = std::ranges::find_if(ends, [&](double taken) { return taken + headGap <= begin; });
        placed.named = free != ends.end() || ends.size() < mostRows;
        placed.row = static_cast<int>(free - ends.begin());
        if (free != ends.end())
            *free = end;
        else if (placed.named)
            ends.push_back(end);
        crowded = crowded || !placed.named;
        m_placed.push_back(placed);
    }
    m_rows = std::max<int>(1, static_cast<int>(ends.size())) + (crowded ? 1 : 0);
}

void RemarkBuilder::build(const Frame &frame, PixelRect rect, const Highlights &highlights, const LaneWords &words)
{
    RemarkStrip &strip = frame.scene.remarks;
    strip.rect = rect;
    if (rect.isEmpty())
        return;
    strip.header = {0, rect.y, rect.x, rect.h};
    addHeader(frame, words);
    const base::TimeSpan shown = frame.view.span();
    for (std::size_t i = 0; i < frame.index.remarks.size(); ++i) {
        const RemarkRow &remark = frame.index.remarks[i];
        const base::TimeSpan span = drawnSpan(remark.time.bounds, model::TimeOrigin::Stated);
        if (span.begin < shown.end && shown.begin < span.end)
            addBox(frame, remark, m_placed[i], highlights);
    }
}

void RemarkBuilder::addHeader(const Frame &frame, const LaneWords &words) const
{
    Scene &scene = frame.scene;
    RemarkStrip &strip = scene.remarks;
    const int line = frame.options.metrics.lineHeight;
    const int top = strip.header.y + stripPadding + (rowHeight(frame.options.metrics) - line) / 2;
    strip.glyphX = stripGlyphCentre;
    strip.glyphY = top + line / 2;
    strip.firstRun = static_cast<std::uint32_t>(scene.runs.size());
    const std::string count = words.number(frame.index.remarks.size());
    const int width = frame.widths.width(count, TextStyle::Muted);
    const int right = strip.header.right() - stripRightInset;
    const std::string &name =
        frame.widths.shortened(words.remarks(), TextStyle::Bold, std::max(0, right - width - headGap - stripNameX));
    if (!name.empty())
        appendRun(scene, name, {TextStyle::Bold, TextInk::Ink, {}, false},
                  {stripNameX, top, frame.widths.width(name, TextStyle::Bold), line});
    if (right - width >= stripNameX)
        appendRun(scene, count, {TextStyle::Muted, TextInk::Secondary, {}, false}, {right - width, top, width, line});
    strip.runCount = static_cast<std::uint32_t>(scene.runs.size()) - strip.firstRun;
}

void RemarkBuilder::addWords(const Frame &frame, const RemarkRow &remark, const Placed &placed, PixelRect room,
                             RemarkBox &box)
{
    const int wanted = std::min(placed.wordsWidth, room.w);
    if (!placed.named || remark.remark.text.empty() || room.x < frame.left() ||
        wanted < std::min(placed.wordsWidth, fewestPixels))
        return;
    const int line = frame.options.metrics.lineHeight;
    const std::string &words = m_widths.shortened(remark.remark.text, TextStyle::Body, wanted);
    box.run = appendRun(frame.scene, words, {TextStyle::Body, TextInk::Ink, {}, false},
                        {room.x, room.y + (room.h - line) / 2, m_widths.width(words, TextStyle::Body), line});
}

void RemarkBuilder::addBox(const Frame &frame, const RemarkRow &remark, const Placed &placed,
                           const Highlights &highlights)
{
    Scene &scene = frame.scene;
    const SceneMetrics &metrics = frame.options.metrics;
    const MarkShape shape = markShape(factsOf(remark), frame.view, frame.finestMs);
    const bool isGlyph = shape.body == MarkShape::Body::Glyph;
    const int rowOf = placed.named ? placed.row : m_rows - 1;
    const PixelRect row{frame.left(), scene.remarks.rect.y + stripPadding + rowOf * rowHeight(metrics),
                        frame.right() - frame.left(), rowHeight(metrics)};
    RemarkBox box;
    box.remark = remark.remark.id;
    box.shape = remark.remark.shape;
    box.colour = remark.remark.colour;
    if (!isGlyph)
        box.bar = barOf(shape, row, frame.left(), frame.right());
    const int begin = isGlyph ? shape.glyphX - metrics.glyph / 2 - flagInset : shape.x0 - shape.fadeLeft;
    const int barEnd = shape.x1 + shape.fadeRight;
    const int whole = wordsInset(metrics) + (placed.named ? placed.wordsWidth : 0);
    // Words of what is wider than the view stay in view.
    const int head =
        isGlyph || placed.beside ? begin : std::clamp(frame.left(), begin, std::max(begin, barEnd - whole));
    const bool flagBeside = placed.beside && wordsBeside(metrics, barEnd - begin) > flagAdvance;
    const int flagX = (flagBeside ? barEnd : head) + flagInset + metrics.glyph / 2;
    box.flag = {flagX, row.y + row.h / 2, metrics.glyph, noMark, MarkKind::Note, shape.solid, shape.questionable};
    const int wordsX = placed.beside ? barEnd + wordsBeside(metrics, barEnd - begin) : head + wordsInset(metrics);
    addWords(frame, remark, placed, {wordsX, row.y, frame.right() - wordsX - 2, row.h}, box);
    const int last = box.run == ~0u ? flagX + metrics.glyph / 2 : scene.runs[box.run].rect.right();
    box.head = PixelRect{head, row.y, std::max(1, std::min(last + flagInset, frame.right()) - head), row.h}.united(
        box.bar.body);
    if (box.head.right() <= frame.left() || (isGlyph && begin < frame.left())) // nothing of it is in view
        box.head = {};
    addShade(frame, remark, shape, box);
    box.selected = !frame.options.print && highlights.remark == remark.remark.id;
    box.hovered = !frame.options.print && highlights.hoveredRemark == remark.remark.id;
    box.found = !frame.options.print &&
                std::ranges::find(highlights.foundRemarks, remark.remark.id) != highlights.foundRemarks.end();
    scene.remarks.boxes.push_back(box);
}

} // namespace timeline
