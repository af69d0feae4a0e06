#include "app/annotate/time_words.h"

#include "app/annotate/partial_date.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using base::Edtf;
using base::EdtfDate;
using base::TimeShape;

/// Words with one meaning, separated by |. The translated list is read beside the English one.
QStringList wordsOf(const char *english)
{
    QStringList words = QString::fromLatin1(english).split(u'|');
    words << QCoreApplication::translate("ui::TimeWords", english).split(u'|');
    words.removeDuplicates();
    return words;
}

const char *const aboutWords = QT_TRANSLATE_NOOP("ui::TimeWords", "about|circa|ca.|around|approximately");
const char *const perhapsWords = QT_TRANSLATE_NOOP("ui::TimeWords", "perhaps|maybe|possibly");
const char *const byWords = QT_TRANSLATE_NOOP("ui::TimeWords", "by|no later than|at the latest");
const char *const earliestWords = QT_TRANSLATE_NOOP("ui::TimeWords", "from|not before|no earlier than");
const char *const sinceWords = QT_TRANSLATE_NOOP("ui::TimeWords", "since");
const char *const untilWords = QT_TRANSLATE_NOOP("ui::TimeWords", "until|up to");
const char *const betweenWords = QT_TRANSLATE_NOOP("ui::TimeWords", "between");
const char *const bothWords = QT_TRANSLATE_NOOP("ui::TimeWords", "both");
const char *const andWords = QT_TRANSLATE_NOOP("ui::TimeWords", "and");
const char *const orWords = QT_TRANSLATE_NOOP("ui::TimeWords", "or");
const char *const toWords = QT_TRANSLATE_NOOP("ui::TimeWords", "to");
const char *const orBeforeWords = QT_TRANSLATE_NOOP("ui::TimeWords", "or before|or earlier");
const char *const orAfterWords = QT_TRANSLATE_NOOP("ui::TimeWords", "or after|or later|at the earliest");
const char *const undatedWords = QT_TRANSLATE_NOOP("ui::TimeWords", "undated|no date");
const char *const someWeekdayWords = QT_TRANSLATE_NOOP("ui::TimeWords", "a %1 in|one of the %1s in");

/// The rest of text after one of the words, if it begins with one.
std::optional<QString> afterWord(const QString &text, const char *english)
{
    for (const QString &word : wordsOf(english)) {
        if (text.startsWith(word + u' '))
            return text.sliced(word.size() + 1).trimmed();
    }
    return std::nullopt;
}

std::optional<QString> beforeWord(const QString &text, const char *english)
{
    for (const QString &word : wordsOf(english)) {
        if (text.endsWith(u' ' + word))
            return text.chopped(word.size() + 1).trimmed();
    }
    return std::nullopt;
}

/// text cut at every one of the words (as whole words), in order.
QStringList cutAt(const QString &text, const char *english, const QString &furtherPattern = {})
{
    QStringList patterns;
    for (const QString &word : wordsOf(english))
        patterns << u"\\s+"_s + QRegularExpression::escape(word) + u"\\s+"_s;
    if (!furtherPattern.isEmpty())
        patterns << furtherPattern;
    return text.split(QRegularExpression(patterns.join(u'|')), Qt::SkipEmptyParts);
}

/// The dates of a list; what an earlier one leaves out ("5-7 January") is taken from the one after it.
std::optional<std::vector<EdtfDate>> readList(const QStringList &parts, const TimeContext &context)
{
    std::vector<EdtfDate> dates(static_cast<std::size_t>(parts.size()));
    PartialDate follower;
    follower.year = context.sharedYear;
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        std::optional<PartialDate> partial = readPartialDate(parts[i], context.locale);
        if (!partial)
            return std::nullopt;
        partial->fillFrom(follower);
        const std::optional<EdtfDate> date = partial->toEdtf();
        if (!date)
            return std::nullopt;
        dates[static_cast<std::size_t>(i)] = *date;
        follower = *partial;
    }
    return dates;
}

/// Through its text, so that the rules of EDTF decide what is a value.
std::optional<Edtf> checked(const Edtf &edtf)
{
    const base::Result<Edtf> parsed = Edtf::parse(edtf.toString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<Edtf> readShape(const QStringList &parts, TimeShape shape, const TimeContext &context)
{
    const std::optional<std::vector<EdtfDate>> dates = readList(parts, context);
    return dates ? checked(Edtf::fromDates(shape, *dates)) : std::nullopt;
}

/// "a Friday in January 2022": all of that month's.
std::optional<Edtf> readSomeWeekday(const QString &text, const TimeContext &context)
{
    for (int day = 1; day <= 7; ++day) {
        for (const QString &pattern : wordsOf(someWeekdayWords)) {
            for (const QLocale &locale : {context.locale, QLocale(QLocale::English)}) {
                const QString start = pattern.arg(locale.dayName(day).toLower()) + u' ';
                if (!text.startsWith(start))
                    continue;
                std::optional<PartialDate> month = readPartialDate(text.sliced(start.size()), context.locale);
                if (!month || !month->month || month->day)
                    return std::nullopt;
                month->year = month->year ? month->year : context.sharedYear;
                return month->year ? checked(weekdaysOfMonth(*month->year, *month->month, day)) : std::nullopt;
            }
        }
    }
    return std::nullopt;
}

std::optional<Edtf> readWords(const QString &text, const TimeContext &context);

std::optional<Edtf> readQualified(const QString &text, const TimeContext &context)
{
    using Qualifier = EdtfDate::Qualifier;
    for (const auto &[words, qualifier] :
         {std::pair(aboutWords, Qualifier::Approximate), std::pair(perhapsWords, Qualifier::Uncertain)}) {
        const std::optional<QString> rest = afterWord(text, words);
        if (!rest)
            continue;
        const std::optional<Edtf> plain = readWords(*rest, context);
        if (!plain || plain->isNone())
            return std::nullopt;
        std::vector<EdtfDate> dates = plain->dates();
        for (EdtfDate &date : dates)
            date.qualifier = date.qualifier == Qualifier::None ? qualifier : Qualifier::Both;
        return checked(Edtf::fromDates(plain->shape(), std::move(dates)));
    }
    return std::nullopt;
}

std::optional<Edtf> readOpen(const QString &text, const TimeContext &context)
{
    const std::pair<const char *, TimeShape> before[] = {{byWords, TimeShape::Before},
                                                         {earliestWords, TimeShape::After},
                                                         {sinceWords, TimeShape::OpenEnd},
                                                         {untilWords, TimeShape::OpenBegin}};
    for (const auto &[words, shape] : before) {
        if (const std::optional<QString> rest = afterWord(text, words))
            return readShape({*rest}, shape, context);
    }
    const std::pair<const char *, TimeShape> after[] = {{orBeforeWords, TimeShape::Before},
                                                        {orAfterWords, TimeShape::After}};
    for (const auto &[words, shape] : after) {
        if (const std::optional<QString> rest = beforeWord(text, words))
            return readShape({*rest}, shape, context);
    }
    return std::nullopt;
}

std::optional<Edtf> readSeveral(const QString &text, const TimeContext &context)
{
    if (const std::optional<QString> rest = afterWord(text, betweenWords)) {
        const QStringList ends = cutAt(*rest, andWords);
        return ends.size() == 2 ? readShape(ends, TimeShape::Interval, context) : std::nullopt;
    }
    if (const std::optional<QString> rest = afterWord(text, bothWords))
        return readShape(cutAt(*rest, andWords, u",\\s*"_s), TimeShape::AllOf, context);
    const QStringList members = cutAt(text, orWords, u",\\s*(?=\\d{1,2}\\.?\\s*(,|\\s))"_s);
    if (members.size() > 1)
        return readShape(members, TimeShape::OneOf, context);
    const QStringList ends = cutAt(text, toWords, u"\\s*[\u2013\u2014]\\s*|(?<=[\\d.])-(?=\\d{1,2}\\.?\\s)|\\s-\\s"_s);
    if (ends.size() == 2)
        return readShape(ends, TimeShape::Interval, context);
    return std::nullopt;
}

std::optional<Edtf> readWords(const QString &text, const TimeContext &context)
{
    for (const auto reader : {readQualified, readOpen, readSomeWeekday, readSeveral}) {
        if (std::optional<Edtf> edtf = reader(text, context))
            return edtf;
    }
    return readShape({text}, TimeShape::Single, context);
}

} // namespace

std::optional<base::Edtf> readTimeWords(const QString &words, const TimeContext &context)
{
    const QString text = words.simplified();
    const QString lower = text.toLower();
    if (text.isEmpty() || wordsOf(undatedWords).contains(lower))
        return Edtf();
    if (const base::Result<Edtf> edtf = Edtf::parse(text.toStdString()))
        return *edtf;
    return readWords(lower, context);
}

} // namespace ui
