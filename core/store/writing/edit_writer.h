#pragma once

#include "core/base/id_generator.h"
#include "core/base/result.h"
#include "core/store/change.h"
#include "core/store/edits.h"
#include "core/store/writing/history.h"

#include <string>

namespace store {

/// Does edits, each as one step of the history.
class EditWriter
{
public:
    EditWriter(Connection &connection, base::IdGenerator &ids, History &history, std::string author);

    [[nodiscard]] base::Result<EditOutcome> write(const Edit &edit, Change &told);

private:
    [[nodiscard]] PlannedStep plan(const SetClaimStatus &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const CorrectClaim &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const AddEvent &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const AddAnnotation &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const ChangeAnnotation &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const RemoveAnnotation &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const SetPublished &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const SetBatchHidden &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const MergeEvents &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const SplitClaims &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const AddRemark &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const ChangeRemark &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const RemoveRemark &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const SetClaimTime &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const KeepApart &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const MergeActors &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const SplitActor &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const ChangeActor &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const EditTogether &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const SaveSearch &edit, EditOutcome &outcome);
    [[nodiscard]] PlannedStep plan(const RemoveSearch &edit, EditOutcome &outcome);

    Connection &m_connection;
    base::IdGenerator &m_ids;
    History &m_history;
    std::string m_author;
};

} // namespace store
