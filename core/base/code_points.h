#pragma once

#include "core/base/text_range.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace base {

/// The first byte that breaks UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF), or nothing.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view bytes);
[[nodiscard]] inline bool isValidUtf8(std::string_view bytes)
{
    return !firstInvalidUtf8(bytes);
}

[[nodiscard]] std::size_t countCodePoints(std::string_view utf8);
/// True if offset does not split a code point; the end of the text counts.
[[nodiscard]] bool isCodePointBorder(std::string_view utf8, std::size_t offset);

/// Byte offsets to code point offsets of one text and back: files for others count code points, core counts bytes.
/// Refers to the text, which must be valid UTF-8 and outlive it. Built in one pass; a question costs at most 256 bytes
/// of counting; memory is 1/32 of the text.
class CodePointMap
{
public:
    explicit CodePointMap(std::string_view utf8);

    [[nodiscard]] std::size_t size() const { return m_size; } ///< code points in the text
    /// byte <= size of the text.
    [[nodiscard]] std::size_t toCodePoint(std::size_t byte) const;
    /// Nothing beyond the end of the text.
    [[nodiscard]] std::optional<std::size_t> toByte(std::size_t codePoint) const;

    struct CodePointRange
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        friend bool operator==(const CodePointRange &, const CodePointRange &) = default;
    };
    [[nodiscard]] CodePointRange toCodePoints(TextRange bytes) const;
    /// Nothing if it is reversed or reaches beyond the end of the text.
    [[nodiscard]] std::optional<TextRange> toBytes(CodePointRange codePoints) const;

private:
    std::string_view m_text;
    std::vector<std::size_t> m_before; ///< code points that begin before each block of bytes
    std::size_t m_size = 0;
};

} // namespace base
