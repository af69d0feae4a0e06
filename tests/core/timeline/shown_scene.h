#pragma once

#include "core/timeline/scene_builder.h"

#include "tests/core/timeline/timeline_fakes.h"
#include "tests/core/timeline/timeline_notation.h"

#include <QString>
#include <QStringList>

namespace timeline_test {

using timeline::Bar;
using timeline::BarEnd;
using timeline::BarTone;
using timeline::IndexBuilder;
using timeline::Scene;
using timeline::SceneOptions;
using timeline::Viewport;

inline constexpr double pixelsPerDay = 30;

/// January 2022 at x = 160, 30 px a day unless said otherwise.
inline Viewport january(double scale = pixelsPerDay)
{
    return {static_cast<double>(at(2022, 1, 1)), static_cast<double>(base::msPerDay) / scale, 1360, 800, 160, 0};
}

inline int xOfDay(int day, double scale = pixelsPerDay)
{
    return 160 + static_cast<int>((day - 1) * scale);
}

/// A bar as text: its ends around its tone, "[pale 160..190]"; fades in brackets of their own: "(60)".
inline QString spell(const Bar &bar)
{
    const auto spellEnd = [](BarEnd end, int fade, bool left) -> QString {
        switch (end) {
        case BarEnd::Cut:
            return QStringLiteral("<");
        case BarEnd::Edge:
            return QStringLiteral("|");
        case BarEnd::Bracket:
            return left ? QStringLiteral("[") : QStringLiteral("]");
        case BarEnd::Fade:
            return QStringLiteral("(%1)").arg(fade);
        case BarEnd::Unknown:
            return QStringLiteral("?(%1)").arg(fade);
        case BarEnd::Ongoing:
            return QStringLiteral(">>>");
        }
        return {};
    };
    const QString tone = bar.tone == BarTone::Pale    ? QStringLiteral("pale")
                         : bar.tone == BarTone::Ghost ? QStringLiteral("ghost")
                                                      : QStringLiteral("tint");
    return spellEnd(bar.left, bar.fadeLeft, true) + tone +
           QStringLiteral(" %1..%2").arg(bar.body.x).arg(bar.body.right()) + spellEnd(bar.right, bar.fadeRight, false);
}

inline QString spellBars(const Scene &scene)
{
    QStringList bars;
    for (const Bar &bar : scene.bars)
        bars << spell(bar);
    return bars.join(QLatin1Char(' '));
}

struct Shown
{
    explicit Shown(const std::string &text, const Viewport &viewport = january(), const SceneOptions &options = {})
    {
        bench.builder.setIndex(IndexBuilder().build(events(text)));
        bench.builder.setOptions(options);
        bench.builder.build(viewport, scene);
    }
    [[nodiscard]] QString labelText(std::size_t label) const
    {
        QStringList words;
        for (std::uint32_t i = 0; i < scene.labels.at(label).runCount; ++i) {
            const std::string_view text = scene.text(scene.runs[scene.labels[label].firstRun + i]);
            words << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
        return words.join(QLatin1Char('|'));
    }

    Bench bench;
    Scene scene;
};

} // namespace timeline_test
