#pragma once

#include "core/extract/speech/quote_speaker.h"

#include <vector>

namespace extract {

/// Joins the two parts of a quote that its cue parts; the joined quote holds the cue. One sentence, "What we want," X
/// said, "is to stay.", is one quote everywhere; of two, "We stay," said X. "Nobody leaves.", where the language says
/// so (setting "splitQuotes": "joined"): there a comma before the mark that closes says that the words go on. A second
/// part with a cue of its own is a quote of its own.
void joinSplitQuotes(const ClaimContext &context, std::vector<SpokenQuote> &spoken);

} // namespace extract
