#pragma once

#include "core/base/result.h"
#include "core/model/project_record.h"

#include <functional>

namespace store {

class Reader;

/// A failure ends the scan.
using RecordVisitor = std::function<base::Result<void>(const model::ProjectRecord &)>;

/// All that a person sees of a project or did in it, in a fixed order: places and actors that anything seen names,
/// articles by time of import, claims from nothing, annotations and remarks by time of making, then what a person made
/// of actors, which claims are kept apart and what searches have a name. Ids are lasting ones but for times. Actors and
/// claims are as they were read. What is told is one state of the project, whatever is written meanwhile. One article
/// is in memory at a time.
[[nodiscard]] base::Result<void> scanProject(const Reader &reader, const RecordVisitor &visit);

} // namespace store
