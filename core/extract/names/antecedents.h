#pragma once

#include "core/extract/names/found_name.h"
#include "core/extract/names/name_mention.h"

#include <span>
#include <vector>

namespace extract {

/// Per token the actor that a third-person pronoun there stands for, or noIndex: the person of fitting gender whom the
/// sentence itself or the nearest sentence before names first. A person named inside a quotation is none for a pronoun
/// outside it. Empty when the text has no such pronoun.
[[nodiscard]] std::vector<std::uint32_t>
findAntecedents(const Document &document, std::span<const NameMention> mentions, std::span<const Gender> genders);

} // namespace extract
