#pragma once

#include "core/extract/pack/language_pack.h"

#include <string>
#include <vector>

namespace extract {

/// What is wrong with one phrase of a pack. Made for the people who write packs and for the test of ours; a program
/// with a pack that has mistakes still runs.
struct PackMistake
{
    std::string reason;
    std::string phrase;
};

/// Unknown attributes and values; phrases that stand twice in a category with the same attributes; and, in categories
/// in which a word means one thing, phrases that stand twice with different ones. "unused" are entries that change
/// nothing: a shorter ending of the category says the same of the word, the genitive of another phrase, or a number
/// that its parts spell anyway.
[[nodiscard]] std::vector<PackMistake> checkPack(const LanguagePack &pack);

} // namespace extract
