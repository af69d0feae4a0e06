#include "tests/bench/open_bench.h"

#include "core/pipeline/timeline_source.h"
#include "core/store/project_file.h"
#include "core/timeline/index_builder.h"
#include "tests/bench/frame_source.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace bench {

namespace {

class Clock
{
public:
    /// Milliseconds since the last call.
    double lap()
    {
        const auto now = std::chrono::steady_clock::now();
        const double ms = std::chrono::duration<double, std::milli>(now - m_last).count();
        m_last = now;
        return ms;
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

struct Steps
{
    double file = 1e12;
    double read = 1e12;
    double index = 1e12;
    double frame = 1e12;
    double check = 1e12;

    void keepBest(const Steps &other)
    {
        file = std::min(file, other.file);
        read = std::min(read, other.read);
        index = std::min(index, other.index);
        frame = std::min(frame, other.frame);
        check = std::min(check, other.check);
    }
};

} // namespace

int runOpenBench(const std::string &path)
{
    constexpr int rounds = 5;
    Steps best;
    std::size_t events = 0;
    // As the window opens a project that it closed: the check goes on behind the first frame.
    store::OpenOptions options;
    if (auto project = store::ProjectFile::open(path)) {
        if (const auto stamp = project->close())
            options.closedCleanly = *stamp;
    }
    for (int round = 0; round < rounds; ++round) {
        Steps steps;
        Clock clock;
        auto project = store::ProjectFile::open(path, options);
        const auto reader = project ? project->openReader() : tl::unexpected(project.error());
        if (!reader) {
            std::fprintf(stderr, "dateline_bench: %s does not open\n", path.c_str());
            return 1;
        }
        steps.file = clock.lap();
        const auto input = pipeline::readTimeline(*reader, {}, timeline::UtcZone());
        if (!input) {
            std::fprintf(stderr, "dateline_bench: %s is not read\n", path.c_str());
            return 1;
        }
        steps.read = clock.lap();
        const timeline::IndexPointer index = timeline::IndexBuilder().build(*input);
        steps.index = clock.lap();
        events = index->eventCount();
        const auto frames = viewFrames(index);
        frames->draw(timeline::fitted(frames->viewport(), index->span, 0.05));
        steps.frame = clock.lap();
        static_cast<void>(store::ProjectFile::checkPages(path));
        steps.check = clock.lap();
        best.keepBest(steps);
    }
    std::printf("{\"name\":\"open\",\"events\":%zu,\"file_ms\":%.1f,\"read_ms\":%.1f,\"index_ms\":%.1f,"
                "\"first_frame_ms\":%.1f,\"sum_ms\":%.1f,\"check_behind_ms\":%.1f}\n",
                events, best.file, best.read, best.index, best.frame, best.file + best.read + best.index + best.frame,
                best.check);
    return 0;
}

} // namespace bench
