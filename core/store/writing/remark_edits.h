#pragma once

#include "core/store/timeline_edits.h"

#include <string>

namespace store {

class Steps;

// What a person puts on the timeline itself, and which events are not one. Each fails with NotFound, DateInvalid or
// ArgumentInvalid before it writes anything.
void addRemark(Steps &steps, const model::Remark &remark, const std::string &author);
void changeRemark(Steps &steps, const model::Remark &remark);
void removeRemark(Steps &steps, base::RemarkId remark);
void keepApart(Steps &steps, const KeepApart &edit);

} // namespace store
