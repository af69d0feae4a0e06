#include "core/extract/times/figure_dates.h"

#include "core/extract/numbers/figures.h"
#include "core/extract/times/calendar_parts.h"

#include <utility>

namespace extract {

namespace {

using base::CivilDate;
using base::Edtf;

/// ISO 8601 is EDTF; only day, minute and second are dates that nobody writes by accident.
std::optional<TimeReading> isoDateAt(const TokenWords &words, std::uint32_t token)
{
    const std::string_view text = words.text(token);
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto date = Edtf::parse(text);
    if (!date || date->shape() != base::TimeShape::Single || !date->dates()[0].day)
        return std::nullopt;
    TimeReading reading = absoluteReading({token, token + 1}, *date);
    reading.calendar = true;
    reading.type = date->dates()[0].secondOfDay ? model::TimeType::Time : model::TimeType::Date;
    return reading;
}

struct DayMonth
{
    std::int64_t day = 0;
    std::int64_t month = 0;
    bool guessed = false;
};

std::optional<DayMonth> ordered(const TokenWords &words, std::string_view first, std::string_view second)
{
    std::int64_t day = *plainFigure(first);
    std::int64_t month = *plainFigure(second);
    if (words.monthFirst())
        std::swap(day, month);
    if (month > 12 && day <= 12)
        std::swap(day, month);
    if (day < 1 || day > 31 || month < 1 || month > 12)
        return std::nullopt;
    return DayMonth{day, month, day <= 12 && day != month};
}

std::optional<FigureDate> withYear(const TimeContext &context, std::uint32_t token,
                                   const std::vector<std::string_view> &parts)
{
    if (parts[0].size() > 2 || parts[1].size() > 2 || (parts[2].size() != 4 && parts[2].size() != 2))
        return std::nullopt;
    const auto dayMonth = ordered(context.words, parts[0], parts[1]);
    if (!dayMonth)
        return std::nullopt;
    const std::int64_t figure = *plainFigure(parts[2]);
    const std::int64_t year = parts[2].size() == 4 ? figure : fullYear(context, figure);
    const auto date = CivilDate::make(year, static_cast<int>(dayMonth->month), static_cast<int>(dayMonth->day));
    if (!date)
        return std::nullopt;
    FigureDate found{absoluteReading({token, token + 1}, Edtf::fromDate(*date)), dayMonth->guessed};
    found.reading.calendar = true;
    return found;
}

/// "1974.10.31", "1974/10/31": what begins with the year goes on with the month.
std::optional<FigureDate> yearFirst(std::uint32_t token, const std::vector<std::string_view> &parts)
{
    if (parts[0].size() != 4 || parts[1].size() > 2 || parts[2].size() > 2)
        return std::nullopt;
    const auto date = CivilDate::make(*plainFigure(parts[0]), static_cast<int>(*plainFigure(parts[1])),
                                      static_cast<int>(*plainFigure(parts[2])));
    if (!date)
        return std::nullopt;
    FigureDate found{absoluteReading({token, token + 1}, Edtf::fromDate(*date)), false};
    found.reading.calendar = true;
    return found;
}

/// "15.2." where the comma parts decimals: the point at the end tells it from a clock time, unless one is named.
bool isPointedDate(const TokenWords &words, std::uint32_t token, const std::vector<std::string_view> &parts)
{
    if (words.decimal() == '.' || words.monthFirst() || parts[1].size() > 2 || *plainFigure(parts[1]) > 12)
        return false;
    const bool point = words.isMark(token + 1, ".") && words.isGlued(token + 1);
    const bool clock = words.endsBefore(token, Category::ClockMark) ||
                       (token > 0 && words.hitInRole(token - 1, Category::TimePreposition, "clock"));
    return !clock && (point || isWholeText(words, {token, token + 1}));
}

std::optional<FigureDate> withoutYear(const TimeContext &context, std::uint32_t token,
                                      const std::vector<std::string_view> &parts)
{
    if (parts[0].size() > 2)
        return std::nullopt;
    const auto dayMonth = ordered(context.words, parts[0], parts[1]);
    if (!dayMonth || !CivilDate::make(2000, static_cast<int>(dayMonth->month), static_cast<int>(dayMonth->day)))
        return std::nullopt;
    base::RelativeTime relative;
    relative.kind = base::RelativeTime::Kind::Month;
    relative.index = static_cast<int>(dayMonth->month);
    relative.day = static_cast<int>(dayMonth->day);
    relative.direction =
        isWholeText(context.words, {token, token + 1}) ? base::Direction::Containing : base::Direction::Nearest;
    return FigureDate{relativeReading({token, token + 1}, relative), dayMonth->guessed};
}

} // namespace

std::optional<FigureDate> figureDateAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    if (!words.isNumber(token))
        return std::nullopt;
    if (auto iso = isoDateAt(words, token))
        return FigureDate{*iso, false};
    const std::string_view text = words.text(token);
    if (const std::size_t dash = text.find('-'); dash != std::string_view::npos && text.find('/') < dash) {
        // "31/12-2021"
        auto parts = splitFigures(text.substr(0, dash), '/');
        const auto year = plainFigure(text.substr(dash + 1));
        if (parts.size() == 2 && year) {
            parts.push_back(text.substr(dash + 1));
            return withYear(context, token, parts);
        }
    }
    for (const char mark : {'/', '.', '-'}) {
        const auto parts = splitFigures(text, mark);
        if (parts.size() == 3)
            return parts[0].size() == 4 ? yearFirst(token, parts) : withYear(context, token, parts);
        if (parts.size() != 2)
            continue;
        // "15.02" is a clock time or a number, "5-10" a range; a leading zero tells the date.
        const bool dated = parts[1].size() == 2 && (mark == '/' || (mark == '-' && parts[1].front() == '0'));
        if (dated || (mark == '.' && isPointedDate(words, token, parts)))
            return withoutYear(context, token, parts);
    }
    return std::nullopt;
}

std::optional<TimeReading> dateTimeGroupAt(const TimeContext &context, std::uint32_t token)
{
    const TokenWords &words = context.words;
    const std::string_view text = words.text(token);
    const auto figure = leadingFigure(text);
    if (!words.isNumber(token) || text.size() != 7 || !figure || figure->second != 6)
        return std::nullopt;
    const char letter = text.back();
    const auto month = monthAt(words, token + 1);
    const auto year = month ? shortYearAt(context, month->end) : std::nullopt;
    if (!year || (letter != 'Z' && letter != 'z'))
        return std::nullopt;
    const std::int64_t value = figure->first;
    const auto date = CivilDate::make(year->value, static_cast<int>(month->value), static_cast<int>(value / 10'000));
    const std::int64_t minute = value / 100 % 100 * 60 + value % 100;
    if (!date || value / 100 % 100 > 23 || value % 100 > 59)
        return std::nullopt;
    base::EdtfDate moment = Edtf::fromDate(*date).dates()[0];
    moment.secondOfDay = static_cast<std::int32_t>(minute * 60);
    moment.hasSeconds = false;
    moment.offsetMinutes = 0;
    TimeReading reading = absoluteReading({token, year->end}, Edtf::fromDates(base::TimeShape::Single, {moment}));
    reading.type = model::TimeType::Time;
    reading.calendar = true;
    return reading;
}

} // namespace extract
