#include "core/store/sharing/take_in.h"

#include "core/store/rows/words.h"
#include "core/store/sharing/merge.h"
#include "core/store/sharing/shared_check.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/history.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace store {

namespace {

constexpr std::string_view ownStep = "SELECT changeset FROM change WHERE id = ? AND undone = 0";
constexpr std::string_view stepsOfExchange =
    "SELECT details FROM change WHERE undone = 0 AND (name = ? OR name = ?) ORDER BY id";

/// Which steps of theirs are here already, and how.
class KnownSteps
{
public:
    explicit KnownSteps(Steps &steps) : m_steps(steps)
    {
        steps.each(
            stepsOfExchange, [&](Row row) { read(splitWords(row.view(0))); }, takeInName, chooseTheirsName);
    }

    [[nodiscard]] bool isOwn(const std::string &mark)
    {
        const std::int64_t id = std::atoll(mark.c_str());
        return m_steps
            .first(
                ownStep, [&](Row row) { return markOf(id, row.blob(0)) == mark; }, id)
            .value_or(false);
    }
    [[nodiscard]] bool isTaken(const std::string &mark) const { return m_taken.contains(mark); }
    [[nodiscard]] bool isKnown(const std::string &mark) { return isTaken(mark) || isOwn(mark); }
    /// Keys of conflicts in which nothing was chosen.
    [[nodiscard]] const std::set<std::string> &openKeys() const { return m_open; }

private:
    void read(const std::vector<std::string> &details)
    {
        if (details.size() != exchangeDetails)
            return;
        for (std::string &mark : splitLines(details[takenMarksAt]))
            m_taken.insert(std::move(mark));
        for (std::string &key : splitLines(details[openKeysAt]))
            m_open.insert(std::move(key));
        for (const std::string &key : splitLines(details[decidedKeysAt]))
            m_open.erase(key);
    }

    Steps &m_steps;
    std::set<std::string> m_taken;
    std::set<std::string> m_open;
};

/// Theirs that is new here, and theirs that was taken in before and may hold conflicts that are still open.
struct Sorted
{
    NetChanges fresh;
    NetChanges taken;
    std::vector<std::string> marks; ///< of the fresh steps
};

Sorted sorted(KnownSteps &known, const model::SharedChanges &changes)
{
    Sorted sorted;
    for (const model::SharedStep &step : changes.steps) {
        const bool ofOurs = !step.taken.empty() &&
                            std::ranges::all_of(step.taken, [&](const auto &mark) { return known.isKnown(mark); });
        if (ofOurs || known.isOwn(step.mark))
            continue;
        if (known.isTaken(step.mark)) {
            sorted.taken.add(step);
            continue;
        }
        sorted.fresh.add(step);
        sorted.marks.push_back(step.mark);
    }
    const auto rows = sorted.taken.rows();
    for (const auto &[name, net] : rows) {
        const NetRow *newer = sorted.fresh.find(name.first, name.second);
        if (newer && newer->kind != model::RowChange::Kind::Changed) {
            sorted.taken.forget(name);
            continue;
        }
        for (const auto &cell : net.cells) {
            if (newer && newer->cells.contains(cell.first))
                sorted.taken.forget(name, cell.first);
        }
    }
    return sorted;
}

/// The keys of the conflicts that were decided.
std::vector<std::string> runMerge(const Merge::Context &context, TakenIn &taken)
{
    Merge merge(context, taken);
    mergeClaims(merge);
    mergePublished(merge);
    mergeActorEdits(merge);
    mergeAnnotations(merge);
    mergeHiddenImports(merge);
    finishMerge(merge);
    return std::move(merge.decided);
}

std::vector<std::string> keysOf(const std::vector<Conflict> &conflicts)
{
    std::vector<std::string> keys;
    keys.reserve(conflicts.size());
    for (const Conflict &conflict : conflicts)
        keys.push_back(conflict.key);
    return keys;
}

TableShapes shapesToTake(Steps &steps)
{
    TableShapes shapes = readShapes(steps);
    for (const std::string_view table : {"actor", "actor_alias", "place"})
        shapes.emplace(std::string(table), TableShape::read(steps, table));
    return shapes;
}

} // namespace

base::Result<TakenIn> takeChangesIn(Connection &connection, History &history, const model::SharedChanges &changes,
                                    const Choosing &choosing, Change &told)
{
    Steps steps(connection);
    const TableShapes shapes = shapesToTake(steps);
    if (auto origin = checkOrigin(steps, changes); !origin)
        return tl::unexpected(origin.error());
    if (auto rows = checkRows(shapes, changes); !rows)
        return tl::unexpected(rows.error());
    KnownSteps known(steps);
    const Sorted sorts = sorted(known, changes);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());

    TakenIn taken;
    taken.author = changes.author;
    taken.steps = sorts.marks.size();
    const bool chooses = !choosing.keys.empty() || sorts.marks.empty();
    PlannedStep step{std::string(chooses ? chooseTheirsName : takeInName), {}, {}, {}, {}, {}, {}};
    step.author = chooses ? std::string() : changes.author;
    step.before = [&](Steps &act) { addNames(act, shapes, changes); };
    step.act = [&](Steps &act) {
        std::vector<std::string> decided = runMerge({act, shapes, changes, sorts.fresh, choosing, nullptr}, taken);
        std::ranges::move(runMerge({act, shapes, changes, sorts.taken, choosing, &known.openKeys()}, taken),
                          std::back_inserter(decided));
        step.details = {std::to_string(taken.applied), std::to_string(taken.conflicts.size()), joinLines(sorts.marks),
                        joinLines(keysOf(taken.conflicts)), joinLines(decided)};
        if (choosing.listOnly)
            act.fail({base::ErrorCode::Cancelled, {}, {}}); // and all is rolled back
    };
    const auto change = history.record(step, told);
    if (!change && choosing.listOnly && change.error().code == base::ErrorCode::Cancelled)
        return taken;
    if (!change)
        return tl::unexpected(change.error());
    taken.change = *change;
    return taken;
}

} // namespace store
