#pragma once

#include "app/render/theme.h"
#include "app/window/settings.h"

class QApplication;
class QPushButton;

namespace ui {

/// Light or dark, as chosen or as the desktop is.
[[nodiscard]] render::Theme themeFor(ThemeChoice choice, bool desktopIsDark);
/// Whether the desktop's own colours are dark. Ask before the first theme is applied.
[[nodiscard]] bool desktopIsDark();

/// Fusion with the theme's palette, and the few rules of the window that a palette cannot say.
void applyTheme(QApplication &application, const render::Theme &theme);

/// Filled with the accent: the one button that does what its window is for.
void makePrimary(QPushButton &button);

} // namespace ui
