#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace article {

/// What a strict UTF-8 reading of some bytes meets.
struct Utf8Survey
{
    std::size_t multiByte = 0;  ///< whole sequences of two to four bytes
    std::size_t invalid = 0;    ///< broken ones, surrogates among them
    std::size_t surrogates = 0; ///< U+D800..DFFF written as three bytes, as some programs do
    std::size_t firstInvalid = std::string_view::npos;
};
[[nodiscard]] Utf8Survey surveyUtf8(std::string_view bytes);
/// Three-byte surrogates become U+FFFD.
[[nodiscard]] std::string replaceEncodedSurrogates(std::string_view bytes);
[[nodiscard]] std::string utf8From(const std::u16string &wide);

/// The name of a format that is known not to be text, by its first bytes ("PDF", "PNG", ...); empty for others.
[[nodiscard]] std::string_view binaryKind(std::string_view bytes);
/// More control characters than any text has.
[[nodiscard]] bool looksBinary(std::string_view bytes);
/// "UTF-16LE" or "UTF-16BE" when every other byte of the beginning is zero; else null.
[[nodiscard]] const char *guessUtf16(std::string_view bytes);
/// The charset of an HTML meta element or an XML declaration in the first 2,048 bytes; else empty.
[[nodiscard]] std::string declaredEncoding(std::string_view bytes);
[[nodiscard]] bool isNameOfUtf8(std::string_view name);
/// Bytes above 127 are letters of Western languages among other letters, or the punctuation of that code page.
[[nodiscard]] bool looksLikeWindows1252(std::string_view bytes);

} // namespace article
