#include "core/timeline/index/row_layout.h"

#include <algorithm>
#include <limits>

namespace timeline {

namespace {
constexpr std::int64_t neverTaken = std::numeric_limits<std::int64_t>::min();
}

RowLayout::RowLayout() : m_least(2, neverTaken) {}

void RowLayout::grow()
{
    std::vector<std::int64_t> larger(std::size_t{m_capacity} * 4, neverTaken);
    std::copy_n(m_least.begin() + m_capacity, m_capacity, larger.begin() + std::ptrdiff_t{m_capacity} * 2);
    m_capacity *= 2;
    m_least = std::move(larger);
    for (std::uint32_t node = m_capacity - 1; node > 0; --node)
        m_least[node] = std::min(m_least[std::size_t{node} * 2], m_least[std::size_t{node} * 2 + 1]);
}

std::uint32_t RowLayout::take(std::int64_t begin, std::int64_t end)
{
    if (m_least[1] > begin)
        grow();
    std::size_t node = 1;
    while (node < m_capacity)
        node = m_least[node * 2] <= begin ? node * 2 : node * 2 + 1;
    const auto row = static_cast<std::uint32_t>(node - m_capacity);
    m_rowCount = std::max(m_rowCount, row + 1);
    // An interval of no length still takes its row at that moment.
    m_least[node] = end > begin ? end : begin + 1;
    for (node /= 2; node > 0; node /= 2)
        m_least[node] = std::min(m_least[node * 2], m_least[node * 2 + 1]);
    return row;
}

} // namespace timeline
