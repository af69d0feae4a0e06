#include "core/store/sharing/recorded_steps.h"

#include "core/base/digest.h"
#include "core/store/schema.h"
#include "core/store/sqlite/changeset.h"
#include "core/store/sqlite/steps.h"

namespace store {

namespace {

constexpr std::size_t markDigits = 12;

const model::Cell nothingThere;

const model::Cell &cellIn(const std::vector<std::optional<model::Cell>> &cells, std::size_t column)
{
    return column < cells.size() && cells[column] ? *cells[column] : nothingThere;
}

model::RowChange rowChange(const TableShape &shape, const ChangedValues &values)
{
    model::RowChange row{std::string(values.table), {}, values.kind, {}};
    const bool added = values.kind == model::RowChange::Kind::Added;
    for (const std::string &key : shape.keyColumns()) {
        for (std::size_t column = 0; column < shape.columns().size(); ++column) {
            if (shape.columns()[column].name == key)
                row.key.push_back(cellIn(added ? values.after : values.before, column));
        }
    }
    for (std::size_t column = 0; column < shape.columns().size(); ++column) {
        const ColumnShape &about = shape.columns()[column];
        const bool said = (column < values.before.size() && values.before[column]) ||
                          (column < values.after.size() && values.after[column]);
        if (about.key == 0 && said && isShared(row.table, about.name))
            row.cells.push_back({about.name, cellIn(values.before, column), cellIn(values.after, column)});
    }
    return row;
}

} // namespace

std::string markOf(std::int64_t step, std::span<const std::byte> changeset)
{
    const std::string_view bytes(reinterpret_cast<const char *>(changeset.data()), changeset.size());
    return std::to_string(step) + ':' + base::sha256Hex(bytes).substr(0, markDigits);
}

std::string joinLines(const std::vector<std::string> &lines)
{
    std::string joined;
    for (const std::string &line : lines)
        joined.append(joined.empty() ? "" : "\n").append(line);
    return joined;
}

std::vector<std::string> splitLines(std::string_view joined)
{
    std::vector<std::string> lines;
    while (!joined.empty()) {
        const std::size_t end = joined.find('\n');
        lines.emplace_back(joined.substr(0, end));
        joined = end == std::string_view::npos ? std::string_view() : joined.substr(end + 1);
    }
    return lines;
}

TableShapes readShapes(Steps &steps)
{
    TableShapes shapes;
    for (const std::string_view table : recordedTables()) {
        if (isShared(table))
            shapes.emplace(std::string(table), TableShape::read(steps, table));
    }
    return shapes;
}

base::Result<std::vector<model::RowChange>> rowChanges(Connection &connection, const TableShapes &shapes,
                                                       std::span<const std::byte> changeset)
{
    std::vector<model::RowChange> rows;
    const auto read = eachChangedValues(connection, changeset, [&](const ChangedValues &values) {
        const auto shape = shapes.find(values.table);
        if (shape == shapes.end())
            return;
        model::RowChange row = rowChange(shape->second, values);
        if (!row.cells.empty() || row.kind != model::RowChange::Kind::Changed)
            rows.push_back(std::move(row));
    });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

} // namespace store
