#pragma once

#include "core/pipeline/incidents/incident_claim.h"

#include <cstdint>
#include <set>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace pipeline {

/// What speaks for two claims being about one incident, beside their kind and effect.
enum class Agreement : std::uint8_t {
    Words,       ///< the same words, as in a copied article
    Place,       ///< the same place
    PlaceInside, ///< one names a place, the other the country around it
    Day,         ///< both say when, and it is the same few days
    Time,        ///< the times they leave open overlap
    SameCount,
    CountsMeet, ///< "at least 18" and 26
    CountsNear, ///< 18 and 26: no range they share, but of one size
    About,      ///< the same victims, movers, or thing that happened
};

/// Events that are likely one incident. Each of them matches every other.
struct MergeSuggestion
{
    std::vector<base::EventId> events;
    std::vector<base::ClaimId> claims; ///< of these events, those that match; by order
    std::vector<Agreement> agreements; ///< what all of them share, ascending
    friend bool operator==(const MergeSuggestion &, const MergeSuggestion &) = default;
};

/// Pairs of events that a person keeps apart, the lower id first.
using ApartPairs = std::set<std::pair<base::EventId, base::EventId>>;

/// Finds events that are likely about the same incident: one kind, one effect or type, the same place or one inside the
/// other, times that overlap, counts of one size, words in common, and not one sentence. Pure; same claims, same
/// answer, in any order. Claims are sorted into blocks of effect and place, and each is held against the nearest few in
/// time: n log n, whatever a day holds. Empty when asked to stop.
[[nodiscard]] std::vector<MergeSuggestion>
suggestMerges(std::span<const IncidentClaim> claims, const ApartPairs &apart = {}, const std::stop_token &stop = {});

/// What speaks for these two; empty when they are not likely the same.
[[nodiscard]] std::vector<Agreement> agreementsOf(const IncidentClaim &a, const IncidentClaim &b);

} // namespace pipeline
