#pragma once

#include "core/model/saved_search.h"
#include "core/store/views.h"

namespace store {

using model::SavedSearch;
using model::SearchTerms;

/// Claims of any status that have what the terms ask.
[[nodiscard]] ClaimFilter filterOf(const SearchTerms &terms);

} // namespace store
