#pragma once

#include "core/base/id_generator.h"
#include "core/base/result.h"
#include "core/store/change.h"
#include "core/store/sqlite/connection.h"

#include <functional>
#include <string>

namespace store {

class Steps;

/// A step about to be made.
struct PlannedStep
{
    std::string name;
    std::vector<std::string> details;
    base::BatchId batch;                 ///< for the step that an import is
    base::AnnotationId continues;        ///< joined with the newest step if that changed this annotation alone
    std::function<void(Steps &)> before; ///< in the same transaction, not part of the step; may be empty
    std::function<void(Steps &)> act;    ///< what is recorded
    std::string author{};                ///< empty: who works on this project
};

/// What a person did, step by step, as changesets in the table `change`. Undoing applies the inverse, doing again the
/// changeset itself, so no kind of edit needs code of its own, and both outlive the program. Each call is one
/// transaction. A new step after an undo forgets what was undone, for good.
class History
{
public:
    History(Connection &connection, base::IdGenerator &ids, std::string author);

    /// The id is not valid, and nothing is written, when act changed nothing.
    [[nodiscard]] base::Result<base::ChangeId> record(const PlannedStep &step, Change &told);
    [[nodiscard]] base::Result<HistoryStep> undo(Change &told);
    [[nodiscard]] base::Result<HistoryStep> redo(Change &told);
    /// Forgets all but the newest steps, what is undone included, and deletes the rows of imports that cannot come
    /// back.
    [[nodiscard]] base::Result<void> compact(std::size_t keep);

private:
    [[nodiscard]] base::Result<HistoryStep> move(std::string_view which, bool back, Change &told);
    [[nodiscard]] base::ChangeId write(Steps &steps, const PlannedStep &step, const std::vector<std::byte> &changeset);

    Connection &m_connection;
    base::IdGenerator &m_ids;
    std::string m_author;
};

/// A step from a query's columns id, name, details, author, made_ms, undone.
inline constexpr std::string_view historyColumns = "id, name, details, author, made_ms, undone";
[[nodiscard]] HistoryStep readHistoryStep(Row row);

} // namespace store
