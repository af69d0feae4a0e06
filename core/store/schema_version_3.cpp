#include "core/store/schema.h"

#include <string_view>

namespace store {

namespace {

// In the words of SearchTerms and SavedSearch.
constexpr std::string_view searchTable = R"sql(
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

constexpr std::string_view searchStandIn = R"sql(
CREATE TEMP TABLE saved_search(id INTEGER PRIMARY KEY, name, text, actor, place, source, tag, least_confidence, period,
  hidden_kinds, hidden_effects, hidden_statuses, is_lane);
)sql";

} // namespace

Migration versionThree()
{
    return {3, std::string(searchTable), std::string(searchStandIn), true};
}

} // namespace store
