#include "core/extract/times/timex_value.h"

#include <array>

namespace extract {

namespace {

using base::CivilDate;
using base::Edtf;
using base::EdtfDate;
using base::TimeShape;

std::string padded(std::int64_t value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string yearValue(const EdtfDate &date)
{
    if (date.year <= 0)
        return "BC" + padded(1 - date.year, 4);
    const std::string year = padded(date.year, 4);
    return year.substr(0, year.size() - date.unspecifiedYearDigits);
}

std::string dateValue(EdtfDate date, std::string_view part)
{
    constexpr std::array<std::string_view, 4> seasons{"SP", "SU", "FA", "WI"};
    std::string text = yearValue(date);
    if (!date.month)
        return text;
    if (*date.month > 12)
        return text + '-' + std::string(seasons[static_cast<std::size_t>(*date.month) - 21]);
    text += '-' + padded(*date.month, 2);
    if (!date.day)
        return text;
    text += '-' + padded(*date.day, 2);
    if (!part.empty())
        return text + 'T' + std::string(part);
    if (!date.secondOfDay)
        return text;
    text += 'T' + padded(*date.secondOfDay / 3600, 2) + ':' + padded(*date.secondOfDay / 60 % 60, 2);
    return date.offsetMinutes == 0 ? text + 'Z' : text;
}

std::optional<CivilDate> dayOf(const EdtfDate &date)
{
    if (!date.day || date.secondOfDay)
        return std::nullopt;
    return CivilDate::make(date.year, *date.month, *date.day);
}

/// Weeks, weekends, quarters and half-years are intervals in EDTF and units in TIMEX3.
std::string intervalValue(const EdtfDate &first, const EdtfDate &last)
{
    const auto begin = dayOf(first);
    const auto end = dayOf(last);
    if (begin && end) {
        const base::IsoWeek week = base::isoWeek(*begin);
        std::string name = padded(week.year, 4) + "-W" + padded(week.week, 2);
        if (begin->weekday() == base::Weekday::Monday && begin->plusDays(6) == *end)
            return name;
        if (begin->weekday() == base::Weekday::Saturday && begin->plusDays(1) == *end)
            return name + "-WE";
    }
    const bool months = first.month && last.month && !first.day && !last.day && first.year == last.year;
    if (months && *first.month % 3 == 1 && *last.month == *first.month + 2)
        return yearValue(first) + "-Q" + std::to_string((*first.month + 2) / 3);
    if (months && *first.month % 6 == 1 && *last.month == *first.month + 5)
        return yearValue(first) + "-H" + std::to_string((*first.month + 5) / 6);
    return dateValue(first, {}) + '/' + dateValue(last, {});
}

std::string setValue(const Edtf &edtf, std::string_view part, const std::optional<base::RelativeTime> &relative)
{
    const std::string suffix = part.empty() ? std::string() : 'T' + std::string(part);
    if (relative && relative->kind == base::RelativeTime::Kind::Weekday)
        return "XXXX-WXX-" + std::to_string(relative->index) + suffix;
    std::string common = dateValue(edtf.dates().front(), {});
    for (const EdtfDate &date : edtf.dates()) {
        const std::string other = dateValue(date, {});
        while (!other.starts_with(common))
            common.resize(common.rfind('-') == std::string::npos ? 0 : common.rfind('-'));
    }
    return common;
}

} // namespace

std::string timexValue(const Edtf &edtf, std::string_view partOfDay, const std::optional<base::RelativeTime> &relative)
{
    switch (edtf.shape()) {
    case TimeShape::Single:
        return dateValue(edtf.dates().front(), partOfDay);
    case TimeShape::Interval:
        return intervalValue(edtf.dates().front(), edtf.dates().back());
    case TimeShape::OneOf:
        return setValue(edtf, partOfDay, relative);
    default:
        return {};
    }
}

std::optional<std::string> joinedLength(std::string_view longer, std::string_view shorter)
{
    constexpr std::string_view units = "YMWD";
    const auto rankOf = [&](std::string_view length) {
        const bool counted = length.size() > 2 && length.front() == 'P' &&
                             length.substr(1, length.size() - 2).find_first_not_of("0123456789") == length.npos;
        return counted ? units.find(length.back()) : std::string_view::npos;
    };
    const std::size_t first = rankOf(longer);
    const std::size_t second = rankOf(shorter);
    if (first == std::string_view::npos || second == std::string_view::npos || first >= second)
        return std::nullopt;
    return std::string(longer).append(shorter.substr(1));
}

} // namespace extract
