#pragma once

#include "app/render/theme.h"

#include <QtGui/QRgb>

namespace render {

/// The values behind Theme, one table a theme, in the order of the enumerations.
struct ThemeColours
{
    std::array<QRgb, colourRoleCount> roles;
    std::array<QRgb, timeline::markKindCount> kind;
    std::array<QRgb, timeline::markKindCount> kindText;
    std::array<QRgb, effectCount> effect;
    std::array<QRgb, effectCount> effectInk;
    std::array<double, blendCount> blend;
};

[[nodiscard]] const ThemeColours &coloursOf(ThemeName name);

} // namespace render
