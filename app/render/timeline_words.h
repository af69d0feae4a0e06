#pragma once

#include "app/render/claim_words.h"
#include "app/render/locale/calendar_names.h"
#include "app/render/locale/lane_words.h"
#include "app/render/paint/scene_painter.h"
#include "core/timeline/scene_builder.h"
#include "core/timeline/scene_options.h"

#include <memory>

namespace render {

/// Everything that a timeline says and measures with, for one language, one font and one zone. SceneBuilder borrows it,
/// so it is never moved: a new one takes its place together with a new SceneBuilder.
class TimelineWords
{
public:
    TimelineWords() = default;

    struct Source
    {
        TypeScale scale;
        QLocale locale;
        std::shared_ptr<const timeline::ZoneRules> zone;
        QString zoneName;
        std::shared_ptr<const timeline::LabelSource> labels;
    };
    void reset(const Source &source);

    [[nodiscard]] timeline::SceneWords sceneWords() const;
    [[nodiscard]] Look look(const Theme &theme) const;
    [[nodiscard]] const ClaimWords &claims() const { return m_parts->claims; }
    [[nodiscard]] const TimelineFonts &fonts() const { return m_parts->fonts; }
    [[nodiscard]] const LocaleLaneWords &lanes() const { return m_parts->lanes; }
    [[nodiscard]] const timeline::ZoneRules &zone() const { return *m_parts->zone; }
    /// Row heights and the like, from the fonts; captions and rows of the look's normal density.
    [[nodiscard]] timeline::SceneMetrics metrics() const;

    /// A density column in words: "Uge 12, 2017", and below it the days it counts where the name does not say them.
    [[nodiscard]] QString columnName(base::TimeSpan utc, timeline::TimeStep step) const;
    [[nodiscard]] QString columnDays(base::TimeSpan utc, timeline::TimeStep step) const;

private:
    struct Parts
    {
        explicit Parts(const Source &source);
        TimelineFonts fonts;
        FontMeasure measure;
        LocaleCalendarNames names;
        LocaleLaneWords lanes;
        std::shared_ptr<const timeline::ZoneRules> zone;
        std::shared_ptr<const timeline::LabelSource> labels;
        ClaimWords claims;
    };
    std::unique_ptr<Parts> m_parts;
};

} // namespace render
