#include "app/render/theme.h"

#include "app/render/theme_colours.h"

#include <QtGui/QPalette>

#include <algorithm>
#include <cmath>

namespace render {
namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QColor colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Effect effectOf(model::CasualtyEffect effect)
{
    using model::CasualtyEffect;
    switch (effect) {
    case CasualtyEffect::Killed:
        return Effect::Killed;
    case CasualtyEffect::Injured:
        return Effect::Injured;
    case CasualtyEffect::Detained:
    case CasualtyEffect::Captured:
    case CasualtyEffect::Kidnapped:
        return Effect::Detained;
    case CasualtyEffect::Missing:
        return Effect::Missing;
    case CasualtyEffect::Displaced:
    case CasualtyEffect::Evacuated:
        return Effect::Displaced;
    case CasualtyEffect::Casualties:
        break;
    }
    return Effect::Unspecified;
}

Theme Theme::of(ThemeName name)
{
    return Theme(name);
}

QColor Theme::colour(ColourRole role) const
{
    return QColor(coloursOf(m_name).roles[static_cast<std::size_t>(role)]);
}

QColor Theme::kind(Kind kind) const
{
    return QColor(coloursOf(m_name).kind[static_cast<std::size_t>(kind)]);
}

QColor Theme::kindText(Kind kind) const
{
    return QColor(coloursOf(m_name).kindText[static_cast<std::size_t>(kind)]);
}

QColor Theme::effect(Effect effect) const
{
    if (effect == Effect::Unspecified)
        return kind(Kind::Casualties);
    return QColor(coloursOf(m_name).effect[static_cast<std::size_t>(effect)]);
}

QColor Theme::effectInk(Effect effect) const
{
    if (effect == Effect::Unspecified)
        return colour(ColourRole::Ink);
    return QColor(coloursOf(m_name).effectInk[static_cast<std::size_t>(effect)]);
}

double Theme::share(Blend blend) const
{
    return coloursOf(m_name).blend[static_cast<std::size_t>(blend)];
}

/// Of the colours that are told apart already, so that no new one has to be.
QColor Theme::person(model::PersonColour colour) const
{
    switch (colour) {
    case model::PersonColour::Blue:
        return kind(Kind::Statement);
    case model::PersonColour::Amber:
        return kind(Kind::Movement);
    case model::PersonColour::Red:
        return kind(Kind::Casualties);
    case model::PersonColour::Green:
        return effect(Effect::Displaced);
    case model::PersonColour::Grey:
        return kind(Kind::Happening);
    case model::PersonColour::None:
    case model::PersonColour::Violet:
        break;
    }
    return kind(Kind::Note);
}

QColor Theme::blended(QColor colour, Blend blend, QColor back) const
{
    return mixed(colour, back, share(blend));
}

QPalette Theme::palette() const
{
    struct Entry
    {
        QPalette::ColorRole paletteRole;
        ColourRole role;
    };
    constexpr Entry entries[] = {
        {QPalette::Window, ColourRole::Window},
        {QPalette::WindowText, ColourRole::Ink},
        {QPalette::Base, ColourRole::Base},
        {QPalette::AlternateBase, ColourRole::LaneAlternate},
        {QPalette::Text, ColourRole::Ink},
        {QPalette::PlaceholderText, ColourRole::InkMuted},
        {QPalette::Button, ColourRole::Button},
        {QPalette::ButtonText, ColourRole::Ink},
        {QPalette::BrightText, ColourRole::Error},
        {QPalette::Highlight, ColourRole::Selection},
        {QPalette::HighlightedText, ColourRole::Ink},
        {QPalette::Link, ColourRole::Link},
        {QPalette::LinkVisited, ColourRole::Link},
        {QPalette::ToolTipBase, ColourRole::Card},
        {QPalette::ToolTipText, ColourRole::Ink},
        {QPalette::Light, ColourRole::Base},
        {QPalette::Midlight, ColourRole::GridMajor},
        {QPalette::Mid, ColourRole::Border},
        {QPalette::Dark, ColourRole::BorderStrong},
        {QPalette::Shadow, ColourRole::BorderStrong},
    };
    QPalette palette;
    for (const Entry &entry : entries)
        palette.setColor(entry.paletteRole, colour(entry.role));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(ColourRole::InkDisabled));
    return palette;
}

QColor mixed(QColor colour, QColor back, double share)
{
    const auto mix = [share](int one, int other) { return int(std::lround(one * share + other * (1 - share))); };
    return QColor(mix(colour.red(), back.red()), mix(colour.green(), back.green()), mix(colour.blue(), back.blue()));
}

double contrast(QColor one, QColor other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace render
