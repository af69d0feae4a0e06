#pragma once

#include "core/model/shared_changes.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

class Steps;

/// The values of a row by column, its key included.
using RowCells = std::map<std::string, model::Cell>;

/// A column of a table as SQLite has it.
struct ColumnShape
{
    std::string name;
    std::string type; ///< INTEGER, REAL, TEXT
    bool notNull = false;
    int key = 0; ///< its place in the key, from 1; 0: not of the key
};

/// The columns of a table, and rows of it by their key. Where a column is named, it is one of these.
class TableShape
{
public:
    [[nodiscard]] static TableShape read(Steps &steps, std::string_view table);

    [[nodiscard]] const std::vector<ColumnShape> &columns() const { return m_columns; }
    [[nodiscard]] const ColumnShape *column(std::string_view name) const;
    /// The columns of the key in its order.
    [[nodiscard]] std::vector<std::string> keyColumns() const;
    /// True if the cell may stand in the column, its type and whether there must be a value considered.
    [[nodiscard]] static bool fits(const ColumnShape &column, const model::Cell &cell);

    [[nodiscard]] std::optional<RowCells> find(Steps &steps, const std::vector<model::Cell> &key) const;
    void insert(Steps &steps, const RowCells &cells) const;
    void update(Steps &steps, const std::vector<model::Cell> &key, const RowCells &cells) const;
    void remove(Steps &steps, const std::vector<model::Cell> &key) const;

private:
    [[nodiscard]] std::string whereKey() const;

    std::string m_table;
    std::vector<ColumnShape> m_columns;
};

/// What a colleague may be told of a project: the tables and columns that say what a person did. What follows from
/// them (placements, times, search) is made anew where they come in.
[[nodiscard]] bool isShared(std::string_view table);
[[nodiscard]] bool isShared(std::string_view table, std::string_view column);

/// The table whose id stands in a column; empty where none does.
[[nodiscard]] std::string_view referredTable(std::string_view table, std::string_view column);

/// The integer of a cell, or 0.
[[nodiscard]] std::int64_t idIn(const model::Cell &cell);
/// The cell in words, as the project file has them.
[[nodiscard]] std::string wordsOf(const model::Cell &cell);

} // namespace store
