#pragma once

#include "core/base/result.h"
#include "core/extract/pack/phrase_trie.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace extract {

/// One phrase line of a pack file, one for each expansion of its braces.
struct PackLine
{
    PhraseEntry entry;
    std::size_t line = 0; ///< 1-based
};

/// Reads the text of one *.pack file; see LanguagePack for its grammar. Fails with FormatInvalid, the file's name as
/// subject, the line number and a word for the reason as details.
[[nodiscard]] base::Result<std::vector<PackLine>> readPack(const std::string &fileName, std::string_view text);

} // namespace extract
