#pragma once

#include "core/extract/numbers/token_words.h"

#include <cmath>
#include <optional>

namespace extract {

/// A number in digits, in words or both ("3,5 millioner", "hundred and five", "flere hundrede").
struct Cardinal
{
    TokenRange tokens;
    double value = 0;                ///< without a meaning when vague
    bool vague = false;              ///< "several", "dozens"
    std::optional<std::int64_t> low; ///< for a vague one: the least that the words can mean

    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] std::int64_t whole() const { return std::llround(value); }
};

/// The longest number that begins at a token. A singular article counts only before a multiplier ("a hundred").
[[nodiscard]] std::optional<Cardinal> cardinalAt(const TokenWords &words, std::uint32_t token);

/// "1.", "15th" (digits with a point or up to two letters glued on), or an ordinal of the pack ("første"): its value.
struct OrdinalNumber
{
    TokenRange tokens;
    std::int64_t value = 0;
};
[[nodiscard]] std::optional<OrdinalNumber> ordinalAt(const TokenWords &words, std::uint32_t token);

} // namespace extract
