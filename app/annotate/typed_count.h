#pragma once

#include "core/model/count.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace ui {

/// A count as a person types it: digits in the locale's way, "26-40" for a range, a word for a vague one. Bounds follow
/// from the modifier; nothing is filled in that it leaves open. Nothing when the digits are no number.
[[nodiscard]] std::optional<model::Count> readTypedCount(const QString &typed, model::CountModifier modifier,
                                                         const QLocale &locale);
/// What stands in the field for a count; readTypedCount reads it back.
[[nodiscard]] QString typedCount(const model::Count &count, const QLocale &locale);

} // namespace ui
