#include "core/extract/times/time_scanner.h"

#include "core/extract/numbers/cardinal.h"
#include "core/extract/times/calendar_dates.h"
#include "core/extract/times/calendar_parts.h"
#include "core/extract/times/clock_times.h"
#include "core/extract/times/figure_dates.h"
#include "core/extract/times/holidays.h"
#include "core/extract/times/named_days.h"
#include "core/extract/times/unit_phrases.h"

#include <array>
#include <bitset>

namespace extract {

namespace {

using CategorySet = std::bitset<static_cast<std::size_t>(Category::Count_)>;

/// Categories that a time can begin with.
CategorySet beginners()
{
    CategorySet set;
    for (const Category category :
         {Category::NumberWord, Category::NumberModifier, Category::Ordinal, Category::Month, Category::Weekday,
          Category::Season, Category::Holiday, Category::CalendarUnit, Category::TimeOfDay, Category::ClockMark,
          Category::RelativeDay, Category::TimeShift, Category::TimePreposition, Category::VagueTime,
          Category::Determiner})
        set.set(static_cast<std::size_t>(category));
    return set;
}

class Scanner
{
public:
    Scanner(const TimeContext &context, std::vector<model::Finding> &findings)
        : m_context(context), m_words(context.words), m_findings(findings), m_beginners(beginners())
    {
    }

    std::vector<TimeReading> run()
    {
        std::vector<TimeReading> readings;
        for (std::uint32_t token = 0; token < m_words.count();) {
            auto reading = mayBegin(token) ? readingAt(token) : std::nullopt;
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
    [[nodiscard]] bool mayBegin(std::uint32_t token) const
    {
        if (!m_words.isRead(token))
            return false;
        const char last = m_words.text(token).back();
        if (m_words.isNumber(token) || (last >= '0' && last <= '9'))
            return true;
        const Document &document = m_words.document();
        for (std::uint32_t i = document.firstHit[token]; i < document.firstHit[token + 1]; ++i) {
            if (m_beginners.test(static_cast<std::size_t>(document.hits[i].entry->category)))
                return true;
        }
        return false;
    }

    std::optional<TimeReading> readingAt(std::uint32_t token)
    {
        auto best = plainReadingAt(token);
        for (auto longer : {qualifiedReadingAt(token), partBeforeDay(token)}) {
            if (longer && isLonger(*longer, best))
                best = std::move(longer);
        }
        return best;
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
             {quarterAt, countedUnitAt, gluedUnitAt, shiftedUnitAt, numberedUnitAt, seasonAt, yearDateAt}) {
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
    CategorySet m_beginners;
};

} // namespace

std::vector<TimeReading> scanTimes(const TimeContext &context, std::vector<model::Finding> &findings)
{
    return Scanner(context, findings).run();
}

} // namespace extract
