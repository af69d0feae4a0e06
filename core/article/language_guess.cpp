#include "core/article/language_guess.h"

#include "core/base/ascii.h"

// CLD2's header needs these before it.
#include <cstdio>
#include <string>
#include <vector>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::size_t wellEnough = 64U << 10U; ///< bytes; more text does not change the answer

std::string_view beginning(std::string_view text)
{
    if (text.size() <= wellEnough)
        return text;
    const std::size_t blank = text.rfind(' ', wellEnough);
    return text.substr(0, blank == std::string_view::npos ? wellEnough : blank);
}

} // namespace

LanguageGuess guessLanguage(std::string_view text)
{
    const std::string_view sample = beginning(text);
    const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int textBytes = 0;
    bool reliable = false;
    int validPrefix = 0;
    const CLD2::Language best = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        sample.data(), static_cast<int>(sample.size()), true, &hints, 0, languages.data(), percents.data(),
        scores.data(), nullptr, &textBytes, &reliable, &validPrefix);
    if (best == CLD2::UNKNOWN_LANGUAGE)
        return {};
    LanguageGuess guess;
    guess.code = primaryLanguage(CLD2::LanguageCode(best));
    guess.reliable = reliable;
    const auto *const at = std::ranges::find(languages, best);
    const double share =
        at == languages.end() ? 0 : percents.at(static_cast<std::size_t>(at - languages.begin())) / 100.0;
    guess.confidence = reliable ? share : share / 2;
    return guess;
}

std::string primaryLanguage(std::string_view declared)
{
    std::string code;
    for (const char c : declared) {
        if (c == '-' || c == '_')
            break;
        if (!base::isAsciiLetter(c))
            return {};
        code += base::lowerAscii(c);
    }
    if (code.size() < 2 || code.size() > 3)
        return {};
    return code == "no" ? "nb" : code;
}

} // namespace article
