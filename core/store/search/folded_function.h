#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace store {

/// Makes `folded(text)` known to a connection: lower case without accents, digraphs spelled out, as in place.folded.
/// Only for statements of the program; the schema names no function.
[[nodiscard]] base::Result<void> registerFolded(sqlite3 *handle);

} // namespace store
