#pragma once

#include "core/model/time_expression.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// Words of the enumerations that no file for others knows, as they stand in the project file.
[[nodiscard]] std::string_view nameOf(model::TimeAnchor anchor); ///< empty, published, expression
[[nodiscard]] model::TimeAnchor timeAnchor(std::string_view name);

/// A list of words in one column, separated by U+001F.
[[nodiscard]] std::string joinWords(const std::vector<std::string> &words);
[[nodiscard]] std::vector<std::string> splitWords(std::string_view joined);

} // namespace store
