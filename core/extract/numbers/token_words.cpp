#include "core/extract/numbers/token_words.h"

#include "core/extract/text/segmenter.h"

#include <charconv>

namespace extract {

TokenWords::TokenWords(const Document &document, const LanguagePack &pack)
    : m_document(document)
    , m_monthFirst(pack.setting("dateOrder") == "mdy")
    , m_bareYears(pack.setting("bareYears") == "yes")
    , m_ordinalEndings(pack.setting("ordinalEndings"))
{
    if (const std::string_view mark = pack.setting("thousands"); !mark.empty())
        m_thousands = mark.front();
    if (const std::string_view mark = pack.setting("decimal"); !mark.empty())
        m_decimal = mark.front();
}

std::string_view TokenWords::text(std::uint32_t token) const
{
    return token < count() ? m_document.text(m_document.tokens[token]) : std::string_view();
}

const PhraseHit *TokenWords::hit(std::uint32_t token, Category category) const
{
    return token < count() ? m_document.hitAt(token, category) : nullptr;
}

std::string_view TokenWords::attribute(std::uint32_t token, Category category, std::string_view key) const
{
    const PhraseHit *found = hit(token, category);
    return found ? found->entry->attribute(key) : std::string_view();
}

const PhraseHit *TokenWords::hitInRole(std::uint32_t token, Category category, std::string_view role) const
{
    if (token >= count() || !m_document.begins[token].test(static_cast<std::size_t>(category)))
        return nullptr;
    for (std::uint32_t i = m_document.firstHit[token]; i < m_document.firstHit[token + 1]; ++i) {
        const PhraseHit &found = m_document.hits[i];
        if (found.entry->category == category && found.entry->attribute("role") == role)
            return &found;
    }
    return nullptr;
}

bool TokenWords::endsBefore(std::uint32_t token, Category category) const
{
    constexpr std::uint32_t longest = 4;
    for (std::uint32_t begin = token > longest ? token - longest : 0; begin < token; ++begin) {
        for (std::uint32_t i = m_document.firstHit[begin]; i < m_document.firstHit[begin + 1]; ++i) {
            const PhraseHit &found = m_document.hits[i];
            if (found.entry->category == category && found.tokens.end == token)
                return true;
        }
    }
    return false;
}

bool TokenWords::isNumber(std::uint32_t token) const
{
    return token < count() && m_document.tokens[token].tokenClass == TokenClass::Number;
}

bool TokenWords::isPunctuation(std::uint32_t token) const
{
    return token < count() && m_document.tokens[token].tokenClass == TokenClass::Punctuation;
}

bool TokenWords::isDash(std::uint32_t token) const
{
    const std::string_view mark = text(token);
    return mark == "-" || mark == "\u2013" || mark == "\u2014";
}

bool TokenWords::isGlued(std::uint32_t token) const
{
    return token > 0 && token < count() && !m_document.tokens[token].spaceBefore;
}

bool TokenWords::sameSentence(std::uint32_t first, std::uint32_t second) const
{
    return first < count() && second < count() &&
           m_document.tokens[first].sentence == m_document.tokens[second].sentence;
}

bool TokenWords::isRead(std::uint32_t token) const
{
    return extract::isRead(m_document.paragraphs[m_document.sentenceOf(token).paragraph].kind);
}

std::optional<std::int64_t> numberAttribute(const PhraseHit *hit, std::string_view key)
{
    const std::string_view text = hit ? hit->entry->attribute(key) : std::string_view();
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace extract
