#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace timeline {

/// Hands out rows to intervals that come in the order of their begins: the lowest row that is free at begin, first fit,
/// by a tree of least ends: log(rows) an interval, whatever the overlap.
class RowLayout
{
public:
    RowLayout();

    /// Row of the next interval; the row is taken until end.
    [[nodiscard]] std::uint32_t take(std::int64_t begin, std::int64_t end);
    [[nodiscard]] std::uint32_t rowCount() const { return m_rowCount; }

private:
    void grow();

    std::uint32_t m_capacity = 1; ///< leaves, a power of two
    std::uint32_t m_rowCount = 0;
    std::vector<std::int64_t> m_least; ///< heap order: node 1 is the root, leaves from m_capacity on
};

} // namespace timeline
