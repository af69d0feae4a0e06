#pragma once

#include "core/extract/pack/category.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace extract {

/// One phrase of a language pack with its attributes.
struct PhraseEntry
{
    Category category = Category::Count_;
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
