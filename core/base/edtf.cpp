#include "core/base/edtf.h"

#include <algorithm>

namespace base {

namespace {

using Qualifier = EdtfDate::Qualifier;

constexpr std::int64_t clampedYear = 290'000'000;

TimePoint midnightOf(std::int64_t year, int month, int day)
{
    if (year > clampedYear)
        return TimePoint::highest();
    if (year < -clampedYear)
        return TimePoint::lowest();
    return {daysFromCivil(year, month, day) * msPerDay};
}

TimePoint firstOfMonth(std::int64_t year, int monthsFromJanuary)
{
    return midnightOf(year + monthsFromJanuary / 12, monthsFromJanuary % 12 + 1, 1);
}

TimeSpan yearSpan(const EdtfDate &date)
{
    std::int64_t years = 1;
    for (int i = 0; i < date.unspecifiedYearDigits; ++i)
        years *= 10;
    // The digits of a year before 0 count away from 0: -198X is -1989 to -1980.
    const bool beforeZero = date.year < 0;
    return {midnightOf(beforeZero ? date.year - years + 1 : date.year, 1, 1),
            midnightOf(beforeZero ? date.year + 1 : date.year + years, 1, 1)};
}

TimeSpan daySpan(const EdtfDate &date)
{
    const TimePoint midnight = midnightOf(date.year, *date.month, *date.day);
    if (!date.secondOfDay)
        return {midnight, {midnight.ms + msPerDay}};
    const std::int64_t offset = date.offsetMinutes.value_or(0) * msPerMinute;
    const std::int64_t begin = midnight.ms + *date.secondOfDay * msPerSecond - offset;
    return {{begin}, {begin + (date.hasSeconds ? msPerSecond : msPerMinute)}};
}

std::string padded(std::int64_t value, std::size_t width)
{
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string yearText(const EdtfDate &date)
{
    std::string text = date.longYear ? "Y" : "";
    if (date.year < 0)
        text += '-';
    text += padded(date.year < 0 ? -date.year : date.year, 4);
    const std::size_t unspecified = std::min<std::size_t>(date.unspecifiedYearDigits, text.size());
    return text.replace(text.size() - unspecified, unspecified, unspecified, 'X');
}

std::string clockText(const EdtfDate &date)
{
    const std::int32_t second = *date.secondOfDay;
    std::string text = 'T' + padded(second / 3600, 2) + ':' + padded(second / 60 % 60, 2);
    if (date.hasSeconds)
        text += ':' + padded(second % 60, 2);
    if (!date.offsetMinutes)
        return text;
    const int offset = *date.offsetMinutes;
    if (offset == 0)
        return text + 'Z';
    const int minutes = std::abs(offset);
    return text + (offset < 0 ? '-' : '+') + padded(minutes / 60, 2) + ':' + padded(minutes % 60, 2);
}

Qualifier strongest(Qualifier a, Qualifier b)
{
    if (a == Qualifier::None || a == b)
        return b;
    return b == Qualifier::None ? a : Qualifier::Both;
}

std::string joined(const std::vector<EdtfDate> &dates)
{
    std::string text;
    for (const EdtfDate &date : dates)
        text.append(text.empty() ? "" : ",").append(toString(date));
    return text;
}

} // namespace

TimeSpan spanOf(const EdtfDate &date)
{
    if (!date.month || date.monthUnspecified)
        return yearSpan(date);
    if (*date.month > 12) {
        const int firstMonth = 2 + 3 * (*date.month - 21);
        return {firstOfMonth(date.year, firstMonth), firstOfMonth(date.year, firstMonth + 3)};
    }
    if (!date.day || date.dayUnspecified)
        return {firstOfMonth(date.year, *date.month - 1), firstOfMonth(date.year, *date.month)};
    return daySpan(date);
}

std::string toString(const EdtfDate &date)
{
    std::string text = yearText(date);
    if (date.monthUnspecified)
        text += "-XX";
    else if (date.month)
        text += '-' + padded(*date.month, 2);
    if (date.dayUnspecified)
        text += "-XX";
    else if (date.day)
        text += '-' + padded(*date.day, 2);
    if (date.secondOfDay)
        text += clockText(date);
    constexpr std::string_view qualifiers = "?~%";
    if (date.qualifier != Qualifier::None)
        text += qualifiers[static_cast<std::size_t>(date.qualifier) - 1];
    return text;
}

Edtf Edtf::fromDate(CivilDate date)
{
    EdtfDate value;
    value.year = date.year;
    value.longYear = date.year > 9999;
    value.month = date.month;
    value.day = date.day;
    return fromDates(TimeShape::Single, {value});
}

Edtf Edtf::fromMonth(std::int64_t year, int month)
{
    EdtfDate value;
    value.year = year;
    value.longYear = year > 9999 || year < -9999;
    value.month = static_cast<std::uint8_t>(month);
    return fromDates(TimeShape::Single, {value});
}

Edtf Edtf::fromYear(std::int64_t year)
{
    EdtfDate value;
    value.year = year;
    value.longYear = year > 9999 || year < -9999;
    return fromDates(TimeShape::Single, {value});
}

Edtf Edtf::fromDates(TimeShape shape, std::vector<EdtfDate> dates)
{
    Edtf value;
    value.m_shape = shape;
    value.m_dates = std::move(dates);
    return value;
}

std::string Edtf::toString() const
{
    switch (m_shape) {
    case TimeShape::None:
        return {};
    case TimeShape::Single:
        return base::toString(m_dates[0]);
    case TimeShape::Interval:
        return base::toString(m_dates[0]) + '/' + base::toString(m_dates[1]);
    case TimeShape::OpenBegin:
        return "../" + base::toString(m_dates[0]);
    case TimeShape::OpenEnd:
        return base::toString(m_dates[0]) + "/..";
    case TimeShape::UnknownBegin:
        return '/' + base::toString(m_dates[0]);
    case TimeShape::UnknownEnd:
        return base::toString(m_dates[0]) + '/';
    case TimeShape::Before:
        return "[.." + base::toString(m_dates[0]) + ']';
    case TimeShape::After:
        return '[' + base::toString(m_dates[0]) + "..]";
    case TimeShape::OneOf:
    case TimeShape::AllOf:
        break;
    }
    const bool oneOf = m_shape == TimeShape::OneOf;
    std::string text(oneOf ? "[" : "{");
    text.append(m_openBefore ? ".." : "").append(joined(m_dates)).append(m_openAfter ? ".." : "");
    return text.append(oneOf ? "]" : "}");
}

std::vector<TimeSpan> Edtf::memberSpans() const
{
    std::vector<TimeSpan> spans;
    spans.reserve(m_dates.size());
    std::ranges::transform(m_dates, std::back_inserter(spans), spanOf);
    return spans;
}

TimeBounds Edtf::bounds() const
{
    if (m_shape == TimeShape::None)
        return {};
    const std::vector<TimeSpan> spans = memberSpans();
    // The members of a set may stand in any order; an interval begins with its first date, even if that is the coarser.
    const bool ordered = m_shape == TimeShape::Interval;
    const TimeSpan first =
        ordered ? spans.front() : std::ranges::min(spans, {}, [](TimeSpan s) { return std::pair(s.begin, s.end); });
    const TimeSpan last =
        ordered ? spans.back() : std::ranges::max(spans, {}, [](TimeSpan s) { return std::pair(s.end, s.begin); });
    TimeBounds bounds{first.begin, std::min(first.end, last.end), std::max(first.begin, last.begin), last.end};
    if (m_shape == TimeShape::OneOf) {
        bounds.latestBegin = last.end;
        bounds.earliestEnd = first.begin;
    }
    if (m_shape == TimeShape::OpenBegin || m_shape == TimeShape::UnknownBegin || m_openBefore)
        bounds.earliestBegin = TimePoint::lowest();
    if (m_shape == TimeShape::OpenEnd || m_shape == TimeShape::UnknownEnd || m_openAfter)
        bounds.latestEnd = TimePoint::highest();
    if (m_shape == TimeShape::Before || (m_shape == TimeShape::OneOf && m_openBefore))
        bounds.earliestBegin = bounds.earliestEnd = TimePoint::lowest();
    if (m_shape == TimeShape::After || (m_shape == TimeShape::OneOf && m_openAfter))
        bounds.latestBegin = bounds.latestEnd = TimePoint::highest();
    return bounds;
}

EdtfDate::Qualifier Edtf::qualifier() const
{
    Qualifier result = Qualifier::None;
    for (const EdtfDate &date : m_dates)
        result = strongest(result, date.qualifier);
    return result;
}

bool Edtf::isZoned() const
{
    return std::ranges::any_of(m_dates, [](const EdtfDate &date) { return date.offsetMinutes.has_value(); });
}

std::optional<CivilDate> Edtf::asDay() const
{
    if (m_shape != TimeShape::Single || !m_dates[0].day || m_dates[0].secondOfDay)
        return std::nullopt;
    return CivilDate::make(m_dates[0].year, *m_dates[0].month, *m_dates[0].day);
}

} // namespace base
