#include "app/window/project/lane_arrangement.h"

#include <algorithm>
#include <unordered_map>

namespace ui {

void LaneArrangement::keep(pipeline::LaneGrouping grouping, const timeline::Index &index,
                           const std::vector<timeline::LaneView> &views)
{
    // What this index has no lane of, for now, is remembered behind.
    std::vector<Kept> kept;
    std::vector<Kept> &before = m_kept[grouping];
    kept.reserve(views.size());
    for (const timeline::LaneView &view : views)
        kept.push_back({index.lanes[view.lane].row.name, view});
    for (Kept &lane : before) {
        if (std::ranges::find(kept, lane.lane, &Kept::lane) == kept.end())
            kept.push_back(std::move(lane));
    }
    before = std::move(kept);
}

std::vector<timeline::LaneView> LaneArrangement::viewsFor(pipeline::LaneGrouping grouping,
                                                          const timeline::Index &index) const
{
    std::unordered_map<std::string, std::uint32_t> byName;
    for (std::uint32_t lane = 0; lane < index.lanes.size(); ++lane)
        byName.emplace(index.lanes[lane].row.name, lane);
    std::vector<timeline::LaneView> views;
    std::vector<bool> placed(index.lanes.size());
    if (const auto kept = m_kept.find(grouping); kept != m_kept.end()) {
        for (const Kept &lane : kept->second) {
            const auto found = byName.find(lane.lane);
            if (found == byName.end() || placed[found->second])
                continue;
            placed[found->second] = true;
            views.push_back(lane.view);
            views.back().lane = found->second;
        }
    }
    std::vector<timeline::LaneView> searches;
    for (std::uint32_t lane = 0; lane < index.lanes.size(); ++lane) {
        if (!placed[lane])
            (index.lanes[lane].row.isSearch ? searches : views).push_back({lane});
    }
    views.insert(views.begin(), searches.begin(), searches.end());
    return views;
}

} // namespace ui
