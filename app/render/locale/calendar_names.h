#pragma once

#include "app/render/word_dates.h"
#include "core/timeline/calendar_names.h"

namespace render {

/// Names of the axis' ticks by QLocale and tr().
class LocaleCalendarNames final : public timeline::CalendarNames
{
    Q_DECLARE_TR_FUNCTIONS(LocaleCalendarNames)

public:
    explicit LocaleCalendarNames(const QLocale &locale = QLocale());

    [[nodiscard]] std::string tickName(timeline::TimeStep step, base::TimePoint civil, timeline::AxisLine line,
                                       timeline::NameWidth width) const override;
    [[nodiscard]] std::string countedName(timeline::TimeUnit unit, std::int64_t count,
                                          timeline::NameWidth width) const override;

private:
    struct Moment
    {
        base::CivilDate date;
        std::int32_t second = 0;
    };
    [[nodiscard]] QString upper(timeline::TimeStep step, Moment moment, timeline::NameWidth width) const;
    [[nodiscard]] QString lower(timeline::TimeStep step, Moment moment, timeline::NameWidth width) const;
    [[nodiscard]] QString day(base::CivilDate date, timeline::NameWidth width) const;
    [[nodiscard]] QString years(timeline::TimeStep step, base::CivilDate date) const;
    [[nodiscard]] QString quarter(base::CivilDate date, timeline::NameWidth width, bool withYear) const;

    WordDates m_dates;
};

} // namespace render
