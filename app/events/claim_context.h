#pragma once

#include "app/render/event_context.h"
#include "core/store/views.h"

namespace ui {

/// A claim of a list as the words for it need it: without sentence and photo, which only the hover card shows.
[[nodiscard]] render::ClaimContext claimContext(const store::ClaimLine &line);

} // namespace ui
