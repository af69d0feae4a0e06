// A chronology in Markdown: a line a claim, in the order given, with the source of each as a footnote.
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
        if (c == '\n') {
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

    std::string claim(const ClaimRecord &record) override
    {
        const auto time = writtenTime(record);
        if (!time) {
            ++m_losses.undated;
            return {};
        }
        const std::string number = std::to_string(++m_count);
        m_notes += "[^" + number + "]: " + escapedMarkdown(noteOf(record));
        if (const std::string url = webAddress(record); !url.empty())
            m_notes += " <" + url + ">";
        m_notes += "\n";
        return "- **" + escapedMarkdown(time->edtf) + "** " + escapedMarkdown(headline(record)) + "[^" + number + "]\n";
    }

    std::string end() override { return m_notes.empty() ? std::string() : "\n" + m_notes; }

private:
    static std::string noteOf(const ClaimRecord &record)
    {
        std::string note = record.claim.source.name;
        note += (note.empty() ? "" : "; ") + sourceLine(record);
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
