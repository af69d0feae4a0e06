#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace store {

/// A full-text table `<table>_search` over columns of a base table, a view that gives it the language before each text,
/// and the triggers that keep it in step, also while a changeset is applied.
struct FullTextTable
{
    std::string_view table;
    std::string_view language; ///< an SQL expression over the row's columns
    std::vector<std::string_view> columns;

    /// What files hold: not a letter of it may change.
    [[nodiscard]] std::string sql() const;
};

} // namespace store
