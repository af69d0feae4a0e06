#include "app/annotate/typed_count.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::optional<std::int64_t> readNumber(const QString &digits, const QLocale &locale)
{
    bool isNumber = false;
    const qlonglong number = locale.toLongLong(digits.trimmed(), &isNumber);
    return isNumber && number >= 0 ? std::optional<std::int64_t>(number) : std::nullopt;
}

std::optional<model::Count> readRange(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression dash(u"\\s*[-\u2013\u2014]\\s*"_s);
    const QStringList ends = typed.split(dash, Qt::SkipEmptyParts);
    if (ends.size() != 2)
        return std::nullopt;
    const std::optional<std::int64_t> low = readNumber(ends[0], locale);
    const std::optional<std::int64_t> high = readNumber(ends[1], locale);
    if (!low || !high || *low > *high)
        return std::nullopt;
    model::Count count;
    count.low = low;
    count.high = high;
    return count;
}

std::optional<model::Count> readSingle(const QString &typed, model::CountModifier modifier, const QLocale &locale)
{
    const std::optional<std::int64_t> number = readNumber(typed, locale);
    if (!number)
        return std::nullopt;
    model::Count count;
    count.best = number;
    switch (modifier) {
    case model::CountModifier::Exact:
        count.low = number;
        count.high = number;
        break;
    case model::CountModifier::AtLeast:
        count.low = number;
        break;
    case model::CountModifier::MoreThan:
        count.low = *number + 1;
        break;
    case model::CountModifier::FewerThan:
        if (*number == 0)
            return std::nullopt;
        count.high = *number - 1;
        break;
    case model::CountModifier::UpTo:
    case model::CountModifier::Nearly:
        count.high = number;
        break;
    case model::CountModifier::About:
    case model::CountModifier::Range:
    case model::CountModifier::Vague:
        break;
    }
    return count;
}

} // namespace

std::optional<model::Count> readTypedCount(const QString &typed, model::CountModifier modifier, const QLocale &locale)
{
    const QString text = typed.simplified();
    std::optional<model::Count> count;
    if (text.isEmpty())
        return std::nullopt;
    if (modifier == model::CountModifier::Vague)
        count.emplace();
    else if (modifier == model::CountModifier::Range)
        count = readRange(text, locale);
    else
        count = readSingle(text, modifier, locale);
    if (count) {
        count->modifier = modifier;
        count->words = text.toStdString();
    }
    return count;
}

QString typedCount(const model::Count &count, const QLocale &locale)
{
    if (count.modifier == model::CountModifier::Vague)
        return QString::fromStdString(count.words);
    if (count.modifier == model::CountModifier::Range && count.low && count.high)
        return locale.toString(qlonglong(*count.low)) + u'\u2013' + locale.toString(qlonglong(*count.high));
    const std::optional<std::int64_t> number = count.best ? count.best : count.low ? count.low : count.high;
    return number ? locale.toString(qlonglong(*number)) : QString();
}

} // namespace ui
