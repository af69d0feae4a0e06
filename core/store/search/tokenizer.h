#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace store {

/// Between the language of a text and the text in what full-text tables index (unit separator: no text has it).
inline constexpr char languageEnd = '\x1f';

/// Makes the tokenizer `dateline` known to a connection: words are runs of letters and digits, each under the terms of
/// WordForms. A text to index begins with its language and languageEnd. SQLite's own tokenizers know neither Danish
/// stems nor that Århus and Aarhus are one; a folded copy of every text beside it would double the file.
[[nodiscard]] base::Result<void> registerTokenizer(sqlite3 *handle);

} // namespace store
