#include "core/extract/pack/pack_reader.h"

#include <optional>
#include <string>

namespace extract {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// Braces multiply: "sig{er,}{t,}" is four phrases. Nothing when a brace is left open.
std::optional<std::vector<std::string>> expanded(std::string_view phrase)
{
    std::vector<std::string> out{std::string()};
    while (!phrase.empty()) {
        const std::size_t open = phrase.find('{');
        for (std::string &text : out)
            text.append(phrase.substr(0, open));
        if (open == std::string_view::npos)
            break;
        const std::size_t close = phrase.find('}', open);
        if (close == std::string_view::npos)
            return std::nullopt;
        std::vector<std::string> longer;
        std::string_view choices = phrase.substr(open + 1, close - open - 1);
        for (;;) {
            const std::size_t comma = choices.find(',');
            for (const std::string &text : out)
                longer.push_back(text + std::string(choices.substr(0, comma)));
            if (comma == std::string_view::npos)
                break;
            choices.remove_prefix(comma + 1);
        }
        out = std::move(longer);
        phrase.remove_prefix(close + 1);
    }
    return out;
}

std::optional<std::vector<std::pair<std::string, std::string>>> readAttributes(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> out;
    for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
        const std::size_t blank = text.find_first_of(" \t");
        const std::string_view pair = text.substr(0, blank);
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return std::nullopt;
        out.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
        text.remove_prefix(pair.size());
    }
    return out;
}

class Reader
{
public:
    explicit Reader(const std::string &fileName) : m_fileName(fileName) {}

    base::Result<std::vector<PackLine>> read(std::string_view text)
    {
        while (!text.empty()) {
            ++m_line;
            const std::size_t end = text.find('\n');
            if (const char *reason = readLine(text.substr(0, end)))
                return base::failure(base::ErrorCode::FormatInvalid, m_fileName, {std::to_string(m_line), reason});
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        return std::move(m_lines);
    }

private:
    /// The reason why the line is wrong, or nullptr.
    const char *readLine(std::string_view raw)
    {
        const std::string_view line = trimmed(raw);
        if (line.empty() || line.front() == '#')
            return nullptr;
        if (line.front() == '[' && line.back() == ']') {
            m_category = parseCategory(line.substr(1, line.size() - 2));
            return m_category ? nullptr : "category";
        }
        if (!m_category)
            return "category";
        const std::size_t tab = line.find('\t');
        auto attributes = readAttributes(tab == std::string_view::npos ? std::string_view() : line.substr(tab));
        if (!attributes)
            return "attribute";
        return addPhrases(trimmed(line.substr(0, tab)), *attributes);
    }

    const char *addPhrases(std::string_view phrase, const std::vector<std::pair<std::string, std::string>> &attributes)
    {
        PhraseForm form = PhraseForm::Words;
        if (phrase.size() > 1 && (phrase.front() == '*' || phrase.front() == '=')) {
            form = phrase.front() == '*' ? PhraseForm::Ending : PhraseForm::ExactCase;
            phrase.remove_prefix(1);
        }
        const auto phrases = expanded(phrase);
        if (!phrases)
            return "brace";
        for (const std::string &text : *phrases) {
            const std::string_view plain = trimmed(text);
            if (plain.empty())
                return "empty";
            m_lines.push_back({{*m_category, form, std::string(plain), attributes}, m_line});
        }
        return nullptr;
    }

    const std::string &m_fileName;
    std::size_t m_line = 0;
    std::optional<Category> m_category;
    std::vector<PackLine> m_lines;
};

} // namespace

base::Result<std::vector<PackLine>> readPack(const std::string &fileName, std::string_view text)
{
    return Reader(fileName).read(text);
}

} // namespace extract
