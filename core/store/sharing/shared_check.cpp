#include "core/store/sharing/shared_check.h"

#include "core/store/schema.h"
#include "core/store/sqlite/steps.h"

#include <algorithm>
#include <set>

namespace store {

namespace {

using Kind = model::RowChange::Kind;

bool isKnown(Steps &steps, std::string_view sql, std::int64_t id)
{
    return steps
        .first(
            sql, [](Row) { return true; }, id)
        .has_value();
}

/// Ids meet nowhere else than in copies of one file.
bool sharesOrigin(Steps &steps, const model::SharedChanges &changes)
{
    for (const base::BatchId batch : changes.imports) {
        if (isKnown(steps, "SELECT 1 FROM batch WHERE id = ?", batch.value))
            return true;
    }
    for (const model::SharedEvent &event : changes.events) {
        if (isKnown(steps, "SELECT 1 FROM event WHERE id = ?", event.id.value))
            return true;
    }
    return std::ranges::any_of(changes.steps, [&](const model::SharedStep &step) {
        const std::int64_t id = std::atoll(step.mark.c_str());
        return isKnown(steps, "SELECT 1 FROM change WHERE id = ?", id);
    });
}

base::Result<void> misfit(std::string_view table, std::string_view column)
{
    return base::failure(base::ErrorCode::FormatInvalid, {}, {std::string(table) + ' ' + std::string(column)});
}

base::Result<void> checkKey(const TableShape &shape, std::string_view table, const std::vector<model::Cell> &key)
{
    const std::vector<std::string> columns = shape.keyColumns();
    if (columns.size() != key.size())
        return misfit(table, "key");
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (!TableShape::fits(*shape.column(columns[i]), key[i]))
            return misfit(table, columns[i]);
    }
    return {};
}

/// A whole row has a value wherever there must be one.
base::Result<void> checkWhole(const TableShape &shape, std::string_view table, const std::set<std::string_view> &there)
{
    for (const ColumnShape &column : shape.columns()) {
        if (column.notNull && column.key == 0 && !there.contains(column.name))
            return misfit(table, column.name);
    }
    return {};
}

base::Result<void> checkRow(const TableShapes &shapes, const model::RowChange &row)
{
    const auto shape = shapes.find(row.table);
    if (shape == shapes.end() || !isShared(row.table))
        return misfit(row.table, {});
    if (auto key = checkKey(shape->second, row.table, row.key); !key)
        return key;
    std::set<std::string_view> there;
    for (const model::CellChange &cell : row.cells) {
        const ColumnShape *column = shape->second.column(cell.column);
        if (!column || column->key != 0 || !isShared(row.table, cell.column) || !there.insert(cell.column).second)
            return misfit(row.table, cell.column);
        const bool fits = (row.kind == Kind::Added || TableShape::fits(*column, cell.before)) &&
                          (row.kind == Kind::Removed || TableShape::fits(*column, cell.after));
        if (!fits)
            return misfit(row.table, cell.column);
    }
    const bool isPartOf = row.table == "article" || row.table == "batch";
    if (isPartOf && row.kind != Kind::Changed)
        return misfit(row.table, {});
    return row.kind == Kind::Changed ? base::Result<void>() : checkWhole(shape->second, row.table, there);
}

base::Result<void> checkWholeRow(const TableShapes &shapes, const model::SharedRow &row)
{
    const auto shape = shapes.find(row.table);
    if (shape == shapes.end())
        return misfit(row.table, {});
    if (auto key = checkKey(shape->second, row.table, row.key); !key)
        return key;
    std::set<std::string_view> there;
    for (const auto &[name, cell] : row.cells) {
        const ColumnShape *column = shape->second.column(name);
        if (!column || column->key != 0 || !TableShape::fits(*column, cell) || !there.insert(name).second)
            return misfit(row.table, name);
    }
    return checkWhole(shape->second, row.table, there);
}

} // namespace

base::Result<void> checkOrigin(Steps &steps, const model::SharedChanges &changes)
{
    if (changes.schemaVersion > newestSchemaVersion())
        return base::failure(base::ErrorCode::ChangesNewer);
    if (!sharesOrigin(steps, changes))
        return base::failure(base::ErrorCode::ChangesForeign);
    for (const model::SharedArticle &article : changes.articles) {
        const auto digest = steps.first(
            "SELECT digest FROM article WHERE id = ?", [](Row row) { return row.text(0); }, article.id);
        if (digest && *digest != article.digest)
            return base::failure(base::ErrorCode::ChangesForeign);
    }
    return steps.result();
}

base::Result<void> checkRows(const TableShapes &shapes, const model::SharedChanges &changes)
{
    for (const model::SharedStep &step : changes.steps) {
        for (const model::RowChange &row : step.rows) {
            if (auto checked = checkRow(shapes, row); !checked)
                return checked;
        }
    }
    for (const model::SharedRow &row : changes.rows) {
        if (auto checked = checkWholeRow(shapes, row); !checked)
            return checked;
    }
    return {};
}

} // namespace store
