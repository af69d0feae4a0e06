#pragma once

#include "core/extract/phrases/claim_context.h"

namespace extract {

/// What moves: it decides how much else a movement must say.
enum class MoverKind : std::uint8_t {
    None,
    People, ///< persons and groups of them
    Goods,  ///< materiel and other things that are carried
    Force,  ///< troops
};

struct Mover
{
    TokenRange words; ///< noun phrase with its count, or a pronoun; may be empty
    MoverKind kind = MoverKind::None;
    TokenRange carried; ///< what the mover moves with it: its headquarters; mostly empty
};

/// The mover of a trigger: the object of a verb that moves things, the subject of a passive verb or of one that moves
/// by itself, what a noun of movement is "of" or compounded with. Looks inside the trigger's clause; one that opens
/// with a relative word takes its mover from the phrase before.
[[nodiscard]] Mover findMover(const ClaimContext &context, const PhraseHit &trigger, TokenRange sentence);

/// The word behind which a verb's gift stands ("supplied the rebels |with| arms"), or noIndex if it is not there or the
/// verb gives nothing.
[[nodiscard]] std::uint32_t givingMark(const ClaimContext &context, const PhraseHit &trigger);

} // namespace extract
