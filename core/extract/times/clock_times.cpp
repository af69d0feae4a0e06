#include "core/extract/times/clock_times.h"

#include "core/extract/numbers/figures.h"
#include "core/extract/times/calendar_parts.h"

#include <vector>

namespace extract {

namespace {

constexpr std::int32_t halfDay = 12 * 3600;

struct Figures
{
    std::int32_t second = 0;
    bool colon = false; ///< a form that can only be a clock time
};

std::optional<Figures> partsToClock(const std::vector<std::string_view> &parts, bool colon)
{
    if (parts.empty() || parts.size() > 3 || parts[0].size() > 2)
        return std::nullopt;
    std::vector<std::int64_t> numbers;
    for (const std::string_view part : parts) {
        if (!numbers.empty() && part.size() != 2)
            return std::nullopt;
        numbers.push_back(*plainFigure(part));
    }
    numbers.resize(3);
    if (numbers[0] > 24 || numbers[1] > 59 || numbers[2] > 59 || (numbers[0] == 24 && numbers[1] + numbers[2] > 0))
        return std::nullopt;
    const std::int64_t second = (numbers[0] * 60 + numbers[1]) * 60 + numbers[2];
    return Figures{static_cast<std::int32_t>(second % (2 * halfDay)), colon};
}

/// "14.30", "14:30:05", "1430", "14".
std::optional<Figures> figuresOf(std::string_view text)
{
    for (const char mark : {':', '.'}) {
        if (text.find(mark) != std::string_view::npos)
            return partsToClock(splitFigures(text, mark), mark == ':');
    }
    if (!plainFigure(text))
        return std::nullopt;
    if (text.size() == 4)
        return partsToClock({text.substr(0, 2), text.substr(2)}, false);
    return partsToClock({text}, false);
}

/// What stands behind the figures: "p.m.", "o'clock", a zone. True if one of them did.
bool takeMarksBehind(const TokenWords &words, ClockTime &clock)
{
    bool any = false;
    while (const PhraseHit *mark = words.hit(clock.end, Category::ClockMark)) {
        const std::string_view role = mark->entry->attribute("role");
        if (role == "before" || !words.sameSentence(clock.end - 1, clock.end))
            break;
        if (role == "half") {
            const bool noon = clock.secondOfDay >= halfDay && clock.secondOfDay < halfDay + 3600;
            const auto add = static_cast<std::int32_t>(numberAttribute(mark, "add").value_or(0)) * 3600;
            clock.secondOfDay = noon ? clock.secondOfDay - halfDay + add : (clock.secondOfDay + add) % (2 * halfDay);
        }
        if (role == "zone")
            clock.offsetMinutes = static_cast<std::int16_t>(numberAttribute(mark, "offset").value_or(0));
        clock.end = mark->tokens.end;
        any = true;
    }
    return any;
}

/// "10.35 |(07.35 GMT)|": the same time said for another zone.
void takeOtherZone(const TokenWords &words, ClockTime &clock)
{
    if (!words.isMark(clock.end, "(") || !words.isNumber(clock.end + 1) || !figuresOf(words.text(clock.end + 1)))
        return;
    ClockTime other{0, std::nullopt, clock.end + 2};
    if (!takeMarksBehind(words, other) || !other.offsetMinutes || !words.isMark(other.end, ")"))
        return;
    clock.end = other.end + 1;
}

} // namespace

std::optional<ClockTime> clockAt(const TokenWords &words, std::uint32_t token)
{
    const PhraseHit *before = words.hitInRole(token, Category::ClockMark, "before");
    const std::uint32_t at = before ? before->tokens.end : token;
    if (!words.isNumber(at) || !words.sameSentence(token, at))
        return std::nullopt;
    const auto figures = figuresOf(words.text(at));
    if (!figures)
        return std::nullopt;
    ClockTime clock{figures->second, std::nullopt, at + 1};
    const bool marked = takeMarksBehind(words, clock);
    takeOtherZone(words, clock);
    return before || marked || figures->colon ? std::optional(clock) : std::nullopt;
}

void setClock(TimeReading &reading, const ClockTime &clock)
{
    reading.secondOfDay = clock.secondOfDay;
    reading.offsetMinutes = clock.offsetMinutes;
    reading.type = model::TimeType::Time;
    reading.part.clear();
}

void takeClock(const TokenWords &words, TimeReading &reading)
{
    std::uint32_t at = behindComma(words, reading.tokens.end);
    if (const PhraseHit *small = words.hitInRole(at, Category::TimePreposition, "clock"))
        at = small->tokens.end;
    const auto clock = clockAt(words, at);
    if (!clock || !words.sameSentence(reading.tokens.begin, at))
        return;
    setClock(reading, *clock);
    reading.tokens.end = clock->end;
}

} // namespace extract
