#pragma once

#include "app/render/picture/picture_style.h"
#include "app/render/theme.h"
#include "core/base/time_point.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>

#include <array>
#include <cstdint>
#include <optional>

namespace render {

enum class ChartKind : std::uint8_t { Casualties /* the counts of one effect over time */, Events /* per day */ };

/// A chart of a project as a person asks for it. Of the style, the parts and pages of timelines mean nothing here.
struct ChartWish
{
    ChartKind kind = ChartKind::Casualties;
    std::optional<Effect> effect;                      ///< of casualties; null: the first that the project has
    std::optional<base::TimeSpan> span = std::nullopt; ///< civil; an end may be open. Null: all
    PictureStyle style;
    QString title; ///< empty: the chart's own name
};

template <class Value>
struct ChartWord
{
    QLatin1StringView word; ///< on the command line
    Value value;
};
inline constexpr std::array<ChartWord<ChartKind>, 2> chartKinds{
    {{QLatin1StringView("casualties"), ChartKind::Casualties}, {QLatin1StringView("events"), ChartKind::Events}}};
inline constexpr std::array<ChartWord<Effect>, 6> chartEffects{{{QLatin1StringView("killed"), Effect::Killed},
                                                                {QLatin1StringView("injured"), Effect::Injured},
                                                                {QLatin1StringView("detained"), Effect::Detained},
                                                                {QLatin1StringView("missing"), Effect::Missing},
                                                                {QLatin1StringView("displaced"), Effect::Displaced},
                                                                {QLatin1StringView("any"), Effect::Unspecified}}};

} // namespace render
