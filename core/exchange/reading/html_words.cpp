#include "core/base/ascii.h"
#include "core/exchange/reading/read_event.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace exchange {

namespace {

constexpr std::array entities{
    std::pair{std::string_view("amp"), std::string_view("&")},
    std::pair{std::string_view("lt"), std::string_view("<")},
    std::pair{std::string_view("gt"), std::string_view(">")},
    std::pair{std::string_view("quot"), std::string_view("\"")},
    std::pair{std::string_view("apos"), std::string_view("'")},
    std::pair{std::string_view("nbsp"), std::string_view("\xC2\xA0")},
    std::pair{std::string_view("ndash"), std::string_view("\xE2\x80\x93")},
    std::pair{std::string_view("mdash"), std::string_view("\xE2\x80\x94")},
    std::pair{std::string_view("hellip"), std::string_view("\xE2\x80\xA6")},
};

constexpr std::array paragraphs{std::string_view("p"),  std::string_view("div"),       std::string_view("ul"),
                                std::string_view("ol"), std::string_view("h1"),        std::string_view("h2"),
                                std::string_view("h3"), std::string_view("blockquote")};

/// The character of "#39", "#xE5" or a name; nothing for what is no entity.
std::optional<std::string> entity(std::string_view name)
{
    for (const auto &[known, character] : entities) {
        if (known == name)
            return std::string(character);
    }
    if (!name.starts_with('#'))
        return std::nullopt;
    const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string digits(name.substr(isHex ? 2 : 1));
    bool isNumber = false;
    const uint code = QString::fromStdString(digits).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (!isCharacter)
        return std::nullopt;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1).toStdString();
}

std::string withoutEntities(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = text[i] == '&' ? text.find(';', i) : std::string_view::npos;
        const auto character =
            end == std::string_view::npos || end - i > 10 ? std::nullopt : entity(text.substr(i + 1, end - i - 1));
        if (character) {
            result += *character;
            i = end;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// The value of href in a tag, unescaped.
std::string addressIn(std::string_view tag)
{
    const std::size_t name = tag.find("href=");
    if (name == std::string_view::npos || name + 5 >= tag.size())
        return {};
    tag.remove_prefix(name + 5);
    const bool isQuoted = tag.front() == '"' || tag.front() == '\'';
    const std::size_t end = isQuoted ? tag.find(tag.front(), 1) : tag.find(' ');
    return withoutEntities(isQuoted ? tag.substr(1, end == std::string_view::npos ? end : end - 1)
                                    : tag.substr(0, end));
}

class Words
{
public:
    std::string of(std::string_view html)
    {
        while (!html.empty()) {
            const std::size_t begin = html.find('<');
            takeText(html.substr(0, begin));
            if (begin == std::string_view::npos)
                break;
            const std::size_t end = html.find('>', begin);
            takeTag(html.substr(begin + 1, end == std::string_view::npos ? end : end - begin - 1));
            html.remove_prefix(end == std::string_view::npos ? html.size() : end + 1);
        }
        std::erase_if(m_text, [](unsigned char c) { return c < ' ' && c != '\n'; });
        while (!m_text.empty() && (m_text.back() == '\n' || m_text.back() == ' '))
            m_text.pop_back();
        m_text.erase(0, m_text.find_first_not_of(" \n"));
        return std::move(m_text);
    }

private:
    /// White space is one blank, as browsers show it.
    void takeText(std::string_view text)
    {
        for (const char c : withoutEntities(text)) {
            const bool isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!isBlank)
                m_text += c;
            else if (!m_text.empty() && m_text.back() != ' ' && m_text.back() != '\n')
                m_text += ' ';
        }
    }
    void takeTag(std::string_view tag)
    {
        const bool isEnd = tag.starts_with('/');
        const std::string_view named = tag.substr(isEnd ? 1 : 0);
        const std::string name = base::lowerAscii(named.substr(0, named.find_first_of(" /\t\n")));
        if (name == "br" || name == "li")
            m_text += m_text.empty() || m_text.ends_with('\n') ? "" : "\n";
        else if (std::ranges::find(paragraphs, name) != paragraphs.end())
            endParagraph();
        else if (name == "a" && !isEnd)
            m_address = addressIn(tag);
        else if (name == "a" && !m_address.empty())
            m_text += " <" + std::exchange(m_address, {}) + ">";
    }
    void endParagraph()
    {
        if (m_text.empty())
            return;
        while (!m_text.ends_with("\n\n"))
            m_text += '\n';
    }

    std::string m_text;
    std::string m_address;
};

} // namespace

std::string htmlWords(std::string_view html)
{
    return Words().of(html);
}

} // namespace exchange
