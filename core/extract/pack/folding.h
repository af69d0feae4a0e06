#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace extract {

/// Lower case of UTF-8 text, appended to out. Letters only: no diacritics are dropped, marks stay as they are, and the
/// curly apostrophe becomes the straight one, so that "o’clock" and "o'clock" are one word. Broken bytes are kept.
void appendFolded(std::string &out, std::string_view text);
[[nodiscard]] std::string folded(std::string_view text);

/// Hash of bytes for the tables of words and names; stable inside one run only.
[[nodiscard]] std::uint64_t hashOf(std::string_view bytes);

} // namespace extract
