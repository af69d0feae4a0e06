#include "core/store/search/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace store {

namespace {

struct Letter
{
    char32_t letter;
    std::string_view digraph;
    std::string_view plain;
};

constexpr std::array letters{
    Letter{U'\u00df', "ss", "ss"}, Letter{U'\u00e4', "ae", "a"}, Letter{U'\u00e5', "aa", "a"},
    Letter{U'\u00e6', "ae", "ae"}, Letter{U'\u00f0', "d", "d"},  Letter{U'\u00f6', "oe", "o"},
    Letter{U'\u00f8', "oe", "o"},  Letter{U'\u00fc', "ue", "u"}, Letter{U'\u00fe', "th", "th"},
    Letter{U'\u0111', "d", "d"},   Letter{U'\u0131', "i", "i"},  Letter{U'\u0142', "l", "l"},
    Letter{U'\u0153', "oe", "oe"},
};

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    for (char &letter : lower) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter + ('a' - 'A'));
    }
    return lower;
}

/// A letter and its accents apart; without ICU's data the letter alone.
icu::UnicodeString decomposed(char32_t letter)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKDInstance(status);
    const icu::UnicodeString single(static_cast<UChar32>(letter));
    return U_SUCCESS(status) ? normalizer->normalize(single, status) : single;
}

icu::UnicodeString composed(std::string_view utf8)
{
    const auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFCInstance(status);
    return U_SUCCESS(status) ? normalizer->normalize(text, status) : text;
}

void appendFolded(char32_t letter, Folding folding, std::string &out)
{
    const auto *known =
        std::find_if(letters.begin(), letters.end(), [&](const Letter &l) { return l.letter == letter; });
    if (known != letters.end()) {
        out += folding == Folding::Digraph ? known->digraph : known->plain;
        return;
    }
    icu::UnicodeString kept;
    const icu::UnicodeString parts = decomposed(letter);
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const UChar32 part = parts.char32At(i);
        if (u_charType(part) != U_NON_SPACING_MARK)
            kept.append(u_tolower(part));
    }
    kept.toUTF8String(out);
}

} // namespace

std::string lowerCase(std::string_view utf8)
{
    if (isAscii(utf8))
        return asciiLower(utf8);
    const icu::UnicodeString text = composed(utf8);
    icu::UnicodeString lower;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        lower.append(u_tolower(text.char32At(i)));
    std::string out;
    return lower.toUTF8String(out);
}

std::string folded(std::string_view utf8, Folding folding)
{
    if (isAscii(utf8))
        return asciiLower(utf8);
    const icu::UnicodeString text = composed(utf8);
    std::string out;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto letter = static_cast<char32_t>(u_tolower(text.char32At(i)));
        if (letter < 0x80)
            out += static_cast<char>(letter);
        else
            appendFolded(letter, folding, out);
    }
    return out;
}

} // namespace store
