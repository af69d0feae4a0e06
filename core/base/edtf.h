#pragma once

#include "core/base/civil_date.h"
#include "core/base/result.h"
#include "core/base/time_point.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// One date of EDTF level 0 and 1 (ISO 8601-2:2019, Library of Congress profile).
struct EdtfDate
{
    enum class Qualifier : std::uint8_t { None, Uncertain /* ? */, Approximate /* ~ */, Both /* % */ };

    std::int64_t year = 0;                  ///< with unspecified digits as 0: 201X is 2010
    std::uint8_t unspecifiedYearDigits = 0; ///< trailing X: 201X has 1, 20XX has 2
    bool longYear = false;                  ///< written Y17000
    std::optional<std::uint8_t> month;      ///< 1..12, or a season 21..24
    bool monthUnspecified = false;          ///< 2004-XX
    std::optional<std::uint8_t> day;
    bool dayUnspecified = false;               ///< 2004-06-XX, 2004-XX-XX
    std::optional<std::int32_t> secondOfDay;   ///< clock time; absent means the whole day
    bool hasSeconds = true;                    ///< false: T14:30, some time in that minute (ISO 8601-1)
    std::optional<std::int16_t> offsetMinutes; ///< from UTC; absent means local
    Qualifier qualifier = Qualifier::None;

    friend bool operator==(const EdtfDate &, const EdtfDate &) = default;
};

/// [begin, end) of one date: civil, or UTC if it has an offset. Beyond 290 million years it is clamped to open.
[[nodiscard]] TimeSpan spanOf(const EdtfDate &date);
[[nodiscard]] std::string toString(const EdtfDate &date);

/// What an EDTF text is: how it is drawn follows from it (see look: a bracketed band, ghosts, fades, chevrons).
enum class TimeShape : std::uint8_t {
    None,         ///< no time at all
    Single,       ///< one date of some precision: some time within it, or all of it
    Interval,     ///< a/b, both ends known dates (each with its precision)
    OneOf,        ///< [a,b,c]
    AllOf,        ///< {a,b,c}
    OpenBegin,    ///< ../b: goes back without end
    OpenEnd,      ///< a/..: still going on
    UnknownBegin, ///< /b
    UnknownEnd,   ///< a/
    Before,       ///< [..b]
    After,        ///< [a..]
};

/// An EDTF value: levels 0 and 1, and the one-of and all-of sets of level 2. A range inside a set (1670..1672) is kept
/// as its members. Beyond the standard: a clock time without seconds, a qualifier after a clock time, and Y12345-06-07
/// for the days and months of the years 10000 to 99999. Winter (24) is December of its year to February of the next.
class Edtf
{
public:
    Edtf() = default;

    /// Fails with DateInvalid and the text as subject; details[0] is the reason in a word: "syntax", "year", "month",
    /// "day", "time", "zone", "order" (an interval or range that runs backwards) or "size" (a range of too many
    /// members). The empty text is the None value.
    [[nodiscard]] static Result<Edtf> parse(std::string_view text);
    [[nodiscard]] static Edtf fromDate(CivilDate date);
    [[nodiscard]] static Edtf fromMonth(std::int64_t year, int month);
    [[nodiscard]] static Edtf fromYear(std::int64_t year);
    /// dates as dates() gives them for that shape; a set of one date is still a set.
    [[nodiscard]] static Edtf fromDates(TimeShape shape, std::vector<EdtfDate> dates);

    [[nodiscard]] std::string toString() const; ///< parse(toString()) is equal
    [[nodiscard]] TimeShape shape() const { return m_shape; }
    /// One date for Single, two for Interval, members for OneOf and AllOf, one for the half-open shapes.
    [[nodiscard]] const std::vector<EdtfDate> &dates() const { return m_dates; }
    /// [..a,b] and {..a}: a set that goes on before its first or after its last member. Before and After are the one-of
    /// sets of a single such member and have a shape of their own.
    [[nodiscard]] bool isOpenBefore() const { return m_openBefore; }
    [[nodiscard]] bool isOpenAfter() const { return m_openAfter; }
    /// Civil (wall clock) milliseconds; in UTC where the date carries an offset. See TimeBounds.
    [[nodiscard]] TimeBounds bounds() const;
    /// Bounds of each member, in order: for sets the members, else one or two.
    [[nodiscard]] std::vector<TimeSpan> memberSpans() const;
    [[nodiscard]] EdtfDate::Qualifier qualifier() const; ///< the strongest of its dates
    [[nodiscard]] bool isNone() const { return m_shape == TimeShape::None; }
    /// True if a date carries a zone offset, so that bounds() are in UTC and not civil.
    [[nodiscard]] bool isZoned() const;
    /// The day, if the value is exactly one day.
    [[nodiscard]] std::optional<CivilDate> asDay() const;

    friend bool operator==(const Edtf &, const Edtf &) = default;

private:
    TimeShape m_shape = TimeShape::None;
    bool m_openBefore = false;
    bool m_openAfter = false;
    std::vector<EdtfDate> m_dates;
};

} // namespace base
