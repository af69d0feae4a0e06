#pragma once

#include "core/timeline/highlights.h"
#include "core/timeline/lane_words.h"
#include "core/timeline/scene/frame.h"

#include <vector>

namespace timeline {

/// The strip of remarks above the lanes, and what they do to the lanes. Rows follow from the scale alone, so that
/// panning moves no remark to another row; the words of those that find no row are left out, and only their flag stays.
class RemarkBuilder
{
public:
    explicit RemarkBuilder(const TextMeasure &measure) : m_widths(measure), m_em(measure) {}

    [[nodiscard]] int height(const Index &index, const SceneOptions &options, const Viewport &view);
    /// After the lanes.
    void build(const Frame &frame, PixelRect rect, const Highlights &highlights, const LaneWords &words);
    void forget();

private:
    struct Placed
    {
        int row = 0;
        int wordsWidth = 0;
        bool named = false;  ///< has room for its words
        bool beside = false; ///< they do not fit into its bar
    };

    void arrange(const Index &index, const SceneMetrics &metrics, double msPerPixel);
    void addHeader(const Frame &frame, const LaneWords &words) const;
    /// Where room begins, as far as they go.
    void addWords(const Frame &frame, const RemarkRow &remark, const Placed &placed, PixelRect room, RemarkBox &box);
    void addBox(const Frame &frame, const RemarkRow &remark, const Placed &placed, const Highlights &highlights);

    WidthMemory m_widths;
    const TextMeasure &m_em;
    std::vector<Placed> m_placed; ///< as Index::remarks
    const Index *m_index = nullptr;
    double m_msPerPixel = 0;
    int m_rows = 0;
};

} // namespace timeline
