#include "app/window/project/bulk_decision.h"

#include <algorithm>

namespace ui {

namespace {

/// More than this are found faster by a look at all events.
constexpr std::size_t mostAsked = 1000;

bool isConcerned(const store::ScannedClaim &claim, model::ClaimStatus decision, bool onlyRejected)
{
    if (decision == model::ClaimStatus::Rejected)
        return claim.status != model::ClaimStatus::Rejected;
    return onlyRejected || claim.status == model::ClaimStatus::Extracted;
}

} // namespace

std::vector<base::ClaimId> claimsToDecide(const store::Reader &reader, std::span<const base::EventId> events,
                                          model::ClaimStatus status)
{
    std::vector<base::EventId> asked(events.begin(), events.end());
    std::ranges::sort(asked);
    store::ScanOptions options;
    options.withRejected = true;
    if (asked.size() <= mostAsked)
        options.events = asked;
    std::vector<base::ClaimId> claims;
    const auto scanned = reader.scanEvents(options, [&](const store::ScannedEvent &event) {
        if (!std::ranges::binary_search(asked, event.id))
            return true;
        const bool onlyRejected = std::ranges::all_of(
            event.claims, [](auto each) { return each == model::ClaimStatus::Rejected; }, &store::ScannedClaim::status);
        for (const store::ScannedClaim &claim : event.claims) {
            if (isConcerned(claim, status, onlyRejected))
                claims.push_back(claim.id);
        }
        return true;
    });
    return scanned ? claims : std::vector<base::ClaimId>();
}

} // namespace ui
