#include "core/store/sharing/net_changes.h"

namespace store {

namespace {

using Kind = model::RowChange::Kind;

NetRow netOf(const model::RowChange &row)
{
    NetRow net{row.kind, {}};
    for (const model::CellChange &cell : row.cells)
        net.cells[cell.column] = {cell.before, cell.after};
    return net;
}

void addChanged(NetRow &net, const model::RowChange &row)
{
    for (const model::CellChange &cell : row.cells) {
        const auto [place, isNew] = net.cells.try_emplace(cell.column, NetRow::Values{cell.before, cell.after});
        if (isNew)
            continue;
        NetRow::Values &values = place->second;
        if (net.kind == Kind::Changed && values.after != cell.before)
            values.before = cell.before; // a step between them is left out
        values.after = cell.after;
    }
}

} // namespace

void NetChanges::add(const model::SharedStep &step)
{
    for (const model::RowChange &row : step.rows)
        add(row);
}

void NetChanges::add(const model::RowChange &row)
{
    const RowName name{row.table, row.key};
    const auto known = m_rows.find(name);
    if (known == m_rows.end()) {
        m_rows.emplace(name, netOf(row));
        return;
    }
    NetRow &net = known->second;
    if (row.kind == Kind::Changed) {
        addChanged(net, row);
    } else if (row.kind == Kind::Removed && net.kind == Kind::Added) {
        m_rows.erase(known);
    } else if (row.kind == Kind::Removed) {
        NetRow removed = netOf(row);
        for (const auto &[column, values] : net.cells)
            removed.cells[column].before = values.before;
        net = std::move(removed);
    } else if (net.kind == Kind::Removed) {
        for (const model::CellChange &cell : row.cells)
            net.cells[cell.column].after = cell.after;
        net.kind = Kind::Changed;
    } else {
        net = netOf(row);
    }
}

const NetRow *NetChanges::find(const std::string &table, const std::vector<model::Cell> &key) const
{
    const auto found = m_rows.find({table, key});
    return found == m_rows.end() ? nullptr : &found->second;
}

void NetChanges::forget(const RowName &name, const std::string &column)
{
    const auto found = m_rows.find(name);
    if (found == m_rows.end())
        return;
    found->second.cells.erase(column);
    if (found->second.cells.empty())
        m_rows.erase(found);
}

} // namespace store
