#include "app/render/word_dates.h"

#include <array>
#include <cmath>

using base::CivilDate;
using base::EdtfDate;
using base::TimeShape;

namespace render {
namespace {

constexpr std::int32_t secondsPerMinute = 60;
constexpr std::int32_t secondsPerHour = 3600;

bool isSeason(const EdtfDate &date)
{
    return date.month && *date.month > 12;
}
bool hasMonth(const EdtfDate &date)
{
    return date.month && !isSeason(date) && !date.monthUnspecified;
}

std::optional<CivilDate> dayOf(const EdtfDate &date)
{
    if (!hasMonth(date) || !date.day || date.dayUnspecified)
        return {};
    return CivilDate::make(date.year, *date.month, *date.day);
}

} // namespace

WordDates::WordDates(QLocale locale) : m_locale(std::move(locale)) {}

QString WordDates::monthName(int month, DateLength length) const
{
    return m_locale.monthName(month, length == DateLength::Short ? QLocale::ShortFormat : QLocale::LongFormat);
}

QString WordDates::dayNumber(int day) const
{
    return tr("%1", "day of the month").arg(day);
}

QString WordDates::year(std::int64_t year) const
{
    if (year > 0)
        return QString::number(year);
    return tr("%1 BCE", "year").arg(1 - year);
}

QString WordDates::clock(std::int32_t secondOfDay, bool withSeconds) const
{
    const int hour = secondOfDay / secondsPerHour;
    const QString minute = QString::number(secondOfDay / secondsPerMinute % 60).rightJustified(2, u'0');
    if (!withSeconds)
        return tr("%1:%2", "hour and minute").arg(QString::number(hour).rightJustified(2, u'0'), minute);
    const QString second = QString::number(secondOfDay % secondsPerMinute).rightJustified(2, u'0');
    return tr("%1:%2:%3", "hour, minute and second").arg(QString::number(hour).rightJustified(2, u'0'), minute, second);
}

QString WordDates::plainDay(CivilDate date, DateStyle style) const
{
    const QString dayAndMonth =
        tr("%1 %2", "day and month").arg(dayNumber(date.day), monthName(date.month, style.length));
    if (style.year == YearShown::No)
        return dayAndMonth;
    return tr("%1 %2", "day with month, and year").arg(dayAndMonth, year(date.year));
}

QString WordDates::day(CivilDate date, DateStyle style) const
{
    if (style.length == DateLength::Short)
        return plainDay(date, style);
    return tr("%1 %2", "weekday and date")
        .arg(m_locale.dayName(static_cast<int>(date.weekday()), QLocale::LongFormat), plainDay(date, style));
}

QString WordDates::season(int season) const
{
    switch (season) {
    case 21:
        return tr("spring %1", "season and year");
    case 22:
        return tr("summer %1", "season and year");
    case 23:
        return tr("autumn %1", "season and year");
    default:
        return tr("winter %1", "season and year");
    }
}

QString WordDates::unspecified(const EdtfDate &date, DateStyle style) const
{
    if (date.unspecifiedYearDigits == 1)
        return tr("in the %1s", "decade").arg(date.year);
    if (date.unspecifiedYearDigits > 1) {
        const auto last = date.year + std::llround(std::pow(10.0, date.unspecifiedYearDigits)) - 1;
        return tr("in the years %1–%2").arg(year(date.year), year(last));
    }
    if (!hasMonth(date)) {
        return date.dayUnspecified ? tr("a day in %1", "month or year").arg(year(date.year))
                                   : tr("a month in %1", "year").arg(year(date.year));
    }
    EdtfDate month = date;
    month.day.reset();
    month.dayUnspecified = false;
    return tr("a day in %1", "month or year").arg(unqualified(month, style, false));
}

QString WordDates::unqualified(const EdtfDate &date, DateStyle style, bool alone) const
{
    if (date.unspecifiedYearDigits > 0 || date.monthUnspecified || date.dayUnspecified)
        return unspecified(date, style);
    if (isSeason(date))
        return season(*date.month).arg(year(date.year));
    if (const std::optional<CivilDate> civil = dayOf(date)) {
        const QString words = alone ? day(*civil, style) : plainDay(*civil, style);
        if (!date.secondOfDay)
            return words;
        const bool seconds = *date.secondOfDay % secondsPerMinute != 0;
        return tr("%1, %2", "date and clock time").arg(words, clock(*date.secondOfDay, seconds));
    }
    if (!hasMonth(date))
        return year(date.year);
    if (style.year == YearShown::No)
        return monthName(*date.month, style.length);
    return tr("%1 %2", "month and year").arg(monthName(*date.month, style.length), year(date.year));
}

QString WordDates::date(const EdtfDate &date, DateStyle style, bool alone) const
{
    const bool exact = date.qualifier == EdtfDate::Qualifier::None;
    const QString words = unqualified(date, style, alone && exact);
    switch (date.qualifier) {
    case EdtfDate::Qualifier::Uncertain:
        return tr("perhaps %1", "date").arg(words);
    case EdtfDate::Qualifier::Approximate:
        return tr("about %1", "date").arg(words);
    case EdtfDate::Qualifier::Both:
        return tr("perhaps about %1", "date").arg(words);
    case EdtfDate::Qualifier::None:
        break;
    }
    return words;
}

QString WordDates::words(const base::Edtf &time, DateStyle style) const
{
    if (time.isNone() || time.dates().empty())
        return tr("undated");
    const EdtfDate &first = time.dates().front();
    switch (time.shape()) {
    case TimeShape::None:
    case TimeShape::Single:
        return date(first, style, true);
    case TimeShape::Interval:
        return interval(time, style);
    case TimeShape::OneOf:
        return oneOf(time, style);
    case TimeShape::AllOf:
        return allOf(time, style);
    case TimeShape::OpenBegin:
        return tr("up to %1", "date").arg(date(first, style));
    case TimeShape::OpenEnd:
        return tr("since %1", "date").arg(date(first, style));
    case TimeShape::UnknownBegin:
        return tr("beginning unknown, ended by %1", "date").arg(date(first, style));
    case TimeShape::UnknownEnd:
        return tr("from %1, end unknown", "date").arg(date(first, style));
    case TimeShape::Before:
        return tr("%1 or before", "date").arg(date(first, style));
    case TimeShape::After:
        return tr("%1 or after", "date").arg(date(first, style));
    }
    return {};
}

QString WordDates::words(const model::PlacedTime &placed, DateStyle style) const
{
    if (placed.origin == model::TimeOrigin::Undated || placed.edtf.isNone())
        return tr("undated");
    if (placed.origin == model::TimeOrigin::Stated)
        return words(placed.edtf, style);
    const bool single = placed.edtf.shape() == TimeShape::Single;
    const QString report = single ? date(placed.edtf.dates().front(), style) : words(placed.edtf, style);
    return placed.origin == model::TimeOrigin::ByReport ? tr("by %1", "date").arg(report)
                                                        : tr("%1 at the earliest", "date").arg(report);
}

QString WordDates::doubt(const model::PlacedTime &placed) const
{
    switch (placed.origin) {
    case model::TimeOrigin::ByReport:
        return tr("The text gives no time; the article was published %1", "date")
            .arg(words(placed.edtf, {Extent::SomeTimeWithin, YearShown::Yes, DateLength::Long}));
    case model::TimeOrigin::FromReport:
        return tr("A plan or an order without a time; the article was published %1", "date").arg(words(placed.edtf));
    case model::TimeOrigin::Undated:
        return tr("The text gives no time, and the article has no date");
    case model::TimeOrigin::Stated:
        break;
    }
    if (placed.edtf.shape() == TimeShape::OneOf)
        return members(placed.edtf);
    return {};
}

QString WordDates::words(CivilDate date, std::span<const DayPart> parts, DateStyle style) const
{
    const std::array<QString, 6> names = {tr("night"), tr("morning"),   tr("forenoon"),
                                          tr("noon"),  tr("afternoon"), tr("evening")};
    QString list;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString &name = names[static_cast<std::size_t>(parts[i])];
        if (i == 0)
            list = name;
        else if (i + 1 < parts.size())
            list = tr("%1, %2", "parts of a day, more follow").arg(list, name);
        else
            list = tr("%1 and %2", "parts of a day").arg(list, name);
    }
    if (list.isEmpty())
        return day(date, style);
    return tr("%1, %2", "date and part of the day").arg(day(date, style), list);
}

std::optional<DayPart> WordDates::dayPart(std::string_view timexValue)
{
    struct Entry
    {
        std::string_view suffix;
        DayPart part;
    };
    constexpr Entry entries[] = {{"TMO", DayPart::Morning},
                                 {"TMI", DayPart::Noon},
                                 {"TAF", DayPart::Afternoon},
                                 {"TEV", DayPart::Evening},
                                 {"TNI", DayPart::Night}};
    for (const Entry &entry : entries) {
        if (timexValue.ends_with(entry.suffix))
            return entry.part;
    }
    return {};
}

} // namespace render
