#include "core/extract/times/time_scanner.h"

#include "core/extract/numbers/cardinal.h"
#include "core/extract/times/calendar_dates.h"
#include "core/extract/times/calendar_parts.h"
#include "core/extract/times/clock_times.h"
#include "core/extract/times/figure_dates.h"
#include "core/extract/times/half_years.h"
#include "core/extract/times/holidays.h"
#include "core/extract/times/named_days.h"
#include "core/extract/times/range_years.h"
#include "core/extract/times/timex_value.h"
#include "core/extract/times/unit_phrases.h"

#include <array>
#include <vector>

namespace extract {

namespace {

constexpr std::uint32_t longestLead = 8; ///< tokens: "in the course of the last two years"

/// Words that say a time.
Categories timeWords()
{
    Categories set;
    for (const Category category :
         {Category::NumberWord, Category::Ordinal, Category::Month, Category::Weekday, Category::Season,
          Category::Holiday, Category::CalendarUnit, Category::TimeOfDay, Category::ClockMark, Category::RelativeDay,
          Category::TimeShift, Category::VagueTime})
        set.set(static_cast<std::size_t>(category));
    return set;
}

/// Words that a time can begin with when another of its words follows soon.
Categories leadingWords()
{
    Categories set;
    for (const Category category : {Category::NumberModifier, Category::TimePreposition, Category::Determiner})
        set.set(static_cast<std::size_t>(category));
    return set;
}

class Scanner
{
public:
    Scanner(const TimeContext &context, std::vector<model::Finding> &findings)
        : m_context(context), m_words(context.words), m_findings(findings)
    {
        findBeginners();
    }

    std::vector<TimeReading> run()
    {
        std::vector<TimeReading> readings;
        for (std::uint32_t token = 0; token < m_words.count();) {
            auto reading = m_mayBegin[token] ? readingAt(token) : std::nullopt;
            if (!reading) {
                ++token;
                continue;
            }
            token = reading->tokens.end;
            readings.push_back(std::move(*reading));
        }
        return readings;
    }

private:
    /// Marks the tokens that the rules look at: most are none, and every rule has a price.
    void findBeginners()
    {
        const Document &document = m_words.document();
        const Categories saying = timeWords();
        const Categories leading = leadingWords();
        m_mayBegin.assign(m_words.count(), false);
        std::uint32_t nextSaying = m_words.count() + longestLead;
        for (std::uint32_t token = m_words.count(); token-- > 0;) {
            const char last = m_words.text(token).back();
            const bool says =
                m_words.isNumber(token) || (last >= '0' && last <= '9') || (document.begins[token] & saying).any();
            if (says)
                nextSaying = token;
            const bool leads = nextSaying - token <= longestLead && (document.begins[token] & leading).any();
            m_mayBegin[token] = (says || leads) && m_words.isRead(token);
        }
    }

    std::optional<TimeReading> readingAt(std::uint32_t token)
    {
        auto best = plainReadingAt(token);
        for (auto longer : {qualifiedReadingAt(token), partBeforeDay(token)}) {
            if (longer && isLonger(*longer, best))
                best = std::move(longer);
        }
        if (best && best->type == model::TimeType::Duration)
            takeSmallerUnit(*best);
        return best;
    }

    /// "three years |and two months|"
    void takeSmallerUnit(TimeReading &reading) const
    {
        const std::uint32_t behind = reading.tokens.end;
        const PhraseHit *joiner = m_words.sameSentence(reading.tokens.begin, behind)
                                      ? m_words.hitInRole(behind, Category::NumberJoiner, "sum")
                                      : nullptr;
        const auto second = joiner ? countedUnitAt(m_context, joiner->tokens.end) : std::nullopt;
        const auto joined = second && second->type == model::TimeType::Duration
                                ? joinedLength(reading.value, second->value)
                                : std::nullopt;
        if (!joined)
            return;
        reading.value = *joined;
        reading.tokens.end = second->tokens.end;
    }

    static bool isLonger(const TimeReading &reading, const std::optional<TimeReading> &best)
    {
        return !best || reading.tokens.length() > best->tokens.length();
    }

    /// "late 1987", "begyndelsen af marts", "omkring 1980", "earlier this year": words that keep the value of what
    /// follows.
    std::optional<TimeReading> qualifiedReadingAt(std::uint32_t token)
    {
        const PhraseHit *part = m_words.hitInRole(token, Category::TimeShift, "part");
        if (!part)
            part = m_words.hitInRole(token, Category::TimeShift, "earlier");
        if (!part)
            part = m_words.hitInRole(token, Category::TimeShift, "later");
        const PhraseHit *about = m_words.hit(token, Category::NumberModifier);
        if (about && about->entry->attribute("modifier") != "about")
            about = nullptr;
        const PhraseHit *leading = part ? part : about;
        if (!leading)
            return std::nullopt;
        const std::uint32_t behind = behindSmallWord(m_words, leading->tokens.end);
        auto reading = m_words.sameSentence(token, behind) ? plainReadingAt(behind) : std::nullopt;
        if (part && behind != leading->tokens.end && !reading)
            reading = definiteUnitAt(m_context, behind);
        if (!reading || (part && reading->type == model::TimeType::Duration))
            return std::nullopt;
        reading->approximate = !part && reading->type != model::TimeType::Duration;
        reading->tokens.begin = token;
        return reading;
    }

    /// "natten til fredag", "the night of 20 June", "daybreak today", "noon Thursday".
    std::optional<TimeReading> partBeforeDay(std::uint32_t token)
    {
        const PhraseHit *part = m_words.hit(token, Category::TimeOfDay);
        if (!part)
            return std::nullopt;
        std::uint32_t behind = part->tokens.end;
        const PhraseHit *to = m_words.hitInRole(behind, Category::TimePreposition, "to");
        behind = behindSmallWord(m_words, to ? to->tokens.end : behind);
        if (!m_words.sameSentence(token, behind))
            return std::nullopt;
        auto reading = dayAt(behind);
        if (!reading || reading->type == model::TimeType::Duration || !reading->part.empty())
            return std::nullopt;
        reading->tokens.begin = token;
        reading->part = part->entry->attribute("part");
        reading->type = model::TimeType::Time;
        return reading;
    }

    std::optional<TimeReading> plainReadingAt(std::uint32_t token)
    {
        auto best = dayAt(token);
        if (best && best->type != model::TimeType::Duration && best->type != model::TimeType::Set)
            takeClock(m_words, *best);
        for (const auto rule :
             {quarterAt, countedUnitAt, gluedUnitAt, shiftedUnitAt, numberedUnitAt, halfYearAt, seasonAt, yearDateAt}) {
            if (auto reading = rule(m_context, token); reading && isLonger(*reading, best))
                best = std::move(reading);
        }
        for (auto reading : {clockWithDay(token), vagueAt(token), dateTimeGroupAt(m_context, token)}) {
            if (reading && isLonger(*reading, best))
                best = std::move(reading);
        }
        return best;
    }

    /// Rules that give a day, so that a clock time may stand with it.
    std::optional<TimeReading> dayAt(std::uint32_t token)
    {
        std::optional<TimeReading> best;
        for (const auto rule :
             {monthDateAt, dayOfMonthAt, weekdayAt, countedDayAt, relativeDayAt, holidayAt, partOfDayAt}) {
            if (auto reading = rule(m_context, token); reading && isLonger(*reading, best))
                best = std::move(reading);
        }
        if (auto figures = figureDateAt(m_context, token); figures && isLonger(figures->reading, best)) {
            if (figures->guessed)
                noteGuess(token);
            best = std::move(figures->reading);
        }
        if (best && best->part.empty() && best->value.empty() && best->type == model::TimeType::Date)
            takePartOfDay(m_words, *best);
        return best;
    }

    void noteGuess(std::uint32_t token)
    {
        const base::TextRange range = m_words.document().tokens[token].range;
        if (!m_findings.empty() && m_findings.back().range == range)
            return;
        m_findings.push_back({{}, "date-order-guessed", {std::string(m_words.text(token))}, range});
    }

    /// "14.30 GMT on 2 October", or a clock time alone on the day said before.
    std::optional<TimeReading> clockWithDay(std::uint32_t token)
    {
        const auto clock = clockAt(m_words, token);
        if (!clock)
            return std::nullopt;
        std::uint32_t behind = behindComma(m_words, clock->end);
        if (const PhraseHit *small = m_words.hit(behind, Category::TimePreposition))
            behind = small->tokens.end;
        auto reading = m_words.sameSentence(token, behind) ? dayAt(behind) : std::nullopt;
        if (!reading) {
            base::RelativeTime sameDay;
            sameDay.kind = base::RelativeTime::Kind::During;
            reading = relativeReading({token, clock->end}, sameDay);
            reading->over = TimeReading::Over::Previous;
        }
        reading->tokens.begin = token;
        setClock(*reading, *clock);
        return reading;
    }

    std::optional<TimeReading> vagueAt(std::uint32_t token) const
    {
        const PhraseHit *hit = m_words.hit(token, Category::VagueTime);
        // "in the past" is a reference, "in the past two months" is not.
        if (!hit || m_words.hit(hit->tokens.end, Category::CalendarUnit) ||
            (hit->entry->attribute("type").empty() && cardinalAt(m_words, hit->tokens.end)))
            return std::nullopt;
        const auto type = hit->entry->attribute("type");
        TimeReading reading =
            valueReading(hit->tokens, model::TimeType::Date, std::string(hit->entry->attribute("value")));
        if (type == "duration")
            reading.type = model::TimeType::Duration;
        if (type == "set")
            reading.type = model::TimeType::Set;
        return reading;
    }

    const TimeContext &m_context;
    const TokenWords &m_words;
    std::vector<model::Finding> &m_findings;
    std::vector<bool> m_mayBegin;
};

} // namespace

std::vector<TimeReading> scanTimes(const TimeContext &context, std::vector<model::Finding> &findings)
{
    std::vector<TimeReading> readings = Scanner(context, findings).run();
    giveYearsOfRanges(context, readings);
    return readings;
}

} // namespace extract
