#include "core/base/relative_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace base {

namespace {

using Kind = RelativeTime::Kind;

constexpr std::array<std::string_view, 7> kindNames{"shift",  "weekday", "month", "season",
                                                    "recent", "coming",  "during"};
constexpr std::array<std::string_view, 11> unitNames{"second",  "minute", "hour", "day",    "week",   "month",
                                                     "quarter", "season", "year", "decade", "century"};
constexpr std::array<std::string_view, 6> directionNames{"past",         "before-past", "future",
                                                         "after-future", "nearest",     "containing"};

template <class Enum>
std::optional<Enum> named(std::span<const std::string_view> names, std::string_view word)
{
    const auto found = std::ranges::find(names, word);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

template <class Enum>
std::string nameOf(std::span<const std::string_view> names, Enum value)
{
    return std::string(names[static_cast<std::size_t>(value)]);
}

/// The words of the notation, one after the other.
class Words
{
public:
    explicit Words(std::string_view text) : m_left(text) {}

    std::string_view next()
    {
        const std::string_view word = m_left.substr(0, m_left.find(' '));
        m_left.remove_prefix(std::min(word.size() + 1, m_left.size()));
        return word;
    }
    bool take(std::string_view expected)
    {
        Words ahead = *this;
        if (ahead.next() != expected)
            return false;
        *this = ahead;
        return true;
    }
    std::optional<std::int64_t> nextNumber()
    {
        std::string_view word = next();
        if (word.starts_with('+'))
            word.remove_prefix(1);
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (word.empty() || error != std::errc() || end != word.data() + word.size())
            return std::nullopt;
        return value;
    }
    [[nodiscard]] bool atEnd() const { return m_left.empty(); }

private:
    std::string_view m_left;
};

bool isNamed(Kind kind)
{
    return kind == Kind::Weekday || kind == Kind::Month || kind == Kind::Season;
}

bool hasAmount(Kind kind)
{
    return kind == Kind::Shift || kind == Kind::Recent || kind == Kind::Coming;
}

bool isIndexOf(Kind kind, std::int64_t index)
{
    if (kind == Kind::Season)
        return index >= 21 && index <= 24;
    return index >= 1 && index <= (kind == Kind::Month ? 12 : 8);
}

std::string countedText(const RelativeTime::CountedInMonth &counted)
{
    const bool last = counted.ordinal == RelativeTime::CountedInMonth::lastOne;
    const std::string what = counted.weekday != 0 ? "weekday " + std::to_string(counted.weekday)
                             : counted.weeks      ? "week"
                                                  : "day";
    return "nth " + (last ? "last" : std::to_string(counted.ordinal)) + ' ' + what;
}

std::string clockText(std::int32_t second)
{
    const auto two = [](int value) { return std::string(value < 10 ? "0" : "") + std::to_string(value); };
    return " at " + two(second / 3600) + ':' + two(second / 60 % 60) + ':' + two(second % 60);
}

std::optional<std::int32_t> parseClock(std::string_view text)
{
    constexpr std::string_view form = "dd:dd:dd";
    const auto fits = [](char c, char wanted) { return wanted == 'd' ? c >= '0' && c <= '9' : c == wanted; };
    if (text.size() != form.size() || !std::ranges::equal(text, form, fits))
        return std::nullopt;
    const auto two = [text](std::size_t at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; };
    if (two(0) > 23 || two(3) > 59 || two(6) > 59)
        return std::nullopt;
    return (two(0) * 60 + two(3)) * 60 + two(6);
}

/// "3 [to 5]"
bool readDays(Words &words, RelativeTime &value)
{
    constexpr std::int64_t longestMonth = 31;
    const auto day = words.nextNumber();
    if (!day || *day < 1 || *day > longestMonth)
        return false;
    value.day = static_cast<int>(*day);
    if (!words.take("to"))
        return true;
    const auto last = words.nextNumber();
    if (!last || *last <= *day || *last > longestMonth)
        return false;
    value.lastDay = static_cast<int>(*last);
    return true;
}

/// "1 weekday 2", "last week", "3 day"
bool readCounted(Words &words, RelativeTime &value)
{
    RelativeTime::CountedInMonth counted;
    if (words.take("last")) {
        counted.ordinal = RelativeTime::CountedInMonth::lastOne;
    } else {
        const auto ordinal = words.nextNumber();
        if (!ordinal || *ordinal < 1 || *ordinal > 31)
            return false;
        counted.ordinal = static_cast<int>(*ordinal);
    }
    if (words.take("weekday")) {
        const auto weekday = words.nextNumber();
        if (!weekday || *weekday < 1 || *weekday > 7)
            return false;
        counted.weekday = static_cast<int>(*weekday);
    } else {
        counted.weeks = words.take("week");
        if (!counted.weeks && !words.take("day"))
            return false;
    }
    value.counted = counted;
    return true;
}

/// "5 [day 3 [to 5] | nth 1 weekday 2] past [shift 1]"
bool readNamed(Words &words, RelativeTime &value)
{
    const auto index = words.nextNumber();
    if (!index || !isIndexOf(value.kind, *index))
        return false;
    value.index = static_cast<int>(*index);
    if (value.kind == Kind::Month && words.take("day") && !readDays(words, value))
        return false;
    if (value.kind == Kind::Month && !value.day && words.take("nth") && !readCounted(words, value))
        return false;
    const auto direction = named<Direction>(directionNames, words.next());
    if (!direction)
        return false;
    value.direction = *direction;
    if (!words.take("shift"))
        return true;
    const auto amount = words.nextNumber();
    value.amount = amount.value_or(0);
    return amount.has_value();
}

/// "-1 day"
bool readStep(Words &words, RelativeTime &value)
{
    if (hasAmount(value.kind)) {
        const auto amount = words.nextNumber();
        if (!amount || (value.kind != Kind::Shift && *amount < 0))
            return false;
        value.amount = *amount;
    }
    const auto unit = named<CalendarUnit>(unitNames, words.next());
    value.unit = unit.value_or(CalendarUnit::Day);
    return unit.has_value();
}

bool readClock(Words &words, RelativeTime &value)
{
    if (!words.take("at"))
        return true;
    value.secondOfDay = parseClock(words.next());
    return value.secondOfDay.has_value();
}

} // namespace

std::string RelativeTime::toString() const
{
    std::string text = nameOf(kindNames, kind) + ' ';
    if (isNamed(kind)) {
        text += std::to_string(index) + ' ';
        if (day)
            text += "day " + std::to_string(*day) + (lastDay ? " to " + std::to_string(*lastDay) : "") + ' ';
        else if (counted)
            text += countedText(*counted) + ' ';
        text += nameOf(directionNames, direction);
        if (amount != 0)
            text += " shift " + std::to_string(amount);
    } else {
        if (hasAmount(kind))
            text += std::to_string(amount) + ' ';
        text += nameOf(unitNames, unit);
    }
    if (secondOfDay)
        text += clockText(*secondOfDay);
    return approximate ? text + " about" : text;
}

Result<RelativeTime> RelativeTime::parse(std::string_view text)
{
    Words words(text);
    RelativeTime value;
    const auto kind = named<Kind>(kindNames, words.next());
    value.kind = kind.value_or(Kind::Shift);
    const bool readable =
        kind && (isNamed(value.kind) ? readNamed(words, value) : readStep(words, value)) && readClock(words, value);
    value.approximate = words.take("about");
    if (!readable || !words.atEnd())
        return failure(ErrorCode::DateInvalid, std::string(text), {"syntax"});
    return value;
}

} // namespace base
