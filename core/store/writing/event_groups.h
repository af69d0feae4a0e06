#pragma once

#include "core/base/id_generator.h"
#include "core/store/edits.h"

namespace store {

class Steps;

// Which claims make one event. Each fails with NotFound or ArgumentInvalid before it writes anything.
void mergeEvents(Steps &steps, const MergeEvents &edit);
/// What a merge writes for one event that is joined; it need have no claims.
void joinEvents(Steps &steps, base::EventId stays, base::EventId joined);
/// The first event that was made; not valid when every claim stays where it is.
[[nodiscard]] base::EventId splitClaims(Steps &steps, const SplitClaims &edit, base::IdGenerator &ids);

} // namespace store
