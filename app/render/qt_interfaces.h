#pragma once

#include "app/render/fonts.h"
#include "app/render/word_dates.h"
#include "core/timeline/calendar_names.h"
#include "core/timeline/text_measure.h"
#include "core/timeline/zone_rules.h"

#include <QtCore/QTimeZone>
#include <QtGui/QFontMetricsF>

#include <array>
#include <vector>

namespace render {

/// The fonts of the timeline's faces.
class TimelineFonts
{
public:
    explicit TimelineFonts(const TypeScale &scale);
    [[nodiscard]] const QFont &font(timeline::TextStyle style) const
    {
        return m_fonts[static_cast<std::size_t>(style)];
    }

private:
    std::array<QFont, timeline::textStyleCount> m_fonts;
};

/// Widths by Qt's font metrics. Not for several threads at once.
class FontMeasure final : public timeline::TextMeasure
{
public:
    explicit FontMeasure(const TimelineFonts &fonts);

    void measure(std::span<const std::string_view> texts, timeline::TextStyle style, std::span<int> out) const override;
    [[nodiscard]] int em() const override { return m_em; }
    [[nodiscard]] int lineHeight(timeline::TextStyle style) const;

private:
    std::vector<QFontMetricsF> m_metrics;
    int m_em = 0;
};

/// Names of ticks by QLocale and tr().
class LocaleCalendarNames final : public timeline::CalendarNames
{
    Q_DECLARE_TR_FUNCTIONS(LocaleCalendarNames)

public:
    explicit LocaleCalendarNames(QLocale locale = QLocale());
    [[nodiscard]] std::string tickName(timeline::TimeStep step, base::TimePoint civil, timeline::AxisLine line,
                                       timeline::NameWidth width) const override;

private:
    [[nodiscard]] QString upper(timeline::TimeStep step, base::CivilDate date, std::int32_t second,
                                timeline::NameWidth width) const;
    [[nodiscard]] QString lower(timeline::TimeStep step, base::CivilDate date, std::int32_t second,
                                timeline::NameWidth width) const;
    [[nodiscard]] QString years(timeline::TimeStep step, base::CivilDate date) const;

    WordDates m_dates;
};

/// A zone of the system's zone database. An unknown name behaves as UTC.
class SystemZone final : public timeline::ZoneRules
{
public:
    explicit SystemZone(QTimeZone zone = QTimeZone::systemTimeZone());

    [[nodiscard]] std::int64_t offsetMs(base::TimePoint utc) const override;
    [[nodiscard]] base::TimePoint toUtc(base::TimePoint civil) const override;
    [[nodiscard]] QString name() const; ///< "Europe/Copenhagen"

private:
    QTimeZone m_zone;
};

} // namespace render
