#pragma once

#include "core/extract/phrases/claim_context.h"
#include "core/model/claim.h"

#include <optional>
#include <vector>

namespace extract {

/// Where the victims of an effect stand.
enum class VictimSide : std::uint8_t {
    None,       ///< nowhere: "for killing", without an object
    Before,     ///< "12 were killed", "12 døde"
    Behind,     ///< "killing 12", "dræbte 12"
    BeforeOrOf, ///< "12 deaths", "the deaths of 12"
    Of,         ///< "the murder of 12"
    Toll,       ///< "the death toll rose to 12"
    AroundLife, ///< "cost 12 people their lives"
};

/// Words that say that something happened to people.
struct CasualtyTrigger
{
    TokenRange tokens;
    model::CasualtyEffect effect = model::CasualtyEffect::Killed;
    VictimSide side = VictimSide::None;
    TokenRange region; ///< where victims may stand: between the triggers beside it, inside its clause
    /// The verb also takes things ("captured a village"): the victims must be people by word.
    bool mustBePeople = false;
    bool mustBeFighters = false; ///< "lost |63 soldiers|": only counted soldiers
    bool onlyPeople = false;     ///< it befalls nobody but people ("arrested a dealer"): any noun for one will do
    std::optional<model::CasualtyEffect> secondEffect; ///< on the same victims: "killed or wounded"
};

/// The triggers of a sentence in text order; overlapping ones give way to the longest, two effects on the same victims
/// ("killed or wounded") are one trigger.
[[nodiscard]] std::vector<CasualtyTrigger> findCasualtyTriggers(const ClaimContext &context, TokenRange sentence);

} // namespace extract
