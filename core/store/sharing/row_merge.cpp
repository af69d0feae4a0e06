#include "core/base/code_points.h"
#include "core/base/text_range.h"
#include "core/store/sharing/merge.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/claim_edits.h"

#include <algorithm>
#include <array>

namespace store {

namespace {

using Kind = model::RowChange::Kind;
using Standing = Merge::Standing;

/// A table whose rows people make and remove.
struct RowTable
{
    std::string_view table;
    std::vector<ColumnGroup> groups;
    std::string_view time;                ///< the column that must be EDTF
    std::vector<std::string_view> silent; ///< columns that make no conflict
};

const std::vector<RowTable> &rowTables()
{
    static const std::vector<RowTable> tables{
        {"annotation",
         {{"text", {"text"}}, {"time", {"time"}}, {"range", {"begin_byte", "end_byte"}}, {"kind", {"kind"}}},
         "time",
         {"event_id", "changed_ms", "created_ms"}},
        {"remark",
         {{"text", {"text"}}, {"time", {"time"}}, {"shape", {"shape"}}, {"colour", {"colour"}}, {"lane", {"lane"}}},
         "time",
         {"changed_ms", "created_ms"}},
        {"saved_search",
         {{"name", {"name"}},
          {"terms", {"text", "actor", "place", "source", "tag", "least_confidence", "period"}},
          {"hidden", {"hidden_kinds", "hidden_effects", "hidden_statuses"}},
          {"lane", {"is_lane"}}},
         "period",
         {}},
        {"kept_apart", {}, {}, {}},
        {"alias_split", {{"row", {"own_id"}}}, {}, {}},
    };
    return tables;
}

/// note, tag, colour, pin, remark, search, alias, apart.
std::string subjectOf(const RowTable &about, const RowCells &cells)
{
    if (about.table == "annotation")
        return wordsOf(cells.at("kind"));
    if (about.table == "saved_search")
        return "search";
    return about.table == "alias_split" ? "alias" : std::string(about.table);
}

std::string textOf(const RowCells &cells)
{
    for (const char *column : {"text", "name", "kind"}) {
        const auto cell = cells.find(column);
        if (cell != cells.end() && !wordsOf(cell->second).empty())
            return wordsOf(cell->second);
    }
    return {};
}

/// What a note or a mark is on, else the row's own words.
std::string wordsOfRow(Merge &merge, const RowCells &cells)
{
    const auto claim = cells.find("claim_id");
    if (claim != cells.end() && idIn(claim->second) != 0)
        return wordsOfClaim(merge, idIn(claim->second));
    const auto event = cells.find("event_id");
    if (event != cells.end() && idIn(event->second) != 0) {
        const auto first = merge.steps().first(
            "SELECT id FROM claim WHERE event_id = ? ORDER BY id LIMIT 1", [](Row row) { return row.integer(0); },
            idIn(event->second));
        return first ? wordsOfClaim(merge, *first) : std::string();
    }
    return textOf(cells);
}

bool isRangeOf(Merge &merge, std::int64_t article, const RowCells &cells)
{
    const auto text = merge.steps().first(
        "SELECT text FROM article WHERE id = ?", [](Row row) { return row.text(0); }, article);
    const base::TextRange range{static_cast<std::size_t>(idIn(cells.at("begin_byte"))),
                                static_cast<std::size_t>(idIn(cells.at("end_byte")))};
    return text && range.begin <= range.end && range.end <= text->size() &&
           base::isCodePointBorder(*text, range.begin) && base::isCodePointBorder(*text, range.end);
}

/// The row as it can stand here, or nothing where what it is about is not here.
std::optional<RowCells> placed(Merge &merge, const RowTable &about, RowCells cells)
{
    for (auto &[column, cell] : cells) {
        const std::string_view to = referredTable(about.table, column);
        if (to.empty() || idIn(cell) == 0)
            continue;
        if (to == "event") {
            const base::EventId event = eventHere(merge, {idIn(cell)});
            if (!event.isValid())
                return {};
            cell = event.value;
        } else if (!merge.isHere(to, idIn(cell))) {
            return {};
        }
    }
    if (about.table == "annotation") {
        // An event's note on a claim is where the claim is now.
        const auto event = merge.steps().first(
            "SELECT event_id FROM claim WHERE id = ?", [](Row row) { return row.integer(0); }, idIn(cells["claim_id"]));
        if (event && idIn(cells["event_id"]) != 0)
            cells["event_id"] = *event;
        if (idIn(cells["article_id"]) != 0 && !isRangeOf(merge, idIn(cells["article_id"]), cells))
            merge.steps().fail({base::ErrorCode::FormatInvalid, {}, {"range"}});
    }
    return cells;
}

bool hasGoodTime(Merge &merge, const RowTable &about, const RowCells &cells)
{
    const auto time = cells.find(std::string(about.time));
    return time == cells.end() || isTimeOrEmpty(merge.steps(), wordsOf(time->second));
}

void leaveOutRow(Merge &merge, const RowCells &cells)
{
    const auto idOf = [&](const char *column) {
        const auto cell = cells.find(column);
        return cell == cells.end() ? 0 : idIn(cell->second);
    };
    base::ClaimId claim{idOf("claim_id")};
    if (const model::SharedEvent *event = merge.sharedEvent({idOf("event_id")}); event && !claim.isValid())
        claim = event->claims.empty() ? claim : event->claims.front();
    merge.leaveOut(claim, {idOf("article_id")});
}

void putRow(Merge &merge, const RowTable &about, const RowName &name, const RowCells &whole)
{
    const auto cells = placed(merge, about, whole);
    if (!cells)
        return leaveOutRow(merge, whole);
    if (!hasGoodTime(merge, about, *cells))
        return;
    merge.shape(about.table).insert(merge.steps(), *cells);
    merge.countApplied(name);
}

RowCells withKey(Merge &merge, const RowName &name, RowCells cells)
{
    const std::vector<std::string> keys = merge.shape(name.first).keyColumns();
    for (std::size_t i = 0; i < keys.size(); ++i)
        cells.insert_or_assign(keys[i], name.second[i]);
    return cells;
}

void addRow(Merge &merge, const RowTable &about, const RowName &name, const NetRow &net)
{
    RowCells cells;
    for (const auto &[column, values] : net.cells)
        cells.emplace(column, values.after);
    if (merge.takesNew())
        putRow(merge, about, name, withKey(merge, name, std::move(cells)));
}

/// They changed what was removed here.
void bringBack(Merge &merge, const RowTable &about, const RowName &name)
{
    const model::SharedRow *shared = merge.sharedRow(about.table, name.second);
    if (!shared)
        return;
    const RowCells cells = withKey(merge, name, {shared->cells.begin(), shared->cells.end()});
    if (merge.takes(Standing::BothChanged, {conflictKey(name, "row"),
                                            subjectOf(about, cells),
                                            "row",
                                            wordsOfRow(merge, cells),
                                            {{}, true},
                                            {textOf(cells), false}}))
        putRow(merge, about, name, cells);
}

/// An event's note goes with its event; two people who moved it are no conflict.
void followEvent(Merge &merge, const RowName &name, const RowCells &here, const NetRow &net)
{
    const auto event = net.cells.find("event_id");
    if (event == net.cells.end() || !merge.takesNew() || here.at("event_id") != event->second.before)
        return;
    const base::EventId to = eventHere(merge, {idIn(event->second.after)});
    if (to.isValid() && idIn(here.at("claim_id")) == 0)
        merge.shape(name.first).update(merge.steps(), name.second, {{"event_id", to.value}});
}

void changeRow(Merge &merge, const RowTable &about, const RowName &name, const RowCells &here, const NetRow &net)
{
    for (const ColumnGroup &group : about.groups) {
        const std::vector<std::string> columns = changedIn(net, group);
        if (columns.empty())
            continue;
        const std::string &first = columns.front();
        if (!merge.takes(standingOf(here, net, columns), {conflictKey(name, group.part),
                                                          subjectOf(about, here),
                                                          std::string(group.part),
                                                          wordsOfRow(merge, here),
                                                          {wordsOf(here.at(first)), false},
                                                          {wordsOf(net.cells.at(first).after), false}}))
            continue;
        RowCells cells;
        for (const std::string &column : columns)
            cells.emplace(column, net.cells.at(column).after);
        if (const auto changed = net.cells.find("changed_ms"); changed != net.cells.end())
            cells.emplace("changed_ms", changed->second.after);
        RowCells whole = here;
        for (const auto &[column, cell] : cells)
            whole.insert_or_assign(column, cell);
        if (!hasGoodTime(merge, about, cells) || !placed(merge, about, whole) || !merge.steps().isGood())
            return;
        merge.shape(about.table).update(merge.steps(), name.second, cells);
        merge.countApplied(name);
    }
    if (about.table == "annotation")
        followEvent(merge, name, here, net);
}

/// They removed what is here.
void removeRow(Merge &merge, const RowTable &about, const RowName &name, const RowCells &here, const NetRow &net)
{
    bool untouched = true;
    for (const auto &[column, values] : net.cells)
        untouched = untouched &&
                    (std::ranges::find(about.silent, column) != about.silent.end() || here.at(column) == values.before);
    if (!merge.takes(untouched ? Standing::Untouched : Standing::BothChanged, {conflictKey(name, "row"),
                                                                               subjectOf(about, here),
                                                                               "row",
                                                                               wordsOfRow(merge, here),
                                                                               {textOf(here), false},
                                                                               {{}, true}}))
        return;
    merge.shape(about.table).remove(merge.steps(), name.second);
    merge.countApplied(name);
}

void mergeRow(Merge &merge, const RowTable &about, const RowName &name, const NetRow &net)
{
    const auto here = merge.current(about.table, name.second);
    if (net.kind == Kind::Removed) {
        if (here)
            removeRow(merge, about, name, *here, net);
    } else if (here) {
        changeRow(merge, about, name, *here, net);
    } else if (net.kind == Kind::Added) {
        addRow(merge, about, name, net);
    } else {
        bringBack(merge, about, name);
    }
}

} // namespace

void mergeAnnotations(Merge &merge)
{
    for (const RowTable &about : rowTables()) {
        for (const auto &[name, net] : merge.net().rows()) {
            if (name.first == about.table && merge.steps().isGood())
                mergeRow(merge, about, name, net);
        }
    }
}

} // namespace store
