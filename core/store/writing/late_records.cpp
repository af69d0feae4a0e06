#include "core/store/writing/late_records.h"

#include "core/model/names.h"
#include "core/store/search/folding.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/remark_edits.h"
#include "core/store/writing/search_edits.h"

#include <algorithm>

namespace store {

namespace {

constexpr std::string_view addDecision = R"sql(
INSERT INTO actor_edit(id, merged_into, name, folded, type, colour, note) VALUES (?,?,?,?,?,?,?) ON CONFLICT DO NOTHING
)sql";
constexpr std::string_view addSplit = R"sql(
INSERT INTO alias_split(actor_id, folded, name, own_id) VALUES (?,?,?,?) ON CONFLICT DO NOTHING
)sql";

void write(Steps &steps, base::IdGenerator &ids, model::Remark remark)
{
    remark.id = ids.next<base::RemarkId>();
    addRemark(steps, remark, {});
}

void write(Steps &steps, base::IdGenerator & /*ids*/, const model::ActorDecision &decision)
{
    const std::string key = decision.name.empty() ? std::string() : folded(decision.name, Folding::Digraph);
    steps.run(addDecision, decision.actor, decision.mergedInto, decision.name, key,
              decision.type ? model::nameOf(*decision.type) : std::string_view(), model::nameOf(decision.colour),
              decision.note);
}

void write(Steps &steps, base::IdGenerator & /*ids*/, const model::SplitName &split)
{
    steps.run(addSplit, split.actor, folded(split.name, Folding::Digraph), split.name, split.own);
}

void write(Steps &steps, base::IdGenerator & /*ids*/, const model::KeptApart &apart)
{
    steps.run("INSERT OR IGNORE INTO kept_apart(claim_id, other_id) VALUES (?, ?)", std::min(apart.claim, apart.other),
              std::max(apart.claim, apart.other));
}

void write(Steps &steps, base::IdGenerator &ids, model::SavedSearch search)
{
    const auto known = steps.first(
        "SELECT 1 FROM saved_search WHERE name = ?", [](Row) { return true; }, search.name);
    if (known)
        return;
    search.id = ids.next<base::SearchId>();
    saveSearch(steps, search, true);
}

} // namespace

void writeLate(Steps &steps, base::IdGenerator &ids, const std::vector<LateRecord> &records)
{
    for (const LateRecord &record : records)
        std::visit([&](const auto &what) { write(steps, ids, what); }, record);
}

} // namespace store
