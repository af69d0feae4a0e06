#pragma once

#include "core/timeline/highlights.h"
#include "core/timeline/index.h"
#include "core/timeline/scene_marks.h"

#include <cstdint>
#include <vector>

namespace timeline {

/// Highlights, looked up once in an Index: states by event, and by lane the marks that density must not swallow.
class HighlightSet
{
public:
    /// A mark of its own above density, where it stands.
    struct Kept
    {
        std::int64_t at = 0;
        EntryIndex entry = 0;
        friend auto operator<=>(const Kept &, const Kept &) = default;
    };

    void assign(const Index &index, const Highlights &highlights);

    /// MarkState bits, those of the Index (pinned, disputed) included.
    [[nodiscard]] std::uint8_t states(FactIndex fact, const EventFacts &facts) const;
    /// Ascending by where they stand.
    [[nodiscard]] const std::vector<Kept> &kept(std::size_t lane) const { return m_kept[lane]; }
    [[nodiscard]] const std::vector<FactIndex> &selected() const { return m_selected; }
    [[nodiscard]] const std::vector<std::int64_t> &foundTimes() const { return m_foundTimes; }

private:
    void mark(const Index &index, base::EventId id, MarkState state);

    std::vector<std::uint8_t> m_states; ///< by fact
    std::vector<FactIndex> m_marked;
    std::vector<FactIndex> m_selected;
    std::vector<std::vector<Kept>> m_kept;  ///< by lane
    std::vector<std::int64_t> m_foundTimes; ///< ascending
};

} // namespace timeline
