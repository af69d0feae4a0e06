#pragma once

#include "core/base/ids.h"
#include "core/base/time_point.h"
#include "core/model/claim.h"
#include "core/model/claim_time.h"
#include "core/model/event_reports.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// An article as the scan needs it; read once before the events.
struct ScannedArticle
{
    base::ArticleId id;
    std::string digest; ///< breaks ties of drawing together with offset
    std::string publisher;
    std::string sourceName;
    std::string title;
    std::string published;
};

/// One claim of an event, with everything the timeline's index takes. Views end with the visit.
struct ScannedClaim
{
    base::ClaimId id;
    const ScannedArticle *article = nullptr; ///< none for a claim from nothing
    std::size_t offset = 0;                  ///< of its first byte in the article
    model::ClaimKind kind = model::ClaimKind::Statement;
    model::ClaimStatus status = model::ClaimStatus::Extracted;
    model::TimeOrigin origin = model::TimeOrigin::Undated;
    bool timeIsZoned = false; ///< bounds are in UTC, not civil
    std::string_view edtf;    ///< of PlacedTime: for members of sets, and words
    base::TimeBounds bounds;
    base::ActorId actor;         ///< speaker or mover
    base::ActorId source;        ///< who says so, if joined with an actor
    std::string_view sourceName; ///< who says so in words
    base::PlaceId place;         ///< where: place or destination
    base::PlaceId originPlace;   ///< from where
    std::optional<model::CasualtyEffect> effect;
    model::Certainty certainty = model::Certainty::Reported;
    std::optional<std::int64_t> countLow;
    std::optional<std::int64_t> countBest;
    std::optional<std::int64_t> countHigh;
    std::optional<model::CountModifier> countModifier; ///< nothing: no count, not even a word for one

    [[nodiscard]] model::EventReport report() const
    {
        return {kind, status, origin, bounds, effect, certainty, countLow, countBest, countHigh, countModifier};
    }
};

/// One mark of the timeline.
struct ScannedEvent
{
    base::EventId id;
    std::span<const ScannedClaim> claims;
    bool pinned = false;
    bool disputed = false; ///< two of its claims do, by model::disagree()
    bool noted = false;    ///< a note on the event or on one of its claims
    std::span<const std::string> tags;
    std::string_view colour;
};

struct ScanOptions
{
    bool withRejected = false;
    std::optional<base::ArticleId> article; ///< only events with a claim of it
    std::vector<base::EventId> events;      ///< only these; empty: all
};

/// Called once an event, in the order of ids. False ends the scan.
using EventVisitor = std::function<bool(const ScannedEvent &)>;

} // namespace store
