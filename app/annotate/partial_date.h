#pragma once

#include "core/base/edtf.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace ui {

/// A date as far as words give it.
struct PartialDate
{
    std::optional<std::int64_t> year;
    bool decade = false;      ///< year is the first of ten
    std::optional<int> month; ///< 1..12, or a season 21..24
    std::optional<int> day;
    std::optional<std::int32_t> secondOfDay;

    /// Takes year and month from the date that follows in a list, where this one has none of its own.
    void fillFrom(const PartialDate &follower);
    /// Nothing when there is no year, or no such day.
    [[nodiscard]] std::optional<base::EdtfDate> toEdtf() const;
};

/// "7 January 2022", "fredag 7. januar 2022 kl. 14.30", "7.", "January", "summer 2022", "2020s", "7.1.2022", or one
/// EDTF date. Names of the locale's language and English ones. Nothing when a word is not understood.
[[nodiscard]] std::optional<PartialDate> readPartialDate(const QString &words, const QLocale &locale);

/// The one-of set of a month's Mondays (1) to Sundays (7).
[[nodiscard]] base::Edtf weekdaysOfMonth(std::int64_t year, int month, int weekday);

} // namespace ui
