#include "core/extract/pack/folding.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace extract {

namespace {

constexpr UChar32 curlyApostrophe = 0x2019;

void appendCodePoint(std::string &out, UChar32 codePoint)
{
    char bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, codePoint);
    out.append(bytes, static_cast<std::size_t>(length));
}

} // namespace

void appendFolded(std::string &out, std::string_view text)
{
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < length;) {
        const char byte = text[static_cast<std::size_t>(i)];
        if (static_cast<unsigned char>(byte) < 0x80) {
            out.push_back(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte);
            ++i;
            continue;
        }
        const std::int32_t begin = i;
        UChar32 codePoint = 0;
        U8_NEXT(text.data(), i, length, codePoint);
        if (codePoint < 0)
            out.append(text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin)));
        else if (codePoint == curlyApostrophe)
            out.push_back('\'');
        else
            appendCodePoint(out, u_tolower(codePoint));
    }
}

std::string folded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    appendFolded(out, text);
    return out;
}

std::uint64_t hashOf(std::string_view bytes)
{
    // FNV-1a over 8 bytes at a time, mixed at the end: words are short, so setting up costs more than the bytes do.
    constexpr std::uint64_t prime = 0x9E3779B97F4A7C15ULL;
    std::uint64_t hash = bytes.size() * prime;
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t chunk = 0;
        for (std::size_t k = 0; k < 8; ++k)
            chunk |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i + k])) << (8 * k);
        hash = (hash ^ chunk) * prime;
        hash ^= hash >> 32;
    }
    std::uint64_t rest = 0;
    for (std::size_t k = 0; i + k < bytes.size(); ++k)
        rest |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i + k])) << (8 * k);
    hash = (hash ^ rest) * prime;
    hash ^= hash >> 29;
    hash *= prime;
    return hash ^ (hash >> 32);
}

} // namespace extract
