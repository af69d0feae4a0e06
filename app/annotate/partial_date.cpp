#include "app/annotate/partial_date.h"

#include "core/base/civil_date.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Seasons as EDTF numbers them.
constexpr std::array<std::pair<const char *, int>, 4> seasons = {
    std::pair(QT_TRANSLATE_NOOP("ui::TimeWords", "spring|the spring of"), 21),
    std::pair(QT_TRANSLATE_NOOP("ui::TimeWords", "summer|the summer of"), 22),
    std::pair(QT_TRANSLATE_NOOP("ui::TimeWords", "autumn|fall|the autumn of"), 23),
    std::pair(QT_TRANSLATE_NOOP("ui::TimeWords", "winter|the winter of"), 24)};

const char *const clockWords = QT_TRANSLATE_NOOP("ui::TimeWords", "at");
const char *const decadeEndings = QT_TRANSLATE_NOOP("ui::TimeWords", "s|'s");

QStringList listOf(const char *english)
{
    return QString::fromLatin1(english).split(u'|') + QCoreApplication::translate("ui::TimeWords", english).split(u'|');
}

QString takeClock(const QString &text, PartialDate &date)
{
    QStringList words;
    for (const QString &word : listOf(clockWords))
        words << QRegularExpression::escape(word) + u"\\s*"_s;
    const QRegularExpression clock(u"[\\s,]+(?:%1)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?$"_s.arg(words.join(u'|')));
    const QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch())
        return text;
    const int hour = match.capturedView(1).toInt();
    const int minute = match.capturedView(2).toInt();
    const int second = match.capturedView(3).toInt();
    if (hour > 23 || minute > 59 || second > 59)
        return text;
    date.secondOfDay = hour * 3600 + minute * 60 + second;
    return text.left(match.capturedStart()).trimmed();
}

QString withoutWeekday(const QString &text, const QLocale &locale)
{
    for (const QLocale &names : {locale, QLocale(QLocale::English)}) {
        for (int day = 1; day <= 7; ++day) {
            for (const QString &name :
                 {names.dayName(day, QLocale::LongFormat), names.dayName(day, QLocale::ShortFormat)}) {
                const QString word = name.toLower();
                if (text.startsWith(word + u' ') || text.startsWith(word + u", "_s))
                    return text.sliced(word.size() + 1).trimmed();
            }
        }
    }
    return text;
}

std::optional<int> monthNamed(QString word, const QLocale &locale)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    for (const QLocale &names : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            QString brief = names.monthName(month, QLocale::ShortFormat).toLower();
            brief.remove(u'.');
            const QString name = names.monthName(month, QLocale::LongFormat).toLower();
            const QString standalone = names.standaloneMonthName(month, QLocale::LongFormat).toLower();
            if (!word.isEmpty() && (word == name || word == standalone || word == brief))
                return month;
        }
    }
    return std::nullopt;
}

bool takeNumeric(const QString &text, const QLocale &locale, PartialDate &date)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    const bool monthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M') && text.contains(u'/');
    date.day = match.capturedView(monthFirst ? 2 : 1).toInt();
    date.month = match.capturedView(monthFirst ? 1 : 2).toInt();
    date.year = match.capturedView(3).toLongLong();
    return true;
}

bool takeSeasonOrDecade(const QString &text, PartialDate &date)
{
    static const QRegularExpression year(u"^\\d{4}$"_s);
    for (const auto &[names, number] : seasons) {
        for (const QString &name : listOf(names)) {
            if (text.startsWith(name + u' ') && year.match(text.sliced(name.size() + 1)).hasMatch()) {
                date.month = number;
                date.year = text.sliced(name.size() + 1).toLongLong();
                return true;
            }
        }
    }
    for (const QString &ending : listOf(decadeEndings)) {
        const QString digits = text.endsWith(ending) ? text.chopped(ending.size()) : QString();
        if (year.match(digits).hasMatch() && digits.endsWith(u'0')) {
            date.year = digits.toLongLong();
            date.decade = true;
            return true;
        }
    }
    return false;
}

/// Day, month and year in any order that a number's size tells apart.
bool takeWords(const QString &text, const QLocale &locale, PartialDate &date)
{
    static const QRegularExpression dayPattern(u"^(\\d{1,2})(?:\\.|st|nd|rd|th)?$"_s);
    static const QRegularExpression yearPattern(u"^-?\\d{4}$"_s);
    QString plain = text;
    plain.replace(u',', u' ');
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QRegularExpressionMatch day = dayPattern.match(word);
        if (day.hasMatch() && !date.day)
            date.day = day.capturedView(1).toInt();
        else if (yearPattern.match(word).hasMatch() && !date.year)
            date.year = word.toLongLong();
        else if (const std::optional<int> month = monthNamed(word, locale); month && !date.month)
            date.month = month;
        else
            return false;
    }
    return !words.isEmpty();
}

} // namespace

void PartialDate::fillFrom(const PartialDate &follower)
{
    if (!month && day)
        month = follower.month;
    if (!year)
        year = follower.year;
}

std::optional<base::EdtfDate> PartialDate::toEdtf() const
{
    if (!year || (day && !month) || (secondOfDay && !day))
        return std::nullopt;
    base::EdtfDate date;
    date.year = *year;
    date.unspecifiedYearDigits = decade ? 1 : 0;
    if (month)
        date.month = static_cast<std::uint8_t>(*month);
    if (day) {
        if (*month > 12 || !base::CivilDate::make(*year, *month, *day))
            return std::nullopt;
        date.day = static_cast<std::uint8_t>(*day);
    }
    date.secondOfDay = secondOfDay;
    date.hasSeconds = secondOfDay && *secondOfDay % 60 != 0;
    return date;
}

std::optional<PartialDate> readPartialDate(const QString &words, const QLocale &locale)
{
    if (const base::Result<base::Edtf> edtf = base::Edtf::parse(words.trimmed().toUpper().toStdString());
        edtf && edtf->shape() == base::TimeShape::Single && edtf->asDay()) {
        const base::CivilDate day = *edtf->asDay();
        return PartialDate{day.year, false, day.month, day.day, std::nullopt};
    }
    PartialDate date;
    const QString text = withoutWeekday(takeClock(words.trimmed().toLower(), date), locale);
    if (takeNumeric(text, locale, date) || takeSeasonOrDecade(text, date) || takeWords(text, locale, date))
        return date;
    return std::nullopt;
}

base::Edtf weekdaysOfMonth(std::int64_t year, int month, int weekday)
{
    std::vector<base::EdtfDate> days;
    for (int day = 1; day <= base::daysInMonth(year, month); ++day) {
        const std::optional<base::CivilDate> date = base::CivilDate::make(year, month, day);
        if (!date || static_cast<int>(date->weekday()) != weekday)
            continue;
        base::EdtfDate member;
        member.year = year;
        member.month = static_cast<std::uint8_t>(month);
        member.day = static_cast<std::uint8_t>(day);
        days.push_back(member);
    }
    return base::Edtf::fromDates(base::TimeShape::OneOf, std::move(days));
}

} // namespace ui
