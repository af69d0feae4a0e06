#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace extract {

/// Numbers for words: open addressing over one block of bytes. Words are folded by the caller. 0 is no word.
class WordTable
{
public:
    [[nodiscard]] std::uint32_t find(std::string_view word) const;
    std::uint32_t add(std::string_view word);
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_words.size()); } ///< with 0

private:
    struct Word
    {
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
        std::uint64_t hash = 0;
    };

    [[nodiscard]] std::size_t slotOf(std::string_view word, std::uint64_t hash) const;
    void grow();

    std::string m_bytes;
    std::vector<Word> m_words{Word{}};
    std::vector<std::uint32_t> m_slots;
};

/// A map from (node, symbol) to node: the edges of a trie, in one flat table.
class EdgeTable
{
public:
    [[nodiscard]] std::uint32_t find(std::uint32_t node, std::uint32_t symbol) const; ///< 0 when there is none
    void add(std::uint32_t node, std::uint32_t symbol, std::uint32_t target);

private:
    struct Edge
    {
        std::uint64_t key = 0;
        std::uint32_t target = 0; ///< 0 marks a free slot
    };

    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const;
    void grow();

    std::vector<Edge> m_edges;
    std::size_t m_count = 0;
};

} // namespace extract
