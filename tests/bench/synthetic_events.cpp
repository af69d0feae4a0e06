#include "tests/bench/synthetic_events.h"

#include "core/base/civil_date.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace bench {

namespace {

constexpr double shortestHours = 1;
constexpr double longestHours = 40 * 24;
constexpr std::uint32_t claimKinds = 4;
constexpr int burstCount = 40;
constexpr double burstDays = 3;

/// mt19937_64 is the same everywhere; the standard's distributions are not.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    [[nodiscard]] double unit() { return static_cast<double>(m_random() >> 11) * 0x1.0p-53; }
    [[nodiscard]] std::uint64_t below(std::uint64_t end) { return m_random() % end; }

private:
    std::mt19937_64 m_random;
};

/// Four of five events of a bursty field lie in forty bursts of some days, decaying.
std::int64_t beginOf(Dice &dice, Spread spread, std::span<const double> bursts)
{
    const base::TimeSpan span = syntheticSpan();
    const auto length = static_cast<double>(span.lengthMs());
    double at = dice.unit();
    if (spread == Spread::Bursty && dice.unit() < 0.8) {
        const double delay = -std::log(1 - dice.unit()) * burstDays * static_cast<double>(base::msPerDay);
        at = std::min(0.999999, bursts[dice.below(bursts.size())] + delay / length);
    }
    return span.begin.ms + static_cast<std::int64_t>(at * length) / 1000 * 1000;
}

timeline::EventRow eventOf(Dice &dice, std::int64_t begin)
{
    timeline::EventRow row;
    row.origin = model::TimeOrigin::Stated;
    const bool isRange = dice.below(2) == 0;
    const double hours = shortestHours * std::pow(longestHours / shortestHours, dice.unit());
    const std::int64_t end = isRange ? begin + static_cast<std::int64_t>(hours * 3600) * 1000 : begin + 1000;
    row.shape = isRange ? base::TimeShape::Interval : base::TimeShape::Single;
    row.bounds = isRange ? base::TimeBounds{{begin}, {begin + 1000}, {end - 1000}, {end}}
                         : base::TimeBounds{{begin}, {end}, {begin}, {end}};
    row.set(timeline::EventFlag::FinerThanDay);
    return row;
}

} // namespace

base::TimeSpan syntheticSpan()
{
    return {base::CivilDate{2013, 1, 1}.midnight(), base::CivilDate{2023, 1, 1}.midnight()};
}

timeline::IndexInput syntheticEvents(const SyntheticOptions &options)
{
    Dice dice(options.seed);
    std::array<double, burstCount> bursts{};
    for (double &burst : bursts)
        burst = dice.unit();
    timeline::IndexInput input;
    for (std::uint32_t lane = 0; lane < options.lanes; ++lane)
        input.lanes.push_back({"Lane " + std::to_string(lane + 1), {}, {}});
    input.rows.reserve(options.events);
    for (std::size_t i = 0; i < options.events; ++i) {
        timeline::EventRow row = eventOf(dice, beginOf(dice, options.spread, bursts));
        row.id = {static_cast<std::int64_t>(i) + 1};
        row.order = i;
        row.lane = static_cast<std::uint32_t>(dice.below(options.lanes));
        row.kind = static_cast<timeline::MarkKind>(options.mixedKinds ? dice.below(claimKinds) : row.lane % claimKinds);
        input.rows.push_back(row);
    }
    const auto begin = [](const timeline::EventRow &row) { return row.bounds.earliestBegin; };
    if (options.order == InputOrder::Sorted)
        std::ranges::sort(input.rows, {}, begin);
    else if (options.order == InputOrder::Reverse)
        std::ranges::sort(input.rows, std::greater<>(), begin);
    return input;
}

std::string syntheticTitle(base::EventId event)
{
    constexpr std::array places{"the harbour", "the northern road", "the old airport", "the river bridge",
                                "the market"};
    constexpr std::array deeds{"Column seen at", "Shots reported near", "Statement about", "Convoy leaves"};
    const auto number = static_cast<std::size_t>(event.value);
    return std::string(deeds[number % deeds.size()]) + " " + places[number / 7 % places.size()] + " " +
           std::to_string(event.value);
}

render::EventLookup syntheticLookup()
{
    return [](std::span<const base::EventId> events) {
        std::vector<render::EventContext> contexts(events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            contexts[i].event = events[i];
            render::ClaimContext context;
            context.claim.event = events[i];
            model::Happening happening;
            happening.summary = syntheticTitle(events[i]);
            context.claim.payload = happening;
            context.claim.provenance.quote = happening.summary;
            context.articleTitle = "Synthetic article";
            context.publisher = "Synthetic Courier";
            context.published = "2022-01-07";
            context.language = "en";
            contexts[i].claims.push_back(std::move(context));
        }
        return contexts;
    };
}

} // namespace bench
