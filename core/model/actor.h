#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace model {

enum class ActorType : std::uint8_t { Person, Organisation, GeoPolitical, Location, Group };

/// Person, organisation, state, armed group or crowd. Mentions are ranges in the one article it was read from.
struct Actor
{
    base::ActorId id;
    std::string name; ///< canonical
    std::string text; ///< the name as first written
    ActorType type = ActorType::Person;
    std::string role; ///< as written; empty when unknown
    std::vector<std::string> aliases;
    std::vector<base::TextRange> mentions;

    friend bool operator==(const Actor &, const Actor &) = default;
};

/// A named place, so that Alma-Ata and Almaty are one.
struct Place
{
    base::PlaceId id;
    std::string name;
    std::string text;                        ///< as first written
    std::optional<std::int64_t> gazetteerId; ///< GeoNames id
    std::optional<double> latitude;          ///< degrees, WGS 84
    std::optional<double> longitude;         ///< degrees, WGS 84
    std::string precision;                   ///< "town", "region", "country", or empty
    std::vector<base::TextRange> mentions;

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace model
