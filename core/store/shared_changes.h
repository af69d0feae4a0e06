#pragma once

#include "core/base/result.h"
#include "core/model/shared_changes.h"
#include "core/store/reader.h"

#include <string>

namespace store {

/// Everything a person did in this copy of a project, step by step, for the other copies of it; imports are left out,
/// and so is what was undone. Reads the whole history: linear in it.
[[nodiscard]] base::Result<model::SharedChanges> sharedChanges(const Reader &reader, std::string author);

} // namespace store
