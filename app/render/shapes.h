#pragma once

#include "app/render/theme.h"
#include "core/timeline/scene_marks.h"

#include <QtCore/QPointF>
#include <QtGui/QColor>
#include <QtGui/QPixmap>

class QPainter;

namespace render {

/// Solid is known, hollow is "somewhere here".
enum class GlyphFill : bool { Hollow, Solid };

/// A kind's shape, centred: circle, triangle to the right, square, diamond, flag. A hollow one is filled with back.
void drawGlyph(QPainter &painter, Kind kind, QPointF centre, double size, GlyphFill fill, QColor colour, QColor back);
/// An effect's square: solid, lower half, two bars, dashed with a dot, notched arrow. Unspecified draws nothing.
void drawEffect(QPainter &painter, Effect effect, QPointF centre, double size, QColor colour, QColor back);

/// Small status drawings on a grid of ten, drawn as paths and never as font characters.
enum class StatusShape : std::uint8_t { Extracted, Accepted, Corrected, Manual, Rejected, Disputed, Pin, CutLeft };
void drawStatus(QPainter &painter, StatusShape shape, QPointF centre, double size, QColor colour);
[[nodiscard]] QColor statusColour(const Theme &theme, StatusShape shape);
[[nodiscard]] StatusShape statusShape(model::ClaimStatus status);

/// The same as pictures with a clear background, for lists and forms.
[[nodiscard]] QPixmap glyphPixmap(const Theme &theme, Kind kind, GlyphFill fill, int size, double devicePixelRatio);
[[nodiscard]] QPixmap effectPixmap(const Theme &theme, Effect effect, int size, double devicePixelRatio);
[[nodiscard]] QPixmap statusPixmap(const Theme &theme, StatusShape shape, int size, double devicePixelRatio);

} // namespace render
