#pragma once

#include "core/base/ids.h"
#include "core/exchange/claim_record.h"

#include <cstddef>
#include <string>
#include <vector>

namespace exchange {

/// One event for others: the claims that speak for it, side by side, and what people noted on it.
struct EventRecord
{
    base::EventId id;
    std::vector<ClaimRecord> claims; ///< never empty; in the order of publication: the first names the event
    std::size_t dating = 0;          ///< the claim whose time is the event's
    std::vector<std::string> notes;
    std::vector<std::string> tags;

    [[nodiscard]] const ClaimRecord &first() const { return claims.front(); }
    [[nodiscard]] const ClaimRecord &dated() const { return claims[dating]; }
};

} // namespace exchange
