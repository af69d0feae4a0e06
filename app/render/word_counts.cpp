#include "app/render/word_counts.h"

namespace render {
namespace {

/// The number that the source wrote; for a count that carries bounds only, the one its modifier was written with.
std::optional<std::int64_t> written(const model::Count &count)
{
    using model::CountModifier;
    if (count.best)
        return count.best;
    switch (count.modifier) {
    case CountModifier::AtLeast:
    case CountModifier::Exact:
        return count.low;
    case CountModifier::MoreThan:
        return count.low ? std::optional(*count.low - 1) : std::nullopt;
    case CountModifier::UpTo:
    case CountModifier::Nearly:
        return count.high;
    case CountModifier::FewerThan:
        return count.high ? std::optional(*count.high + 1) : std::nullopt;
    case CountModifier::About:
    case CountModifier::Range:
    case CountModifier::Vague:
        break;
    }
    return {};
}

bool hasRange(const model::Count &count)
{
    return count.modifier == model::CountModifier::Range && count.low && count.high;
}

} // namespace

WordCounts::WordCounts(QLocale locale) : m_locale(std::move(locale)) {}

QString WordCounts::number(std::int64_t value) const
{
    return m_locale.toString(qlonglong(value));
}

QString WordCounts::chip(const model::Count &count) const
{
    using model::CountModifier;
    if (hasRange(count))
        return tr("%1–%2", "a range of numbers").arg(number(*count.low), number(*count.high));
    const std::optional<std::int64_t> value = written(count);
    if (!value)
        return QString::fromStdString(count.words);
    const QString digits = number(*value);
    switch (count.modifier) {
    case CountModifier::MoreThan:
        return tr("> %1", "number").arg(digits);
    case CountModifier::AtLeast:
        return tr("at least %1", "number").arg(digits);
    case CountModifier::About:
        return tr("about %1", "number, short").arg(digits);
    case CountModifier::UpTo:
        return tr("at most %1", "number").arg(digits);
    case CountModifier::FewerThan:
        return tr("< %1", "number").arg(digits);
    case CountModifier::Nearly:
        return tr("nearly %1", "number").arg(digits);
    case CountModifier::Vague:
        return QString::fromStdString(count.words);
    case CountModifier::Exact:
    case CountModifier::Range:
        break;
    }
    return digits;
}

QString WordCounts::sentence(const model::Count &count) const
{
    using model::CountModifier;
    if (hasRange(count))
        return tr("between %1 and %2", "numbers").arg(number(*count.low), number(*count.high));
    const std::optional<std::int64_t> value = written(count);
    if (!value)
        return QString::fromStdString(count.words);
    const QString digits = number(*value);
    switch (count.modifier) {
    case CountModifier::MoreThan:
        return tr("more than %1", "number").arg(digits);
    case CountModifier::AtLeast:
        return tr("at least %1", "number").arg(digits);
    case CountModifier::About:
        return tr("about %1", "number").arg(digits);
    case CountModifier::UpTo:
        return tr("up to %1", "number").arg(digits);
    case CountModifier::FewerThan:
        return tr("fewer than %1", "number").arg(digits);
    case CountModifier::Nearly:
        return tr("nearly %1", "number").arg(digits);
    case CountModifier::Vague:
        return QString::fromStdString(count.words);
    case CountModifier::Exact:
    case CountModifier::Range:
        break;
    }
    return *value == 0 ? tr("none", "number of people") : digits;
}

} // namespace render
