#pragma once

#include "core/extract/pack/compiled_pack.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace extract {

/// An entry that a word ends with: the entry's index in the pack, and for a unit of time the number before it.
struct FoundEnding
{
    std::uint32_t entry = 0;
    std::optional<std::int64_t> number;
};

/// What the tables of a pack say of one word as it is written, its neighbours not looked at.
struct WordFacts
{
    std::uint32_t whole = 0;              ///< the pack's word, 0 where it has none
    std::uint32_t stem = 0;               ///< the pack's word without a genitive ending, 0 where it has none
    std::optional<std::int64_t> compound; ///< of a word of no phrase that is put together of number words
    std::uint32_t firstEnding = 0;
    std::uint32_t endEnding = 0;
};

/// Looks words up in a pack and remembers what it found: text repeats its words, and most of them are in no table,
/// which costs the longest search. Its answers are those of the tables, so it changes no result. Not shared between
/// threads; holds the tables, and at most a few megabytes.
class WordMemo
{
public:
    explicit WordMemo(std::shared_ptr<const LanguagePack::Compiled> pack) : m_pack(std::move(pack)) {}
    /// The calling thread's memo of a pack.
    [[nodiscard]] static WordMemo &ofThread(const std::shared_ptr<const LanguagePack::Compiled> &pack);

    /// word is a token of a text. Valid until the next call.
    [[nodiscard]] WordFacts of(std::string_view word);
    /// The entries that it ends with, the longest last. Valid until the next call of of().
    [[nodiscard]] std::span<const FoundEnding> endings(const WordFacts &facts) const;

private:
    [[nodiscard]] WordFacts lookUp(std::string_view word);
    void findEndings(std::string_view word, bool genitive);
    [[nodiscard]] std::optional<FoundEnding> endingOf(std::uint32_t entry, std::string_view word,
                                                      std::size_t left) const;

    std::shared_ptr<const LanguagePack::Compiled> m_pack;
    WordTable m_known;
    std::vector<WordFacts> m_facts{WordFacts{}}; ///< by number in m_known
    std::vector<FoundEnding> m_endings;
    std::string m_folded;
};

} // namespace extract
