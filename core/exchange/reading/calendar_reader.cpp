// iCalendar (RFC 5545) as it is found in the wild: folded lines, times as days, clock times, UTC or of a zone.
#include "core/base/ascii.h"
#include "core/base/civil_date.h"
#include "core/base/edtf.h"
#include "core/exchange/reading/read_event.h"
#include "core/model/names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace exchange {

namespace {

struct Property
{
    std::string name; ///< upper case
    std::map<std::string, std::string> parameters;
    std::string value;
    std::size_t line = 0;
};

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = base::isAsciiLetter(c) ? static_cast<char>(c & ~0x20) : c;
    return result;
}

/// Where the value of a content line begins: after the first colon outside quotes.
std::size_t colonOf(std::string_view line)
{
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        isQuoted = isQuoted != (line[i] == '"');
        if (line[i] == ':' && !isQuoted)
            return i;
    }
    return std::string_view::npos;
}

std::optional<Property> propertyOf(std::string_view line, std::size_t number)
{
    const std::size_t colon = colonOf(line);
    if (colon == std::string_view::npos)
        return std::nullopt;
    Property property;
    property.line = number;
    property.value = line.substr(colon + 1);
    std::string_view head = line.substr(0, colon);
    property.name = upper(head.substr(0, head.find(';')));
    while (head.find(';') != std::string_view::npos) {
        head.remove_prefix(head.find(';') + 1);
        const std::string_view one = head.substr(0, head.find(';'));
        const std::size_t equals = one.find('=');
        if (equals != std::string_view::npos) {
            std::string value(one.substr(equals + 1));
            std::erase(value, '"');
            property.parameters.emplace(upper(one.substr(0, equals)), std::move(value));
        }
    }
    return property;
}

/// Content lines with their folds undone.
std::vector<Property> propertiesOf(std::string_view text)
{
    std::vector<Property> properties;
    std::string line;
    std::size_t begun = 1;
    std::size_t number = 0;
    const auto take = [&] {
        if (auto property = propertyOf(line, begun))
            properties.push_back(std::move(*property));
    };
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view next = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (next.ends_with('\r'))
            next.remove_suffix(1);
        if (next.starts_with(' ') || next.starts_with('\t')) {
            line += next.substr(1);
            continue;
        }
        take();
        line = next;
        begun = number;
    }
    take();
    return properties;
}

std::string unescaped(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
    }
    return text;
}

/// A list of texts, parted by commas that are not escaped.
std::vector<std::string> listOf(std::string_view value)
{
    std::vector<std::string> items;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\')
            ++i;
        else if (i == value.size() || value[i] == ',') {
            items.push_back(unescaped(value.substr(begin, i - begin)));
            begin = i + 1;
        }
    }
    return items;
}

/// A day, or a moment as a clock shows it.
struct Moment
{
    base::TimePoint civil;
    bool hasClock = false;
    bool isUtc = false;
};

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    if (text.size() < at + count)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + count, value);
    return error == std::errc() && end == text.data() + at + count && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<Moment> momentOf(std::string_view text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 4, 2);
    const auto day = digits(text, 6, 2);
    const auto date = year && month && day ? base::CivilDate::make(*year, *month, *day) : std::nullopt;
    if (!date)
        return std::nullopt;
    if (text.size() == 8)
        return Moment{date->midnight(), false, false};
    const auto hour = digits(text, 9, 2);
    const auto minute = digits(text, 11, 2);
    const auto second = digits(text, 13, 2);
    const bool isUtc = text.size() == 16 && text.back() == 'Z';
    const bool isWhole = text[8] == 'T' && (text.size() == 15 || isUtc) && hour && minute && second && *hour < 24 &&
                         *minute < 60 && *second < 60;
    if (!isWhole)
        return std::nullopt;
    const std::int64_t seconds = (*hour * 60 + *minute) * 60 + *second;
    return Moment{{date->midnight().ms + seconds * base::msPerSecond}, true, isUtc};
}

/// P1W, P2DT3H: in milliseconds.
std::optional<std::int64_t> durationOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (!text.starts_with('P') || text.size() < 3)
        return std::nullopt;
    text.remove_prefix(1);
    constexpr std::array units{std::pair{'W', 7 * base::msPerDay}, std::pair{'D', base::msPerDay},
                               std::pair{'H', base::msPerHour}, std::pair{'M', base::msPerMinute},
                               std::pair{'S', base::msPerSecond}};
    std::int64_t sum = 0;
    while (!text.empty()) {
        if (text.starts_with('T')) {
            text.remove_prefix(1);
            continue;
        }
        std::int32_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        const auto *const unit = end == text.data() + text.size() || error != std::errc()
                                     ? units.end()
                                     : std::ranges::find(units, *end, &std::pair<char, std::int64_t>::first);
        if (unit == units.end() || number < 0)
            return std::nullopt;
        sum += number * unit->second;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    }
    return sum;
}

base::EdtfDate edtfOf(const Moment &moment)
{
    const base::CivilDate day = base::civilDay(moment.civil);
    base::EdtfDate date;
    date.year = day.year;
    date.month = day.month;
    date.day = day.day;
    if (moment.hasClock)
        date.secondOfDay = static_cast<std::int32_t>((moment.civil.ms - day.midnight().ms) / base::msPerSecond);
    if (moment.isUtc)
        date.offsetMinutes = 0;
    return date;
}

/// The end of days is the day after them.
std::string edtfOf(const Moment &begin, std::optional<Moment> end)
{
    using base::TimeShape;
    if (end && !end->hasClock)
        end->civil.ms -= base::msPerDay;
    const std::int64_t shortest = begin.hasClock ? base::msPerSecond : 0;
    if (!end || end->civil.ms - begin.civil.ms <= shortest)
        return base::Edtf::fromDates(TimeShape::Single, {edtfOf(begin)}).toString();
    return base::Edtf::fromDates(TimeShape::Interval, {edtfOf(begin), edtfOf(*end)}).toString();
}

/// The properties of one VEVENT.
class EventReader
{
public:
    explicit EventReader(const std::vector<Property> &properties) : m_properties(properties) {}

    /// Nothing, and a problem, for one that cannot be understood.
    std::optional<ReadEvent> read()
    {
        ReadEvent event;
        event.summary = text("SUMMARY");
        event.place = text("LOCATION");
        event.edtf = time();
        event.note = text("DESCRIPTION");
        addTags(event);
        addRest(event);
        if (event.summary.empty() && event.note.empty())
            refuse("SUMMARY", "is missing");
        return m_problem.empty() ? std::optional(std::move(event)) : std::nullopt;
    }
    [[nodiscard]] const std::string &problem() const { return m_problem; }

private:
    [[nodiscard]] const Property *property(std::string_view name) const
    {
        const auto found = std::ranges::find(m_properties, name, &Property::name);
        return found == m_properties.end() ? nullptr : &*found;
    }
    [[nodiscard]] std::string text(std::string_view name) const
    {
        const Property *found = property(name);
        std::string words = found ? unescaped(found->value) : std::string();
        std::erase_if(words, [](unsigned char c) { return c < ' ' && c != '\n' && c != '\t'; });
        return words;
    }
    void refuse(const std::string &name, const std::string &reason)
    {
        if (m_problem.empty())
            m_problem = name + ": " + reason;
    }
    std::optional<Moment> moment(const char *name)
    {
        const Property *found = property(name);
        if (!found)
            return std::nullopt;
        const auto read = momentOf(found->value);
        if (!read)
            refuse(name, "\"" + found->value + "\" is no date");
        return read;
    }

    std::string time()
    {
        const std::string exact = text("X-EDTF");
        if (!exact.empty() && base::Edtf::parse(exact))
            return exact;
        const auto begin = moment("DTSTART");
        if (!begin)
            return {};
        auto end = moment("DTEND");
        if (const Property *duration = property("DURATION"); duration && !end) {
            const auto length = durationOf(duration->value);
            if (!length)
                refuse("DURATION", "\"" + duration->value + "\"");
            end = *begin;
            end->civil.ms += length.value_or(0);
        }
        if (end && end->civil < begin->civil)
            refuse("DTEND", "is before DTSTART");
        return edtfOf(*begin, end);
    }

    /// Our own kinds are no tags.
    void addTags(ReadEvent &event) const
    {
        for (const Property &each : m_properties) {
            if (each.name != "CATEGORIES")
                continue;
            for (std::string &tag : listOf(each.value)) {
                if (!tag.empty() && !model::parseName<model::ClaimKind>(tag))
                    event.tags.push_back(std::move(tag));
            }
        }
    }
    /// What there is no field for stands in the note, under its own name.
    void addRest(ReadEvent &event) const
    {
        const auto add = [&](const std::string &name, const std::string &value) {
            event.note += (event.note.empty() ? "" : "\n\n") + name + ": " + value;
        };
        for (const Property &each : m_properties) {
            const bool isCancelled = each.name == "STATUS" && upper(each.value) == "CANCELLED";
            if (isCancelled || each.name == "RRULE" || each.name == "RDATE" || each.name == "URL")
                add(each.name, each.value);
            if (each.name == "DTSTART" && each.parameters.contains("TZID"))
                add("TZID", each.parameters.at("TZID"));
        }
    }

    const std::vector<Property> &m_properties;
    std::string m_problem;
};

} // namespace

bool isCalendar(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && upper(text.substr(begin, 15)) == "BEGIN:VCALENDAR";
}

std::vector<ReadEventItem> readCalendar(std::string_view text, const std::string &file)
{
    std::vector<ReadEventItem> items;
    std::vector<Property> event;
    std::size_t depth = 0; // inside VEVENT: 1; inside an alarm of it: 2
    std::size_t begun = 0;
    const auto refuse = [&](const std::string &reason) {
        items.push_back({base::failure(base::ErrorCode::FormatInvalid, file, {std::to_string(begun), reason}), begun});
    };
    const auto take = [&] {
        EventReader reader(event);
        if (auto read = reader.read())
            items.push_back({std::move(*read), begun});
        else
            refuse(reader.problem());
        event.clear();
    };
    for (Property &property : propertiesOf(text)) {
        const bool begins = property.name == "BEGIN";
        if (begins && (depth > 0 || upper(property.value) == "VEVENT")) {
            begun = depth == 0 ? property.line : begun;
            ++depth;
        } else if (property.name == "END" && depth > 0) {
            if (--depth == 0)
                take();
        } else if (depth == 1) {
            event.push_back(std::move(property));
        }
    }
    if (depth > 0)
        refuse("END:VEVENT is missing");
    return items;
}

} // namespace exchange
