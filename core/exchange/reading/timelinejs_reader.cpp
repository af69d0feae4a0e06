// TimelineJS 3 as spreadsheets and people write it: numbers may be strings, every field may be missing or empty.
#include "core/base/civil_date.h"
#include "core/base/edtf.h"
#include "core/exchange/extract_json_fields.h"
#include "core/exchange/reading/read_event.h"
#include "core/model/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

std::string wordsOf(const QJsonObject &object, QLatin1StringView key)
{
    return htmlWords(utf8Of(object.value(key).toString()));
}

class EntryReader
{
public:
    explicit EntryReader(const QJsonObject &entry) : m_entry(entry) {}

    std::optional<ReadEvent> read()
    {
        ReadEvent event;
        const QJsonObject text = m_entry.value("text"_L1).toObject();
        event.summary = wordsOf(text, "headline"_L1);
        event.note = wordsOf(text, "text"_L1);
        const auto begin = date("start_date"_L1);
        const auto end = date("end_date"_L1);
        if (!begin)
            refuse("start_date", "is missing");
        else if (m_problem.empty())
            event.edtf = time(*begin, end, event.note);
        const std::string group = wordsOf(m_entry, "group"_L1);
        if (!group.empty() && !model::parseName<model::ClaimKind>(group))
            event.tags.push_back(group);
        const QJsonObject media = m_entry.value("media"_L1).toObject();
        for (const auto key : {"caption"_L1, "credit"_L1, "url"_L1})
            add(event.note, wordsOf(media, key));
        if (event.summary.empty() && event.note.empty())
            refuse("text", "is missing");
        return m_problem.empty() ? std::optional(std::move(event)) : std::nullopt;
    }
    [[nodiscard]] const std::string &problem() const { return m_problem; }

private:
    static void add(std::string &note, const std::string &words)
    {
        if (!words.empty())
            note += (note.empty() ? "" : "\n\n") + words;
    }
    void refuse(const std::string &key, const std::string &reason)
    {
        if (m_problem.empty())
            m_problem = key + ": " + reason;
    }

    /// Nothing for a field that is missing or empty.
    std::optional<std::int64_t> number(const QJsonObject &object, const char *key)
    {
        const QJsonValue value = object.value(QLatin1StringView(key));
        const QString text = value.isString() ? value.toString().trimmed() : QString();
        if (value.isUndefined() || value.isNull() || (value.isString() && text.isEmpty()))
            return std::nullopt;
        bool isNumber = value.isDouble();
        const qint64 read = isNumber ? value.toInteger() : text.toLongLong(&isNumber);
        if (!isNumber)
            refuse(key, "is no number");
        return read;
    }

    std::optional<base::EdtfDate> date(QLatin1StringView key)
    {
        const QJsonObject object = m_entry.value(key).toObject();
        const auto year = number(object, "year");
        if (!year)
            return std::nullopt;
        base::EdtfDate date;
        date.year = *year;
        date.longYear = *year > 9999 || *year < -9999;
        const auto month = number(object, "month");
        const auto day = number(object, "day");
        if (month && (*month < 1 || *month > 12))
            refuse("month", std::to_string(*month));
        else if (month)
            date.month = static_cast<std::uint8_t>(*month);
        if (date.month && day && (*day < 1 || *day > base::daysInMonth(*year, *date.month)))
            refuse("day", std::to_string(*day));
        else if (date.month && day)
            date.day = static_cast<std::uint8_t>(*day);
        if (date.day)
            addClock(object, date);
        return date;
    }
    void addClock(const QJsonObject &object, base::EdtfDate &date)
    {
        const auto hour = number(object, "hour");
        const std::int64_t minute = number(object, "minute").value_or(0);
        const auto second = number(object, "second");
        if (!hour)
            return;
        if (*hour < 0 || *hour > 23 || minute < 0 || minute > 59 || second.value_or(0) < 0 || second.value_or(0) > 59)
            return refuse("hour", "is no time of day");
        date.hasSeconds = second.has_value();
        date.secondOfDay = static_cast<std::int32_t>((*hour * 60 + minute) * 60 + second.value_or(0));
    }

    /// What is shown as the date says more where it is EDTF and begins with the begin; else it is kept as words.
    std::string time(const base::EdtfDate &begin, const std::optional<base::EdtfDate> &end, std::string &note)
    {
        using base::TimeShape;
        if (end && base::spanOf(*end).end <= base::spanOf(begin).begin)
            refuse("end_date", "is before start_date");
        const bool isSpan = end && base::spanOf(*end).end > base::spanOf(begin).end;
        const base::Edtf given = isSpan ? base::Edtf::fromDates(TimeShape::Interval, {begin, *end})
                                        : base::Edtf::fromDates(TimeShape::Single, {begin});
        const std::string shown = wordsOf(m_entry, "display_date"_L1);
        const auto edtf = base::Edtf::parse(shown);
        if (!shown.empty() && edtf && fits(*edtf, begin))
            return shown;
        add(note, shown);
        return given.toString();
    }
    static bool fits(const base::Edtf &edtf, const base::EdtfDate &begin)
    {
        const base::TimeBounds bounds = edtf.bounds();
        const base::TimePoint at = base::spanOf(begin).begin;
        const bool startsThere = bounds.earliestBegin.isOpen() || bounds.earliestBegin <= at;
        return startsThere && (bounds.latestEnd.isOpen() || at <= bounds.latestEnd);
    }

    const QJsonObject &m_entry;
    std::string m_problem;
};

void readList(const QJsonArray &list, const std::string &name, const std::string &file,
              std::vector<ReadEventItem> &items)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject entry = list.at(i).toObject();
        EntryReader reader(entry);
        if (auto event = reader.read())
            items.push_back({std::move(*event), 0});
        else
            items.push_back({base::failure(base::ErrorCode::FormatInvalid, file,
                                           {name + '[' + std::to_string(i) + "]." + reader.problem()}),
                             0});
    }
}

} // namespace

bool isTimelineJs(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && text[begin] == '{' && text.find("\"events\"") != std::string_view::npos &&
           text.find("\"start_date\"") != std::string_view::npos;
}

std::vector<ReadEventItem> readTimelineJs(std::string_view text, const std::string &file)
{
    QJsonParseError parseError;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &parseError);
    std::vector<ReadEventItem> items;
    if (!document.isObject()) {
        items.push_back(
            {base::failure(base::ErrorCode::FormatInvalid, file, {parseError.errorString().toStdString()}), 0});
        return items;
    }
    readList(document.object().value("events"_L1).toArray(), "events", file, items);
    readList(document.object().value("eras"_L1).toArray(), "eras", file, items);
    return items;
}

} // namespace exchange
