#include "core/timeline/time_change.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace timeline {

namespace {

using base::CivilDate;
using base::Edtf;
using base::EdtfDate;
using base::TimePoint;
using base::TimeShape;

constexpr double aimedAt = 6; ///< pixels
constexpr std::int64_t mostDays = 200;

enum class Fineness : std::uint8_t { Clock, Day, Month, Year };

/// Nothing for what no plain calendar date is: seasons, unknown digits, days in an unknown month, far years.
std::optional<Fineness> finenessOf(const EdtfDate &date)
{
    const bool far = date.longYear || date.year < CivilDate::minYear || date.year > CivilDate::maxYear;
    if (far || date.unspecifiedYearDigits > 0 || date.monthUnspecified || date.dayUnspecified ||
        (date.month && *date.month > 12))
        return std::nullopt;
    if (date.secondOfDay)
        return Fineness::Clock;
    return date.day ? Fineness::Day : date.month ? Fineness::Month : Fineness::Year;
}

/// The coarsest of its dates: what moves the whole.
std::optional<Fineness> finenessOf(const Edtf &time)
{
    Fineness coarsest = Fineness::Clock;
    for (const EdtfDate &date : time.dates()) {
        const auto own = finenessOf(date);
        if (!own)
            return std::nullopt;
        coarsest = std::max(coarsest, *own);
    }
    return coarsest;
}

CivilDate dayOf(const EdtfDate &date)
{
    return {static_cast<std::int32_t>(date.year), date.month.value_or(std::uint8_t{1}),
            date.day.value_or(std::uint8_t{1})};
}

void setDay(EdtfDate &date, CivilDate day)
{
    date.year = day.year;
    if (date.month)
        date.month = day.month;
    if (date.day)
        date.day = day.day;
}

EdtfDate dateOf(CivilDate day)
{
    return Edtf::fromDate(day).dates().front();
}

std::int64_t monthsBetween(TimePoint from, TimePoint to)
{
    const CivilDate a = base::civilDay(from);
    const CivilDate b = base::civilDay(to);
    return (std::int64_t{b.year} - a.year) * 12 + b.month - a.month;
}

void shiftClock(EdtfDate &date, std::int64_t byMs)
{
    const TimePoint moment{dayOf(date).midnight().ms + *date.secondOfDay * base::msPerSecond + byMs};
    const CivilDate day = base::civilDay(moment);
    setDay(date, day);
    date.secondOfDay = static_cast<std::int32_t>((moment.ms - day.midnight().ms) / base::msPerSecond);
}

std::optional<Edtf> movedWhole(const Edtf &time, const TimeMove &move)
{
    const auto fineness = finenessOf(time);
    if (!fineness || time.isOpenBefore() != (time.shape() == TimeShape::Before) ||
        time.isOpenAfter() != (time.shape() == TimeShape::After))
        return std::nullopt;
    std::vector<EdtfDate> dates = time.dates();
    const std::int64_t days = base::civilDay(move.to).toDays() - base::civilDay(move.from).toDays();
    const std::int64_t months = monthsBetween(move.from, move.to);
    const std::int64_t years = std::int64_t{base::civilDay(move.to).year} - base::civilDay(move.from).year;
    const auto stepCount =
        std::llround(static_cast<double>(move.to.ms - move.from.ms) / static_cast<double>(move.stepMs));
    for (EdtfDate &date : dates) {
        if (*fineness == Fineness::Clock)
            shiftClock(date, stepCount * move.stepMs);
        else if (*fineness == Fineness::Day)
            setDay(date, dayOf(date).plusDays(days));
        else
            setDay(date, dayOf(date).plusMonths(*fineness == Fineness::Month ? months : 12 * years));
    }
    return Edtf::fromDates(time.shape(), std::move(dates));
}

/// The date that an end comes to. The end of a day is the day; that of an hour is the hour it ends at.
EdtfDate dateAt(const TimeMove &move)
{
    const CivilDate day = base::civilDay(move.to);
    EdtfDate date = dateOf(day);
    if (move.stepMs >= base::msPerDay)
        return date;
    const std::int64_t inDay = move.to.ms - day.midnight().ms;
    const std::int64_t snapped =
        std::llround(static_cast<double>(inDay) / static_cast<double>(move.stepMs)) * move.stepMs;
    if (snapped >= base::msPerDay)
        date = dateOf(day.plusDays(1));
    date.secondOfDay = static_cast<std::int32_t>(snapped % base::msPerDay / base::msPerSecond);
    date.hasSeconds = false;
    return date;
}

std::optional<Edtf> checked(const Edtf &time)
{
    auto parsed = Edtf::parse(time.toString());
    return parsed ? std::optional(std::move(*parsed)) : std::nullopt;
}

/// Some time within what is left of a month or a year: every day of it.
std::optional<Edtf> narrowed(base::TimeSpan days)
{
    const std::int64_t first = base::civilDay(days.begin).toDays();
    const std::int64_t last = base::civilDay({days.end.ms - 1}).toDays();
    if (last - first >= mostDays)
        return std::nullopt;
    std::vector<EdtfDate> dates;
    for (std::int64_t day = first; day <= last; ++day)
        dates.push_back(dateOf(CivilDate::fromDays(day)));
    return Edtf::fromDates(dates.size() == 1 ? TimeShape::Single : TimeShape::OneOf, dates);
}

/// One date of which an end is moved: a day lasts from then on, what is coarser is narrowed.
std::optional<Edtf> movedEndOfSingle(const Edtf &time, const TimeMove &move)
{
    const EdtfDate &date = time.dates().front();
    const auto fineness = finenessOf(date);
    if (!fineness || *fineness == Fineness::Clock)
        return std::nullopt;
    const bool begin = move.part == TimePart::Begin;
    base::TimeSpan span = base::spanOf(date);
    if (*fineness > Fineness::Day) {
        const CivilDate day = base::civilDay(move.to);
        if (begin)
            span.begin = std::min(day.midnight(), base::civilDay({span.end.ms - 1}).midnight());
        else
            span.end = std::max(day.plusDays(1).midnight(), base::civilDay(span.begin).plusDays(1).midnight());
        return narrowed(span);
    }
    EdtfDate other = dateAt(move);
    other.qualifier = date.qualifier;
    if (!other.secondOfDay && dayOf(other) == dayOf(date))
        return time;
    const auto interval =
        Edtf::fromDates(TimeShape::Interval, begin ? std::vector{other, date} : std::vector{date, other});
    // Drawn past its other end it is that end's day.
    return checked(interval).value_or(time);
}

std::optional<Edtf> movedEnd(const Edtf &time, const TimeMove &move)
{
    if (time.shape() == TimeShape::Single)
        return movedEndOfSingle(time, move);
    std::vector<EdtfDate> dates = time.dates();
    EdtfDate &date = move.part == TimePart::Begin ? dates.front() : dates.back();
    const EdtfDate before = date;
    date = dateAt(move);
    date.qualifier = before.qualifier;
    const bool interval = time.shape() == TimeShape::Interval;
    if (interval && dates.front() == dates.back())
        return Edtf::fromDates(TimeShape::Single, {dates.front()});
    if (const auto whole = checked(Edtf::fromDates(time.shape(), dates)))
        return whole;
    // Its ends have met: it is as short as it can be.
    EdtfDate other = move.part == TimePart::Begin ? dates.back() : dates.front();
    return Edtf::fromDates(TimeShape::Single, {other});
}

} // namespace

std::int64_t dragStepMs(const Viewport &view)
{
    constexpr std::array offered{base::msPerMinute, 15 * base::msPerMinute, base::msPerHour};
    for (const std::int64_t step : offered) {
        if (static_cast<double>(step) >= aimedAt * view.msPerPixel)
            return step;
    }
    return base::msPerDay;
}

bool hasPart(const model::PlacedTime &placed, TimePart part)
{
    if (part == TimePart::Whole)
        return placed.origin != model::TimeOrigin::Undated;
    if (placed.origin != model::TimeOrigin::Stated || placed.edtf.isZoned())
        return false;
    const bool begin = part == TimePart::Begin;
    switch (placed.edtf.shape()) {
    case TimeShape::Single:
        return !placed.edtf.dates().front().secondOfDay;
    case TimeShape::Interval:
        return true;
    case TimeShape::OpenBegin:
    case TimeShape::UnknownBegin:
    case TimeShape::Before:
        return !begin;
    case TimeShape::OpenEnd:
    case TimeShape::UnknownEnd:
    case TimeShape::After:
        return begin;
    default:
        return false;
    }
}

base::TimePoint stepped(const model::PlacedTime &placed, const TimeMove &move, int steps)
{
    const bool isOwn = placed.origin == model::TimeOrigin::Stated && move.part == TimePart::Whole;
    const Fineness fineness = isOwn ? finenessOf(placed.edtf).value_or(Fineness::Day) : Fineness::Clock;
    const CivilDate day = base::civilDay(move.to);
    if (fineness == Fineness::Month || fineness == Fineness::Year)
        return day.plusMonths((fineness == Fineness::Month ? 1 : 12) * std::int64_t{steps}).midnight();
    const std::int64_t step = fineness == Fineness::Day ? std::max(move.stepMs, base::msPerDay) : move.stepMs;
    return {move.to.ms + steps * step};
}

std::optional<Edtf> moved(const model::PlacedTime &placed, const TimeMove &move)
{
    if (!hasPart(placed, move.part))
        return std::nullopt;
    if (placed.origin != model::TimeOrigin::Stated)
        return Edtf::fromDate(base::civilDay(move.to));
    return move.part == TimePart::Whole ? movedWhole(placed.edtf, move) : movedEnd(placed.edtf, move);
}

} // namespace timeline
