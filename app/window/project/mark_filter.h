#pragma once

#include "app/render/theme.h"
#include "core/timeline/index_input.h"

#include <array>
#include <cstddef>
#include <functional>
#include <set>

namespace ui {

/// What the legend lets through. A mark is shown when its kind, its status and, for casualties, its effect are.
struct MarkFilter
{
    std::set<timeline::MarkKind> hiddenKinds;
    std::set<render::Effect> hiddenEffects;
    std::set<model::ClaimStatus> hiddenStatuses = {model::ClaimStatus::Rejected};

    [[nodiscard]] bool shows(const timeline::EventRow &row) const;
    [[nodiscard]] bool hidesAnything() const;
    friend bool operator==(const MarkFilter &, const MarkFilter &) = default;
};

/// How many events there are of each, whatever the filter; rejected ones are counted only under their status.
struct MarkCounts
{
    std::array<std::size_t, timeline::markKindCount> kinds{};
    std::array<std::size_t, render::effectCount + 1> effects{};
    std::array<std::size_t, 5> statuses{}; ///< by model::ClaimStatus
    std::size_t shown = 0;                 ///< on the timeline, with the filter
    std::size_t undated = 0;               ///< of those shown

    friend bool operator==(const MarkCounts &, const MarkCounts &) = default;
};

/// Leaves in input only the rows that stay.
void keepRows(timeline::IndexInput &input, const std::function<bool(const timeline::EventRow &)> &stays);
/// Counts the rows, then leaves in input only those the filter shows.
[[nodiscard]] MarkCounts applyFilter(timeline::IndexInput &input, const MarkFilter &filter);

} // namespace ui
