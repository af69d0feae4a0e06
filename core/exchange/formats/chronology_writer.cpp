// A chronology in HTML that word processors open: plain paragraphs and lists, no script, no style sheet from elsewhere,
// the source of each claim as a numbered note at the end, linked both ways.
#include "core/exchange/formats/writers.h"
#include "core/exchange/formats/written_claim.h"

#include <string>

namespace exchange {

namespace {

class ChronologyWriter final : public ClaimWriter
{
public:
    explicit ChronologyWriter(const ClaimFileInfo &info) : m_info(info) {}

    std::string begin() override
    {
        const std::string title = htmlEscaped(m_info.title.empty() ? m_info.withoutTitle : m_info.title);
        return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\"/>\n<title>" + title +
               "</title>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
    }

    std::string event(const EventRecord &event) override
    {
        const auto time = writtenTime(event.dated());
        if (!time) {
            ++m_losses.undated;
            return {};
        }
        m_losses.annotations += event.tags.size();
        std::string html = "<p><b>" + htmlEscaped(time->edtf) + "</b> " + claim(event.first()) + "</p>\n";
        std::string below;
        for (std::size_t i = 1; i < event.claims.size(); ++i)
            below += "<li>" + claim(event.claims[i]) + "</li>\n";
        for (const std::string &note : event.notes)
            below += "<li>" + htmlParagraphs(note) + "</li>\n";
        return below.empty() ? html : html + "<ul>\n" + below + "</ul>\n";
    }

    std::string end() override
    {
        const std::string notes = m_notes.empty() ? std::string() : "<hr/>\n<ol>\n" + m_notes + "</ol>\n";
        return notes + "</body>\n</html>\n";
    }

private:
    std::string claim(const ClaimRecord &record)
    {
        const std::string words = htmlEscaped(headline(record));
        const std::string source = noteOf(record);
        if (source.empty()) // of a person, not of an article
            return words;
        const std::string number = std::to_string(++m_count);
        m_notes += "<li id=\"n" + number + "\">" + source + " <a href=\"#r" + number + "\">\xE2\x86\x91</a></li>\n";
        return words + "<sup id=\"r" + number + "\"><a href=\"#n" + number + "\">" + number + "</a></sup>";
    }

    static std::string noteOf(const ClaimRecord &record)
    {
        const std::string note = htmlEscaped(sourceNote(record));
        const std::string url = htmlEscaped(webAddress(record));
        return url.empty() ? note : note + " <a href=\"" + url + "\">" + url + "</a>";
    }

    ClaimFileInfo m_info;
    std::string m_notes;
    std::size_t m_count = 0;
};

} // namespace

std::unique_ptr<ClaimWriter> makeChronologyWriter(const ClaimFileInfo &info)
{
    return std::make_unique<ChronologyWriter>(info);
}

} // namespace exchange
