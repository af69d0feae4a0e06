#include "core/extract/times/time_reader.h"

#include "core/extract/times/publication_line.h"
#include "core/extract/times/tense.h"
#include "core/extract/times/time_scanner.h"
#include "core/extract/times/timex_value.h"

#include <algorithm>
#include <optional>

namespace extract {

namespace {

using base::Direction;
using base::Edtf;
using base::RelativeTime;
using base::TimeShape;

constexpr std::int64_t recentYears = 2;    ///< years before the article that its news may speak of
constexpr std::size_t narrativeDates = 3;  ///< calendar dates before those years that make a text a history
constexpr std::uint32_t previousReach = 8; ///< sentences back to "the date said before"

/// Gives readings their values, one after the other, since each may lean on the ones before.
class TimeResolver
{
public:
    TimeResolver(const TokenWords &words, Edtf published, const std::vector<TimeReading> &readings)
        : m_words(words), m_published(std::move(published)), m_narrative(isNarrative(readings))
    {
    }

    /// Nothing for a reading that turns out to be no time.
    std::optional<model::TimeExpression> resolve(TimeReading reading)
    {
        if (reading.byTense && reading.relative)
            reading.relative->direction = directionOf(reading);
        model::TimeExpression expression;
        expression.id = {static_cast<std::int64_t>(m_count + 1)};
        expression.range = m_words.document().rangeOf(reading.tokens);
        expression.text = std::string(m_words.document().text(expression.range));
        expression.type = reading.type;
        const Edtf value = valueOf(reading, expression);
        expression.edtf = value.toString();
        expression.value = reading.value.empty() ? timexValue(value, reading.part, reading.relative) : reading.value;
        if (expression.value.empty())
            expression.value = openValue(reading);
        // "the quarter" is a time only where the text has told which.
        if (reading.quarter == TimeReading::Quarter::Same && expression.value.empty())
            return std::nullopt;
        ++m_count;
        remember(reading, expression, value);
        return expression;
    }

private:
    /// A text that tells of years long before its own date anchors its dates in itself.
    [[nodiscard]] bool isNarrative(const std::vector<TimeReading> &readings) const
    {
        std::size_t old = 0;
        std::size_t news = 0;
        for (const TimeReading &reading : readings) {
            const bool dated = reading.calendar && !reading.edtf.isNone();
            if (!dated) {
                news += reading.relative && reading.over == TimeReading::Over::Published &&
                        reading.relative->kind != RelativeTime::Kind::Month &&
                        reading.relative->kind != RelativeTime::Kind::Season;
                continue;
            }
            const std::int64_t year = reading.edtf.dates().front().year;
            old += m_published.isNone() || year < m_published.dates().front().year - recentYears;
        }
        return old >= narrativeDates && old > news;
    }

    [[nodiscard]] Direction directionOf(const TimeReading &reading) const
    {
        const bool weekday = reading.relative->kind == RelativeTime::Kind::Weekday;
        if (weekday && looksAhead(m_words, reading.tokens))
            return Direction::Future;
        switch (tenseNear(m_words, reading.tokens)) {
        case VerbTense::Future:
            return Direction::Future;
        case VerbTense::Present:
            return Direction::Nearest;
        case VerbTense::Past:
            return Direction::Past;
        case VerbTense::Unknown:
            break;
        }
        return weekday ? Direction::Past : Direction::Nearest;
    }

    [[nodiscard]] bool leansOnText(const TimeReading &reading) const
    {
        const bool named = reading.relative->kind == RelativeTime::Kind::Month ||
                           reading.relative->kind == RelativeTime::Kind::Weekday ||
                           reading.relative->kind == RelativeTime::Kind::Season;
        const bool ofStory = named || reading.over == TimeReading::Over::Story;
        // "on 8 May of this year" names its year.
        const bool placed = named && reading.relative->direction == Direction::Containing;
        return reading.over == TimeReading::Over::Previous || reading.over == TimeReading::Over::Told ||
               (m_narrative && ofStory && !placed);
    }

    /// The quarter that a comparison means, once the text has told of one.
    [[nodiscard]] std::optional<Edtf> quarterOf(const TimeReading &reading, model::TimeExpression &expression) const
    {
        using Quarter = TimeReading::Quarter;
        if (reading.quarter == Quarter::None || !m_quarter.id.isValid())
            return std::nullopt;
        RelativeTime relative;
        relative.unit = base::CalendarUnit::Quarter;
        if (reading.quarter == Quarter::OfYear)
            relative.amount = 4 * (reading.edtf.dates().front().year - m_quarter.edtf.dates().front().year);
        else if (reading.quarter == Quarter::YearBefore)
            relative.amount = -4;
        expression.anchor = model::TimeAnchor::Expression;
        expression.anchorExpression = m_quarter.id;
        expression.relative = relative.toString();
        return base::resolve(relative, m_quarter.edtf);
    }

    Edtf valueOf(TimeReading &reading, model::TimeExpression &expression)
    {
        if (const auto quarter = quarterOf(reading, expression))
            return *quarter;
        Edtf value = reading.edtf;
        if (reading.relative) {
            reading.relative->approximate = reading.relative->approximate || reading.approximate;
            if (reading.secondOfDay)
                reading.relative->secondOfDay = reading.secondOfDay;
            const bool onText = leansOnText(reading);
            const bool clockOnly = reading.secondOfDay && reading.over == TimeReading::Over::Previous;
            const Previous &said = saidBefore(reading);
            const bool previous = onText && said.id.isValid() && isNear(reading, clockOnly);
            if (previous && m_narrative && reading.over == TimeReading::Over::Published)
                reading.relative->direction = Direction::Nearest;
            if (onText && !previous && !clockOnly && reading.over == TimeReading::Over::Previous)
                return Edtf();
            expression.anchor = previous ? model::TimeAnchor::Expression : model::TimeAnchor::Published;
            expression.anchorExpression = previous ? said.id : base::TimeId{};
            expression.relative = reading.relative->toString();
            value = base::resolve(*reading.relative, previous ? said.edtf : m_published);
        }
        return withDetails(reading, value);
    }

    /// A clock time leans on a day of its own sentence only; in news, "a year earlier" on a date and not on the answer
    /// to another "earlier"; a part of the day on the day that the report is about.
    [[nodiscard]] bool isNear(const TimeReading &reading, bool clockOnly) const
    {
        const std::uint32_t sentence = sentenceOf(reading);
        if (clockOnly)
            return m_previous.sentence == sentence && m_previous.isDay();
        if (m_narrative || sentence <= m_previous.sentence + previousReach)
            return true;
        return reading.over == TimeReading::Over::Told && isRecent(m_previous.edtf);
    }

    /// A day of the week before the article: what its report is about.
    [[nodiscard]] bool isRecent(const Edtf &value) const
    {
        const auto day = value.asDay();
        const auto published = m_published.asDay();
        return day && published && day->toDays() <= published->toDays() && published->toDays() - day->toDays() < 7;
    }

    static Edtf withDetails(const TimeReading &reading, const Edtf &value)
    {
        if (value.isNone() || value.shape() == TimeShape::Interval)
            return value;
        std::vector<base::EdtfDate> dates = value.dates();
        for (base::EdtfDate &date : dates) {
            if (reading.approximate)
                date.qualifier = base::EdtfDate::Qualifier::Approximate;
            if (!date.day || !reading.secondOfDay)
                continue;
            date.secondOfDay = reading.secondOfDay;
            date.hasSeconds = *reading.secondOfDay % 60 != 0;
            date.offsetMinutes = reading.offsetMinutes;
        }
        return Edtf::fromDates(value.shape(), std::move(dates));
    }

    /// What TIMEX3 says of a date whose year or week nobody knows.
    static std::string openValue(const TimeReading &reading)
    {
        if (!reading.relative)
            return {};
        const RelativeTime &relative = *reading.relative;
        const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
        const std::string part = reading.part.empty() ? std::string() : 'T' + reading.part;
        if (relative.kind == RelativeTime::Kind::Weekday)
            return "XXXX-WXX-" + std::to_string(relative.index) + part;
        if (relative.kind == RelativeTime::Kind::Month)
            return "XXXX-" + two(relative.index) + (relative.day ? '-' + two(*relative.day) : std::string());
        return {};
    }

    /// A date that "the next day" can lean on. In a history the time of writing ("today") is none.
    void remember(const TimeReading &reading, const model::TimeExpression &expression, const Edtf &value)
    {
        const bool dates = expression.type == model::TimeType::Date || expression.type == model::TimeType::Time;
        const bool decade = !value.isNone() && value.dates().front().unspecifiedYearDigits > 0;
        const bool ofWriting = m_narrative && (expression.anchor == model::TimeAnchor::Published || reading.nearest);
        const bool stepOfYears = reading.over == TimeReading::Over::Previous && reading.relative &&
                                 reading.relative->unit > base::CalendarUnit::Week && !m_narrative;
        if (!dates || value.isNone() || value.isZoned() || decade || ofWriting || stepOfYears)
            return;
        const Previous said{expression.id, value, sentenceOf(reading)};
        m_aside = {};
        if (isAside(reading, value))
            m_aside = said;
        else
            m_previous = said;
        if (reading.quarter == TimeReading::Quarter::None && expression.value.find("-Q") != std::string::npos)
            m_quarter = said;
    }

    /// A year alone inside a sentence of a history ("elections that were promised for 1956") says when something else
    /// was: only its own sentence leans on it.
    [[nodiscard]] bool isAside(const TimeReading &reading, const Edtf &value) const
    {
        constexpr std::uint32_t opening = 3; ///< tokens: "In the year 1956", "1956"
        const bool year = value.shape() == TimeShape::Single && !value.dates().front().month;
        const bool toldMonths = m_previous.id.isValid() && m_previous.edtf.dates().front().month;
        const TokenRange sentence = m_words.document().sentenceOf(reading.tokens.begin).tokens;
        return m_narrative && year && toldMonths && reading.tokens.begin >= sentence.begin + opening;
    }

    struct Previous
    {
        base::TimeId id;
        Edtf edtf;
        std::uint32_t sentence = 0;

        [[nodiscard]] bool isDay() const { return edtf.shape() != TimeShape::Interval && edtf.dates().front().day; }
    };

    [[nodiscard]] std::uint32_t sentenceOf(const TimeReading &reading) const
    {
        return m_words.document().tokens[reading.tokens.begin].sentence;
    }
    [[nodiscard]] const Previous &saidBefore(const TimeReading &reading) const
    {
        return m_aside.id.isValid() && m_aside.sentence == sentenceOf(reading) ? m_aside : m_previous;
    }

    const TokenWords &m_words;
    Edtf m_published;
    bool m_narrative = false;
    Previous m_previous;
    Previous m_aside;   ///< see isAside
    Previous m_quarter; ///< the last quarter that was named by its number
    std::size_t m_count = 0;
};

} // namespace

namespace {

/// The article's date as an anchor. One at the ends of the calendar or beyond anchors nothing.
Edtf anchorOf(const model::Article &article)
{
    constexpr std::int64_t margin = 100;
    const Edtf published = Edtf::parse(article.published).value_or(Edtf());
    const auto inside = [](const base::EdtfDate &date) {
        return date.year > base::CivilDate::minYear + margin && date.year < base::CivilDate::maxYear - margin;
    };
    return std::ranges::all_of(published.dates(), inside) ? published : Edtf();
}

} // namespace

std::vector<model::TimeExpression> readTimes(Document &document, const LanguagePack &pack)
{
    const TokenWords words(document, pack);
    TimeContext context{words, anchorOf(*document.article)};
    const std::size_t findings = document.findings.size();
    std::vector<TimeReading> readings = scanTimes(context, document.findings);
    const SaidPublication said = saidPublication(document, readings);
    document.saidPublished = said.day;
    if (said.day && document.article->published.empty()) {
        context.published = Edtf::fromDate(*said.day);
        document.findings.resize(findings);
        readings = scanTimes(context, document.findings); // days without a year are looked for near it
    }
    TimeResolver resolver(words, context.published, readings);
    std::vector<model::TimeExpression> expressions;
    expressions.reserve(readings.size());
    for (const TimeReading &reading : readings) {
        if (auto expression = resolver.resolve(reading))
            expressions.push_back(std::move(*expression));
    }
    for (const std::uint32_t paragraph : said.paragraphs)
        document.paragraphs[paragraph].kind = ParagraphKind::Boilerplate;
    return expressions;
}

} // namespace extract
