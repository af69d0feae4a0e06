#include "core/store/sharing/table_shape.h"

#include "core/store/sqlite/steps.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>

namespace store {

namespace {

struct Reference
{
    std::string_view table;
    std::string_view column;
    std::string_view to;
};

constexpr std::array references{
    Reference{"claim", "event_id", "event"},          Reference{"claim", "time_id", "time_expression"},
    Reference{"claim", "source_actor_id", "actor"},   Reference{"claim", "actor_id", "actor"},
    Reference{"claim", "place_id", "place"},          Reference{"claim", "origin_place_id", "place"},
    Reference{"provenance", "article_id", "article"}, Reference{"annotation", "event_id", "event"},
    Reference{"annotation", "claim_id", "claim"},     Reference{"annotation", "article_id", "article"},
    Reference{"kept_apart", "claim_id", "claim"},     Reference{"kept_apart", "other_id", "claim"},
    Reference{"actor_edit", "id", "actor"},           Reference{"actor_edit", "merged_into", "actor"},
    Reference{"alias_split", "actor_id", "actor"},    Reference{"alias_split", "own_id", "actor"}};

constexpr std::array<std::string_view, 9> wholeTables{"claim",      "claim_original", "provenance",
                                                      "annotation", "remark",         "kept_apart",
                                                      "actor_edit", "alias_split",    "saved_search"};

void bindCell(Statement &statement, const model::Cell &cell)
{
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        statement.bind(*whole);
    else if (const auto *number = std::get_if<double>(&cell))
        statement.bind(*number);
    else if (const auto *text = std::get_if<std::string>(&cell))
        statement.bind(*text);
    else
        statement.bind(nullptr);
}

model::Cell cellAt(Row row, int column, const std::string &type)
{
    if (row.isNull(column))
        return {};
    if (type == "INTEGER")
        return row.integer(column);
    if (type == "REAL")
        return row.number(column);
    return row.text(column);
}

/// Runs to its first row, which visit sees.
template <class Visit>
void runWith(Steps &steps, const std::string &sql, const std::vector<model::Cell> &values, Visit visit)
{
    if (!steps.isGood())
        return;
    auto statement = steps.connection().prepare(sql);
    if (!statement)
        return steps.fail(statement.error());
    for (const model::Cell &value : values)
        bindCell(*statement, value);
    const auto stepped = statement->step();
    if (!stepped)
        steps.fail(stepped.error());
    else if (*stepped)
        visit(statement->row());
}

constexpr auto unread = [](Row) {};

} // namespace

TableShape TableShape::read(Steps &steps, std::string_view table)
{
    TableShape shape;
    shape.m_table = table;
    steps.each(R"(SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid)",
               [&](Row row) {
                   shape.m_columns.push_back({row.text(0), row.text(1), row.flag(2), static_cast<int>(row.integer(3))});
               },
               table);
    return shape;
}

const ColumnShape *TableShape::column(std::string_view name) const
{
    const auto found = std::ranges::find(m_columns, name, &ColumnShape::name);
    return found == m_columns.end() ? nullptr : &*found;
}

std::vector<std::string> TableShape::keyColumns() const
{
    std::vector<ColumnShape> keys;
    std::ranges::copy_if(m_columns, std::back_inserter(keys), [](const ColumnShape &column) { return column.key > 0; });
    std::ranges::sort(keys, {}, &ColumnShape::key);
    std::vector<std::string> names;
    names.reserve(keys.size());
    for (const ColumnShape &key : keys)
        names.push_back(key.name);
    return names;
}

bool TableShape::fits(const ColumnShape &column, const model::Cell &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return !column.notNull && column.key == 0;
    if (column.type == "INTEGER")
        return std::holds_alternative<std::int64_t>(cell);
    return column.type == "REAL" ? std::holds_alternative<double>(cell) : std::holds_alternative<std::string>(cell);
}

std::string TableShape::whereKey() const
{
    std::string sql;
    for (const std::string &key : keyColumns())
        sql.append(sql.empty() ? " WHERE " : " AND ").append(key).append(" = ?");
    return sql;
}

std::optional<RowCells> TableShape::find(Steps &steps, const std::vector<model::Cell> &key) const
{
    std::string sql;
    for (const ColumnShape &column : m_columns)
        sql.append(sql.empty() ? "SELECT " : ", ").append(column.name);
    std::optional<RowCells> found;
    runWith(steps, sql + " FROM " + m_table + whereKey(), key, [&](Row row) {
        found.emplace();
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            found->emplace(m_columns[i].name, cellAt(row, static_cast<int>(i), m_columns[i].type));
    });
    return found;
}

void TableShape::insert(Steps &steps, const RowCells &cells) const
{
    std::string names;
    std::string marks;
    std::vector<model::Cell> values;
    for (const auto &[name, cell] : cells) {
        names.append(names.empty() ? "" : ", ").append(name);
        marks.append(marks.empty() ? "?" : ", ?");
        values.push_back(cell);
    }
    runWith(steps, "INSERT INTO " + m_table + "(" + names + ") VALUES (" + marks + ")", values, unread);
}

void TableShape::update(Steps &steps, const std::vector<model::Cell> &key, const RowCells &cells) const
{
    std::string names;
    std::vector<model::Cell> values;
    for (const auto &[name, cell] : cells) {
        names.append(names.empty() ? "" : ", ").append(name).append(" = ?");
        values.push_back(cell);
    }
    values.insert(values.end(), key.begin(), key.end());
    if (!cells.empty())
        runWith(steps, "UPDATE " + m_table + " SET " + names + whereKey(), values, unread);
}

void TableShape::remove(Steps &steps, const std::vector<model::Cell> &key) const
{
    runWith(steps, "DELETE FROM " + m_table + whereKey(), key, unread);
}

bool isShared(std::string_view table)
{
    return table == "article" || table == "batch" || std::ranges::find(wholeTables, table) != wholeTables.end();
}

bool isShared(std::string_view table, std::string_view column)
{
    if (table == "article")
        return column == "published";
    if (table == "batch")
        return column == "hidden";
    return isShared(table);
}

std::string_view referredTable(std::string_view table, std::string_view column)
{
    const std::string_view as = table == "claim_original" ? "claim" : table;
    const auto found = std::ranges::find_if(
        references, [&](const Reference &reference) { return reference.table == as && reference.column == column; });
    return found == references.end() ? std::string_view() : found->to;
}

std::int64_t idIn(const model::Cell &cell)
{
    const auto *id = std::get_if<std::int64_t>(&cell);
    return id ? *id : 0;
}

std::string wordsOf(const model::Cell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        return std::to_string(*whole);
    if (const auto *number = std::get_if<double>(&cell)) {
        std::array<char, 32> digits{};
        std::snprintf(digits.data(), digits.size(), "%g", *number);
        return digits.data();
    }
    return {};
}

} // namespace store
