#pragma once

#include <string_view>

namespace store {

/// Searches that a person named, in the words of SearchTerms and SavedSearch.
inline constexpr std::string_view versionThree = R"sql(
CREATE TABLE saved_search(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  text TEXT NOT NULL,
  actor TEXT NOT NULL,
  place TEXT NOT NULL,
  source TEXT NOT NULL,
  tag TEXT NOT NULL,
  least_confidence REAL NOT NULL CHECK (least_confidence >= 0 AND least_confidence <= 1),
  period TEXT NOT NULL,
  hidden_kinds TEXT NOT NULL,    -- separated by U+001F, as the next two
  hidden_effects TEXT NOT NULL,
  hidden_statuses TEXT NOT NULL,
  is_lane INTEGER NOT NULL
) STRICT;
)sql";

} // namespace store
