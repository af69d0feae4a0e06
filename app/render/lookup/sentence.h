#pragma once

#include "core/base/text_range.h"

#include <string>
#include <string_view>

namespace render {

/// The sentence, or the sentences, of a paragraph that hold the range; without blanks at either end.
[[nodiscard]] base::TextRange sentenceAround(std::string_view text, base::TextRange range);

/// The first words of an article that has no title: of its first line, at most 60 bytes and then "…".
[[nodiscard]] std::string firstWords(std::string_view text);

} // namespace render
