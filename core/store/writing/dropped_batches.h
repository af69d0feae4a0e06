#pragma once

#include "core/base/result.h"

namespace store {

class Connection;

/// Deletes every row of imports that were undone and can never be done again. Linear in those rows.
[[nodiscard]] base::Result<void> deleteDroppedBatches(Connection &connection);

} // namespace store
