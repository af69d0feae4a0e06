#include "core/exchange/formats/written_claim.h"

#include "core/base/civil_date.h"

#include <algorithm>
#include <cstdlib>
#include <variant>

namespace exchange {

namespace {

bool hasClock(const base::Edtf &edtf)
{
    return std::ranges::any_of(edtf.dates(), [](const base::EdtfDate &date) { return date.secondOfDay.has_value(); });
}

/// The report's time as a bound on the event's: "[..2022-01-07]" for what had happened by then.
std::string boundedByReport(const model::PlacedTime &placed)
{
    const std::vector<base::EdtfDate> &dates = placed.edtf.dates();
    if (dates.empty())
        return placed.edtf.toString();
    const bool before = placed.origin == model::TimeOrigin::ByReport;
    return base::Edtf::fromDates(before ? base::TimeShape::Before : base::TimeShape::After,
                                 {before ? dates.back() : dates.front()})
        .toString();
}

std::string padded(std::int64_t value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

std::string year(std::int32_t value)
{
    constexpr std::int32_t lastPlain = 9999;
    if (value >= 0 && value <= lastPlain)
        return padded(value, 4);
    return (value < 0 ? "-" : "+") + padded(std::abs(value), 6);
}

} // namespace

std::optional<WrittenTime> writtenTime(const ClaimRecord &record)
{
    const model::PlacedTime placed =
        model::placeInTime(record.claim.eventTime, record.article.published, record.claim.tense);
    if (placed.origin == model::TimeOrigin::Undated || placed.edtf.isNone())
        return std::nullopt;
    const bool stated = placed.origin == model::TimeOrigin::Stated;
    const base::TimeBounds bounds = placed.edtf.bounds();
    WrittenTime time;
    time.begin = bounds.earliestBegin;
    if (!bounds.latestEnd.isOpen())
        time.end = bounds.latestEnd;
    // Open towards the past: what is known of its end is where it can be put.
    if (time.begin.isOpen())
        time.begin = !bounds.earliestEnd.isOpen() ? bounds.earliestEnd : bounds.latestBegin;
    if (time.end && (time.begin.isOpen() || time.begin >= *time.end))
        time.begin = {time.end->ms - base::msPerDay};
    if (time.begin.isOpen())
        return std::nullopt;
    time.hasClock = hasClock(placed.edtf);
    time.hasSeconds = time.hasClock && std::ranges::any_of(placed.edtf.dates(), &base::EdtfDate::hasSeconds);
    time.isZoned = placed.edtf.isZoned();
    time.edtf = stated ? record.claim.eventTime : boundedByReport(placed);
    const bool isPlain =
        placed.edtf.qualifier() == base::EdtfDate::Qualifier::None &&
        (placed.edtf.asDay().has_value() || placed.edtf.shape() == base::TimeShape::Interval || time.hasClock);
    time.isDoubtful = !stated || !isPlain;
    return time;
}

std::string isoDay(base::TimePoint civil)
{
    const base::CivilDate date = base::civilDay(civil);
    return year(date.year) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::string isoMoment(base::TimePoint civil)
{
    const std::int64_t second = (civil.ms - base::civilDay(civil).midnight().ms) / base::msPerSecond;
    return isoDay(civil) + "T" + padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2) + ":" +
           padded(second % 60, 2);
}

std::string headline(const ClaimRecord &record)
{
    const model::Claim &claim = record.claim;
    std::string who;
    std::string words = claim.provenance.quote;
    if (const auto *statement = std::get_if<model::Statement>(&claim.payload))
        who = statement->speaker.name;
    if (const auto *happening = std::get_if<model::Happening>(&claim.payload); happening && words.empty())
        words = happening->summary;
    std::ranges::replace(words, '\n', ' ');
    return who.empty() ? words : who + ": " + words;
}

std::string sourceLine(const ClaimRecord &record)
{
    const model::Article &article = record.article;
    std::string line;
    const auto add = [&line](const std::string &part) {
        if (!part.empty())
            line += (line.empty() ? "" : ", ") + part;
    };
    add(article.publisher);
    add(article.title.empty() ? article.sourceName : article.title);
    add(article.published);
    return line;
}

std::string sourceNote(const ClaimRecord &record)
{
    std::string note = record.claim.source.name;
    if (const std::string line = sourceLine(record); !line.empty())
        note += (note.empty() ? "" : "; ") + line;
    if (record.position)
        note += ", " + std::to_string(record.position->begin) + "\xE2\x80\x93" + std::to_string(record.position->end);
    return note;
}

std::string placeWords(const ClaimRecord &record)
{
    const model::ClaimPayload &payload = record.claim.payload;
    if (const auto *movement = std::get_if<model::Movement>(&payload))
        return movement->destination.words.empty() ? movement->origin.words : movement->destination.words;
    if (const auto *casualties = std::get_if<model::Casualties>(&payload))
        return casualties->place.words;
    const auto *happening = std::get_if<model::Happening>(&payload);
    return happening ? happening->place.words : std::string();
}

std::string webAddress(const ClaimRecord &record)
{
    const std::string &url = record.article.url;
    const bool isWeb = url.starts_with("https://") || url.starts_with("http://");
    const bool isClean = std::ranges::none_of(url, [](unsigned char c) { return c <= ' ' || c == '"' || c == '<'; });
    return isWeb && isClean ? url : std::string();
}

std::string htmlEscaped(std::string_view text)
{
    std::string escaped;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (const std::string_view three = text.substr(i, 3); three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
            i += 2;
            continue;
        }
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= ' ' || c == '\t' || c == '\n')
                escaped += c;
        }
    }
    return escaped;
}

std::string htmlParagraphs(std::string_view text)
{
    std::string html;
    while (!text.empty()) {
        const std::size_t end = text.find("\n\n");
        std::string words = htmlEscaped(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
        for (std::size_t at = words.find('\n'); at != std::string::npos; at = words.find('\n', at))
            words.replace(at, 1, "<br/>");
        if (!words.empty())
            html += "<p>" + words + "</p>";
    }
    return html;
}

} // namespace exchange
