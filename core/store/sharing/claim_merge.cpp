#include "core/model/names.h"
#include "core/store/sharing/merge.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/claim_edits.h"

#include <algorithm>
#include <array>

namespace store {

namespace {

using Kind = model::RowChange::Kind;
using Standing = Merge::Standing;

const std::array claimGroups{
    ColumnGroup{"time", {"event_time", "time_by_hand", "time_id", "tense"}},
    ColumnGroup{"source", {"source", "source_actor_id", "source_inferred"}},
    ColumnGroup{"confidence", {"confidence"}},
    ColumnGroup{"actor", {"actor", "actor_id"}},
    ColumnGroup{"role", {"speaker_role", "speaker_inferred"}},
    ColumnGroup{"place", {"place", "place_id"}},
    ColumnGroup{"origin", {"origin", "origin_place_id"}},
    ColumnGroup{"count",
                {"count_words", "count_best", "count_low", "count_high", "count_modifier", "count_begin", "count_end"}},
    ColumnGroup{"statement-type", {"statement_type", "cue_begin", "cue_end"}},
    ColumnGroup{"medium", {"medium"}},
    ColumnGroup{"addressee", {"addressee"}},
    ColumnGroup{"what", {"what"}},
    ColumnGroup{"means", {"means"}},
    ColumnGroup{"distance", {"distance"}},
    ColumnGroup{"duration", {"duration"}},
    ColumnGroup{"phase", {"phase"}},
    ColumnGroup{"effect", {"effect"}},
    ColumnGroup{"victims", {"victims"}},
    ColumnGroup{"perpetrator", {"perpetrator"}},
    ColumnGroup{"certainty", {"certainty"}},
    ColumnGroup{"happening-type", {"happening_type"}},
    ColumnGroup{"summary", {"summary"}},
};

/// The columns of a claim's kind: decided together where the kind is another.
ColumnGroup contentGroup()
{
    ColumnGroup content{"kind", {"kind"}};
    for (const ColumnGroup &group : claimGroups) {
        if (group.part != "time" && group.part != "source" && group.part != "confidence")
            content.columns.insert(content.columns.end(), group.columns.begin(), group.columns.end());
    }
    return content;
}

base::ClaimId claimOf(const RowName &name)
{
    return {idIn(name.second.front())};
}

/// What a column refers to and is not here is left open.
model::Cell fitting(Merge &merge, std::string_view column, const model::Cell &cell)
{
    const std::string_view to = referredTable("claim", column);
    if (to.empty() || to == "event" || idIn(cell) == 0 || merge.isHere(to, idIn(cell)))
        return cell;
    return {};
}

std::string shown(const std::vector<std::string_view> &columns, const auto &cellOf)
{
    for (const std::string_view column : columns) {
        if (std::string words = wordsOf(cellOf(column)); !words.empty())
            return words;
    }
    return {};
}

Conflict claimConflict(Merge &merge, const RowName &name, const ColumnGroup &group, const RowCells &here,
                       const NetRow &net)
{
    const model::Cell none;
    const auto mine = [&](std::string_view column) -> const model::Cell & { return here.at(std::string(column)); };
    const auto theirs = [&](std::string_view column) -> const model::Cell & {
        const auto found = net.cells.find(column);
        return found == net.cells.end() ? mine(column) : found->second.after;
    };
    // The first column tells, and where it is the same on both sides, the one that differs.
    std::vector<std::string_view> columns = group.columns;
    std::ranges::stable_partition(columns, [&](std::string_view column) { return mine(column) != theirs(column); });
    if (mine(group.columns.front()) != none || theirs(group.columns.front()) != none)
        std::ranges::stable_partition(columns, [&](auto column) { return column == group.columns.front(); });
    return {conflictKey(name, group.part),
            "claim",
            std::string(group.part),
            wordsOfClaim(merge, idIn(name.second.front())),
            {shown({columns.front()}, mine), false},
            {shown({columns.front()}, theirs), false}};
}

/// Correcting and accepting go together; rejecting goes with nothing else.
Standing statusStanding(const std::string &here, const NetRow::Values &theirs)
{
    const std::string after = wordsOf(theirs.after);
    const Standing plain = standing(here, theirs);
    if (plain != Standing::BothChanged || here == "rejected" || after == "rejected")
        return plain;
    if (here == "corrected" || here == "manual")
        return Standing::Same;
    return after == "corrected" ? Standing::Untouched : plain;
}

void mergeStatus(Merge &merge, const RowName &name, const RowCells &here, const NetRow &net)
{
    const auto theirs = net.cells.find("status");
    if (theirs == net.cells.end())
        return;
    const ColumnGroup group{"status", {"status"}};
    if (!merge.takes(statusStanding(wordsOf(here.at("status")), theirs->second),
                     claimConflict(merge, name, group, here, net)))
        return;
    merge.shape("claim").update(merge.steps(), name.second, {{"status", theirs->second.after}});
    merge.touched.insert(claimOf(name));
    merge.countApplied(name);
}

void mergeGroup(Merge &merge, const RowName &name, const ColumnGroup &group, const RowCells &here, const NetRow &net)
{
    const std::vector<std::string> columns = changedIn(net, group);
    if (columns.empty())
        return;
    Standing standing = standingOf(here, net, columns);
    // A time that followed from the article's is nobody's decision here.
    const auto byHand = net.cells.find("time_by_hand");
    if (group.part == "time" && standing == Standing::BothChanged && idIn(here.at("time_by_hand")) == 0 &&
        byHand != net.cells.end() && idIn(byHand->second.after) != 0)
        standing = Standing::Untouched;
    if (!merge.takes(standing, claimConflict(merge, name, group, here, net)))
        return;
    RowCells cells;
    for (const std::string &column : columns)
        cells.emplace(column, fitting(merge, column, net.cells.at(column).after));
    const auto time = cells.find("event_time");
    if (time != cells.end() && !isTimeOrEmpty(merge.steps(), wordsOf(time->second)))
        return;
    merge.shape("claim").update(merge.steps(), name.second, cells);
    merge.touched.insert(claimOf(name));
    merge.countApplied(name);
}

void mergeFields(Merge &merge, const RowName &name, const NetRow &net)
{
    const auto here = merge.current("claim", name.second);
    if (!here)
        return;
    mergeStatus(merge, name, *here, net);
    static const ColumnGroup content = contentGroup();
    const bool otherKind = net.cells.contains("kind");
    if (otherKind)
        mergeGroup(merge, name, content, *here, net);
    for (const ColumnGroup &group : claimGroups) {
        const bool isContent = std::ranges::find(content.columns, group.columns.front()) != content.columns.end();
        if (!otherKind || !isContent)
            mergeGroup(merge, name, group, *here, net);
    }
}

/// The event of a claim by the words of another claim in it.
std::string companyOf(Merge &merge, base::EventId event, base::ClaimId claim)
{
    const auto other = merge.steps().first(
        "SELECT id FROM claim WHERE event_id = ? AND id <> ? ORDER BY id LIMIT 1",
        [](Row row) { return row.integer(0); }, event, claim);
    return other ? wordsOfClaim(merge, *other) : std::string();
}

void createEvent(Merge &merge, base::EventId event)
{
    const model::SharedEvent *shared = merge.sharedEvent(event);
    merge.steps().run("INSERT INTO event(id, created_ms) VALUES (?, ?)", event,
                      shared ? shared->createdMs : std::optional<std::int64_t>());
}

void moveClaim(Merge &merge, base::ClaimId claim, base::EventId from, base::EventId to)
{
    Steps &steps = merge.steps();
    steps.run("UPDATE annotation SET event_id = ?1 WHERE claim_id = ?2 AND event_id IS NOT NULL", to, claim);
    steps.run("UPDATE placement SET event_id = ?1 WHERE event_id = ?2 AND claim_id = ?3", to, from, claim);
    steps.run("UPDATE claim_original SET event_id = ?1 WHERE id = ?2", to, claim);
    steps.run("UPDATE claim SET event_id = ?1 WHERE id = ?2", to, claim);
    merge.left[from] = to;
}

void mergeEvent(Merge &merge, const RowName &name, const NetRow &net)
{
    const auto theirs = net.cells.find("event_id");
    const auto here = merge.current("claim", name.second);
    if (theirs == net.cells.end() || !here)
        return;
    const base::ClaimId claim = claimOf(name);
    const base::EventId from{idIn(here->at("event_id"))};
    base::EventId to = eventHere(merge, {idIn(theirs->second.after)});
    Standing standing = from == to ? Standing::Same : Standing::BothChanged;
    if (standing != Standing::Same && from.value == idIn(theirs->second.before))
        standing = Standing::Untouched;
    const std::string others = to.isValid() ? companyOf(merge, to, claim) : std::string();
    if (!merge.takes(standing, {conflictKey(name, "event"),
                                "claim",
                                "event",
                                wordsOfClaim(merge, claim.value),
                                {companyOf(merge, from, claim), false},
                                {others, false}}))
        return;
    if (!to.isValid()) {
        to = {idIn(theirs->second.after)};
        createEvent(merge, to);
    }
    moveClaim(merge, claim, from, to);
    merge.countApplied(name);
}

/// The words that a new claim quotes are words of the article.
bool quotesArticle(Merge &merge, const NetRow &provenance)
{
    const auto after = [&](std::string_view column) -> const model::Cell & {
        return provenance.cells.find(column)->second.after;
    };
    if (wordsOf(after("rule")) != "manual")
        return false;
    const std::int64_t article = idIn(after("article_id"));
    if (article == 0)
        return true;
    const auto text = merge.steps().first(
        "SELECT text FROM article WHERE id = ?", [](Row row) { return row.text(0); }, article);
    const base::TextRange range{static_cast<std::size_t>(idIn(after("begin_byte"))),
                                static_cast<std::size_t>(idIn(after("end_byte")))};
    return text && range.begin < range.end && range.end <= text->size() && range.in(*text) == wordsOf(after("quote"));
}

RowCells cellsAfter(Merge &merge, const RowName &name, const NetRow &net)
{
    RowCells cells{{"id", name.second.front()}};
    for (const auto &[column, values] : net.cells)
        cells.emplace(column, fitting(merge, column, values.after));
    return cells;
}

void addClaim(Merge &merge, const RowName &name, const NetRow &net)
{
    const base::ClaimId claim = claimOf(name);
    const NetRow *provenance = merge.net().find("provenance", name.second);
    if (!merge.takesNew())
        return;
    const auto article = provenance ? idIn(provenance->cells.at("article_id").after) : 0;
    if (!provenance || (article != 0 && !merge.isHere("article", article)))
        return merge.leaveOut(claim, {article});
    Steps &steps = merge.steps();
    if (!quotesArticle(merge, *provenance))
        return steps.fail({base::ErrorCode::FormatInvalid, {}, {"quote"}});
    RowCells cells = cellsAfter(merge, name, net);
    if (!isTimeOrEmpty(steps, wordsOf(cells["event_time"])))
        return;
    base::EventId event = eventHere(merge, {idIn(cells["event_id"])});
    if (!event.isValid()) {
        event = {idIn(cells["event_id"])};
        createEvent(merge, event);
    }
    cells["event_id"] = event.value;
    RowCells origin{{"id", name.second.front()}};
    for (const auto &[column, values] : provenance->cells)
        origin.emplace(column, values.after);
    merge.shape("provenance").insert(steps, origin);
    merge.shape("claim").insert(steps, cells);
    placeClaim(steps, claim);
    merge.countApplied(name);
}

/// What was read at first stands beside a claim that is corrected, and only there.
void addOriginal(Merge &merge, const RowName &name, const NetRow &net)
{
    Steps &steps = merge.steps();
    const auto claim = merge.current("claim", name.second);
    if (!merge.takesNew() || net.kind != Kind::Added || !claim || !merge.isHere("claim", idIn(name.second.front())) ||
        merge.current(name.first, name.second))
        return;
    RowCells cells = cellsAfter(merge, name, net);
    cells["event_id"] = claim->at("event_id");
    merge.shape(name.first).insert(steps, cells);
    steps.run("UPDATE claim SET status = 'corrected' WHERE id = ? AND (status = 'extracted' OR status = 'accepted')",
              idIn(name.second.front()));
    merge.touched.insert(claimOf(name));
}

template <class Part>
void eachRow(Merge &merge, std::string_view table, Part part)
{
    for (const auto &[name, net] : merge.net().rows()) {
        if (!merge.steps().isGood())
            return;
        if (name.first == table)
            part(name, net);
    }
}

} // namespace

base::EventId eventHere(Merge &merge, base::EventId event)
{
    if (merge.isHere("event", event.value))
        return event;
    const model::SharedEvent *shared = merge.sharedEvent(event);
    if (!shared)
        return {};
    for (const base::ClaimId claim : shared->claims) {
        const NetRow *net = merge.net().find("claim", {claim.value});
        if (net && net->cells.contains("event_id"))
            continue; // they brought it there
        const auto found = merge.steps().first(
            "SELECT event_id FROM claim WHERE id = ?", [](Row row) { return row.id<base::EventId>(0); }, claim);
        if (found)
            return *found;
    }
    return {};
}

void mergeClaims(Merge &merge)
{
    const auto isNewHere = [&](const RowName &name) { return !merge.isHere("claim", idIn(name.second.front())); };
    std::set<RowName> added;
    eachRow(merge, "claim", [&](const RowName &name, const NetRow &net) {
        if (net.kind == Kind::Added && isNewHere(name)) {
            added.insert(name);
            addClaim(merge, name, net);
        }
    });
    for (const auto part : {&mergeEvent, &mergeFields}) {
        eachRow(merge, "claim", [&](const RowName &name, const NetRow &net) {
            if (!added.contains(name) && !isNewHere(name))
                part(merge, name, net);
        });
    }
    eachRow(merge, "claim", [&](const RowName &name, const NetRow &) {
        if (!added.contains(name) && isNewHere(name))
            merge.leaveOut(claimOf(name));
    });
    eachRow(merge, "claim_original", [&](const RowName &name, const NetRow &net) { addOriginal(merge, name, net); });
}

} // namespace store
