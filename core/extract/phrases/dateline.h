#pragma once

#include "core/extract/phrases/claim_context.h"

namespace extract {

/// The first token behind the dateline of a paragraph, "SELMEK, 16 March (Norpress) |—|"; the sentence's begin where it
/// has none. Only the sentence that opens its paragraph has one, and it begins with a word in capitals.
[[nodiscard]] std::uint32_t behindDateline(const ClaimContext &context, TokenRange sentence);

/// The same for passes that know no times yet.
[[nodiscard]] std::uint32_t datelineEnd(const Document &document, TokenRange sentence);

} // namespace extract
