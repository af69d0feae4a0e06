#pragma once

#include "app/window/prompts.h"

namespace ui {

/// Every key, by the part of the window that it counts in.
[[nodiscard]] Message keyHelp();
/// What the program is, under which licence, and whose data it carries.
[[nodiscard]] Message aboutWords();

} // namespace ui
