#pragma once

#include "app/render/theme.h"

#include <QString>

namespace ui {

/// Rich text for words with keys in square brackets: "[N] adds an event" shows N as the cap of a key. All else is
/// shown as it is written.
[[nodiscard]] QString keyCaps(const QString &words, const render::Theme &theme);

} // namespace ui
