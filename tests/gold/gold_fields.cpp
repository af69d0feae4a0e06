#include "tests/gold/gold_fields.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace gold {

namespace {

using namespace Qt::StringLiterals;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

bool holdsInARow(const QStringList &outer, const QStringList &inner)
{
    for (qsizetype i = 0; i + inner.size() <= outer.size(); ++i) {
        if (outer.mid(i, inner.size()) == inner)
            return true;
    }
    return false;
}

bool oneHoldsTheOther(const QString &left, const QString &right)
{
    const QStringList leftWords = wordsOf(left);
    const QStringList rightWords = wordsOf(right);
    if (leftWords.isEmpty() || rightWords.isEmpty())
        return false;
    return leftWords.size() > rightWords.size() ? holdsInARow(leftWords, rightWords)
                                                : holdsInARow(rightWords, leftWords);
}

/// Words in both, counted as often as both have them, of all words of the two.
bool mostWordsAreShared(const QString &left, const QString &right)
{
    constexpr double enough = 0.7;
    const QStringList leftWords = wordsOf(left);
    QStringList rest = wordsOf(right);
    const qsizetype all = leftWords.size() + rest.size();
    qsizetype shared = 0;
    for (const QString &word : leftWords)
        shared += rest.removeOne(word) ? 1 : 0;
    return shared > 0 && static_cast<double>(shared) >= enough * static_cast<double>(all - shared);
}

/// Without white space and marks at the ends, white space inside as one blank.
QString trimmedWords(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.simplified().remove(ends);
}

QJsonValue countOf(const QJsonValue &number)
{
    if (!number.isObject())
        return QJsonValue::Null;
    const QJsonValue value = number.toObject().value("value"_L1);
    return value.isDouble() ? value : number.toObject().value("min"_L1);
}

bool textAgrees(const QString &key, const QString &expected, const QString &found)
{
    if (key == "statements"_L1)
        return mostWordsAreShared(expected, found);
    if (key == "captions"_L1)
        return trimmedWords(expected) == trimmedWords(found);
    if (key == "events"_L1)
        return oneHoldsTheOther(expected, found);
    return expected == found;
}

bool isWording(const QString &field)
{
    static const QStringList wordings = {u"name"_s,   u"speaker"_s, u"mover"_s,       u"what"_s,   u"credit"_s,
                                         u"origin"_s, u"source"_s,  u"destination"_s, u"victims"_s};
    return wordings.contains(field);
}

bool agrees(const QString &key, const QString &field, const QJsonValue &expected, const QJsonObject &item)
{
    const QJsonValue found = item.value(field);
    if (field == "count"_L1)
        return countOf(found) == expected;
    if (expected.isString() && found.isString() && field == "text"_L1)
        return textAgrees(key, expected.toString(), found.toString());
    if (expected.isString() && found.isString() && isWording(field) &&
        oneHoldsTheOther(expected.toString(), found.toString()))
        return true;
    if (field == "mover"_L1 && expected.isString())
        return agrees(key, u"what"_s, expected, item);
    return !found.isUndefined() && found == expected;
}

} // namespace

QStringList differingFields(const QString &key, const QJsonObject &expected, const QJsonObject &found)
{
    QStringList differing;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!agrees(key, it.key(), it.value(), found))
            differing.append(it.key());
    }
    return differing;
}

QString shown(const QString &key, const QJsonObject &item)
{
    static const QStringList fields = {u"text"_s,   u"speaker"_s, u"trigger"_s,     u"mover"_s,  u"what"_s,
                                       u"count"_s,  u"origin"_s,  u"destination"_s, u"phase"_s,  u"kind"_s,
                                       u"min"_s,    u"max"_s,     u"victims"_s,     u"source"_s, u"status"_s,
                                       u"credit"_s, u"edtf"_s,    u"name"_s,        u"type"_s};
    QJsonObject kept;
    for (const QString &field : fields) {
        const QJsonValue value = item.value(field);
        if (!value.isUndefined() && !value.isNull())
            kept.insert(field, value.isObject() ? countOf(value) : value);
    }
    return key + u' ' + QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace gold
