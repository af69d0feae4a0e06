#include "core/article/encoding_guess.h"

#include "core/base/ascii.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace article {

namespace {

struct Signature
{
    std::string_view bytes;
    std::string_view kind;
};

constexpr std::array<Signature, 16> signatures{{{"%PDF-", "PDF"},
                                                {"\x89PNG", "PNG"},
                                                {"\xFF\xD8\xFF", "JPEG"},
                                                {"GIF8", "GIF"},
                                                {"PK\x03\x04", "ZIP"},
                                                {"\x1F\x8B", "gzip"},
                                                {"BZh", "bzip2"},
                                                {"\xFD"
                                                 "7zXZ",
                                                 "xz"},
                                                {"7z\xBC\xAF", "7-Zip"},
                                                {"\x7F"
                                                 "ELF",
                                                 "ELF"},
                                                {"SQLite format 3", "SQLite"},
                                                {"{\\rtf", "RTF"},
                                                {"RIFF", "RIFF"},
                                                {"OggS", "Ogg"},
                                                {"ID3", "MP3"},
                                                {"\xD0\xCF\x11\xE0", "OLE"}}};

bool isEncodedSurrogate(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    return at + 2 < bytes.size() && byte(at) == 0xED && byte(at + 1) >= 0xA0 && byte(at + 1) <= 0xBF &&
           byte(at + 2) >= 0x80 && byte(at + 2) <= 0xBF;
}

bool isLetter1252(unsigned char c)
{
    return base::isAsciiLetter(static_cast<char>(c)) || (c >= 0xC0 && c != 0xD7 && c != 0xF7) || c == 0x8A ||
           c == 0x8C || c == 0x8E || c == 0x9A || c == 0x9C || c == 0x9E || c == 0x9F;
}

bool isPunctuation1252(unsigned char c)
{
    constexpr std::string_view marks("\x80\x82\x84\x85\x8B\x91\x92\x93\x94\x95\x96\x97\x9B\xA0\xA3\xA7\xA9\xAB\xAE\xB0"
                                     "\xB1\xB4\xB7\xBB\xBC\xBD\xBE\xBF\xA1");
    return marks.find(static_cast<char>(c)) != std::string_view::npos;
}

} // namespace

Utf8Survey surveyUtf8(std::string_view bytes)
{
    Utf8Survey survey;
    const auto size = static_cast<std::int64_t>(bytes.size());
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    for (std::int64_t i = 0; i < size;) {
        if (data[i] < 0x80) {
            ++i;
            continue;
        }
        const std::int64_t start = i;
        UChar32 codePoint = 0;
        U8_NEXT(data, i, size, codePoint);
        if (codePoint >= 0) {
            ++survey.multiByte;
            continue;
        }
        if (survey.invalid++ == 0)
            survey.firstInvalid = static_cast<std::size_t>(start);
        if (isEncodedSurrogate(bytes, static_cast<std::size_t>(start))) {
            ++survey.surrogates;
            i = start + 3;
        }
    }
    return survey;
}

std::string replaceEncodedSurrogates(std::string_view bytes)
{
    std::string result;
    result.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const bool replaced = isEncodedSurrogate(bytes, i);
        result += replaced ? std::string_view("\xEF\xBF\xBD") : bytes.substr(i, 1);
        i += replaced ? 3 : 1;
    }
    return result;
}

std::string utf8From(const std::u16string &wide)
{
    std::string result;
    result.reserve(wide.size() + wide.size() / 8);
    for (std::size_t i = 0; i < wide.size();) {
        UChar32 codePoint = 0;
        U16_NEXT(wide.data(), i, wide.size(), codePoint);
        std::array<char, U8_MAX_LENGTH> encoded{};
        std::int32_t length = 0;
        U8_APPEND_UNSAFE(encoded.data(), length, codePoint);
        result.append(encoded.data(), static_cast<std::size_t>(length));
    }
    return result;
}

std::string_view binaryKind(std::string_view bytes)
{
    const auto known = std::ranges::find_if(signatures, [&](const Signature &s) { return bytes.starts_with(s.bytes); });
    return known == signatures.end() ? std::string_view() : known->kind;
}

bool looksBinary(std::string_view bytes)
{
    const auto controls = std::ranges::count_if(bytes, [](char character) {
        const auto c = static_cast<unsigned char>(character);
        return c == 0x7F || (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1B);
    });
    return controls > 8 ? static_cast<std::size_t>(controls) * 100 > bytes.size()
                        : static_cast<std::size_t>(controls) * 10 > bytes.size();
}

const char *guessUtf16(std::string_view bytes)
{
    const std::size_t pairs = std::min<std::size_t>(bytes.size(), 2048) / 2;
    if (pairs < 4 || bytes.size() % 2 != 0)
        return nullptr;
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < pairs * 2; ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    if (zeros[1] * 10 >= pairs * 7 && zeros[0] * 50 <= pairs)
        return "UTF-16LE";
    if (zeros[0] * 10 >= pairs * 7 && zeros[1] * 50 <= pairs)
        return "UTF-16BE";
    return nullptr;
}

std::string declaredEncoding(std::string_view bytes)
{
    const std::string head = base::lowerAscii(bytes.substr(0, 2048));
    const std::size_t start = head.find_first_not_of(" \t\r\n\f");
    if (start == std::string::npos || head[start] != '<')
        return {};
    std::string_view key = "charset=";
    std::size_t at = head.find(key, start);
    if (head.compare(start, 5, "<?xml") == 0) {
        key = "encoding=";
        at = head.substr(0, head.find('>', start)).find(key, start);
    }
    if (at == std::string::npos)
        return {};
    at += key.size();
    if (at < head.size() && (head[at] == '"' || head[at] == '\''))
        ++at;
    const std::size_t end = head.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_:.", at);
    return head.substr(at, end == std::string::npos ? end : end - at);
}

bool isNameOfUtf8(std::string_view name)
{
    const std::string low = base::lowerAscii(name);
    return low == "utf-8" || low == "utf8";
}

bool looksLikeWindows1252(std::string_view bytes)
{
    std::size_t high = 0;
    std::size_t plausible = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c < 0x80)
            continue;
        ++high;
        const auto neighbour = [&](std::size_t at) {
            return at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80 &&
                   std::isprint(static_cast<unsigned char>(bytes[at])) != 0;
        };
        const bool besideAscii = neighbour(i - 1) || neighbour(i + 1);
        plausible += (isPunctuation1252(c) || (isLetter1252(c) && besideAscii)) ? 1 : 0;
    }
    return plausible * 100 >= high * 85 && high * 3 <= bytes.size();
}

} // namespace article
