#include "core/store/writing/history.h"

#include "core/store/rows/words.h"
#include "core/store/schema.h"
#include "core/store/sqlite/changeset.h"
#include "core/store/sqlite/steps.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/writing/change_lists.h"
#include "core/store/writing/clock.h"
#include "core/store/writing/dropped_batches.h"

namespace store {

namespace {

struct KeptStep
{
    HistoryStep step;
    Changeset changeset;
};

constexpr std::string_view newest = R"sql(
SELECT id, name, details, author, made_ms, undone, changeset FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1
)sql";
constexpr std::string_view oldestUndone = R"sql(
SELECT id, name, details, author, made_ms, undone, changeset FROM change WHERE undone = 1 ORDER BY id LIMIT 1
)sql";
constexpr std::string_view dropImportsOfBranch = R"sql(
UPDATE batch SET dropped = 1 WHERE id IN (SELECT batch_id FROM change WHERE undone = 1)
)sql";
constexpr std::string_view addChange = R"sql(
INSERT INTO change(id, name, details, author, made_ms, batch_id, changeset) VALUES (?,?,?,?,?,?,?)
)sql";

KeptStep readKept(Row row)
{
    const auto bytes = row.blob(6);
    return {readHistoryStep(row), Changeset(bytes.begin(), bytes.end())};
}

/// True if the changeset is about one row of `annotation`, this one.
bool changesOnly(Connection &connection, const Changeset &changeset, base::AnnotationId annotation)
{
    bool only = true;
    const auto read = eachChangedRow(connection, changeset, [&](const ChangedRow &row) {
        only = only && row.table == "annotation" && row.values.front() == annotation.value;
    });
    return read && only;
}

} // namespace

HistoryStep readHistoryStep(Row row)
{
    return {row.id<base::ChangeId>(0), row.text(1), splitWords(row.view(2)), row.text(3), row.integer(4), row.flag(5)};
}

History::History(Connection &connection, base::IdGenerator &ids, std::string author)
    : m_connection(connection), m_ids(ids), m_author(std::move(author))
{
}

base::Result<base::ChangeId> History::record(const PlannedStep &step, Change &told)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Steps steps(m_connection);
    if (step.before)
        step.before(steps);
    auto recorder = ChangeRecorder::start(m_connection, recordedTables());
    if (!recorder)
        return tl::unexpected(recorder.error());
    if (steps.isGood())
        step.act(steps);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    const auto changeset = recorder->finish();
    if (!changeset)
        return tl::unexpected(changeset.error());
    if (changeset->empty())
        return base::ChangeId{};
    const base::ChangeId id = write(steps, step, *changeset);
    listChanges(steps, *changeset, told);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    told.name = step.name;
    return id;
}

base::ChangeId History::write(Steps &steps, const PlannedStep &step, const Changeset &changeset)
{
    steps.run(dropImportsOfBranch);
    steps.run("DELETE FROM change WHERE undone = 1");
    if (step.continues.isValid()) {
        const auto last = steps.first(newest, readKept);
        if (last && last->step.name == step.name && changesOnly(m_connection, last->changeset, step.continues)) {
            const auto both = joined(m_connection, last->changeset, changeset);
            if (!both)
                steps.fail(both.error());
            else
                steps.run("UPDATE change SET changeset = ?, made_ms = ? WHERE id = ?", *both, nowMs(), last->step.id);
            return last->step.id;
        }
    }
    const auto id = m_ids.next<base::ChangeId>();
    steps.run(addChange, id, step.name, joinWords(step.details), step.author.empty() ? m_author : step.author, nowMs(),
              step.batch, changeset);
    return id;
}

base::Result<HistoryStep> History::undo(Change &told)
{
    return move(newest, true, told);
}

base::Result<HistoryStep> History::redo(Change &told)
{
    return move(oldestUndone, false, told);
}

base::Result<HistoryStep> History::move(std::string_view which, bool back, Change &told)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Steps steps(m_connection);
    auto kept = steps.first(which, readKept);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    if (!kept)
        return base::failure(back ? base::ErrorCode::NothingToUndo : base::ErrorCode::NothingToRedo,
                             m_connection.path());
    const auto changeset = back ? inverseOf(m_connection, kept->changeset) : base::Result<Changeset>(kept->changeset);
    if (!changeset)
        return tl::unexpected(changeset.error());
    steps.take(applyChangeset(m_connection, *changeset));
    steps.run("UPDATE change SET undone = ? WHERE id = ?", back, kept->step.id);
    listChanges(steps, *changeset, told);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    told.name = kept->step.name;
    kept->step.undone = back;
    return kept->step;
}

base::Result<void> History::compact(std::size_t keep)
{
    {
        auto transaction = Transaction::begin(m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Steps steps(m_connection);
        steps.run(dropImportsOfBranch);
        steps.run("DELETE FROM change WHERE undone = 1 OR id NOT IN (SELECT id FROM change ORDER BY id DESC LIMIT ?)",
                  keep);
        if (!steps.isGood())
            return steps.result();
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return deleteDroppedBatches(m_connection);
}

} // namespace store
