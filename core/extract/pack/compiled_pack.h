#pragma once

#include "core/extract/pack/language_pack.h"
#include "core/extract/pack/number_parts.h"
#include "core/extract/pack/pack_reader.h"
#include "core/extract/pack/word_table.h"

#include <string>
#include <utility>
#include <vector>

namespace extract {

/// The tables behind a LanguagePack: a trie over words for phrases, and a trie over bytes, last byte first, for the
/// endings of compounds. Node 0 is the root of each.
struct LanguagePack::Compiled
{
    struct Node
    {
        std::vector<std::uint32_t> entries; ///< indices of LanguagePack::entries()
        bool hasChildren = false;
    };

    std::string code;
    std::string version;
    std::vector<std::pair<std::string, std::string>> settings;
    std::vector<std::string> genitives; ///< longest first
    std::vector<PhraseEntry> entries;
    /// Per entry what the matcher asks of every hit: two bytes, where an entry is a cache line.
    struct Trait
    {
        Category category = Category::Count_;
        PhraseForm form = PhraseForm::Words;
    };
    std::vector<Trait> traits;

    WordTable words;
    std::vector<Node> phraseNodes{Node{}};
    EdgeTable phraseEdges;
    std::vector<std::uint32_t> firstNode; ///< per word: the child of the root, 0 for none
    std::vector<Node> endingNodes{Node{}};
    EdgeTable endingEdges;
    NumberParts numberParts;

    /// False when the phrase holds no word.
    bool add(PackLine line);
    void finish(); ///< after the last add
    [[nodiscard]] std::string_view setting(std::string_view name) const;

private:
    void addPhrase(std::uint32_t entry);
    void addEnding(std::uint32_t entry);
    void addNumberPart(const PhraseEntry &entry);
};

} // namespace extract
