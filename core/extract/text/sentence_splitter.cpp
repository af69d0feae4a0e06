#include "core/extract/text/sentence_splitter.h"

#include <algorithm>

namespace extract {

namespace {

class Splitter
{
public:
    Splitter(Document &document, TokenRange paragraph) : m_document(document), m_paragraph(paragraph) {}

    /// The first token of the sentence after the one that begins at from.
    [[nodiscard]] std::uint32_t endOf(std::uint32_t from) const
    {
        for (std::uint32_t token = from; token < m_paragraph.end; ++token) {
            if (!isTerminal(token))
                continue;
            const std::uint32_t next = afterClosing(token + 1);
            if (next >= m_paragraph.end)
                return m_paragraph.end;
            if (m_document.tokens[next].spaceBefore && endsAt(token, next))
                return next;
            token = next - 1;
        }
        return m_paragraph.end;
    }

private:
    [[nodiscard]] std::string_view text(std::uint32_t token) const { return m_document.text(m_document.tokens[token]); }

    [[nodiscard]] bool isTerminal(std::uint32_t token) const
    {
        if (m_document.tokens[token].tokenClass != TokenClass::Punctuation)
            return false;
        const std::string_view mark = text(token);
        return mark == "." || mark == "!" || mark == "?" || mark == "…";
    }

    /// Skips further points, quote marks and brackets that close without a blank before them.
    [[nodiscard]] std::uint32_t afterClosing(std::uint32_t token) const
    {
        while (token < m_paragraph.end) {
            const Token &at = m_document.tokens[token];
            const bool closes = at.tokenClass == TokenClass::Quote || isTerminal(token) || text(token) == ")" ||
                                text(token) == "]" || text(token) == ",";
            if (at.spaceBefore || !closes)
                break;
            ++token;
        }
        return token;
    }

    /// The first word or number at or after a token: what a sentence that began there would begin with. Behind a long
    /// run of marks none is looked for, so that a text of points alone costs no more than its length.
    [[nodiscard]] std::uint32_t firstWord(std::uint32_t token) const
    {
        constexpr std::uint32_t mostMarks = 64;
        const std::uint32_t last = std::min(m_paragraph.end, token + mostMarks);
        for (; token < last; ++token) {
            const TokenClass kind = m_document.tokens[token].tokenClass;
            if (kind == TokenClass::Word || kind == TokenClass::Number)
                return token;
        }
        return m_paragraph.end;
    }

    [[nodiscard]] bool endsAt(std::uint32_t point, std::uint32_t next) const
    {
        if (text(next - 1) == ",")
            return false;
        const std::uint32_t word = firstWord(next);
        if (word >= m_paragraph.end)
            return false;
        const Token &begins = m_document.tokens[word];
        const bool quoted = word > next && m_document.tokens[next].tokenClass == TokenClass::Quote;
        if (begins.letterCase == LetterCase::Lower && begins.tokenClass == TokenClass::Word && !quoted)
            return false;
        if (text(point) != "." || next != point + 1)
            return true;
        return !isAbbreviated(point, word) && !isInitial(point) && !isDayOfMonth(point, word) &&
               !isOrdinal(point, word) && !isUnitNumber(point, word);
    }

    [[nodiscard]] bool isAbbreviated(std::uint32_t point, std::uint32_t word) const
    {
        constexpr std::uint32_t reach = 6; // tokens of the longest abbreviation
        for (std::uint32_t begin = point; begin > m_paragraph.begin && begin + reach > point; --begin) {
            const PhraseHit *hit = m_document.hitAt(begin - 1, Category::Abbreviation);
            if (!hit || hit->tokens.end != point + 1)
                continue;
            return hit->entry->attribute("final") != "often" || !beginsSentence(word);
        }
        return false;
    }

    /// After "U.S." or "etc." a capital may be a name or a new sentence; a word that no pack of names knows, but that
    /// the pack knows in lower case, begins one.
    [[nodiscard]] bool beginsSentence(std::uint32_t word) const
    {
        if (m_document.hitAt(word, Category::ClockMark)) // "4 p.m. GMT"
            return false;
        for (std::uint32_t i = m_document.firstHit[word]; i < m_document.firstHit[word + 1]; ++i) {
            switch (m_document.hits[i].entry->category) {
            case Category::Pronoun:
            case Category::Determiner:
            case Category::Preposition:
            case Category::Conjunction:
            case Category::TimePreposition:
            case Category::NotName:
                return true;
            default:
                break;
            }
        }
        return false;
    }

    [[nodiscard]] bool isInitial(std::uint32_t point) const
    {
        if (point == m_paragraph.begin || m_document.tokens[point].spaceBefore)
            return false;
        const Token &before = m_document.tokens[point - 1];
        if (before.tokenClass != TokenClass::Word)
            return false;
        const std::string_view word = m_document.text(before);
        return (before.letterCase == LetterCase::Capitalised && isOneLetter(word)) ||
               (isInitials(word) && !m_document.hitAt(point - 1, Category::Abbreviation));
    }

    /// "H.L" before the last point of "H.L. Hall"
    [[nodiscard]] static bool isInitials(std::string_view word)
    {
        constexpr std::size_t mostLetters = 3;
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (i % 2 == 0 ? word[i] < 'A' || word[i] > 'Z' : word[i] != '.')
                return false;
        }
        return word.size() > 1 && word.size() % 2 == 1 && word.size() < 2 * mostLetters;
    }

    [[nodiscard]] static bool isOneLetter(std::string_view word)
    {
        const unsigned char first = static_cast<unsigned char>(word.front());
        return word.size() == 1 || (word.size() == 2 && first >= 0xC0);
    }

    [[nodiscard]] bool isDayOfMonth(std::uint32_t point, std::uint32_t word) const
    {
        return point > m_paragraph.begin && m_document.tokens[point - 1].tokenClass == TokenClass::Number &&
               m_document.hitAt(word, Category::Month) != nullptr;
    }

    /// "der 15. Platz": an article, a short number and no word that begins a sentence.
    [[nodiscard]] bool isOrdinal(std::uint32_t point, std::uint32_t word) const
    {
        constexpr std::size_t mostDigits = 2;
        if (point < m_paragraph.begin + 2 || m_document.tokens[point].spaceBefore)
            return false;
        const Token &number = m_document.tokens[point - 1];
        return number.tokenClass == TokenClass::Number && m_document.text(number).size() <= mostDigits &&
               m_document.hitAt(point - 2, Category::Determiner) && !beginsSentence(word);
    }

    /// "12. Mekaniserede Brigade": a number, and a unit that is known by it.
    [[nodiscard]] bool isUnitNumber(std::uint32_t point, std::uint32_t word) const
    {
        constexpr std::uint32_t reach = 3; // words up to the noun
        if (point == m_paragraph.begin || m_document.tokens[point].spaceBefore ||
            m_document.tokens[point - 1].tokenClass != TokenClass::Number)
            return false;
        for (std::uint32_t token = word; token < std::min(m_paragraph.end, word + reach); ++token) {
            if (m_document.tokens[token].letterCase == LetterCase::Lower)
                return false;
            const PhraseHit *noun = m_document.hitAt(token, Category::OrganisationNoun);
            if (noun && !noun->entry->attribute("unit").empty())
                return true;
        }
        return false;
    }

    const Document &m_document;
    TokenRange m_paragraph;
};

} // namespace

void splitSentences(Document &document, TokenRange paragraph, std::uint32_t paragraphIndex)
{
    const Splitter splitter(document, paragraph);
    for (std::uint32_t begin = paragraph.begin; begin < paragraph.end;) {
        const std::uint32_t end = splitter.endOf(begin);
        const auto index = static_cast<std::uint32_t>(document.sentences.size());
        bool initial = true;
        for (std::uint32_t token = begin; token < end; ++token) {
            Token &at = document.tokens[token];
            at.sentence = index;
            const bool counts = at.tokenClass == TokenClass::Word || at.tokenClass == TokenClass::Number;
            at.sentenceInitial = initial && counts;
            initial = initial && !counts;
        }
        document.sentences.push_back({document.rangeOf({begin, end}), {begin, end}, paragraphIndex});
        begin = end;
    }
}

} // namespace extract
