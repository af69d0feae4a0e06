#pragma once

#include "core/base/result.h"
#include "core/model/shared_changes.h"
#include "core/store/sharing/recorded_steps.h"

namespace store {

/// Changes of a copy of this very project, by a version whose schema is known: else ChangesForeign or ChangesNewer.
[[nodiscard]] base::Result<void> checkOrigin(Steps &steps, const model::SharedChanges &changes);

/// Every row names a table, columns and values that the schema has: else FormatInvalid, with what does not fit.
[[nodiscard]] base::Result<void> checkRows(const TableShapes &shapes, const model::SharedChanges &changes);

} // namespace store
