#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace store {

class Connection;

/// Writes the project as one compact file: to a temporary name beside the target, checked, on the disk, and only then
/// renamed. On any failure the target is what it was, and nothing stays beside it.
[[nodiscard]] base::Result<void> copyProject(Connection &connection, const std::filesystem::path &target);

} // namespace store
