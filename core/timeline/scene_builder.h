#pragma once

#include "core/timeline/calendar_names.h"
#include "core/timeline/highlights.h"
#include "core/timeline/index.h"
#include "core/timeline/label_source.h"
#include "core/timeline/lane_words.h"
#include "core/timeline/scene.h"
#include "core/timeline/scene_options.h"
#include "core/timeline/text_measure.h"
#include "core/timeline/zone_rules.h"

#include <memory>

namespace timeline {

/// What a scene needs beside events: words, widths, names, zone. Not owned; they outlive the builder.
struct SceneWords
{
    const LabelSource &labels;
    const TextMeasure &measure;
    const CalendarNames &names;
    const LaneWords &lanes;
    const ZoneRules &zone;
};

/// Index and Viewport to Scene: a query on sorted columns, never a pass over all events. Holds caches (words and widths
/// by event, names of ticks, the overview), so it belongs to one thread; keep one for each view.
class SceneBuilder
{
public:
    explicit SceneBuilder(SceneWords words);
    ~SceneBuilder();
    SceneBuilder(const SceneBuilder &) = delete;
    SceneBuilder &operator=(const SceneBuilder &) = delete;

    /// A new snapshot of events. Words of events are fetched again only after forgetWords().
    void setIndex(IndexPointer index);
    void setOptions(const SceneOptions &options);
    void setHighlights(const Highlights &highlights);
    /// Language, fonts or the words of events changed.
    void forgetWords();

    [[nodiscard]] const IndexPointer &index() const;
    [[nodiscard]] const SceneOptions &options() const;

    /// Fills scene, reusing its memory.
    void build(const Viewport &viewport, Scene &scene);
    /// Of the strip of remarks at this scale.
    [[nodiscard]] int remarksHeight(const Viewport &viewport) const;
    /// Height of all scrolling lanes at this scale, for the scroll bar and for clamping scrollY.
    [[nodiscard]] int contentHeight(const Viewport &viewport) const;
    /// scrollY that brings an event's row into view, with a row of room above and below it, by the least movement.
    [[nodiscard]] int scrollTo(const Viewport &viewport, base::EventId event) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace timeline
