#pragma once

#include "core/extract/speech/attribution.h"
#include "core/extract/speech/quote_finder.h"

#include <span>
#include <vector>

namespace extract {

/// Reported speech and attributed information without quote marks, in text order:
/// "X siger, at ...", "X said (that) ...", "..., siger X", "ifølge X ...", "..., according to X", "lyder det fra X, at
/// ...". Reporting words inside a quote are the quote's business and are left out.
[[nodiscard]] std::vector<Attribution> findReportedSpeech(const ClaimContext &context, std::span<const Quote> quotes);

} // namespace extract
