#pragma once

#include "core/extract/pack/category.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace extract {

enum class PhraseForm : std::uint8_t {
    Words,     ///< the words in any letter case
    Ending,    ///< leading *: any word that ends so
    ExactCase, ///< leading =: this very letter case
};

/// One phrase of a language pack with its attributes.
struct PhraseEntry
{
    Category category = Category::Count_;
    PhraseForm form = PhraseForm::Words;
    std::string phrase; ///< as in the file, braces expanded
    std::vector<std::pair<std::string, std::string>> attributes;

    /// The value of an attribute, or empty.
    [[nodiscard]] std::string_view attribute(std::string_view key) const
    {
        for (const auto &[name, value] : attributes) {
            if (name == key)
                return value;
        }
        return {};
    }
};

} // namespace extract
