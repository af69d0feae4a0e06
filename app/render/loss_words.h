#pragma once

#include "core/exchange/claim_writer.h"

#include <QStringList>

namespace render {

/// What an export could not hold, as sentences for a person; empty if it holds everything.
[[nodiscard]] QStringList wordsOf(const exchange::ClaimLosses &losses);

} // namespace render
