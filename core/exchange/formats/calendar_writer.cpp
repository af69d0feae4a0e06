// iCalendar (RFC 5545): one VEVENT an event, all its claims in the description, with its EDTF text beside where a
// calendar's dates say less.
#include "core/exchange/formats/writers.h"
#include "core/exchange/formats/written_claim.h"
#include "core/model/names.h"

#include <algorithm>

namespace exchange {

namespace {

constexpr std::size_t longestLine = 75; ///< bytes, without the line end

std::string escapedText(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (result += '\\') += c;
        else if (static_cast<unsigned char>(c) >= ' ' || c == '\t')
            result += c;
    }
    return result;
}

/// One content line, folded between characters.
std::string line(std::string_view name, const std::string &value)
{
    std::string text = std::string(name) + ":" + value;
    std::string folded;
    std::size_t begin = 0;
    std::size_t room = longestLine;
    while (text.size() - begin > room) {
        std::size_t end = begin + room;
        while (end > begin + 1 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            --end;
        folded += text.substr(begin, end - begin) + "\r\n ";
        begin = end;
        room = longestLine - 1;
    }
    return folded + text.substr(begin) + "\r\n";
}

std::string compact(std::string iso)
{
    std::erase_if(iso, [](char c) { return c == '-' || c == ':'; });
    return iso;
}

class CalendarWriter final : public ClaimWriter
{
public:
    explicit CalendarWriter(const ClaimFileInfo &info) : m_info(info) {}

    std::string begin() override
    {
        std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dateline//Dateline//EN\r\n";
        return m_info.title.empty() ? text : text + line("X-WR-CALNAME", escapedText(m_info.title));
    }

    std::string event(const EventRecord &event) override
    {
        const ClaimRecord &record = event.first();
        const auto time = writtenTime(event.dated());
        const base::CivilDate day = time ? base::civilDay(time->begin) : base::CivilDate();
        if (!time || day.year < 1 || day.year > 9999) { // a calendar has no other years
            ++m_losses.undated;
            return {};
        }
        std::string text = "BEGIN:VEVENT\r\n";
        text += line("UID", std::to_string(event.id.value) + "@dateline");
        text += line("DTSTAMP", compact(m_info.date) + "T000000Z");
        text += dates(*time);
        text += line("SUMMARY", escapedText(headline(record)));
        if (const std::string words = description(event); !words.empty())
            text += line("DESCRIPTION", escapedText(words));
        if (const std::string place = placeWords(record); !place.empty())
            text += line("LOCATION", escapedText(place));
        if (const std::string url = webAddress(record); !url.empty())
            text += line("URL", url);
        std::string categories(model::nameOf(record.claim.kind()));
        for (const std::string &tag : event.tags)
            categories += "," + escapedText(tag);
        text += line("CATEGORIES", categories);
        if (time->isDoubtful) {
            ++m_losses.roundedTimes;
            text += line("STATUS", "TENTATIVE");
        }
        // Of a clock time a calendar does not say how fine it is.
        if (time->isDoubtful || time->hasClock)
            text += line("X-EDTF", escapedText(time->edtf));
        return text + "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
    }

    std::string end() override { return "END:VCALENDAR\r\n"; }

private:
    static std::string dates(const WrittenTime &time)
    {
        if (time.hasClock) {
            const std::string zone = time.isZoned ? "Z" : "";
            std::string text = line("DTSTART", compact(isoMoment(time.begin)) + zone);
            return time.end ? text + line("DTEND", compact(isoMoment(*time.end)) + zone) : text;
        }
        std::string text = line("DTSTART;VALUE=DATE", compact(isoDay(time.begin)));
        return time.end ? text + line("DTEND;VALUE=DATE", compact(isoDay(*time.end))) : text;
    }

    static std::string description(const EventRecord &event)
    {
        std::string text;
        const auto add = [&text](const std::string &part, const char *separator) {
            if (!part.empty())
                text += (text.empty() ? "" : separator) + part;
        };
        for (const ClaimRecord &record : event.claims) {
            add(record.claim.provenance.quote, "\n\n");
            add(record.claim.source.name, "\n\n");
            add(sourceLine(record), record.claim.source.name.empty() ? "\n\n" : "\n");
        }
        for (const std::string &note : event.notes)
            add(note, "\n\n");
        return text;
    }

    ClaimFileInfo m_info;
};

} // namespace

std::unique_ptr<ClaimWriter> makeCalendarWriter(const ClaimFileInfo &info)
{
    return std::make_unique<CalendarWriter>(info);
}

} // namespace exchange
