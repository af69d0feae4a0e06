#include "core/extract/times/range_years.h"

#include "core/base/month_dates.h"

namespace extract {

namespace {

using base::Direction;
using base::Edtf;
using base::RelativeTime;

/// A month or day that no word has given its year.
bool lacksYear(const TimeReading &reading)
{
    return reading.relative && reading.relative->kind == RelativeTime::Kind::Month && reading.relative->amount == 0 &&
           reading.relative->direction != Direction::Containing && !reading.secondOfDay && reading.part.empty();
}

/// A month or day with its own year.
bool hasYear(const TimeReading &reading)
{
    return reading.calendar && reading.edtf.shape() == base::TimeShape::Single && reading.edtf.dates()[0].month &&
           *reading.edtf.dates()[0].month <= 12;
}

bool isJoiner(const TokenWords &words, std::uint32_t token)
{
    return words.isDash(token) || words.isMark(token, ",") || words.hitInRole(token, Category::NumberJoiner, "range") ||
           words.hitInRole(token, Category::NumberJoiner, "sum");
}

/// "to", "and the", "bis zum", "," between two dates.
bool areJoined(const TokenWords &words, std::uint32_t behind, std::uint32_t next)
{
    constexpr std::uint32_t mostWords = 2; ///< behind the joiner: "bis zum", "to the"
    if (behind >= next || next - behind > mostWords + 1 || !words.sameSentence(behind - 1, next) ||
        !isJoiner(words, behind))
        return false;
    for (std::uint32_t token = behind + 1; token < next; ++token) {
        if (!words.hit(token, Category::TimePreposition) && !words.hit(token, Category::Determiner))
            return false;
    }
    return true;
}

} // namespace

void giveYearsOfRanges(const TimeContext &context, std::vector<TimeReading> &readings)
{
    for (std::size_t i = readings.size(); i-- > 1;) {
        TimeReading &reading = readings[i - 1];
        const TimeReading &next = readings[i];
        if (!lacksYear(reading) || !hasYear(next) || !areJoined(context.words, reading.tokens.end, next.tokens.begin))
            continue;
        const base::EdtfDate &end = next.edtf.dates()[0];
        const RelativeTime relative = *reading.relative;
        const bool later = relative.index > *end.month ||
                           (relative.index == *end.month && relative.day && end.day && *relative.day > *end.day);
        reading.edtf = base::monthDates(end.year - (later ? 1 : 0), relative);
        reading.relative.reset();
        reading.byTense = false;
        reading.calendar = reading.edtf.shape() == base::TimeShape::Single;
    }
}

} // namespace extract
