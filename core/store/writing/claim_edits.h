#pragma once

#include "core/base/id_generator.h"
#include "core/store/edits.h"

namespace store {

class Steps;

// What edits of claims write. Each fails with NotFound, DateInvalid or ArgumentInvalid before it writes anything wrong.
void setStatus(Steps &steps, const SetClaimStatus &edit);
void correctClaim(Steps &steps, const CorrectClaim &edit);
void setClaimTime(Steps &steps, const SetClaimTime &edit);
/// The claim's ids are given already.
void addEvent(Steps &steps, model::Claim claim);

/// False, and the steps failed with DateInvalid, if it is neither empty nor EDTF.
bool isTimeOrEmpty(Steps &steps, const std::string &edtf);

} // namespace store
