#pragma once

#include "app/render/event_context.h"
#include "core/timeline/event_row.h"
#include "core/timeline/index_input.h"

#include <cstdint>
#include <string>

namespace bench {

enum class Spread : std::uint8_t { Uniform, Bursty };
enum class InputOrder : std::uint8_t { Random, Sorted, Reverse };

struct SyntheticOptions
{
    std::size_t events = 1'000'000;
    std::uint32_t lanes = 10;
    Spread spread = Spread::Uniform;
    InputOrder order = InputOrder::Random;
    std::uint64_t seed = 1;
    bool mixedKinds = false; ///< every lane holds all kinds, as lanes by actor do; else one, as lanes by kind
};

/// Events over ten years from 2013: half of them moments, half ranges of an hour to forty days, log-uniform. Ids are
/// 1..events, names of lanes their numbers. The same options give the same events on every machine.
[[nodiscard]] timeline::IndexInput syntheticEvents(const SyntheticOptions &options);
/// About 35 characters, made of the id.
[[nodiscard]] std::string syntheticTitle(base::EventId event);
/// The same as a store would give it: one statement with an article that has a title, a publisher and a date.
[[nodiscard]] render::EventLookup syntheticLookup();

/// Where the ten years begin and end.
[[nodiscard]] base::TimeSpan syntheticSpan();

} // namespace bench
