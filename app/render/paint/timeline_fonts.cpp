#include "app/render/paint/timeline_fonts.h"

#include "app/render/paint/figures.h"

#include <QtCore/QString>

#include <cmath>

using timeline::TextStyle;

namespace render {

TimelineFonts::TimelineFonts(const TypeScale &scale)
{
    const auto set = [&](TextStyle style, const QFont &font) { m_fonts[static_cast<std::size_t>(style)] = font; };
    set(TextStyle::Body, scale.font(TextSize::Body));
    set(TextStyle::Bold, scale.font(TextSize::Body, TextWeight::Medium));
    set(TextStyle::Muted, scale.font(TextSize::Small));
    set(TextStyle::Caption, scale.font(TextSize::Caption));
    set(TextStyle::Chip, scale.font(TextSize::Small, TextWeight::Medium));
    set(TextStyle::ChipVague, scale.font(TextSize::Small, TextWeight::Medium, true));
    set(TextStyle::AxisSmall, scale.font(TextSize::Small));
    for (const QFont &font : m_fonts)
        m_metrics.emplace_back(font);
    m_tabular = render::hasTabularFigures(font(TextStyle::Body)) && render::hasTabularFigures(font(TextStyle::Chip));
}

FontMeasure::FontMeasure(TimelineFonts fonts) : m_fonts(std::move(fonts)) {}

void FontMeasure::measure(std::span<const std::string_view> texts, TextStyle style, std::span<int> out) const
{
    const QFontMetricsF &metrics = m_fonts.metrics(style);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QString text = QString::fromUtf8(texts[i].data(), qsizetype(texts[i].size()));
        const double width =
            m_fonts.hasTabularFigures() ? metrics.horizontalAdvance(text) : figuresWidth(text, metrics);
        out[i] = int(std::ceil(width));
    }
}

int FontMeasure::em() const
{
    return int(std::ceil(m_fonts.metrics(TextStyle::Body).height() * 0.86));
}

} // namespace render
