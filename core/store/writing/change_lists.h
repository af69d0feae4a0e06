#pragma once

#include "core/store/change.h"

#include <cstddef>
#include <span>

namespace store {

class Steps;

/// Adds what a changeset is about to the lists of told; sets everything when it is too much, or when batches change.
void listChanges(Steps &steps, std::span<const std::byte> changeset, Change &told);

} // namespace store
