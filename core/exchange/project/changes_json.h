#pragma once

#include "core/base/result.h"
#include "core/model/shared_changes.h"

#include <string>
#include <string_view>

namespace exchange {

// What a person did in a copy of a project as JSON Lines, format dateline-changes/1: docs/changes-jsonl.md has every
// field. The first line names the format, the last the number of lines and their digest.

/// The whole file. The same changes give the same bytes.
[[nodiscard]] std::string changesJson(const model::SharedChanges &changes);

/// Reads what changesJson() wrote. Fails with FormatUnknown when it is no such file, ChangesNewer for a later format,
/// and FormatInvalid (details: line, reason) when it is cut off, altered, or breaks the format. What the rows say is
/// held against a project only by the store. file is the subject of failures.
[[nodiscard]] base::Result<model::SharedChanges> readChangesJson(std::string_view text, const std::string &file);

} // namespace exchange
