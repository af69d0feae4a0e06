#pragma once

#include "core/base/text_range.h"
#include "core/extract/text/document.h"
#include "core/model/actor.h"

#include <cstdint>

namespace extract {

inline constexpr std::uint32_t noIndex = UINT32_MAX;

/// Words that name an actor or a place. Mentions never overlap, except that a place inside the words of an actor
/// ("myndighederne i Kasakhstan") is a mention of its own after it.
struct NameMention
{
    TokenRange tokens;     ///< the name without its title
    base::TextRange range; ///< as tokens, the genitive ending dropped
    TokenRange role;       ///< words of the title or apposition ("den russiske viceudenrigsminister"); often empty
    model::ActorType type = model::ActorType::Person;
    std::uint32_t actor = noIndex;  ///< index into ActorTable::actors()
    std::uint32_t place = noIndex;  ///< index into ActorTable::places()
    std::uint32_t within = noIndex; ///< index of the mention whose words hold this one
    bool collective = false;        ///< a side, a voice: "russiske side" stands for Rusland
    bool isNamed = true;            ///< false for a common noun without more: "politiet", "soldater"

    [[nodiscard]] bool isPerson() const { return type == model::ActorType::Person; }
};

} // namespace extract
