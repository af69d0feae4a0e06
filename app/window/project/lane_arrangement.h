#pragma once

#include "core/pipeline/timeline_source.h"
#include "core/timeline/index.h"
#include "core/timeline/scene_options.h"

#include <map>
#include <string>
#include <vector>

namespace ui {

/// How a person arranged lanes, by name: an index made anew numbers its lanes as it likes, and each grouping has lanes
/// of its own. Lanes that were never arranged stand after those that were, as the index has them;
/// those of saved searches before all others, where they are seen.
class LaneArrangement
{
public:
    void keep(pipeline::LaneGrouping grouping, const timeline::Index &index,
              const std::vector<timeline::LaneView> &views);
    [[nodiscard]] std::vector<timeline::LaneView> viewsFor(pipeline::LaneGrouping grouping,
                                                           const timeline::Index &index) const;

private:
    struct Kept
    {
        std::string lane;
        timeline::LaneView view; ///< its number is of no account
    };

    std::map<pipeline::LaneGrouping, std::vector<Kept>> m_kept;
};

} // namespace ui
