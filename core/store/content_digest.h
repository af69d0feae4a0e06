#pragma once

#include "core/base/result.h"

#include <string>

namespace store {

class Reader;

/// SHA-256, lower-case hex, of what a project says: articles, captions, times, names, claims with their status, events
/// as groups of claims, annotations. Without ids, times of editing, history and hidden imports, and the same for any
/// order of import. Two projects with one digest are equal for a person.
[[nodiscard]] base::Result<std::string> contentDigest(const Reader &reader);

} // namespace store
