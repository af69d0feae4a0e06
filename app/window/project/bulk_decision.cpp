#include "app/window/project/bulk_decision.h"

#include <algorithm>

namespace ui {

std::vector<base::ClaimId> claimsToDecide(const store::Reader &reader, std::span<const base::EventId> events,
                                          model::ClaimStatus status)
{
    std::vector<base::ClaimId> claims;
    const auto lines = reader.claimsOf(events);
    if (!lines)
        return claims;
    const auto isRejected = [](const store::ClaimLine &line) {
        return line.claim.status == model::ClaimStatus::Rejected;
    };
    for (auto first = lines->begin(); first != lines->end();) {
        const auto last = std::find_if(
            first, lines->end(), [&](const store::ClaimLine &line) { return line.claim.event != first->claim.event; });
        const bool onlyRejected = std::all_of(first, last, isRejected);
        for (auto line = first; line != last; ++line) {
            const bool concerned = status == model::ClaimStatus::Rejected
                                       ? !isRejected(*line)
                                       : onlyRejected || line->claim.status == model::ClaimStatus::Extracted;
            if (concerned)
                claims.push_back(line->claim.id);
        }
        first = last;
    }
    return claims;
}

} // namespace ui
