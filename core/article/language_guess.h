#pragma once

#include <string>
#include <string_view>

namespace article {

/// What language a text looks like. code is empty when the text is too short or too mixed to say.
struct LanguageGuess
{
    std::string code;      ///< BCP 47 primary subtag
    double confidence = 0; ///< 0..1
    bool reliable = false;
};
[[nodiscard]] LanguageGuess guessLanguage(std::string_view text);

/// The primary subtag of a language as declared somewhere ("da-DK" and "da_DK" are "da"); empty when it is none.
/// Norwegian without more is Bokmål, which is what news in "no" is written in.
[[nodiscard]] std::string primaryLanguage(std::string_view declared);

} // namespace article
