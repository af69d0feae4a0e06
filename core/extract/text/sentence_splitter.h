#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"

namespace extract {

/// Cuts a run of tokens (one paragraph) into sentences and appends them to Document::sentences; sets Token::sentence
/// and sentenceInitial. Needs the phrase hits. No sentence ends at the point of an abbreviation, of an initial or of a
/// day's number before a month, nor before a word in lower case ("...?« sagde han").
void splitSentences(Document &document, TokenRange paragraph, std::uint32_t paragraphIndex);

} // namespace extract
