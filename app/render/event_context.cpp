#include "app/render/event_context.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace render {

std::vector<ClaimContext> speakingClaims(std::vector<ClaimContext> claims)
{
    const auto isRejected = [](const ClaimContext &claim) {
        return claim.claim.status == model::ClaimStatus::Rejected;
    };
    if (!std::ranges::all_of(claims, isRejected))
        std::erase_if(claims, isRejected);
    if (claims.size() > 1)
        std::ranges::stable_sort(claims, {},
                                 [](const ClaimContext &claim) { return model::publishedAt(claim.published); });
    return claims;
}

std::vector<model::EventReport> reportsOf(const EventContext &event)
{
    std::vector<model::EventReport> reports;
    std::ranges::transform(event.claims, std::back_inserter(reports),
                           [](const ClaimContext &claim) { return model::reportOf(claim.claim, claim.placed); });
    return reports;
}

} // namespace render
