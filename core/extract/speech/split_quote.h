#pragma once

#include "core/extract/speech/quote_speaker.h"

#include <vector>

namespace extract {

/// Joins the two parts of a quote that its cue parts: "We stay," said X. "Nobody leaves." The joined quote holds the
/// cue. Only where the language says so (setting "splitQuotes": "joined"): there a comma before the mark that closes
/// says that the words go on. A second part with a cue of its own is a quote of its own.
void joinSplitQuotes(const ClaimContext &context, std::vector<SpokenQuote> &spoken);

} // namespace extract
