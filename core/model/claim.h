#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"
#include "core/model/count.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

enum class ClaimKind : std::uint8_t { Statement, Movement, Casualties, Happening };
enum class ClaimStatus : std::uint8_t { Extracted, Accepted, Corrected, Rejected, Manual };

/// A name as written, and the actor it was joined with, if any.
struct ActorReference
{
    std::string name;
    base::ActorId actor;
    [[nodiscard]] bool isEmpty() const { return name.empty() && !actor.isValid(); }
    friend bool operator==(const ActorReference &, const ActorReference &) = default;
};

/// Words for a place as written, and the place they were joined with, if any.
struct PlaceReference
{
    std::string words;
    base::PlaceId place;
    friend bool operator==(const PlaceReference &, const PlaceReference &) = default;
};

enum class StatementType : std::uint8_t { Direct, Partial, Indirect };

struct Statement
{
    StatementType type = StatementType::Direct;
    ActorReference speaker;
    std::string speakerRole;
    bool speakerInferred = false; ///< carried over from context
    base::TextRange cue;          ///< the reporting words; empty when there are none
    std::string medium;
    std::string addressee;
    friend bool operator==(const Statement &, const Statement &) = default;
};

enum class MovementPhase : std::uint8_t { Announced, Ordered, UnderWay, Completed, Stationed, Withdrawn, Denied };

struct Movement
{
    ActorReference mover;
    std::optional<Count> count;
    std::string what; ///< soldiers, tanks, aircraft ... as written
    std::string means;
    PlaceReference origin;
    PlaceReference destination;
    std::string distance;
    std::string duration;
    MovementPhase phase = MovementPhase::Completed;
    friend bool operator==(const Movement &, const Movement &) = default;
};

enum class CasualtyEffect : std::uint8_t {
    Killed,
    Injured,
    Detained,
    Captured,
    Missing,
    Kidnapped,
    Displaced,
    Evacuated,
    Casualties
};
enum class Certainty : std::uint8_t { Reported, Claimed, Confirmed, Denied, Unconfirmed, Superseded, Expected, None };

struct Casualties
{
    CasualtyEffect effect = CasualtyEffect::Killed;
    std::optional<Count> count;
    std::string victims;
    std::string perpetrator;
    PlaceReference place;
    Certainty certainty = Certainty::Reported;
    friend bool operator==(const Casualties &, const Casualties &) = default;
};

struct Happening
{
    std::string type; ///< a word of the happening types in resources/languages: "attack", "control_regained" ...
    PlaceReference place;
    std::string summary; ///< words for the label; the quote when empty
    friend bool operator==(const Happening &, const Happening &) = default;
};

/// Order as ClaimKind.
using ClaimPayload = std::variant<Statement, Movement, Casualties, Happening>;

/// How a claim without a time of its own stands to its report: a past one happened by then, a plan comes after.
enum class Tense : std::uint8_t { Past, Present, Planned };

/// Where a claim comes from; every claim has it, a claim added by hand from nothing has an empty range and rule
/// "manual".
struct Provenance
{
    base::ArticleId article; ///< not valid for an event added from nothing
    base::TextRange range;   ///< the claim's words
    std::string quote;       ///< equals range.in(article.text)
    std::string rule;        ///< the rule that made it
    std::string trigger;     ///< the words that triggered it
    std::string packVersion; ///< of the language pack
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// What one article asserts.
struct Claim
{
    base::ClaimId id;
    base::EventId event; ///< the mark it belongs to
    ClaimPayload payload;
    Provenance provenance;
    base::TimeId time;     ///< the expression that dates it; not valid when the text states none
    std::string eventTime; ///< EDTF; empty when the text states none. Set by hand: timeByHand
    bool timeByHand = false;
    Tense tense = Tense::Past;
    ActorReference source; ///< who says so; empty: the article's own words
    bool sourceInferred = false;
    double confidence = 0; ///< 0..1
    ClaimStatus status = ClaimStatus::Extracted;

    [[nodiscard]] ClaimKind kind() const { return static_cast<ClaimKind>(payload.index()); }
    friend bool operator==(const Claim &, const Claim &) = default;
};

} // namespace model
