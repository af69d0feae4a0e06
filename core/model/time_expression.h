#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"

#include <cstdint>
#include <string>

namespace model {

enum class TimeType : std::uint8_t { Date, Time, Duration, Set };
enum class TimeAnchor : std::uint8_t { None, Published, Expression };

/// Words of an article that say when. A relative one keeps its expression, so that it moves when its anchor is set.
struct TimeExpression
{
    base::TimeId id;
    base::TextRange range;
    std::string text;
    TimeType type = TimeType::Date;
    std::string value; ///< TIMEX3 value
    std::string edtf;  ///< empty when there is none (durations, vague words)
    TimeAnchor anchor = TimeAnchor::None;
    base::TimeId anchorExpression; ///< for TimeAnchor::Expression
    std::string relative;          ///< base::RelativeTime::toString(); empty for absolute times

    friend bool operator==(const TimeExpression &, const TimeExpression &) = default;
};

} // namespace model
