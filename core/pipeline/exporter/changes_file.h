#pragma once

#include "core/base/result.h"
#include "core/model/shared_changes.h"
#include "core/store/reader.h"

#include <cstddef>
#include <memory>
#include <string>

namespace pipeline {

/// What a file of changes ends with.
inline constexpr const char *changesFileEnding = ".changes.jsonl";

/// Writes what a person did in this copy of a project, for a colleague with another copy: docs/changes-jsonl.md. The
/// file takes its name only when all of it is written. The answer is the number of steps.
[[nodiscard]] base::Result<std::size_t> writeChangesFile(const store::Reader &reader, const std::string &author,
                                                         const std::string &path);

/// Reads such a file from anywhere, 256 MiB at most. Every failure has the file as its subject.
[[nodiscard]] base::Result<std::shared_ptr<const model::SharedChanges>> readChangesFile(const std::string &path);

} // namespace pipeline
