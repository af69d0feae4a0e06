#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/text/document.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace extract {

/// What the letters of each token say about names: a capital where the language puts none is the strongest sign, and
/// worth nothing at the beginning of a sentence, in a headline of capitals, or of a word that the text has in lower
/// case as well.
class NameWords
{
public:
    NameWords(const Document &document, const LanguagePack &pack);

    /// Setting "capitalNouns": a capital says nothing, since every noun has one.
    [[nodiscard]] bool nounsHaveCapitals() const { return m_nounsHaveCapitals; }
    /// A word with a capital that can be (part of) a name. At the beginning of a sentence only if nothing speaks
    /// against it.
    [[nodiscard]] bool isNameWord(std::uint32_t token) const { return (m_flags[token] & Name) != 0; }
    [[nodiscard]] bool beginsWithCapital(std::uint32_t token) const { return (m_flags[token] & Capital) != 0; }
    /// Its letter case says nothing: first of a sentence, after an opening quote mark or a colon.
    [[nodiscard]] bool isInitial(std::uint32_t token) const { return (m_flags[token] & Initial) != 0; }
    /// A given name where a sentence begins, with a name behind it: "Jan Holm", "Hans Otto Lind".
    [[nodiscard]] bool opensName(std::uint32_t token) const;
    /// The text has this word with a capital inside a sentence.
    [[nodiscard]] bool isSeenInside(std::uint32_t token) const { return (m_flags[token] & SeenInside) != 0; }
    /// A word of the language, by the pack or by the text itself.
    [[nodiscard]] bool isCommon(std::uint32_t token) const { return (m_flags[token] & Common) != 0; }
    /// The sentence is written in capitals, or each of its words begins with one.
    [[nodiscard]] bool isShouted(std::uint32_t sentence) const { return m_shouted[sentence]; }
    /// It ends as surnames do (setting "surnameEndings"), a genitive not counted.
    [[nodiscard]] bool hasSurnameEnding(std::uint32_t token) const;
    /// It ends as derived nouns do (setting "nounEndings").
    [[nodiscard]] bool hasNounEnding(std::uint32_t token) const;
    /// It has a genitive ending of the language.
    [[nodiscard]] bool hasGenitive(std::uint32_t token) const;
    /// It is what only a state has (setting "stateNouns").
    [[nodiscard]] bool isStateNoun(std::uint32_t token) const;
    /// It ends as adjectives of countries and peoples do (setting "demonymEndings").
    [[nodiscard]] bool hasDemonymEnding(std::uint32_t token) const;
    /// It ends as plurals of people do (setting "pluralEndings"): a capital or not, it names no one.
    [[nodiscard]] bool hasPluralEnding(std::uint32_t token) const;
    /// It ends as towns and streets do (setting "placeEndings").
    [[nodiscard]] bool hasPlaceEnding(std::uint32_t token) const;
    /// Bytes of the genitive ending of a token if the word before it may be the name: 's always, a bare s if asked.
    [[nodiscard]] std::size_t genitiveLength(std::uint32_t token) const;
    /// The same without bare letters: only endings with an apostrophe.
    [[nodiscard]] std::size_t apostropheLength(std::uint32_t token) const;

private:
    enum Flag : std::uint8_t { Capital = 1, Initial = 2, Common = 4, SeenInside = 8, SeenLower = 16, Name = 32 };

    void findCapitals();
    void findShouting();
    void rememberWords();
    [[nodiscard]] bool endsAsListed(std::uint32_t token, std::string_view endings) const;
    [[nodiscard]] bool isWordOfPack(std::uint32_t token) const;
    [[nodiscard]] bool beginsWithCapital(const Token &token) const;
    [[nodiscard]] bool isCompound(const Token &token) const;

    const Document &m_document;
    const LanguagePack &m_pack;
    bool m_joinsByHyphen; ///< setting "hyphenCompounds": "NATO-styrker" is a common noun
    bool m_nounsHaveCapitals;
    std::vector<std::uint8_t> m_flags;
    std::vector<bool> m_shouted;
};

} // namespace extract
