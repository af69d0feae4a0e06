#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace store {

/// How letters beyond a-z are written with a-z.
enum class Folding : std::uint8_t {
    Digraph, ///< oe for ø and ö, aa for å, ae for æ and ä: as names are spelled without these letters
    Plain,   ///< o, a, ae: as typed in a hurry, or as English spells them
};

/// Lower case, one letter for one letter.
[[nodiscard]] std::string lowerCase(std::string_view utf8);
/// Lower case without accents; letters that no accent explains (ø, æ, ß, ł) by table. For comparing, not for showing.
[[nodiscard]] std::string folded(std::string_view utf8, Folding folding);

} // namespace store
