#pragma once

#include "core/base/edtf.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace ui {

/// What words for a time are read with.
struct TimeContext
{
    QLocale locale;                         ///< for names of months and the order of day and month
    std::optional<std::int64_t> sharedYear; ///< for words without a year: that of the article
};

/// Reads a time as a person types it: EDTF as it is, or plain words in the interface's language or English ("7 January
/// 2022", "about 7 January", "5-7 January", "by January 2022", "between 5 and 7 January", "6 or 8 January", "a Friday
/// in January 2022", "7 January 2022 14:30"). Empty words and "undated" give a None value. Nothing when the words are
/// no time: the field says so and keeps them; nothing is guessed.
[[nodiscard]] std::optional<base::Edtf> readTimeWords(const QString &words, const TimeContext &context);

} // namespace ui
