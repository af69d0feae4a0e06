#pragma once

#include "core/base/ids.h"
#include "core/model/remark.h"

#include <string>
#include <vector>

namespace store {

/// A new remark on the timeline. Its time must be EDTF and say something.
struct AddRemark
{
    model::Remark remark;
};

/// Another shape, text, time, colour or lane of a remark.
struct ChangeRemark
{
    model::Remark remark;
};

struct RemoveRemark
{
    base::RemarkId remark;
};

/// Another event time of a claim, set by hand: EDTF, or empty for none. The claim is corrected by it, as by
/// CorrectClaim. about is what the step calls the claim.
struct SetClaimTime
{
    base::ClaimId claim;
    std::string time;
    std::string about;
};

/// These events are not what the first one is. Said of their claims, so that it holds after merges and splits.
struct KeepApart
{
    base::EventId event;
    std::vector<base::EventId> others;
};

} // namespace store
