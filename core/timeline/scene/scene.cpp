#include "core/timeline/scene.h"

#include <numeric>

namespace timeline {

std::uint32_t Column::total() const
{
    const std::uint32_t known = std::accumulate(certain.begin(), certain.end(), 0U);
    return std::accumulate(uncertain.begin(), uncertain.end(), known);
}

ChipForm chipForm(model::CountModifier modifier)
{
    switch (modifier) {
    case model::CountModifier::Exact:
    case model::CountModifier::Range:
        return ChipForm::Closed;
    case model::CountModifier::AtLeast:
    case model::CountModifier::MoreThan:
        return ChipForm::OpenRight;
    case model::CountModifier::UpTo:
    case model::CountModifier::FewerThan:
        return ChipForm::OpenLeft;
    case model::CountModifier::About:
    case model::CountModifier::Nearly:
        return ChipForm::Dashed;
    case model::CountModifier::Vague:
        break;
    }
    return ChipForm::Plain;
}

void Scene::clear()
{
    lanes.clear();
    columns.clear();
    columnParts.clear();
    dropLines.clear();
    marks.clear();
    bars.clear();
    ghostLinks.clear();
    glyphs.clear();
    effects.clear();
    chips.clear();
    symbols.clear();
    labels.clear();
    runs.clear();
    texts.clear();
    remarks.rect = {};
    remarks.header = {};
    remarks.runCount = 0;
    remarks.boxes.clear();
    axis.ticks.clear();
    axis.weekends.clear();
    axis.dayBars.clear();
    axis.originX.reset();
    overview.rect = {};
    overview.parts.clear();
    overview.foundTicks.clear();
    overview.ticks.clear();
    tray.rect = {};
    tray.total = 0;
    tray.columns.clear();
    tray.items.clear();
    contentHeight = 0;
    eventsInView = 0;
}

} // namespace timeline
