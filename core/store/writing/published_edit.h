#pragma once

#include "core/store/edits.h"

namespace store {

class Steps;

/// Sets an article's publication time and moves what stands relative to it: each relative time after its anchor, then
/// the event times of claims (those by hand stay), then the places of all its claims on the timeline.
void setPublished(Steps &steps, const SetPublished &edit);

} // namespace store
