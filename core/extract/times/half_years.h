#pragma once

#include "core/extract/times/time_reading.h"

#include <optional>

namespace extract {

/// "The first half of 2018", "første halvår", "anden halvdel af sidste år", "the last half of 1989" at a token. The
/// year of the article where none is named and the word needs none.
[[nodiscard]] std::optional<TimeReading> halfYearAt(const TimeContext &context, std::uint32_t token);

} // namespace extract
