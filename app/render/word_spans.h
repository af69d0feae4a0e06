#pragma once

#include "app/render/word_dates.h"
#include "core/timeline/time_unit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <cstdint>

namespace render {

/// Lengths of time in words: "3 days", "2 h".
class WordSpans
{
    Q_DECLARE_TR_FUNCTIONS(WordSpans)

public:
    explicit WordSpans(const QLocale &locale = QLocale()) : m_locale(locale) {}

    /// unit is one of Second, Minute, Hour, Day and Year; count is not negative.
    [[nodiscard]] QString length(timeline::TimeUnit unit, std::int64_t count, DateLength width) const;
    /// The distance between two civil moments, as fine as it deserves: seconds below a minute, "3 h 20 min" below two
    /// days, "12 days" below two years, then "2 years 41 days". With datesOnly nothing finer than a day is said.
    [[nodiscard]] QString between(base::TimePoint first, base::TimePoint second, bool datesOnly) const;

private:
    [[nodiscard]] QString joined(const QString &larger, timeline::TimeUnit unit, std::int64_t count) const;

    QLocale m_locale;
};

} // namespace render
