#include "core/extract/times/publication_line.h"

#include "core/extract/phrases/dateline.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t headParagraphs = 8;
constexpr std::uint32_t bareHeadParagraphs = 5; ///< for a date without a word of publication
constexpr std::uint32_t footParagraphs = 3;
constexpr std::uint32_t longestLine = 24; ///< tokens

struct Line
{
    std::uint32_t paragraph = 0;
    base::CivilDate day;
    bool isMarked = false; ///< it has a word of publication
};

class Finder
{
public:
    Finder(const Document &document, const std::vector<TimeReading> &readings)
        : m_document(document), m_readings(readings)
    {
    }

    [[nodiscard]] SaidPublication find() const
    {
        SaidPublication said;
        std::vector<Line> lines = linesOfPublication();
        // Days in lines of their own are the heads of a chronology where there are several of them.
        const bool chronology = std::ranges::count(lines, false, &Line::isMarked) > 1;
        for (const Line &line : lines) {
            if (!line.isMarked && chronology)
                continue;
            said.paragraphs.push_back(line.paragraph);
            if (!said.day)
                said.day = line.day;
        }
        if (!said.day)
            said.day = dayOfDateline();
        return said;
    }

private:
    [[nodiscard]] TokenRange tokensOf(const Paragraph &paragraph) const
    {
        if (paragraph.firstSentence == paragraph.endSentence)
            return {};
        return {m_document.sentences[paragraph.firstSentence].tokens.begin,
                m_document.sentences[paragraph.endSentence - 1].tokens.end};
    }

    [[nodiscard]] std::vector<Line> linesOfPublication() const
    {
        std::vector<Line> lines;
        const auto count = static_cast<std::uint32_t>(m_document.paragraphs.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            const bool foot = i + footParagraphs >= count;
            // A bare day anywhere may be the head of a chronology's part, so all of them are looked at.
            if (auto line = lineAt(i); line && (!line->isMarked || foot || i < headParagraphs))
                lines.push_back(*line);
        }
        if (lines.empty() || lines.front().isMarked || lines.front().paragraph < bareHeadParagraphs)
            return lines;
        std::erase_if(lines, [](const Line &line) { return !line.isMarked; });
        return lines;
    }

    [[nodiscard]] std::optional<Line> lineAt(std::uint32_t paragraph) const
    {
        const TokenRange tokens = tokensOf(m_document.paragraphs[paragraph]);
        if (tokens.isEmpty() || tokens.length() > longestLine)
            return std::nullopt;
        auto reading = std::ranges::lower_bound(m_readings, tokens.begin, {},
                                                [](const TimeReading &each) { return each.tokens.begin; });
        Line line{paragraph, {}, false};
        bool dated = false;
        for (std::uint32_t token = tokens.begin; token < tokens.end;) {
            while (reading != m_readings.end() && reading->tokens.end <= token)
                ++reading;
            if (reading != m_readings.end() && reading->tokens.contains(token)) {
                if (const auto day = wholeDay(*reading); day && !dated) {
                    line.day = *day;
                    dated = true;
                }
                token = reading->tokens.end;
                continue;
            }
            const PhraseHit *mark = m_document.hitAt(token, Category::PublicationMark);
            if (mark == nullptr && isDatelineWord(token)) { // "Reuters, VARN, June 27, 2012"
                const PhraseHit *agency = m_document.hitAt(token, Category::OrganisationName);
                line.isMarked = true;
                token = agency != nullptr ? agency->tokens.end : token + 1;
                continue;
            }
            if (mark == nullptr && m_document.tokens[token].tokenClass != TokenClass::Punctuation &&
                m_document.tokens[token].tokenClass != TokenClass::Quote)
                return std::nullopt;
            line.isMarked = line.isMarked || (mark != nullptr && mark->entry->attribute("role") != "link");
            token = mark != nullptr ? mark->tokens.end : token + 1;
        }
        return dated ? std::optional(line) : std::nullopt;
    }

    /// An agency, or a town in capitals.
    [[nodiscard]] bool isDatelineWord(std::uint32_t token) const
    {
        return m_document.hitAt(token, Category::OrganisationName) != nullptr ||
               (m_document.tokens[token].letterCase == LetterCase::Upper &&
                m_document.tokens[token].tokenClass == TokenClass::Word);
    }

    static std::optional<base::CivilDate> wholeDay(const TimeReading &reading)
    {
        if (reading.relative || reading.nearest || reading.edtf.isNone() ||
            reading.edtf.shape() != base::TimeShape::Single)
            return std::nullopt;
        const base::EdtfDate &date = reading.edtf.dates().front();
        return date.day ? base::CivilDate::make(date.year, *date.month, *date.day) : std::nullopt;
    }

    [[nodiscard]] std::optional<base::CivilDate> dayOfDateline() const
    {
        for (const Paragraph &paragraph : m_document.paragraphs) {
            if (paragraph.kind != ParagraphKind::Prose || paragraph.firstSentence == paragraph.endSentence)
                continue;
            const TokenRange sentence = m_document.sentences[paragraph.firstSentence].tokens;
            const std::uint32_t end = datelineEnd(m_document, sentence);
            for (const TimeReading &reading : m_readings) {
                if (reading.tokens.begin >= end)
                    break;
                if (const auto day = wholeDay(reading); day && reading.tokens.begin >= sentence.begin)
                    return day;
            }
            return std::nullopt;
        }
        return std::nullopt;
    }

    const Document &m_document;
    const std::vector<TimeReading> &m_readings;
};

} // namespace

SaidPublication saidPublication(const Document &document, const std::vector<TimeReading> &readings)
{
    return Finder(document, readings).find();
}

} // namespace extract
