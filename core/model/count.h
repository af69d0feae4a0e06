#pragma once

#include "core/base/text_range.h"

#include <cstdint>
#include <optional>
#include <string>

namespace model {

enum class CountModifier : std::uint8_t { Exact, AtLeast, MoreThan, About, UpTo, FewerThan, Nearly, Range, Vague };

/// A number of people or things as a text gives it. Bounds are inclusive; an absent one is open or unknown and is never
/// filled in: "mere end 3.700" is low 3701, best 3700 as written, no high; "about 50" keeps best and no bounds;
/// "dozens" has words and at most a low that the word cannot mean less than.
struct Count
{
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> best; ///< the number that is written; absent for Vague and Range
    std::optional<std::int64_t> high;
    CountModifier modifier = CountModifier::Exact;
    std::string words;     ///< as worded, with its modifier: "Mere end 3.700"
    base::TextRange range; ///< of words; empty when a person typed the number

    friend bool operator==(const Count &, const Count &) = default;
};

} // namespace model
