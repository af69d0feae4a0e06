#pragma once

#include "core/base/id_generator.h"
#include "core/model/project_record.h"

#include <variant>
#include <vector>

namespace store {

class Steps;

/// What no rows of an import hold and its hiding cannot hide: written as part of the step that the import is, which
/// takes it back. Ids are of this project.
using LateRecord =
    std::variant<model::Remark, model::ActorDecision, model::SplitName, model::KeptApart, model::SavedSearch>;

/// What a person here has said of the same stays.
void writeLate(Steps &steps, base::IdGenerator &ids, const std::vector<LateRecord> &records);

} // namespace store
