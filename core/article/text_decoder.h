#pragma once

#include "core/base/result.h"
#include "core/model/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace article {

/// Text as every other part of the program knows it: valid UTF-8, \n line ends, no byte order mark, no NUL.
struct DecodedText
{
    std::string text;
    std::string encoding; ///< the name of the encoding it was in ("UTF-8", "windows-1252")
    std::vector<model::Finding>
        findings; ///< encoding-guessed, encoding-declared-wrong, nul-removed, surrogates-replaced
};

/// Decodes by byte order mark, then as strict UTF-8, then as declared inside (HTML meta, XML declaration), then, for
/// text that looks like Western prose, as windows-1252 with a finding. declared may be empty. Fails with FileEmpty,
/// FileBinary (details: what was seen) or EncodingInvalid (details: encoding, byte offset); subject is name.
[[nodiscard]] base::Result<DecodedText> decodeText(std::string_view bytes, const std::string &name);

} // namespace article
