#pragma once

#include "core/model/shared_changes.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace store {

/// What several steps did to one row, as one: the value before the first of them and behind the last.
struct NetRow
{
    struct Values
    {
        model::Cell before;
        model::Cell after;
    };
    model::RowChange::Kind kind = model::RowChange::Kind::Changed;
    std::map<std::string, Values, std::less<>> cells;
};

/// A row by its table and key.
using RowName = std::pair<std::string, std::vector<model::Cell>>;

/// Steps joined to one. Where steps in between are left out, a value counts from what it was behind them.
class NetChanges
{
public:
    void add(const model::SharedStep &step);

    [[nodiscard]] const std::map<RowName, NetRow> &rows() const { return m_rows; }
    [[nodiscard]] const NetRow *find(const std::string &table, const std::vector<model::Cell> &key) const;
    /// Forgets one cell, and the row with its last.
    void forget(const RowName &name, const std::string &column);
    void forget(const RowName &name) { m_rows.erase(name); }

private:
    void add(const model::RowChange &row);

    std::map<RowName, NetRow> m_rows;
};

} // namespace store
