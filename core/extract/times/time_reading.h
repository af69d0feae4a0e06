#pragma once

#include "core/base/edtf.h"
#include "core/base/relative_time.h"
#include "core/extract/numbers/token_words.h"
#include "core/extract/text/document.h"
#include "core/model/time_expression.h"

#include <optional>
#include <string>

namespace extract {

/// What the rules make of some words, before it is known what they are relative to.
struct TimeReading
{
    enum class Over : std::uint8_t {
        Published, ///< the date of the article (or of its narrative, see TimeResolver)
        Previous,  ///< the date said before: "two days later"
        Told,      ///< the date said before, or else that of the article: "through the evening"
        Story,     ///< the date of the article, in a history the date said before: "the end of the year"
    };

    /// What a report on a quarter means: "a year earlier", "the latest quarter", "the 1988 quarter".
    enum class Quarter : std::uint8_t { None, YearBefore, Same, OfYear };

    TokenRange tokens;
    model::TimeType type = model::TimeType::Date;
    base::Edtf edtf; ///< of an absolute time
    std::optional<base::RelativeTime> relative;
    Over over = Over::Published;
    Quarter quarter = Quarter::None;           ///< where the text tells of a quarter, its answer to that
    bool nearest = false;                      ///< edtf was looked for near the article's date
    bool byTense = false;                      ///< relative->direction follows the verb next to it
    bool approximate = false;                  ///< "omkring 1980"
    bool calendar = false;                     ///< a calendar date with its own year: what makes a text a narrative
    std::optional<std::int32_t> secondOfDay;   ///< a clock time on the day that comes out
    std::optional<std::int16_t> offsetMinutes; ///< its zone
    std::string value;                         ///< TIMEX3 value where it does not follow from the EDTF value
    std::string part;                          ///< TIMEX3 part of the day: "MO", "NI"
};

/// What the rules look at.
struct TimeContext
{
    const TokenWords &words;
    base::Edtf published;

    /// The first year of the article's date, if it has one.
    [[nodiscard]] std::optional<std::int64_t> publishedYear() const;
};

/// A reading of the words [begin, end) with everything else as is.
[[nodiscard]] TimeReading absoluteReading(TokenRange tokens, base::Edtf edtf);
[[nodiscard]] TimeReading relativeReading(TokenRange tokens, base::RelativeTime relative, bool byTense = false);
/// A length, frequency or reference that has a TIMEX3 value and no place in the calendar.
[[nodiscard]] TimeReading valueReading(TokenRange tokens, model::TimeType type, std::string value);

} // namespace extract
