#include "core/base/code_points.h"

#include <algorithm>
#include <cassert>

namespace base {

namespace {

constexpr std::size_t blockSize = 256;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// Length of the well-formed sequence at the start of bytes, 0 if there is none (Unicode standard, table 3-7).
std::size_t sequenceLength(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes[0]);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xc2 && lead <= 0xdf   ? 2
                               : lead >= 0xe0 && lead <= 0xef ? 3
                               : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                              : 0;
    if (length == 0 || bytes.size() < length || !std::ranges::all_of(bytes.substr(1, length - 1), isContinuation))
        return 0;
    const auto second = static_cast<unsigned char>(bytes[1]);
    const bool fits = (lead != 0xe0 || second >= 0xa0) && (lead != 0xed || second <= 0x9f) &&
                      (lead != 0xf0 || second >= 0x90) && (lead != 0xf4 || second <= 0x8f);
    return fits ? length : 0;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t length = sequenceLength(bytes.substr(at));
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

std::size_t countCodePoints(std::string_view utf8)
{
    return utf8.size() - static_cast<std::size_t>(std::ranges::count_if(utf8, isContinuation));
}

bool isCodePointBorder(std::string_view utf8, std::size_t offset)
{
    return offset == utf8.size() || (offset < utf8.size() && !isContinuation(utf8[offset]));
}

CodePointMap::CodePointMap(std::string_view utf8) : m_text(utf8)
{
    m_before.reserve(utf8.size() / blockSize + 1);
    for (std::size_t begin = 0; begin < utf8.size() || m_before.empty(); begin += blockSize) {
        m_before.push_back(m_size);
        m_size += countCodePoints(utf8.substr(begin, blockSize));
    }
}

std::size_t CodePointMap::toCodePoint(std::size_t byte) const
{
    assert(byte <= m_text.size());
    const std::size_t block = std::min(byte / blockSize, m_before.size() - 1);
    return m_before[block] + countCodePoints(m_text.substr(block * blockSize, byte - block * blockSize));
}

std::optional<std::size_t> CodePointMap::toByte(std::size_t codePoint) const
{
    if (codePoint > m_size)
        return std::nullopt;
    if (codePoint == m_size)
        return m_text.size();
    const auto after = std::ranges::upper_bound(m_before, codePoint);
    const auto block = static_cast<std::size_t>(after - m_before.begin()) - 1;
    std::size_t left = codePoint - m_before[block] + 1;
    std::size_t byte = block * blockSize;
    while (isContinuation(m_text[byte]) || --left > 0)
        ++byte;
    return byte;
}

CodePointMap::CodePointRange CodePointMap::toCodePoints(TextRange bytes) const
{
    return {toCodePoint(bytes.begin), toCodePoint(bytes.end)};
}

std::optional<TextRange> CodePointMap::toBytes(CodePointRange codePoints) const
{
    const auto begin = toByte(codePoints.begin);
    const auto end = toByte(codePoints.end);
    if (!begin || !end || *begin > *end)
        return std::nullopt;
    return TextRange{*begin, *end};
}

} // namespace base
