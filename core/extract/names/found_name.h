#pragma once

#include "core/extract/names/name_mention.h"

#include <array>
#include <string>
#include <vector>

namespace extract {

enum class Gender : std::uint8_t { Unknown, Male, Female };

/// A mention as the finders see it, before it is joined with others.
struct FoundName
{
    TokenRange tokens;
    std::size_t dropped = 0; ///< bytes of a genitive ending, not part of the name
    TokenRange role;
    model::ActorType type = model::ActorType::Person;
    std::uint32_t gazetteerRow = noIndex;
    Gender gender = Gender::Unknown;
    bool collective = false;
    bool isNamed = true;           ///< false: a common noun, "politiet", "russiske styrker"
    bool isWeak = false;           ///< the kind is a guess, to be overruled by surer mentions of the same name
    bool isDoubtful = false;       ///< as likely a common noun: a name only if the text has it in a longer one as well
    bool isRoleAlone = false;      ///< "præsidenten": stands for a person whose role it is, if there is exactly one
    std::array<char, 2> country{}; ///< of the adjective or genitive in a noun phrase
    std::string folded;            ///< its text in lower case without the genitive ending; the joiner fills it in
    std::string key; ///< unnamed: what is joined; named: the common id of two names of one organisation, or empty

    [[nodiscard]] bool isPlace() const
    {
        return type == model::ActorType::GeoPolitical || type == model::ActorType::Location;
    }
};

} // namespace extract
