#pragma once

#include "core/model/claim.h"
#include "core/store/sqlite/statement.h"

#include <string>

namespace store {

/// Binds every column of claimColumns in order.
void bindClaim(Statement &statement, const model::Claim &claim);

/// Columns for readClaim from `claim c JOIN provenance p ON p.id = c.id`: id, claimColumns, provenance.
[[nodiscard]] const std::string &claimSelection();
/// How many columns that is: where a query's own ones begin.
[[nodiscard]] int claimSelectionSize();
[[nodiscard]] model::Claim readClaim(Row row);

} // namespace store
