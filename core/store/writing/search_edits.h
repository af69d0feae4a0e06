#pragma once

#include "core/store/saved_search.h"

namespace store {

class Steps;

/// Writes a search that is new, or changes the one of its id.
void saveSearch(Steps &steps, const SavedSearch &search, bool isNew);
void removeSearch(Steps &steps, base::SearchId search);

} // namespace store
