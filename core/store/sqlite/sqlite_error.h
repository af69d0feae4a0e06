#pragma once

#include "core/base/result.h"

#include <string>

struct sqlite3;

namespace store {

/// What SQLite refused, as an Error about the file at path; details[0] is SQLite's own message.
[[nodiscard]] base::Error sqliteError(sqlite3 *handle, int code, const std::string &path);

} // namespace store
