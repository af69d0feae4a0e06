#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <string>

namespace model {

enum class RemarkShape : std::uint8_t { Text, Span, Line };

/// A colour that a person chose, by name; a theme knows what it looks like.
enum class PersonColour : std::uint8_t { None, Violet, Blue, Amber, Red, Green, Grey };

/// What a person writes on the timeline itself, about no event: words at a time, a shaded span, or a line through the
/// lanes. It is never evidence, has no source, and is counted nowhere.
struct Remark
{
    base::RemarkId id;
    RemarkShape shape = RemarkShape::Text;
    std::string text;
    std::string time; ///< EDTF, never empty
    PersonColour colour = PersonColour::None;
    /// The one lane that it is about, as LaneRow::key names it; empty: all of them.
    std::string lane;
    std::string author;

    friend bool operator==(const Remark &, const Remark &) = default;
};

} // namespace model
