#include "core/timeline/lanes/overview_builder.h"

#include "core/timeline/lanes/density.h"

#include <algorithm>
#include <array>

namespace timeline {

namespace {

constexpr double margin = 0.05; ///< on each side: data plus 10 %
constexpr int columnMinimum = 2;
constexpr int textLine = 18;
constexpr int bottomPadding = 4;
constexpr int foundHeight = 7;
constexpr int handleWidth = 6;
constexpr int nameInset = 5;

base::TimeSpan wholeSpan(const Index &index, const Viewport &view)
{
    return index.span.begin < index.span.end ? index.span : view.span();
}

} // namespace

void OverviewBuilder::forget()
{
    m_index = nullptr;
    m_times.forget();
    m_tickTimes.forget();
}

void OverviewBuilder::build(const Frame &frame, AxisBuilder &axis, PixelRect rect)
{
    if (rect.isEmpty())
        return;
    const bool empty = frame.index.span.begin >= frame.index.span.end;
    if (m_index != &frame.index || m_rect != rect || empty)
        rebuild(frame, axis, rect);
    Overview &overview = frame.scene.overview;
    overview.rect = rect;
    overview.corner = {0, rect.y, frame.left(), rect.h};
    overview.span = m_view.span();
    overview.total = m_total;
    overview.parts = m_parts;
    for (const NamedTick &named : m_ticks) {
        Tick tick = named.tick;
        if (!named.name.empty())
            tick.run =
                appendRun(frame.scene, named.name, {TextStyle::Caption, TextInk::Secondary, {}, false}, named.rect);
        overview.ticks.push_back(tick);
    }
    addFound(frame, rect);
    addWindow(frame, rect);
}

void OverviewBuilder::rebuild(const Frame &frame, AxisBuilder &axis, PixelRect rect)
{
    m_index = &frame.index;
    m_rect = rect;
    m_parts.clear();
    m_ticks.clear();
    m_total = frame.index.eventCount();
    m_view = frame.view;
    m_view.width = rect.right();
    m_view = fitted(m_view, wholeSpan(frame.index, frame.view), margin);
    addColumns(frame, rect);
    addTicks(frame, axis, rect);
}

void OverviewBuilder::addColumns(const Frame &frame, PixelRect rect)
{
    const TimeStep step = columnStep(m_view.msPerPixel, columnMinimum);
    const std::span<const std::int64_t> borders = m_times.in(step, m_view.span());
    if (borders.size() < 2)
        return;
    // counts[i]: certain by kind, then uncertain by kind.
    std::vector<std::array<std::uint32_t, 2 * markKindCount>> counts(borders.size() - 1);
    std::uint32_t most = 0;
    for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
        std::uint32_t total = 0;
        for (const Lane &lane : frame.index.lanes)
            for (const MomentRun &run : lane.runs) {
                if (run.repeated)
                    continue;
                const std::uint32_t count = countIn(frame.index, run, borders[i], borders[i + 1]);
                const bool pale = run.knownToMs > nominalMs(step) * 1.1;
                counts[i][static_cast<std::size_t>(run.kind) + (pale ? markKindCount : 0)] += count;
                total += count;
            }
        most = std::max(most, total);
    }
    const int height = rect.h - textLine - bottomPadding;
    for (std::size_t i = 0; i < counts.size() && most > 0; ++i) {
        const int x0 = std::max(xOf(m_view, {borders[i]}), rect.x);
        const int x1 = std::min(xOf(m_view, {borders[i + 1]}), rect.right());
        const int width = x1 - x0 - (x1 - x0 >= 4 ? 1 : 0);
        int bottom = rect.bottom() - bottomPadding;
        std::uint32_t below = 0;
        for (std::size_t part = 0; part < counts[i].size() && width > 0; ++part) {
            below += counts[i][part];
            const auto scaled = static_cast<int>(std::int64_t{height} * below / most);
            const int top = rect.bottom() - bottomPadding - std::max(scaled, below > 0 ? 1 : 0);
            if (top < bottom)
                m_parts.push_back({{x0, top, width, bottom - top},
                                   static_cast<MarkKind>(part % markKindCount),
                                   part >= markKindCount});
            bottom = std::min(bottom, top);
        }
    }
}

void OverviewBuilder::addTicks(const Frame &frame, AxisBuilder &axis, PixelRect rect)
{
    // Names as the axis would have them at this scale, with room to spare: whole units, complete names.
    const auto fits = [&](TimeStep step) {
        const std::span<const std::int64_t> times = m_tickTimes.in(step, m_view.span());
        const base::TimePoint civil = axis.zone().toCivil({times.front()});
        const int width = frame.widths.width(axis.names().name(step, civil, AxisLine::Upper, NameWidth::Medium).text,
                                             TextStyle::Caption);
        return nominalMs(step) / m_view.msPerPixel >= width * 1.3 + 4 * nameInset;
    };
    TimeStep chosen = axisSteps().back();
    for (const TimeStep step : axisSteps())
        if (step.unit >= TimeUnit::Day && nominalMs(step) >= 30 * m_view.msPerPixel && fits(step)) {
            chosen = step;
            break;
        }
    const std::span<const std::int64_t> times = m_tickTimes.in(chosen, m_view.span());
    for (const std::int64_t time : times) {
        const int x = xOf(m_view, {time});
        if (x < rect.x || x >= rect.right())
            continue;
        NamedTick named;
        named.tick.x = x;
        named.tick.time = {time};
        const std::string &text =
            axis.names().name(chosen, axis.zone().toCivil({time}), AxisLine::Upper, NameWidth::Medium).text;
        const int width = frame.widths.width(text, TextStyle::Caption);
        if (x + nameInset + width <= rect.right()) {
            named.name = text;
            named.rect = {x + nameInset, rect.y + 2, width, frame.options.metrics.captionLineHeight};
        }
        m_ticks.push_back(std::move(named));
    }
}

void OverviewBuilder::addFound(const Frame &frame, PixelRect rect) const
{
    const std::vector<std::int64_t> &found = frame.highlights.foundTimes();
    auto at = found.begin();
    while (at != found.end()) {
        const int x = xOf(m_view, {*at});
        if (x >= rect.x && x < rect.right())
            frame.scene.overview.foundTicks.push_back({x, rect.bottom() - foundHeight, 2, foundHeight});
        at = std::lower_bound(at + 1, found.end(), timeAt(m_view, std::max(x, rect.x) + 1).ms);
    }
}

void OverviewBuilder::addWindow(const Frame &frame, PixelRect rect) const
{
    const base::TimeSpan span = frame.view.span();
    const int x0 = std::clamp(xOf(m_view, span.begin), rect.x, rect.right() - 2);
    const int x1 = std::clamp(xOf(m_view, span.end), x0 + 2, rect.right());
    Overview &overview = frame.scene.overview;
    overview.window = {x0, rect.y + 1, x1 - x0, rect.h - 2};
    const int height = rect.h / 3;
    // A window that is wider than the strip still has both its handles on it.
    const auto handle = [&](int x) {
        return PixelRect{std::clamp(x - handleWidth / 2, rect.x, std::max(rect.x, rect.right() - handleWidth)),
                         rect.y + height, handleWidth, height};
    };
    overview.leftHandle = handle(x0);
    overview.rightHandle = handle(x1);
}

} // namespace timeline
