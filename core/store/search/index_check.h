#pragma once

#include <string>
#include <vector>

namespace store {

class Steps;

/// Full-text indexes that do not hold exactly the terms of their rows. SQLite's own integrity-check is an INSERT, which
/// a file that may only be read refuses; this one cuts every text into terms again and compares sums over (term, row,
/// column, position). Linear in the texts.
[[nodiscard]] std::vector<std::string> brokenIndexes(Steps &steps);

} // namespace store
