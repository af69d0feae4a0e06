#pragma once

#include "app/render/claim_words.h"
#include "app/render/locale/calendar_names.h"
#include "app/render/locale/lane_words.h"
#include "app/render/locale/system_zone.h"
#include "app/render/paint/scene_painter.h"
#include "core/timeline/scene_builder.h"
#include "core/timeline/scene_options.h"

#include <QtCore/QTimeZone>

#include <memory>

namespace ui {

/// Everything that a timeline says and measures with, for one language, one font and one zone. SceneBuilder borrows it,
/// so it is never moved: a new one takes its place together with a new SceneBuilder.
class TimelineWords
{
public:
    TimelineWords() = default;

    struct Source
    {
        render::TypeScale scale;
        QLocale locale;
        QTimeZone zone;
        render::EventLookup lookup;
    };
    void reset(const Source &source);

    [[nodiscard]] timeline::SceneWords sceneWords() const;
    [[nodiscard]] render::Look look(const render::Theme &theme) const;
    [[nodiscard]] const render::ClaimWords &claims() const { return m_parts->claims; }
    [[nodiscard]] const render::TimelineFonts &fonts() const { return m_parts->fonts; }
    [[nodiscard]] const render::LocaleLaneWords &lanes() const { return m_parts->lanes; }
    [[nodiscard]] const render::SystemZone &zone() const { return m_parts->zone; }
    /// Row heights and the like, from the fonts; captions and rows of the look's normal density.
    [[nodiscard]] timeline::SceneMetrics metrics() const;

    /// A density column in words: "Uge 12, 2017", and below it the days it counts where the name does not say them.
    [[nodiscard]] QString columnName(base::TimeSpan utc, timeline::TimeStep step) const;
    [[nodiscard]] QString columnDays(base::TimeSpan utc, timeline::TimeStep step) const;

private:
    struct Parts
    {
        explicit Parts(const Source &source);
        render::TimelineFonts fonts;
        render::FontMeasure measure;
        render::LocaleCalendarNames names;
        render::LocaleLaneWords lanes;
        render::SystemZone zone;
        render::LookupLabelSource labels;
        render::ClaimWords claims;
    };
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
