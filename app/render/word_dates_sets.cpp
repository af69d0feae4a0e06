// Times of more than one date: intervals and sets, and the window that the timeline shows.
#include "app/render/word_dates.h"

#include <QtCore/QStringList>

#include <algorithm>

using base::CivilDate;
using base::EdtfDate;

namespace render {
namespace {

std::optional<CivilDate> exactDay(const EdtfDate &date)
{
    if (!date.month || *date.month > 12 || !date.day || date.monthUnspecified || date.dayUnspecified)
        return {};
    if (date.unspecifiedYearDigits > 0 || date.secondOfDay || date.qualifier != EdtfDate::Qualifier::None)
        return {};
    return CivilDate::make(date.year, *date.month, *date.day);
}

bool isExactMonth(const EdtfDate &date)
{
    return date.month && *date.month <= 12 && !date.day && !date.monthUnspecified && date.unspecifiedYearDigits == 0 &&
           date.qualifier == EdtfDate::Qualifier::None;
}

std::vector<CivilDate> exactDays(const base::Edtf &time)
{
    std::vector<CivilDate> days;
    for (const EdtfDate &date : time.dates()) {
        const std::optional<CivilDate> day = exactDay(date);
        if (!day)
            return {};
        days.push_back(*day);
    }
    return days;
}

bool sameMonth(const CivilDate &one, const CivilDate &other)
{
    return one.year == other.year && one.month == other.month;
}

/// True if days are all days of one month that fall on one weekday.
bool isEveryWeekdayOfItsMonth(const std::vector<CivilDate> &days)
{
    if (days.size() < 4)
        return false;
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (days[i].toDays() - days[i - 1].toDays() != 7)
            return false;
    }
    return sameMonth(days.front(), days.back()) && days.front().day <= 7 &&
           days.back().day + 7 > base::daysInMonth(days.back().year, days.back().month);
}

} // namespace

/// The first of two dates without what the second one says too: "5", "28 January", "January", "December 2021".
QString WordDates::head(const EdtfDate &first, const EdtfDate &last, DateStyle style) const
{
    const std::optional<CivilDate> firstDay = exactDay(first);
    const std::optional<CivilDate> lastDay = exactDay(last);
    DateStyle yearless = style;
    yearless.year = YearShown::No;
    if (firstDay && lastDay && sameMonth(*firstDay, *lastDay))
        return dayNumber(firstDay->day);
    if (firstDay && lastDay && firstDay->year == lastDay->year)
        return plainDay(*firstDay, yearless);
    if (isExactMonth(first) && isExactMonth(last) && first.year == last.year)
        return monthName(*first.month, style.length);
    return date(first, style);
}

QString WordDates::interval(const base::Edtf &time, DateStyle style) const
{
    const EdtfDate &first = time.dates().front();
    const EdtfDate &last = time.dates().back();
    const QString from = head(first, last, style);
    const QString to = date(last, style);
    if (style.extent == Extent::SomeTimeWithin)
        return tr("between %1 and %2", "dates").arg(from, to);
    const bool years = !first.month && !last.month;
    const bool oneWord = !from.contains(u' ') && (exactDay(first).has_value() || isExactMonth(first) || years);
    return oneWord ? tr("%1–%2", "dates, the first of one word").arg(from, to) : tr("%1 – %2", "dates").arg(from, to);
}

QStringList WordDates::memberWords(const base::Edtf &time, DateStyle style) const
{
    QStringList words;
    const std::vector<EdtfDate> &dates = time.dates();
    for (std::size_t i = 0; i + 1 < dates.size(); ++i)
        words.append(head(dates[i], dates.back(), style));
    words.append(date(dates.back(), style, dates.size() == 1));
    return words;
}

QString WordDates::oneOf(const base::Edtf &time, DateStyle style) const
{
    const std::vector<CivilDate> days = exactDays(time);
    if (isEveryWeekdayOfItsMonth(days)) {
        EdtfDate month = time.dates().front();
        month.day.reset();
        const QString weekday = m_locale.dayName(static_cast<int>(days.front().weekday()), QLocale::LongFormat);
        return tr("a %1 in %2", "weekday, month").arg(weekday, date(month, style));
    }
    QStringList words = memberWords(time, style);
    const QString last = words.takeLast();
    return words.isEmpty() ? last : tr("%1 or %2", "the last of several dates").arg(words.join(u", "), last);
}

QString WordDates::allOf(const base::Edtf &time, DateStyle style) const
{
    QStringList words = memberWords(time, style);
    const QString last = words.takeLast();
    if (words.isEmpty())
        return last;
    if (words.size() == 1)
        return tr("both %1 and %2", "two dates").arg(words.front(), last);
    return tr("%1 and %2", "the last of several dates").arg(words.join(u", "), last);
}

QString WordDates::members(const base::Edtf &time) const
{
    const std::vector<CivilDate> days = exactDays(time);
    if (time.shape() != base::TimeShape::OneOf || !isEveryWeekdayOfItsMonth(days))
        return {};
    QStringList words;
    std::transform(days.begin(), days.end(), std::back_inserter(words),
                   [this](const CivilDate &date) { return dayNumber(date.day); });
    const QString last = words.takeLast();
    return tr("%1 or %2", "the last of several days").arg(words.join(u", "), last);
}

QString WordDates::shownRange(base::TimeSpan civil) const
{
    constexpr std::int64_t clockBelow = 4 * base::msPerDay;
    constexpr std::int64_t daysBelow = 400 * base::msPerDay;
    constexpr std::int64_t secondsBelow = 10 * base::msPerMinute;
    const base::TimePoint lastMoment{std::max(civil.begin.ms, civil.end.ms - 1)};
    const CivilDate first = base::civilDay(civil.begin);
    const CivilDate last = base::civilDay(lastMoment);
    const std::int64_t length = civil.lengthMs();
    if (length < clockBelow) {
        const bool seconds = length < secondsBelow;
        const bool oneYear = first.year == last.year;
        const DateStyle style{Extent::Lasted, oneYear ? YearShown::No : YearShown::Yes, DateLength::Short};
        const auto moment = [&](base::TimePoint time) {
            const CivilDate date = base::civilDay(time);
            const auto second = std::int32_t((time.ms - date.midnight().ms) / base::msPerSecond);
            return tr("%1 %2", "date and clock time, short").arg(plainDay(date, style), clock(second, seconds));
        };
        const QString from = moment(civil.begin);
        const QString to = moment(civil.end);
        return oneYear ? tr("%1 – %2, %3", "two moments, year").arg(from, to, year(first.year))
                       : tr("%1 – %2", "dates").arg(from, to);
    }
    if (length < daysBelow) {
        const DateStyle style{Extent::Lasted, YearShown::Yes, DateLength::Short};
        return tr("%1 – %2", "dates").arg(plainDay(first, style), plainDay(last, style));
    }
    return tr("%1 – %2", "dates").arg(year(first.year), year(last.year));
}

} // namespace render
