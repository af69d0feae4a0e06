#include "core/base/relative_time.h"

#include "core/base/floor_division.h"
#include "core/base/month_dates.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <vector>

namespace base {

namespace {

using Kind = RelativeTime::Kind;

constexpr int weekendIndex = 8;
constexpr std::size_t largestSet = 40; ///< more members say nothing that their hull does not

std::optional<CivilDate> dayOf(const EdtfDate &date)
{
    if (!date.day || !date.month || *date.month > 12)
        return std::nullopt;
    return CivilDate::make(date.year, *date.month, *date.day);
}

bool hasMonth(const EdtfDate &date)
{
    return date.month && *date.month <= 12;
}

/// The anchor without its clock time and qualifier: what it is when a unit is too fine for it.
EdtfDate plain(EdtfDate date)
{
    date.secondOfDay.reset();
    date.offsetMinutes.reset();
    date.hasSeconds = true;
    date.qualifier = EdtfDate::Qualifier::None;
    return date;
}

/// False if the steps from this year may leave the calendar.
bool staysInCalendar(std::int64_t year, const RelativeTime &relative)
{
    constexpr std::array<std::int64_t, 11> unitDays{1, 1, 1, 1, 7, 31, 92, 92, 366, 3'660, 36'600};
    constexpr std::int64_t largestAmount = 1'000'000'000;
    if (relative.amount < -largestAmount || relative.amount > largestAmount)
        return false;
    const bool named = relative.kind == Kind::Month || relative.kind == Kind::Season;
    const std::int64_t days = named                            ? 366
                              : relative.kind == Kind::Weekday ? 7
                                                               : unitDays[static_cast<std::size_t>(relative.unit)];
    const std::int64_t years = std::abs(relative.amount) * days / 365 + 2;
    return year - years > CivilDate::minYear && year + years < CivilDate::maxYear;
}

Edtf single(const EdtfDate &date)
{
    return Edtf::fromDates(TimeShape::Single, {date});
}

Edtf weekOf(CivilDate day, std::int64_t weeks)
{
    const CivilDate monday = day.plusDays(7 * weeks + 1 - static_cast<int>(day.weekday()));
    return dayRange(monday, monday.plusDays(6));
}

Edtf monthAt(std::int64_t monthOrdinal)
{
    const std::int64_t year = floorDiv(monthOrdinal, 12);
    return Edtf::fromMonth(year, static_cast<int>(monthOrdinal - 12 * year + 1));
}

Edtf quarterAt(std::int64_t quarterOrdinal)
{
    return Edtf::fromDates(TimeShape::Interval,
                           {monthAt(3 * quarterOrdinal).dates()[0], monthAt(3 * quarterOrdinal + 2).dates()[0]});
}

Edtf seasonAt(std::int64_t seasonOrdinal)
{
    EdtfDate date;
    date.year = floorDiv(seasonOrdinal, 4);
    date.month = static_cast<std::uint8_t>(21 + seasonOrdinal - 4 * date.year);
    return single(date);
}

Edtf yearsAt(std::int64_t year, int unspecifiedDigits)
{
    EdtfDate date = Edtf::fromYear(year).dates()[0];
    date.unspecifiedYearDigits = static_cast<std::uint8_t>(unspecifiedDigits);
    return single(date);
}

/// Spring 2022 is 2022 * 4; the first two months of a year are in the winter before.
std::int64_t seasonOrdinalOf(const EdtfDate &date)
{
    if (*date.month > 12)
        return date.year * 4 + *date.month - 21;
    return floorDiv(date.year * 12 + *date.month - 3, 3);
}

Edtf shiftClock(const EdtfDate &anchor, CalendarUnit unit, std::int64_t amount)
{
    const auto day = dayOf(anchor);
    if (!day || !anchor.secondOfDay)
        return single(plain(anchor));
    const std::int64_t unitSeconds = unit == CalendarUnit::Hour ? 3600 : unit == CalendarUnit::Minute ? 60 : 1;
    const std::int64_t seconds = *anchor.secondOfDay + amount * unitSeconds;
    EdtfDate moved = Edtf::fromDate(day->plusDays(floorDiv(seconds, 86'400))).dates()[0];
    moved.secondOfDay = static_cast<std::int32_t>(seconds - 86'400 * floorDiv(seconds, 86'400));
    moved.hasSeconds = anchor.hasSeconds;
    moved.offsetMinutes = anchor.offsetMinutes;
    return single(moved);
}

/// Units from a month up: they need the anchor's month or year only.
Edtf shiftCoarse(const EdtfDate &anchor, CalendarUnit unit, std::int64_t amount)
{
    switch (unit) {
    case CalendarUnit::Month:
        return hasMonth(anchor) ? monthAt(anchor.year * 12 + *anchor.month - 1 + amount) : single(plain(anchor));
    case CalendarUnit::Quarter:
        return hasMonth(anchor) ? quarterAt(anchor.year * 4 + (*anchor.month - 1) / 3 + amount) : single(plain(anchor));
    case CalendarUnit::Season:
        return anchor.month ? seasonAt(seasonOrdinalOf(anchor) + amount) : single(plain(anchor));
    case CalendarUnit::Decade:
        return anchor.unspecifiedYearDigits > 1 ? single(plain(anchor))
                                                : yearsAt(10 * (floorDiv(anchor.year, 10) + amount), 1);
    case CalendarUnit::Century:
        return yearsAt(100 * (floorDiv(anchor.year, 100) + amount), 2);
    default:
        return anchor.unspecifiedYearDigits > 0 ? single(plain(anchor)) : Edtf::fromYear(anchor.year + amount);
    }
}

Edtf shift(const EdtfDate &anchor, CalendarUnit unit, std::int64_t amount)
{
    if (unit < CalendarUnit::Day)
        return shiftClock(anchor, unit, amount);
    if (unit > CalendarUnit::Week)
        return shiftCoarse(anchor, unit, amount);
    const auto day = dayOf(anchor);
    if (!day)
        return single(plain(anchor));
    return unit == CalendarUnit::Week ? weekOf(*day, amount) : Edtf::fromDate(day->plusDays(amount));
}

/// Of two candidates around an anchor: the one the direction asks for. at is the anchor, in the candidates' own unit.
std::int64_t chosen(Direction direction, std::int64_t at, std::int64_t before, std::int64_t after)
{
    const bool past = direction == Direction::Past || direction == Direction::BeforePast;
    const bool nearerBefore = direction == Direction::Nearest && at - before <= after - at;
    return past || nearerBefore ? before : after;
}

/// Days a period apart, of which one is at phase: the one that the direction asks for.
std::int64_t dayInDirection(Direction direction, std::int64_t at, std::int64_t phase, std::int64_t period)
{
    const std::int64_t steps = floorDiv(at - phase, period);
    const std::int64_t atOrBefore = phase + period * steps;
    const bool exact = atOrBefore == at;
    const bool strictPast = direction == Direction::BeforePast;
    const std::int64_t before = exact && strictPast ? atOrBefore - period : atOrBefore;
    const bool strictFuture = direction == Direction::AfterFuture;
    const std::int64_t after = exact && !strictFuture ? at : atOrBefore + period;
    return chosen(direction, at, before, after);
}

CivilDate weekdayFrom(CivilDate anchor, const RelativeTime &relative)
{
    const std::int64_t at = anchor.toDays();
    const std::int64_t inWeek = at + relative.index - static_cast<int>(anchor.weekday());
    if (relative.direction == Direction::Containing)
        return CivilDate::fromDays(inWeek + 7 * relative.amount);
    return CivilDate::fromDays(dayInDirection(relative.direction, at, inWeek, 7) + 7 * relative.amount);
}

/// Saturday and Sunday. A Sunday is inside its weekend, not after it.
Edtf weekend(CivilDate anchor, RelativeTime relative)
{
    relative.index = static_cast<int>(Weekday::Saturday);
    const bool sunday = anchor.weekday() == Weekday::Sunday;
    const CivilDate saturday = weekdayFrom(sunday ? anchor.plusDays(-1) : anchor, relative);
    return dayRange(saturday, saturday.plusDays(1));
}

std::vector<Edtf> weekdays(const EdtfDate &anchor, const RelativeTime &relative)
{
    if (relative.index == weekendIndex) {
        const auto day = dayOf(anchor);
        return {day ? weekend(*day, relative) : single(plain(anchor))};
    }
    if (const auto day = dayOf(anchor))
        return {Edtf::fromDate(weekdayFrom(*day, relative))};
    if (!hasMonth(anchor))
        return {single(plain(anchor))};
    // Only the month is known. "At or before" stays inside it; a strict direction is asked of each of its days.
    const bool strict = relative.direction == Direction::BeforePast || relative.direction == Direction::AfterFuture ||
                        relative.amount != 0;
    std::vector<CivilDate> days;
    for (int day = 1; day <= daysInMonth(anchor.year, *anchor.month); ++day) {
        const auto date = CivilDate::make(anchor.year, *anchor.month, day);
        if (!date)
            return {single(plain(anchor))};
        if (strict)
            days.push_back(weekdayFrom(*date, relative));
        else if (static_cast<int>(date->weekday()) == relative.index)
            days.push_back(*date);
    }
    std::vector<Edtf> found;
    std::ranges::transform(days, std::back_inserter(found), Edtf::fromDate);
    return found;
}

/// The year of a month (or of a day of it) in the direction, over an anchor that has at least a month.
std::int64_t yearInDirection(const EdtfDate &anchor, const RelativeTime &relative)
{
    const auto anchorDay = relative.day ? dayOf(anchor) : std::nullopt;
    const auto position = [&](std::int64_t year) {
        return anchorDay ? daysFromCivil(year, relative.index, *relative.day) : year * 12 + relative.index - 1;
    };
    const std::int64_t at = anchorDay ? anchorDay->toDays() : anchor.year * 12 + *anchor.month - 1;
    const std::int64_t here = position(anchor.year);
    const bool strict = relative.direction == Direction::BeforePast || relative.direction == Direction::AfterFuture;
    const std::int64_t before = here < at || (here == at && !strict) ? anchor.year : anchor.year - 1;
    const std::int64_t after = here > at || (here == at && !strict) ? anchor.year : anchor.year + 1;
    const bool beforeNearer = at - position(before) <= position(after) - at;
    if (relative.direction == Direction::Nearest)
        return beforeNearer ? before : after;
    return chosen(relative.direction, at, before, after);
}

Edtf namedMonth(const EdtfDate &anchor, const RelativeTime &relative)
{
    if (anchor.unspecifiedYearDigits > 0)
        return single(plain(anchor));
    const bool sameYear = !hasMonth(anchor) || relative.direction == Direction::Containing;
    return monthDates((sameYear ? anchor.year : yearInDirection(anchor, relative)) + relative.amount, relative);
}

Edtf namedSeason(const EdtfDate &anchor, const RelativeTime &relative)
{
    if (anchor.unspecifiedYearDigits > 0)
        return single(plain(anchor));
    const int season = relative.index - 21;
    if (!anchor.month || relative.direction == Direction::Containing)
        return seasonAt(4 * (anchor.year + relative.amount) + season);
    return seasonAt(dayInDirection(relative.direction, seasonOrdinalOf(anchor), season, 4) + 4 * relative.amount);
}

/// "The last two weeks" began about two weeks ago; the text does not say when, so that end stays unknown.
Edtf stretch(const EdtfDate &anchor, const RelativeTime &relative)
{
    if (relative.unit < CalendarUnit::Day)
        return single(plain(anchor));
    const bool recent = relative.kind == Kind::Recent;
    return Edtf::fromDates(recent ? TimeShape::UnknownBegin : TimeShape::UnknownEnd, {plain(anchor)});
}

std::vector<Edtf> over(const EdtfDate &anchor, const RelativeTime &relative)
{
    switch (relative.kind) {
    case Kind::Shift:
        return {shift(anchor, relative.unit, relative.amount)};
    case Kind::Weekday:
        return weekdays(anchor, relative);
    case Kind::Month:
        return {namedMonth(anchor, relative)};
    case Kind::Season:
        return {namedSeason(anchor, relative)};
    case Kind::Recent:
    case Kind::Coming:
        return {stretch(anchor, relative)};
    case Kind::During:
        break;
    }
    return {shift(anchor, relative.unit, 0)};
}

/// First and last day that any of the values touches, both uncertain.
Edtf hullOf(const std::vector<Edtf> &values)
{
    TimePoint begin = TimePoint::highest();
    TimePoint end = TimePoint::lowest();
    for (const Edtf &value : values) {
        for (const TimeSpan span : value.memberSpans()) {
            begin = std::min(begin, span.begin);
            end = std::max(end, span.end);
        }
    }
    const CivilDate first = civilDay(begin);
    const CivilDate last = civilDay({end.ms - 1});
    const bool openBegin = values[0].shape() == TimeShape::UnknownBegin;
    const bool openEnd = values[0].shape() == TimeShape::UnknownEnd;
    if (openBegin || openEnd)
        return Edtf::fromDates(values[0].shape(), {Edtf::fromDate(openBegin ? last : first).dates()[0]});
    if (first.year == last.year && first.month == last.month)
        return Edtf::fromMonth(first.year, first.month);
    std::vector<EdtfDate> ends = dayRange(first, last).dates();
    for (EdtfDate &date : ends)
        date.qualifier = EdtfDate::Qualifier::Uncertain;
    return Edtf::fromDates(TimeShape::Interval, std::move(ends));
}

Edtf oneOf(std::vector<Edtf> values)
{
    std::vector<Edtf> distinct;
    for (Edtf &value : values) {
        if (std::ranges::find(distinct, value) == distinct.end())
            distinct.push_back(std::move(value));
    }
    if (distinct.size() == 1)
        return distinct[0];
    const bool allSingle = std::ranges::all_of(distinct, [](const Edtf &v) { return v.shape() == TimeShape::Single; });
    if (!allSingle || distinct.size() > largestSet)
        return hullOf(distinct);
    std::vector<EdtfDate> members;
    std::ranges::transform(distinct, std::back_inserter(members), [](const Edtf &value) { return value.dates()[0]; });
    std::ranges::sort(members, {}, [](const EdtfDate &date) { return spanOf(date).begin; });
    return Edtf::fromDates(TimeShape::OneOf, std::move(members));
}

/// The clock time on each day, and the mark of an approximate one. An interval has no room for either.
Edtf withDetails(const Edtf &value, const RelativeTime &relative)
{
    std::vector<EdtfDate> dates = value.dates();
    if (value.shape() == TimeShape::Interval)
        return value;
    const bool days = std::ranges::all_of(dates, [](const EdtfDate &d) { return d.day.has_value(); });
    for (EdtfDate &date : dates) {
        if (relative.secondOfDay && days) {
            date.secondOfDay = relative.secondOfDay;
            date.hasSeconds = false;
        }
        if (relative.approximate)
            date.qualifier = EdtfDate::Qualifier::Approximate;
    }
    return Edtf::fromDates(value.shape(), std::move(dates));
}

/// Those dates of the anchor that a relative time may start from.
std::vector<EdtfDate> startingDates(const Edtf &anchor)
{
    if (anchor.shape() == TimeShape::Interval)
        return {anchor.dates().back()};
    return anchor.dates();
}

} // namespace

Edtf resolve(const RelativeTime &relative, const Edtf &anchor)
{
    std::vector<Edtf> values;
    for (const EdtfDate &date : startingDates(anchor)) {
        if (!staysInCalendar(date.year, relative))
            return Edtf();
        for (Edtf &value : over(date, relative))
            values.push_back(std::move(value));
    }
    if (values.empty())
        return Edtf();
    return withDetails(oneOf(std::move(values)), relative);
}

} // namespace base
