#pragma once

#include <QColor>
#include <QIcon>

#include <cstdint>

namespace ui {

enum class ToolIcon : std::uint8_t {
    Import,
    Add,
    Undo,
    Redo,
    ZoomOut,
    ZoomIn,
    FitAll,
    Captions,
    Review,
    Export,
    Search,
    Previous,
    Next,
    Article,
};

/// The tool bar's drawings: paths of one line width in the colours of the theme, so that they need no icon theme, fit
/// light and dark, and are sharp at every scale.
[[nodiscard]] QIcon toolIcon(ToolIcon icon, const QColor &ink, const QColor &disabled);

} // namespace ui
