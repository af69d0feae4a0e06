#pragma once

#include "core/base/result.h"

#include <functional>
#include <string_view>

struct sqlite3;

namespace store {

class WordForms;

/// Between the language of a text and the text in what full-text tables index (unit separator: no text has it).
inline constexpr char languageEnd = '\x1f';

/// Makes the tokenizer `dateline` known to a connection: words are runs of letters and digits, each under the terms of
/// WordForms. A text to index begins with its language and languageEnd. SQLite's own tokenizers know neither Danish
/// stems nor that Århus and Aarhus are one; a folded copy of every text beside it would double the file.
[[nodiscard]] base::Result<void> registerTokenizer(sqlite3 *handle);

/// Each term under which the index holds a text (with its language before it), and the word's number in the text.
void eachIndexedTerm(WordForms &forms, std::string_view text,
                     const std::function<void(std::string_view term, int position)> &visit);

} // namespace store
