#pragma once

#include "core/base/result.h"
#include "core/model/shared_changes.h"
#include "core/store/change.h"
#include "core/store/taken_in.h"

namespace store {

class Connection;
class History;

/// See Writer::takeIn. Changes come from anywhere: every table, column and value is held against the schema before
/// anything is written. Cost: linear in the changes and in the history of those taken in before.
[[nodiscard]] base::Result<TakenIn> takeChangesIn(Connection &connection, History &history,
                                                  const model::SharedChanges &changes, const Choosing &choosing,
                                                  Change &told);

} // namespace store
