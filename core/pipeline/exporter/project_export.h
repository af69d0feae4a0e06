#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"

#include <string>

namespace pipeline {

/// Writes all of a project as dateline-project/1, for another project or another program to read:
/// docs/project-jsonl.md. The file takes its name only when all of it is written. Linear in the project; an article at
/// a time is in memory.
[[nodiscard]] base::Result<void> writeProjectFile(const store::Reader &reader, const std::string &path);

} // namespace pipeline
