#pragma once

#include "app/render/fonts.h"
#include "core/timeline/text_measure.h"

#include <QtGui/QFontMetricsF>

#include <array>
#include <vector>

namespace render {

/// The fonts of the timeline's faces, with their metrics.
class TimelineFonts
{
public:
    explicit TimelineFonts(const TypeScale &scale);

    [[nodiscard]] const QFont &font(timeline::TextStyle style) const
    {
        return m_fonts[static_cast<std::size_t>(style)];
    }
    [[nodiscard]] const QFontMetricsF &metrics(timeline::TextStyle style) const
    {
        return m_metrics[static_cast<std::size_t>(style)];
    }
    /// False: digits are drawn one by one in the widest digit's width.
    [[nodiscard]] bool hasTabularFigures() const { return m_tabular; }

private:
    std::array<QFont, timeline::textStyleCount> m_fonts;
    std::vector<QFontMetricsF> m_metrics;
    bool m_tabular = true;
};

/// Widths by Qt's font metrics. One thread at a time.
class FontMeasure final : public timeline::TextMeasure
{
public:
    explicit FontMeasure(TimelineFonts fonts);

    void measure(std::span<const std::string_view> texts, timeline::TextStyle style, std::span<int> out) const override;
    [[nodiscard]] int em() const override;

private:
    TimelineFonts m_fonts;
};

} // namespace render
