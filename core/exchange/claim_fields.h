#pragma once

#include "core/model/claim.h"

#include <type_traits>
#include <variant>

namespace exchange {

/// The payload of a claim of this kind, with nothing known.
[[nodiscard]] inline model::ClaimPayload emptyPayload(model::ClaimKind kind)
{
    switch (kind) {
    case model::ClaimKind::Statement:
        return model::Statement{};
    case model::ClaimKind::Movement:
        return model::Movement{};
    case model::ClaimKind::Casualties:
        return model::Casualties{};
    case model::ClaimKind::Happening:
        break;
    }
    return model::Happening{};
}

// What a claim says, field by field: the one list that the lossless formats write and read by, so that none of them can
// forget a field. Claim is model::Claim or const model::Claim; visit(name, value) is called in a fixed order with
// strings, bools, numbers, enumerations, references, ranges and counts.

template <class Payload, class Visit>
void visitPayload(Payload &payload, Visit &&visit)
{
    using Plain = std::remove_const_t<Payload>;
    if constexpr (std::is_same_v<Plain, model::Statement>) {
        visit("statement_type", payload.type);
        visit("speaker", payload.speaker);
        visit("speaker_role", payload.speakerRole);
        visit("speaker_inferred", payload.speakerInferred);
        visit("cue", payload.cue);
        visit("medium", payload.medium);
        visit("addressee", payload.addressee);
    } else if constexpr (std::is_same_v<Plain, model::Movement>) {
        visit("mover", payload.mover);
        visit("count", payload.count);
        visit("what", payload.what);
        visit("means", payload.means);
        visit("origin", payload.origin);
        visit("destination", payload.destination);
        visit("distance", payload.distance);
        visit("duration", payload.duration);
        visit("phase", payload.phase);
    } else if constexpr (std::is_same_v<Plain, model::Casualties>) {
        visit("effect", payload.effect);
        visit("count", payload.count);
        visit("victims", payload.victims);
        visit("perpetrator", payload.perpetrator);
        visit("place", payload.place);
        visit("certainty", payload.certainty);
    } else {
        visit("happening_type", payload.type);
        visit("place", payload.place);
        visit("summary", payload.summary);
    }
}

/// All that a person can decide of a claim; its kind is told apart, since the payload's fields follow from it.
template <class Claim, class Visit>
void visitDecided(Claim &claim, Visit &&visit)
{
    visit("status", claim.status);
    visit("date", claim.eventTime);
    visit("date_by_hand", claim.timeByHand);
    visit("tense", claim.tense);
    visit("source", claim.source);
    visit("source_inferred", claim.sourceInferred);
    visit("confidence", claim.confidence);
    std::visit([&](auto &payload) { visitPayload(payload, visit); }, claim.payload);
}

} // namespace exchange
