// A chronology in Markdown: an entry an event, its further claims and notes below it, with the source of each claim as
// a footnote.
#include "core/exchange/formats/writers.h"
#include "core/exchange/formats/written_claim.h"

#include <string>

namespace exchange {

namespace {

/// Every sign that means something in Markdown or HTML is taken at its word.
std::string escapedMarkdown(std::string_view text)
{
    constexpr std::string_view special = "\\`*_[]<>#|~&";
    std::string result;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < ' ') {
            result += ' ';
            continue;
        }
        if (special.find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

class MarkdownWriter final : public ClaimWriter
{
public:
    explicit MarkdownWriter(const ClaimFileInfo &info) : m_info(info) {}

    std::string begin() override
    {
        return "# " + escapedMarkdown(m_info.title.empty() ? m_info.withoutTitle : m_info.title) + "\n\n";
    }

    std::string event(const EventRecord &event) override
    {
        const auto time = writtenTime(event.dated());
        if (!time) {
            ++m_losses.undated;
            return {};
        }
        m_losses.annotations += event.tags.size();
        std::string entry = "- **" + escapedMarkdown(time->edtf) + "** " + claim(event.first());
        for (std::size_t i = 1; i < event.claims.size(); ++i)
            entry += "  - " + claim(event.claims[i]);
        for (const std::string &note : event.notes)
            entry += "  - *" + escapedMarkdown(note) + "*\n";
        return entry;
    }

    std::string end() override { return m_notes.empty() ? std::string() : "\n" + m_notes; }

private:
    std::string claim(const ClaimRecord &record)
    {
        const std::string words = escapedMarkdown(headline(record));
        const std::string source = noteOf(record);
        if (source.empty()) // of a person, not of an article
            return words + "\n";
        const std::string number = std::to_string(++m_count);
        m_notes += "[^" + number + "]: " + escapedMarkdown(source);
        if (const std::string url = webAddress(record); !url.empty())
            m_notes += " <" + url + ">";
        m_notes += "\n";
        return words + "[^" + number + "]\n";
    }

    static std::string noteOf(const ClaimRecord &record)
    {
        std::string note = record.claim.source.name;
        if (const std::string line = sourceLine(record); !line.empty())
            note += (note.empty() ? "" : "; ") + line;
        if (record.position)
            note += ", " + std::to_string(record.position->begin) + "-" + std::to_string(record.position->end);
        return note;
    }

    ClaimFileInfo m_info;
    std::string m_notes;
    std::size_t m_count = 0;
};

} // namespace

std::unique_ptr<ClaimWriter> makeMarkdownWriter(const ClaimFileInfo &info)
{
    return std::make_unique<MarkdownWriter>(info);
}

} // namespace exchange
