#pragma once

#include "core/extract/text/document.h"

namespace extract {

/// True if the title hit is a whole phrase of the pack and not the ending of a compound.
[[nodiscard]] bool isWholePhrase(const Document &document, const PhraseHit &hit);

/// The title directly before a name with the adjectives and the country before it ("russiske viceudenrigsminister"),
/// empty when there is none. No token before first is looked at.
[[nodiscard]] TokenRange titleBefore(const Document &document, std::uint32_t name, std::uint32_t first);

/// The title in apposition after a name: ", talsmand for ministeriet,". Empty when there is none.
[[nodiscard]] TokenRange appositionAfter(const Document &document, std::uint32_t nameEnd, std::uint32_t last);

} // namespace extract
