#include "core/extract/pack/word_table.h"

#include "core/extract/pack/folding.h"

#include <utility>

namespace extract {

namespace {

constexpr std::size_t firstSize = 64;

std::uint64_t keyOf(std::uint32_t node, std::uint32_t symbol)
{
    return (static_cast<std::uint64_t>(node) << 32) | symbol;
}

} // namespace

std::size_t WordTable::slotOf(std::string_view word, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        const std::uint32_t id = m_slots[slot];
        if (id == 0)
            return slot;
        const Word &known = m_words[id];
        if (known.hash == hash && std::string_view(m_bytes).substr(known.offset, known.length) == word)
            return slot;
    }
}

std::uint32_t WordTable::find(std::string_view word) const
{
    return m_slots.empty() ? 0 : m_slots[slotOf(word, hashOf(word))];
}

std::uint32_t WordTable::add(std::string_view word)
{
    if (m_words.size() * 2 >= m_slots.size())
        grow();
    const std::uint64_t hash = hashOf(word);
    std::uint32_t &id = m_slots[slotOf(word, hash)];
    if (id != 0)
        return id;
    id = size();
    m_words.push_back({static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(word.size()), hash});
    m_bytes.append(word);
    return id;
}

void WordTable::grow()
{
    const std::size_t size = m_slots.empty() ? firstSize : m_slots.size() * 2;
    m_slots.assign(size, 0);
    for (std::uint32_t id = 1; id < m_words.size(); ++id) {
        std::size_t slot = m_words[id].hash & (size - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (size - 1);
        m_slots[slot] = id;
    }
}

std::size_t EdgeTable::slotOf(std::uint64_t key) const
{
    const std::size_t mask = m_edges.size() - 1;
    const std::uint64_t mixed = key * 0x9E3779B97F4A7C15ULL;
    std::size_t slot = (mixed ^ (mixed >> 32)) & mask;
    while (m_edges[slot].target != 0 && m_edges[slot].key != key)
        slot = (slot + 1) & mask;
    return slot;
}

std::uint32_t EdgeTable::find(std::uint32_t node, std::uint32_t symbol) const
{
    return m_edges.empty() ? 0 : m_edges[slotOf(keyOf(node, symbol))].target;
}

void EdgeTable::add(std::uint32_t node, std::uint32_t symbol, std::uint32_t target)
{
    if ((m_count + 1) * 2 >= m_edges.size())
        grow();
    m_edges[slotOf(keyOf(node, symbol))] = {keyOf(node, symbol), target};
    ++m_count;
}

void EdgeTable::grow()
{
    std::vector<Edge> old(m_edges.empty() ? firstSize : m_edges.size() * 2);
    std::swap(old, m_edges);
    for (const Edge &edge : old) {
        if (edge.target != 0)
            m_edges[slotOf(edge.key)] = edge;
    }
}

} // namespace extract
