#pragma once

#include "core/base/civil_date.h"
#include "core/base/edtf.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

enum class CalendarUnit : std::uint8_t {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century
};

/// Where a named day, month or season is looked for, seen from the anchor.
enum class Direction : std::uint8_t {
    Past,        ///< the nearest at or before the anchor ("fredag" with a past tense)
    BeforePast,  ///< the nearest strictly before it ("sidste fredag")
    Future,      ///< the nearest at or after it ("fredag" with a future tense)
    AfterFuture, ///< the nearest strictly after it ("næste fredag")
    Nearest,     ///< the nearer of the two
    Containing,  ///< the one of the anchor's own week, month or year ("on Friday this week")
};

/// A time said relative to an anchor date (the day of publication, or a date said before). It is stored beside the
/// EDTF value it gave, so that when a person sets the publication day everything relative to it moves.
struct RelativeTime
{
    /// "The first Tuesday", "the last week" of a month. A week counts in a month if all of it lies there.
    struct CountedInMonth
    {
        int ordinal = 1; ///< 1..31, lastOne from the end
        int weekday = 0; ///< 1..7; 0 counts days, or weeks
        bool weeks = false;

        static constexpr int lastOne = 0;
        friend bool operator==(const CountedInMonth &, const CountedInMonth &) = default;
    };

    enum class Kind : std::uint8_t {
        Shift,   ///< anchor + amount units, at the precision of unit: "i går", "last month", "two days later"
        Weekday, ///< index 1..7
        Month,   ///< index 1..12; day or counted optional: "3. marts" without a year
        Season,  ///< index 21..24
        Recent,  ///< the last amount units up to the anchor, beginning unknown: "de seneste dage"
        Coming,  ///< from the anchor on, end unknown: "in the coming days"
        During,  ///< the unit that holds the anchor: "i år", "this week", "today"
    };

    Kind kind = Kind::Shift;
    CalendarUnit unit = CalendarUnit::Day;
    std::int64_t amount = 0;    ///< signed for Shift; for Weekday weeks to add, for Month and Season years; units of
                                ///< Recent and Coming, 0 unknown
    int index = 0;              ///< see Kind
    std::optional<int> day;     ///< day of the month, for Month
    std::optional<int> lastDay; ///< with day: "6-7 February"
    std::optional<CountedInMonth> counted; ///< for Month, without day
    Direction direction = Direction::Past;
    std::optional<std::int32_t> secondOfDay; ///< a clock time on that day
    bool approximate = false;                ///< "six weeks ago": the day that it comes to is about right

    /// A short, stable, readable notation ("weekday 5 past", "shift -1 day"), the form in the project file.
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] static Result<RelativeTime> parse(std::string_view text);

    friend bool operator==(const RelativeTime &, const RelativeTime &) = default;
};

/// The EDTF value of a relative time. A clock time on the anchor counts only for shifts of hours and less. The anchor
/// may be coarse: over `2022-01`, a Friday of the past is the one-of set of that month's Fridays, since the publication
/// day itself is unknown and the text does not say which week. Nothing that the anchor leaves open is made up: a step
/// of a day from a month is that month, of any year that year. Of a one-of set every member is taken in turn, so the
/// Thursday before one of four Fridays is one of four Thursdays; an interval counts by its end, a half-open one by the
/// end that is known. A None anchor gives None.
[[nodiscard]] Edtf resolve(const RelativeTime &relative, const Edtf &anchor);

} // namespace base
