#include "tests/bench/prose.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace bench {

namespace {

constexpr std::size_t articleBytes = 3300;

bool isEnglish(std::string_view text)
{
    return text.find("language: en") != std::string_view::npos;
}

/// Paragraphs of prose: longer than a header line, no captions, so that the text has the density of a body.
std::vector<std::string> paragraphsOf(const std::string &text)
{
    std::vector<std::string> found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const bool isHeader = line.find(": ") < 12;
        if (line.size() > 80 && !isHeader && line.find("Foto:") == std::string::npos)
            found.push_back(line);
    }
    return found;
}

} // namespace

std::string fileText(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Prose::Prose(std::string_view language, std::uint32_t seed)
    : m_language(language), m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
{
    const std::filesystem::path folder = std::filesystem::path(DATELINE_SOURCE_DIR) / "resources/samples";
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".txt")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const auto &file : files) {
        const std::string text = fileText(file);
        if (isEnglish(text) == (language == "en")) {
            const auto paragraphs = paragraphsOf(text);
            m_paragraphs.insert(m_paragraphs.end(), paragraphs.begin(), paragraphs.end());
        }
    }
    assert(!m_paragraphs.empty());
}

std::uint32_t Prose::random(std::uint32_t bound)
{
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return static_cast<std::uint32_t>((m_state >> 32) % bound);
}

/// Numbers get other digits; some capitalised words get another ending, which makes the tail of rare names of real
/// text.
std::string Prose::varied(std::string_view paragraph)
{
    static constexpr std::array<std::string_view, 8> endings{"ov", "sen", "ia", "berg", "ek", "stad", "ur", "holm"};
    std::string text;
    text.reserve(paragraph.size() + 32);
    bool capitalised = false;
    for (std::size_t i = 0; i < paragraph.size(); ++i) {
        const char c = paragraph[i];
        if (c >= '1' && c <= '9') {
            text += static_cast<char>('1' + random(9));
            continue;
        }
        const bool letter = (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
        if (capitalised && !letter && c == ' ' && i > 2 && random(12) == 0)
            text += endings[random(endings.size())];
        if (c >= 'A' && c <= 'Z')
            capitalised = true;
        else if (!letter)
            capitalised = false;
        text += c;
    }
    return text;
}

std::string Prose::nextArticle()
{
    const auto day = 1 + random(28);
    const auto month = 1 + random(12);
    std::string text = "title: " + std::to_string(++m_serial) + "\nlanguage: " + m_language + "\ndate: 2024-";
    text += month < 10 ? "0" : "";
    text += std::to_string(month) + (day < 10 ? "-0" : "-") + std::to_string(day) + "\n\n";
    while (text.size() < articleBytes) {
        text += varied(m_paragraphs[random(static_cast<std::uint32_t>(m_paragraphs.size()))]);
        text += "\n\n";
    }
    return text;
}

std::vector<std::string> Prose::articles(std::size_t bytes)
{
    std::vector<std::string> made;
    for (std::size_t sum = 0; sum < bytes; sum += made.back().size())
        made.push_back(nextArticle());
    return made;
}

} // namespace bench
