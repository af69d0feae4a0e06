#pragma once

#include "core/extract/text/document.h"

#include <string_view>
#include <vector>

namespace extract {

/// Cuts UTF-8 text into tokens (see Token); white space is no token. Offsets count from the start of text; sentence
/// and sentenceInitial are left for the sentence splitter. Used for articles and for the phrases of packs alike, so
/// that a phrase is cut as the text is.
///
/// Inside a word stay: apostrophes and hyphens between letters or digits, points of single letters ("U.S", the last
/// point is a mark of its own), and the apostrophe of a genitive ("Reuters'") unless it closes a quotation.
/// Inside a number stay: points, commas, colons, slashes and hyphens between digits, and what follows without a blank
/// ("30-årige", "1990s", "14.30").
void tokenise(std::string_view text, std::vector<Token> &out);

} // namespace extract
