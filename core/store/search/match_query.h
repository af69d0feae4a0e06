#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace store {

/// What a person typed as an FTS5 expression, or nothing when there is no word to look for. Nothing a person types is
/// syntax but "..." and a leading minus: everything else is quoted.
[[nodiscard]] std::optional<std::string> matchQuery(std::string_view typed, bool asTyped);

} // namespace store
