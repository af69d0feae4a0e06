#include "core/extract/names/name_words.h"

#include "core/extract/pack/folding.h"
#include "core/extract/pack/word_table.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t leastShouted = 6;       ///< words
constexpr std::size_t longestBoundParticle = 3; ///< letters before the hyphen of "al-Assad"
constexpr std::size_t shortestCompoundTail = 3; ///< letters; "Kim Jong-un" is no compound

/// Marks behind which a sentence may begin: "Note: The", "[Text] The", "BOGOTA -- The".
constexpr bool isOpening(std::string_view mark)
{
    return mark == ":" || mark == "]" || mark == "--";
}

/// Categories whose words are (part of) names, so that a hit says nothing against one.
constexpr bool isNameCategory(Category category)
{
    switch (category) {
    case Category::Abbreviation:
    case Category::CreditMark:
    case Category::CreditHouse:
    case Category::GivenName:
    case Category::Honorific:
    case Category::OrganisationName:
    case Category::OrganisationNoun:
    case Category::PlaceNoun:
        return true;
    default:
        return false;
    }
}

} // namespace

NameWords::NameWords(const Document &document, const LanguagePack &pack)
    : m_document(document)
    , m_pack(pack)
    , m_joinsByHyphen(pack.setting("hyphenCompounds") == "yes")
    , m_nounsHaveCapitals(pack.setting("capitalNouns") == "yes")
{
    m_flags.assign(document.tokens.size(), 0);
    m_shouted.assign(document.sentences.size(), false);
    findCapitals();
    findShouting();
    rememberWords();
    for (std::uint32_t token = 0; token < m_flags.size(); ++token) {
        const std::uint8_t flags = m_flags[token];
        if ((flags & Capital) == 0)
            continue;
        const bool known = isWordOfPack(token);
        if (known || (flags & SeenLower) != 0)
            m_flags[token] |= Common;
        const bool doubtful =
            m_nounsHaveCapitals || (flags & Initial) != 0 || m_shouted[document.tokens[token].sentence];
        if (!doubtful || (m_flags[token] & Common) == 0 || opensName(token))
            m_flags[token] |= Name;
    }
}

bool NameWords::opensName(std::uint32_t token) const
{
    const std::uint32_t next = token + 1;
    if ((m_flags[token] & Initial) == 0 || next >= m_flags.size() || !m_document.hitAt(token, Category::GivenName))
        return false;
    const Token &behind = m_document.tokens[next];
    return (m_flags[next] & Capital) != 0 && behind.letterCase == LetterCase::Capitalised && behind.spaceBefore &&
           !m_shouted[behind.sentence] && !isWordOfPack(next) && !m_document.hitAt(next, Category::OrganisationName);
}

bool NameWords::beginsWithCapital(const Token &token) const
{
    switch (token.letterCase) {
    case LetterCase::Capitalised:
    case LetterCase::Upper:
        return true;
    case LetterCase::Mixed: {
        // "al-Assad" and "McEwan" are names, "iPhone" is none we look for.
        const std::string_view text = m_document.text(token);
        return (text.front() >= 'A' && text.front() <= 'Z') || static_cast<unsigned char>(text.front()) >= 0x80 ||
               text.find('-') <= longestBoundParticle;
    }
    default:
        return false;
    }
}

bool NameWords::isCompound(const Token &token) const
{
    const std::string_view text = m_document.text(token);
    const std::size_t hyphen = text.rfind('-');
    return m_joinsByHyphen && hyphen != std::string_view::npos && text.size() - hyphen > shortestCompoundTail &&
           text[hyphen + 1] >= 'a' && text[hyphen + 1] <= 'z';
}

void NameWords::findCapitals()
{
    bool afterMark = false;
    for (std::uint32_t i = 0; i < m_flags.size(); ++i) {
        const Token &token = m_document.tokens[i];
        if (token.tokenClass == TokenClass::Word) {
            if (beginsWithCapital(token) && !isCompound(token))
                m_flags[i] |= Capital;
            if (token.sentenceInitial || afterMark)
                m_flags[i] |= Initial;
        }
        afterMark = token.tokenClass == TokenClass::Quote ||
                    (token.tokenClass == TokenClass::Punctuation && isOpening(m_document.text(token)));
    }
}

void NameWords::findShouting()
{
    for (std::size_t i = 0; i < m_document.sentences.size(); ++i) {
        std::uint32_t words = 0;
        std::uint32_t capitals = 0;
        std::uint32_t upper = 0;
        const TokenRange range = m_document.sentences[i].tokens;
        for (std::uint32_t token = range.begin; token < range.end; ++token) {
            if (m_document.tokens[token].tokenClass != TokenClass::Word)
                continue;
            ++words;
            capitals += (m_flags[token] & Capital) != 0;
            upper += m_document.tokens[token].letterCase == LetterCase::Upper ||
                     ((m_flags[token] & Capital) != 0 && m_document.text(m_document.tokens[token]).size() == 1);
        }
        m_shouted[i] = (words >= leastShouted && capitals * 4 > words * 3) || (words > 1 && upper == words);
    }
}

void NameWords::rememberWords()
{
    WordTable words;
    std::vector<std::uint8_t> seen(1, 0);
    std::vector<std::uint32_t> ids(m_flags.size(), 0);
    std::string scratch;
    for (std::uint32_t i = 0; i < m_flags.size(); ++i) {
        if ((m_flags[i] & Capital) == 0)
            continue;
        scratch.clear();
        const std::string_view text = m_document.text(m_document.tokens[i]);
        appendFolded(scratch, text.substr(0, text.size() - apostropheLength(i)));
        ids[i] = words.add(scratch);
        seen.resize(words.size(), 0);
        if ((m_flags[i] & Initial) == 0 && !m_shouted[m_document.tokens[i].sentence])
            seen[ids[i]] |= SeenInside;
    }
    for (const Token &token : m_document.tokens) {
        if (token.letterCase == LetterCase::Lower)
            seen[words.find(m_document.text(token))] |= SeenLower;
    }
    seen[0] = 0;
    for (std::uint32_t i = 0; i < m_flags.size(); ++i)
        m_flags[i] |= seen[ids[i]];
}

bool NameWords::isWordOfPack(std::uint32_t token) const
{
    for (std::uint32_t i = m_document.firstHit[token]; i < m_document.firstHit[token + 1]; ++i) {
        const PhraseHit &hit = m_document.hits[i];
        if (hit.tokens.length() == 1 && !isNameCategory(hit.entry->category))
            return true;
    }
    return false;
}

std::size_t NameWords::genitiveLength(std::uint32_t token) const
{
    const std::string word = folded(m_document.text(m_document.tokens[token]));
    for (const std::string &ending : m_pack.genitives()) {
        if (word.size() > ending.size() + 1 && word.ends_with(ending)) {
            const bool curly = ending.front() == '\'' && !m_document.text(m_document.tokens[token]).ends_with(ending);
            return curly ? ending.size() + 2 : ending.size(); // U+2019 has three bytes
        }
    }
    return 0;
}

bool NameWords::hasSurnameEnding(std::uint32_t token) const
{
    return endsAsListed(token, m_pack.setting("surnameEndings"));
}

bool NameWords::hasNounEnding(std::uint32_t token) const
{
    return endsAsListed(token, m_pack.setting("nounEndings"));
}

bool NameWords::hasPlaceEnding(std::uint32_t token) const
{
    return endsAsListed(token, m_pack.setting("placeEndings"));
}

bool NameWords::hasGenitive(std::uint32_t token) const
{
    return apostropheLength(token) > 0 || endsAsListed(token, m_pack.setting("genitives"));
}

bool NameWords::isStateNoun(std::uint32_t token) const
{
    return endsAsListed(token, m_pack.setting("stateNouns"));
}

bool NameWords::hasDemonymEnding(std::uint32_t token) const
{
    return endsAsListed(token, m_pack.setting("demonymEndings"));
}

bool NameWords::hasPluralEnding(std::uint32_t token) const
{
    return endsAsListed(token, m_pack.setting("pluralEndings"));
}

bool NameWords::endsAsListed(std::uint32_t token, std::string_view endings) const
{
    const std::string word = folded(m_document.text(m_document.tokens[token]));
    const std::string_view name = std::string_view(word).substr(0, word.size() - apostropheLength(token));
    while (!endings.empty()) {
        const std::size_t blank = std::min(endings.find(' '), endings.size());
        const std::string_view ending = endings.substr(0, blank);
        if (name.ends_with(ending))
            return true;
        endings.remove_prefix(std::min(blank + 1, endings.size()));
    }
    return false;
}

std::size_t NameWords::apostropheLength(std::uint32_t token) const
{
    const std::string_view text = m_document.text(m_document.tokens[token]);
    constexpr std::string_view curly = "\u2019";
    for (const std::string_view mark : {std::string_view("'"), curly}) {
        const std::size_t at = text.rfind(mark);
        if (at != std::string_view::npos && at > 0 && text.size() - at - mark.size() <= 1)
            return text.size() - at;
    }
    return 0;
}

} // namespace extract
