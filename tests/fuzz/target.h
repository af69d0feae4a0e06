#pragma once

#include <cstddef>
#include <cstdint>

/// The interface of libFuzzer: reads one input, returns 0, and aborts where a promise is broken. Replayed by
/// replay_main.cpp where there is no libFuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
