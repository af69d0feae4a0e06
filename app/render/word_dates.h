#pragma once

#include "core/base/edtf.h"
#include "core/model/claim_time.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <cstdint>
#include <span>

namespace render {

/// What an interval of two known dates means: it went on from one to the other, or it was some time between them.
enum class Extent : std::uint8_t { Lasted, SomeTimeWithin };
enum class YearShown : bool { No, Yes };
/// Long: "fredag 7. januar 2022". Short, for captions and narrow places: "7. jan. 2022", without the weekday.
enum class DateLength : bool { Long, Short };
enum class DayPart : std::uint8_t { Night, Morning, Forenoon, Noon, Afternoon, Evening };

struct DateStyle
{
    Extent extent = Extent::Lasted;
    YearShown year = YearShown::Yes;
    DateLength length = DateLength::Long;
};

/// Times in words, in the language of the interface: phrases through tr(), names through the locale. Nothing is worded
/// finer than it is known. A cheap value; make a new one when the language changes.
class WordDates
{
    Q_DECLARE_TR_FUNCTIONS(WordDates)

public:
    explicit WordDates(QLocale locale = QLocale());

    /// "fredag 7. januar 2022", "mellem 5. og 7. januar 2022", "en fredag i januar 2022"; "uden dato" for no time.
    [[nodiscard]] QString words(const base::Edtf &time, DateStyle style = {}) const;
    /// The line below words(): the members of a one-of set that words() only describes ("7., 14., 21. eller 28.");
    /// empty where words() says everything.
    [[nodiscard]] QString members(const base::Edtf &time) const;
    /// As words(), for a claim's place on the timeline: "senest januar 2022", "tidligst 7. januar 2022".
    [[nodiscard]] QString words(const model::PlacedTime &placed, DateStyle style = {}) const;
    /// Why a placed time is in doubt, as a sentence; empty where nothing is ("Teksten nævner ingen tid; artiklen er
    /// udgivet januar 2022").
    [[nodiscard]] QString doubt(const model::PlacedTime &placed) const;
    /// "Friday 7 January, morning and forenoon".
    [[nodiscard]] QString words(base::CivilDate day, std::span<const DayPart> parts, DateStyle style = {}) const;
    /// The part of the day at the end of a TIMEX3 value ("2022-01-07TMO"), if any.
    [[nodiscard]] static std::optional<DayPart> dayPart(std::string_view timexValue);

    /// What a window of time shows, as fine as its length asks for: "29. dec. 2021 – 3. feb. 2022", "2013 – 2022",
    /// "6 Jan 20:00 – 8 Jan 04:00". Civil time; the end is exclusive and the last whole unit is named.
    [[nodiscard]] QString shownRange(base::TimeSpan civil) const;

    [[nodiscard]] QString day(base::CivilDate date, DateStyle style = {}) const; ///< with the weekday if long
    [[nodiscard]] QString monthName(int month, DateLength length = DateLength::Long) const;
    [[nodiscard]] QString year(std::int64_t year) const; ///< "44 f.v.t." for -43
    [[nodiscard]] QString clock(std::int32_t secondOfDay, bool withSeconds = false) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    [[nodiscard]] QString plainDay(base::CivilDate date, DateStyle style) const;
    [[nodiscard]] QString dayNumber(int day) const;
    [[nodiscard]] QString date(const base::EdtfDate &date, DateStyle style, bool alone = false) const;
    [[nodiscard]] QString unqualified(const base::EdtfDate &date, DateStyle style, bool alone) const;
    [[nodiscard]] QString unspecified(const base::EdtfDate &date, DateStyle style) const;
    [[nodiscard]] QString head(const base::EdtfDate &first, const base::EdtfDate &last, DateStyle style) const;
    [[nodiscard]] QString interval(const base::Edtf &time, DateStyle style) const;
    [[nodiscard]] QString oneOf(const base::Edtf &time, DateStyle style) const;
    [[nodiscard]] QString allOf(const base::Edtf &time, DateStyle style) const;
    [[nodiscard]] QString season(int season) const;
    [[nodiscard]] QStringList memberWords(const base::Edtf &time, DateStyle style) const;

    QLocale m_locale;
};

} // namespace render
