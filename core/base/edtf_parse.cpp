#include "core/base/edtf.h"

#include <algorithm>
#include <charconv>

namespace base {

namespace {

using Qualifier = EdtfDate::Qualifier;

/// A reason in a word, or the value; Edtf::parse adds the whole text.
template <class T>
using Parsed = tl::expected<T, const char *>;

tl::unexpected<const char *> bad(const char *reason)
{
    return tl::unexpected<const char *>(reason);
}

constexpr std::int64_t largestRange = 4000; ///< members of one a..b in a set

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The text that is left to read. Every take...() moves on only when it succeeds.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_left(text) {}

    [[nodiscard]] bool atEnd() const { return m_left.empty(); }
    [[nodiscard]] std::size_t digitsAhead() const
    {
        return static_cast<std::size_t>(std::ranges::find_if_not(m_left, isDigit) - m_left.begin());
    }
    bool take(std::string_view expected)
    {
        if (!m_left.starts_with(expected))
            return false;
        m_left.remove_prefix(expected.size());
        return true;
    }
    /// Exactly count digits; the caller has looked at digitsAhead().
    std::int64_t takeNumber(std::size_t count)
    {
        std::int64_t value = 0;
        std::from_chars(m_left.data(), m_left.data() + count, value);
        m_left.remove_prefix(count);
        return value;
    }
    std::optional<int> takeTwoDigits()
    {
        if (digitsAhead() < 2)
            return std::nullopt;
        return static_cast<int>(takeNumber(2));
    }

private:
    std::string_view m_left;
};

Parsed<EdtfDate> readLongYear(Cursor &cursor)
{
    EdtfDate date;
    date.longYear = true;
    const bool negative = cursor.take("-");
    const std::size_t digits = cursor.digitsAhead();
    if (digits == 0)
        return bad("syntax");
    if (digits < 5 || digits > 15)
        return bad("year");
    const std::int64_t year = cursor.takeNumber(digits);
    if (year < 10'000 || std::to_string(year).size() != digits)
        return bad("year");
    date.year = negative ? -year : year;
    return date;
}

Parsed<EdtfDate> readYear(Cursor &cursor)
{
    if (cursor.take("Y"))
        return readLongYear(cursor);
    EdtfDate date;
    const bool negative = cursor.take("-");
    const std::size_t digits = cursor.digitsAhead();
    if (digits < 2)
        return bad("syntax");
    date.unspecifiedYearDigits = static_cast<std::uint8_t>(digits < 4 ? 4 - digits : 0);
    date.year = cursor.takeNumber(std::min<std::size_t>(digits, 4));
    for (int i = 0; i < date.unspecifiedYearDigits; ++i) {
        if (!cursor.take("X"))
            return bad("syntax");
        date.year *= 10;
    }
    if (negative && date.year == 0)
        return bad("year");
    date.year = negative ? -date.year : date.year;
    return date;
}

const char *readOffset(Cursor &cursor, EdtfDate &date)
{
    if (cursor.take("Z")) {
        date.offsetMinutes = 0;
        return nullptr;
    }
    const bool negative = cursor.take("-");
    if (!negative && !cursor.take("+"))
        return nullptr;
    const auto hours = cursor.takeTwoDigits();
    if (!hours)
        return "syntax";
    const auto minutes = cursor.take(":") ? cursor.takeTwoDigits() : std::optional(0);
    if (!minutes)
        return "syntax";
    const int offset = *hours * 60 + *minutes;
    if (*minutes > 59 || offset > 14 * 60 || (negative && offset == 0))
        return "zone";
    date.offsetMinutes = static_cast<std::int16_t>(negative ? -offset : offset);
    return nullptr;
}

const char *readClock(Cursor &cursor, EdtfDate &date)
{
    const auto hour = cursor.takeTwoDigits();
    if (!hour || !cursor.take(":"))
        return "syntax";
    const auto minute = cursor.takeTwoDigits();
    if (!minute)
        return "syntax";
    date.hasSeconds = cursor.take(":");
    const auto second = date.hasSeconds ? cursor.takeTwoDigits() : std::optional(0);
    if (!second)
        return "syntax";
    const bool endOfDay = *hour == 24 && *minute == 0 && *second == 0;
    if ((*hour > 23 && !endOfDay) || *minute > 59 || *second > 59)
        return "time";
    date.secondOfDay = (*hour * 60 + *minute) * 60 + *second;
    return readOffset(cursor, date);
}

const char *readDay(Cursor &cursor, EdtfDate &date)
{
    if (cursor.take("XX")) {
        date.dayUnspecified = true;
        return nullptr;
    }
    const auto day = cursor.takeTwoDigits();
    if (!day || date.monthUnspecified)
        return "syntax";
    if (*date.month > 12 || *day < 1 || *day > daysInMonth(date.year, *date.month))
        return "day";
    date.day = static_cast<std::uint8_t>(*day);
    return cursor.take("T") ? readClock(cursor, date) : nullptr;
}

const char *readMonthAndDay(Cursor &cursor, EdtfDate &date)
{
    // The days of a long year are our own notation and end where CivilDate ends.
    if (date.unspecifiedYearDigits > 0 || (date.longYear && (date.year > CivilDate::maxYear || date.year < 0)))
        return "syntax";
    if (cursor.take("XX")) {
        date.monthUnspecified = true;
    } else {
        const auto month = cursor.takeTwoDigits();
        if (!month)
            return "syntax";
        if (*month < 1 || *month > 24 || (*month > 12 && *month < 21))
            return "month";
        date.month = static_cast<std::uint8_t>(*month);
    }
    return cursor.take("-") ? readDay(cursor, date) : nullptr;
}

Qualifier readQualifier(Cursor &cursor)
{
    if (cursor.take("?"))
        return Qualifier::Uncertain;
    if (cursor.take("~"))
        return Qualifier::Approximate;
    return cursor.take("%") ? Qualifier::Both : Qualifier::None;
}

Parsed<EdtfDate> readDate(std::string_view text)
{
    Cursor cursor(text);
    Parsed<EdtfDate> date = readYear(cursor);
    if (!date)
        return date;
    if (cursor.take("-")) {
        if (const char *reason = readMonthAndDay(cursor, *date))
            return bad(reason);
    }
    date->qualifier = readQualifier(cursor);
    return cursor.atEnd() ? date : bad("syntax");
}

Parsed<Edtf> readInterval(std::string_view left, std::string_view right)
{
    const bool openBegin = left.empty() || left == "..";
    const bool openEnd = right.empty() || right == "..";
    if (openBegin && openEnd)
        return bad("syntax");
    std::vector<EdtfDate> dates;
    for (const std::string_view side : {left, right}) {
        if (side.empty() || side == "..")
            continue;
        const Parsed<EdtfDate> date = readDate(side);
        if (!date)
            return bad(date.error());
        dates.push_back(*date);
    }
    if (dates.size() == 2 && spanOf(dates[0]).begin >= spanOf(dates[1]).end)
        return bad("order");
    TimeShape shape = TimeShape::Interval;
    if (openBegin)
        shape = left.empty() ? TimeShape::UnknownBegin : TimeShape::OpenBegin;
    else if (openEnd)
        shape = right.empty() ? TimeShape::UnknownEnd : TimeShape::OpenEnd;
    return Edtf::fromDates(shape, std::move(dates));
}

enum class Step : std::uint8_t { Day, Month, Year, None };

Step stepOf(const EdtfDate &date)
{
    const bool plain = date.unspecifiedYearDigits == 0 && !date.monthUnspecified && !date.dayUnspecified &&
                       !date.secondOfDay && date.qualifier == Qualifier::None;
    if (!plain || (date.month && *date.month > 12))
        return Step::None;
    return date.day ? Step::Day : date.month ? Step::Month : Step::Year;
}

std::int64_t ordinalOf(const EdtfDate &date, Step step)
{
    if (step == Step::Day)
        return daysFromCivil(date.year, *date.month, *date.day);
    return step == Step::Month ? date.year * 12 + *date.month - 1 : date.year;
}

EdtfDate dateOfOrdinal(std::int64_t ordinal, Step step)
{
    if (step == Step::Day)
        return Edtf::fromDate(CivilDate::fromDays(ordinal)).dates()[0];
    if (step == Step::Year)
        return Edtf::fromYear(ordinal).dates()[0];
    const std::int64_t month = (ordinal % 12 + 12) % 12;
    return Edtf::fromMonth((ordinal - month) / 12, static_cast<int>(month + 1)).dates()[0];
}

const char *addRange(std::string_view from, std::string_view to, std::vector<EdtfDate> &members)
{
    const Parsed<EdtfDate> first = readDate(from);
    const Parsed<EdtfDate> last = readDate(to);
    if (!first || !last)
        return first ? last.error() : first.error();
    const Step step = stepOf(*first);
    if (step == Step::None || step != stepOf(*last))
        return "syntax";
    const std::int64_t begin = ordinalOf(*first, step);
    const std::int64_t end = ordinalOf(*last, step);
    if (begin > end)
        return "order";
    if (end - begin >= largestRange)
        return "size";
    for (std::int64_t ordinal = begin; ordinal <= end; ++ordinal)
        members.push_back(dateOfOrdinal(ordinal, step));
    return nullptr;
}

const char *addMember(std::string_view element, std::vector<EdtfDate> &members)
{
    const std::size_t dots = element.find("..");
    if (dots != std::string_view::npos)
        return addRange(element.substr(0, dots), element.substr(dots + 2), members);
    const Parsed<EdtfDate> date = readDate(element);
    if (!date)
        return date.error();
    members.push_back(*date);
    return nullptr;
}

struct SetText
{
    TimeShape shape = TimeShape::OneOf;
    bool openBefore = false;
    bool openAfter = false;
    std::vector<EdtfDate> members;
};

Parsed<SetText> readSet(std::string_view text)
{
    SetText set;
    set.shape = text.front() == '[' ? TimeShape::OneOf : TimeShape::AllOf;
    if (text.size() < 2 || text.back() != (text.front() == '[' ? ']' : '}'))
        return bad("syntax");
    text = text.substr(1, text.size() - 2);
    if (text.starts_with("..")) {
        set.openBefore = true;
        text.remove_prefix(2);
    }
    if (text.ends_with("..")) {
        set.openAfter = true;
        text.remove_suffix(2);
    }
    for (std::size_t comma = 0; comma != std::string_view::npos;) {
        comma = text.find(',');
        if (const char *reason = addMember(text.substr(0, comma), set.members))
            return bad(reason);
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    if (set.shape == TimeShape::OneOf && set.members.size() == 1 && set.openBefore != set.openAfter) {
        set.shape = set.openBefore ? TimeShape::Before : TimeShape::After;
        set.openBefore = set.openAfter = false;
    }
    return set;
}

} // namespace

Result<Edtf> Edtf::parse(std::string_view text)
{
    if (text.empty())
        return Edtf();
    const auto refused = [text](const char *reason) {
        return failure(ErrorCode::DateInvalid, std::string(text), {reason});
    };
    if (text.front() == '[' || text.front() == '{') {
        Parsed<SetText> set = readSet(text);
        if (!set)
            return refused(set.error());
        Edtf value = fromDates(set->shape, std::move(set->members));
        value.m_openBefore = set->openBefore;
        value.m_openAfter = set->openAfter;
        return value;
    }
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
        const Parsed<Edtf> interval = readInterval(text.substr(0, slash), text.substr(slash + 1));
        return interval ? Result<Edtf>(*interval) : Result<Edtf>(refused(interval.error()));
    }
    const Parsed<EdtfDate> date = readDate(text);
    return date ? Result<Edtf>(fromDates(TimeShape::Single, {*date})) : Result<Edtf>(refused(date.error()));
}

} // namespace base
