#pragma once

#include "core/timeline/marks/row_labels.h"
#include "core/timeline/scene/frame.h"

#include <vector>

namespace timeline {

/// The tray of what has no date at all: one column a kind, rows of words; absent while there is nothing.
class TrayBuilder
{
public:
    [[nodiscard]] static int height(const Index &index, const SceneOptions &options);
    void build(const Frame &frame, PixelRect rect, RowLabels &labels);

private:
    void addColumn(const Frame &frame, TrayColumn column, std::span<const FactIndex> facts, RowLabels &labels);
};

} // namespace timeline
