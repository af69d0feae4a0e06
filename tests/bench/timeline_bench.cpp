#include "tests/bench/timeline_bench.h"

#include "core/timeline/index_builder.h"
#include "core/timeline/lanes/density.h"
#include "tests/bench/frame_source.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <random>
#include <utility>
#include <vector>

namespace bench {

namespace {

using timeline::Viewport;

double millisecondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Processor time of this thread: beside the wall clock it tells a slow frame from one that had to wait for a core.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Nearest rank.
double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(part * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

/// M: the median time to fill a frame of the same size in this process. What counts is frames in M.
double medianMemset()
{
    std::vector<unsigned char> frame(std::size_t{frameWidth} * frameHeight * 4);
    std::vector<double> times;
    for (int i = 0; i < 101; ++i)
        times.push_back(millisecondsOf([&] {
            std::memset(frame.data(), i, frame.size());
            asm volatile("" : : "r"(frame.data()) : "memory"); // the fill is read by nobody else
        }));
    return percentile(times, 0.5);
}

struct Gesture
{
    std::string name;
    /// The viewport of frame i of n, from the viewport of a source.
    std::function<Viewport(Viewport, double part)> at;
};

Viewport window(Viewport view, double lengthMs, double beginMs)
{
    view.msPerPixel = lengthMs / view.laneWidth();
    view.beginMs = beginMs;
    view.scrollY = 0;
    return view;
}

std::vector<Gesture> gestures(const TimelineBenchOptions &options)
{
    const base::TimeSpan span = syntheticSpan();
    const auto length = static_cast<double>(span.lengthMs());
    const auto begin = static_cast<double>(span.begin.ms);
    // Five widths of a window that holds a part of everything.
    const auto pan = [=](double part) {
        return [=](Viewport view, double t) {
            const double width = length * part;
            return window(view, width, begin + length * 0.37 + 5 * width * t);
        };
    };
    // From all to a thousandth and back, about a point that is not the middle.
    const auto zoom = [=](Viewport view, double t) {
        const double depth = t < 0.5 ? t * 2 : 2 - t * 2;
        const double width = length * std::pow(0.001, depth);
        return window(view, width, begin + 0.61 * (length - width));
    };
    const auto fit = [=](Viewport view, double) { return timeline::fitted(view, span, 0.05); };
    const double part500 = std::min(1.0, 500.0 / static_cast<double>(options.data.events));
    return {{"pan500", pan(part500)}, {"pan5", pan(0.05)}, {"zoom", zoom}, {"fit", fit}};
}

struct Drawn
{
    std::vector<double> boxes;
    std::vector<double> labels;
    std::vector<double> columns;
    std::vector<double> rows;

    void add(const timeline::Scene &scene)
    {
        boxes.push_back(static_cast<double>(scene.bars.size() + scene.glyphs.size()));
        labels.push_back(static_cast<double>(scene.labels.size()));
        columns.push_back(static_cast<double>(scene.columnParts.size()));
        std::vector<int> tops;
        for (const timeline::Mark &mark : scene.marks)
            tops.push_back(mark.row.y);
        std::ranges::sort(tops);
        const auto repeats = std::ranges::unique(tops);
        rows.push_back(static_cast<double>(tops.size()) - static_cast<double>(repeats.size()));
    }
};

void runGesture(FrameSource &frames, const Gesture &gesture, const TimelineBenchOptions &options)
{
    const int count = gesture.name == "fit" ? std::min(options.frames, 50) : options.frames;
    const auto part = [count](int frame) { return count > 1 ? static_cast<double>(frame) / (count - 1) : 0; };
    const auto play = [&](const std::function<void(double)> &drawn) {
        for (int frame = 0; frame < count; ++frame) {
            const Viewport view = gesture.at(frames.viewport(), part(frame));
            drawn(millisecondsOf([&] { frames.draw(view); }));
        }
    };
    Drawn drawn;
    // Once to fill the caches of labels, which also counts what is drawn; then the measured run.
    double first = -1;
    play([&](double time) {
        first = first < 0 ? time : first;
        drawn.add(frames.scene());
    });
    std::vector<double> times;
    std::vector<double> cpuTimes;
    double cpu = threadMilliseconds();
    play([&](double time) {
        times.push_back(time);
        const double now = threadMilliseconds();
        cpuTimes.push_back(now - std::exchange(cpu, now));
    });

    const double memset = medianMemset();
    const double median = percentile(times, 0.5);
    const double p99 = percentile(times, 0.99);
    std::printf("{\"name\":\"timeline\",\"target\":\"%s\",\"events\":%zu,\"lanes\":%u,\"data\":\"%s\",\"seed\":%llu,"
                "\"gesture\":\"%s\",\"frames\":%d,\"median_ms\":%.3f,\"p95_ms\":%.3f,\"p99_ms\":%.3f,\"max_ms\":%.3f,"
                "\"cpu_median_ms\":%.3f,\"cpu_p99_ms\":%.3f,"
                "\"first_ms\":%.3f,\"memset_ms\":%.3f,\"median_in_m\":%.1f,\"p99_in_m\":%.1f,\"boxes\":%.0f,"
                "\"labels\":%.0f,\"columns\":%.0f,\"rows\":%.0f,\"hash\":\"%016llx\"}\n",
                options.sceneOnly ? "scene" : "view", options.data.events, options.data.lanes,
                options.data.spread == Spread::Bursty ? "bursty" : "uniform",
                static_cast<unsigned long long>(options.data.seed), gesture.name.c_str(), count, median,
                percentile(times, 0.95), p99, percentile(times, 1), percentile(cpuTimes, 0.5),
                percentile(cpuTimes, 0.99), first, memset, median / memset, p99 / memset, percentile(drawn.boxes, 0.5),
                percentile(drawn.labels, 0.5), percentile(drawn.columns, 0.5), percentile(drawn.rows, 0.5),
                static_cast<unsigned long long>(frames.hash()));
    std::fflush(stdout);
}

struct BuildTime
{
    double wall = 1e9;
    double cpu = 1e9;
};

BuildTime bestBuild(const timeline::IndexInput &input, timeline::IndexPointer &index)
{
    BuildTime best;
    for (int i = 0; i < 5; ++i) {
        const double cpu = threadMilliseconds();
        best.wall = std::min(best.wall, millisecondsOf([&] { index = timeline::IndexBuilder().build(input); }));
        best.cpu = std::min(best.cpu, threadMilliseconds() - cpu);
    }
    return best;
}

/// Counts of random windows against a scan of all events.
bool countsAreExact(const timeline::Index &index)
{
    std::mt19937_64 random(1);
    const base::TimeSpan span = syntheticSpan();
    for (int i = 0; i < 20; ++i) {
        const std::int64_t a =
            span.begin.ms + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(span.lengthMs()));
        const std::int64_t b = a + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(span.lengthMs()));
        std::uint64_t expected = 0;
        for (const timeline::EventFacts &facts : index.facts) {
            const auto moment = timeline::countingMoment(facts);
            expected += moment && moment->ms >= a && moment->ms < b ? 1 : 0;
        }
        if (timeline::countAll(index, {{a}, {b}}) != expected)
            return false;
    }
    return true;
}

int runBuild(const TimelineBenchOptions &options)
{
    bool exact = true;
    for (const InputOrder order : {InputOrder::Random, InputOrder::Sorted, InputOrder::Reverse}) {
        constexpr const char *names[] = {"random", "sorted", "reverse"};
        SyntheticOptions data = options.data;
        data.order = order;
        timeline::IndexPointer index;
        const BuildTime whole = bestBuild(syntheticEvents(data), index);
        const double bytes = static_cast<double>(index->memoryBytes()) / static_cast<double>(data.events);
        exact = exact && countsAreExact(*index);
        data.events /= 2;
        const BuildTime half = bestBuild(syntheticEvents(data), index);
        std::printf("{\"name\":\"timeline\",\"gesture\":\"build\",\"events\":%zu,\"lanes\":%u,\"order\":\"%s\","
                    "\"build_ms\":%.1f,\"cpu_ms\":%.1f,\"half_cpu_ms\":%.1f,\"ratio\":%.2f,\"bytes_per_event\":%.1f,"
                    "\"counts_exact\":%s}\n",
                    options.data.events, options.data.lanes, names[static_cast<int>(order)], whole.wall, whole.cpu,
                    half.cpu, whole.cpu / half.cpu, bytes, exact ? "true" : "false");
        std::fflush(stdout);
    }
    return exact ? 0 : 1;
}

} // namespace

int runTimelineBench(const TimelineBenchOptions &options)
{
    if (options.gesture == "build")
        return runBuild(options);
    const timeline::IndexPointer index = timeline::IndexBuilder().build(syntheticEvents(options.data));
    const std::unique_ptr<FrameSource> frames = options.sceneOnly ? sceneFrames(index) : viewFrames(index);
    bool known = false;
    for (const Gesture &gesture : gestures(options)) {
        if (options.gesture != "all" && options.gesture != gesture.name)
            continue;
        known = true;
        runGesture(*frames, gesture, options);
        if (!options.pictures.empty())
            frames->save(options.pictures + "-" + gesture.name + ".png");
    }
    if (!known)
        std::fprintf(stderr, "dateline_bench: no gesture %s\n", options.gesture.c_str());
    return known ? 0 : 2;
}

} // namespace bench
