#include "app/render/lookup/sentence.h"

#include <QtCore/QString>
#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace render {

namespace {

constexpr std::size_t mostBytes = 60;
// A paragraph longer than this has lost its line breaks: its sentences are looked for near the range only.
constexpr std::size_t nearby = 4000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

bool continuesCodePoint(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

base::TextRange paragraphAround(std::string_view text, base::TextRange range)
{
    const std::size_t before = range.begin == 0 ? std::string_view::npos : text.rfind('\n', range.begin - 1);
    base::TextRange paragraph{before == std::string_view::npos ? 0 : before + 1,
                              std::min(text.find('\n', range.end), text.size())};
    if (range.begin - paragraph.begin > nearby)
        paragraph.begin = range.begin - nearby;
    if (paragraph.end - range.end > nearby)
        paragraph.end = range.end + nearby;
    while (paragraph.begin < range.begin && continuesCodePoint(text[paragraph.begin]))
        ++paragraph.begin;
    while (paragraph.end > range.end && paragraph.end < text.size() && continuesCodePoint(text[paragraph.end]))
        --paragraph.end;
    return paragraph;
}

} // namespace

base::TextRange sentenceAround(std::string_view text, base::TextRange range)
{
    if (range.isEmpty() || range.end > text.size())
        return range;
    const base::TextRange paragraph = paragraphAround(text, range);
    const std::string_view bytes = paragraph.in(text);
    const QString words = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const auto unitsBefore = [&](std::size_t byte) {
        return QString::fromUtf8(text.data() + paragraph.begin, static_cast<qsizetype>(byte - paragraph.begin)).size();
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
    finder.setPosition(unitsBefore(range.begin));
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype begin = std::max<qsizetype>(0, finder.position());
    finder.setPosition(unitsBefore(range.end));
    if (!finder.isAtBoundary())
        finder.toNextBoundary();
    const qsizetype end = finder.position() < 0 ? words.size() : finder.position();

    base::TextRange sentence{paragraph.begin + static_cast<std::size_t>(words.first(begin).toUtf8().size()),
                             paragraph.begin + static_cast<std::size_t>(words.first(end).toUtf8().size())};
    while (sentence.begin < range.begin && isBlank(text[sentence.begin]))
        ++sentence.begin;
    while (sentence.end > range.end && isBlank(text[sentence.end - 1]))
        --sentence.end;
    return sentence;
}

std::string firstWords(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    std::string_view line = text.substr(0, text.find('\n'));
    if (line.size() <= mostBytes)
        return std::string(line);
    std::size_t end = mostBytes;
    while (end > 0 && continuesCodePoint(line[end]))
        --end;
    const std::size_t blank = line.substr(0, end).rfind(' ');
    if (blank != std::string_view::npos && blank > mostBytes / 2)
        end = blank;
    return std::string(line.substr(0, end)) + " …";
}

} // namespace render
