#include "core/base/month_dates.h"

#include <optional>

namespace base {

namespace {

using Counted = RelativeTime::CountedInMonth;

/// The first of the days that are counted, or of the weeks the Monday.
CivilDate firstCounted(CivilDate first, const Counted &counted)
{
    if (counted.weekday == 0 && !counted.weeks)
        return first;
    const int wanted = counted.weeks ? static_cast<int>(Weekday::Monday) : counted.weekday;
    return first.plusDays((wanted - static_cast<int>(first.weekday()) + 7) % 7);
}

std::optional<Edtf> countedDates(CivilDate first, const Counted &counted)
{
    const std::int64_t step = counted.weekday == 0 && !counted.weeks ? 1 : 7;
    const std::int64_t length = counted.weeks ? 6 : 0;
    CivilDate day = firstCounted(first, counted);
    if (counted.ordinal == Counted::lastOne) {
        while (day.plusDays(step + length).month == first.month)
            day = day.plusDays(step);
    } else {
        day = day.plusDays(step * (counted.ordinal - 1));
    }
    if (day.month != first.month)
        return std::nullopt;
    return counted.weeks ? dayRange(day, day.plusDays(length)) : Edtf::fromDate(day);
}

} // namespace

Edtf dayRange(CivilDate first, CivilDate last)
{
    return Edtf::fromDates(TimeShape::Interval, {Edtf::fromDate(first).dates()[0], Edtf::fromDate(last).dates()[0]});
}

Edtf monthDates(std::int64_t year, const RelativeTime &relative)
{
    const Edtf month = Edtf::fromMonth(year, relative.index);
    if (relative.counted) {
        const auto first = CivilDate::make(year, relative.index, 1);
        return first ? countedDates(*first, *relative.counted).value_or(month) : month;
    }
    const auto day = relative.day ? CivilDate::make(year, relative.index, *relative.day) : std::nullopt;
    if (!day)
        return month;
    const auto last = relative.lastDay ? CivilDate::make(year, relative.index, *relative.lastDay) : std::nullopt;
    return last ? dayRange(*day, *last) : Edtf::fromDate(*day);
}

} // namespace base
