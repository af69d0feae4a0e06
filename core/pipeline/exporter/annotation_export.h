#pragma once

#include "core/base/result.h"
#include "core/exchange/claim_writer.h"
#include "core/store/reader.h"

#include <string>

namespace pipeline {

/// Writes what people added to words of articles, and the claims read out of them, as W3C Web Annotations. An
/// annotation of an event is on the words of its claims; one of an event from nothing is on no words, and counts as
/// lost.
[[nodiscard]] base::Result<exchange::ClaimLosses> writeAnnotationFile(const store::Reader &reader,
                                                                      const std::string &path);

} // namespace pipeline
