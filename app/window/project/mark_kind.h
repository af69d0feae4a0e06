#pragma once

#include "core/model/claim.h"
#include "core/timeline/event_row.h"

namespace ui {

/// The mark of a claim's kind; the first four marks stand in the order of the kinds.
[[nodiscard]] constexpr timeline::MarkKind markOf(model::ClaimKind kind)
{
    return static_cast<timeline::MarkKind>(kind);
}

} // namespace ui
