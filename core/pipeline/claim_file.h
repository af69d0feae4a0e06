#pragma once

#include "core/base/result.h"
#include "core/exchange/claim_writer.h"
#include "core/store/reader.h"

#include <string>

namespace pipeline {

/// Writes the claims of a project that pass the filter, or their events, by time, as a file for another program; a
/// format whose unit is the project holds all of it, whatever the filter. What the format cannot hold is counted. The
/// file takes its name only when all of it is written. Cost: linear in claims; each article is read once.
[[nodiscard]] base::Result<exchange::ClaimLosses>
writeClaimFile(const store::Reader &reader, const store::ClaimFilter &filter, exchange::ClaimFormat format,
               const exchange::ClaimFileInfo &info, const std::string &path);

} // namespace pipeline
