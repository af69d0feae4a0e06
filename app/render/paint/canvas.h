#pragma once

#include "app/render/locale/lane_words.h"
#include "app/render/paint/image_cache.h"
#include "app/render/paint/timeline_fonts.h"
#include "app/render/shapes.h"
#include "app/render/theme.h"
#include "core/timeline/pixel_rect.h"
#include "core/timeline/text_measure.h"

#include <QtGui/QPainter>

#include <optional>
#include <string_view>

namespace render {

/// Pixels: words and shapes are kept as small pictures. Vector (SVG, PDF): they stay text and paths, and since SVG of
/// Qt 6.4 knows no clipping, what does not lie inside the clip is cut or left out before it is drawn.
enum class Medium : bool { Pixels, Vector };

/// Everything that decides how a scene looks.
struct Look
{
    Theme theme;
    TimelineFonts fonts;
    LocaleLaneWords words;
};

/// Words as they are drawn. key is equal for equal text and style; 0: not known, reckon it.
struct CanvasText
{
    std::string_view text;
    timeline::TextStyle style = timeline::TextStyle::Body;
    QColor colour;
    std::uint64_t key = 0;
    bool struck = false;
};

/// Draws whole-pixel rectangles, dashes, shapes and words inside a clip. Lives for one frame; the cache outlives it.
class Canvas
{
public:
    Canvas(QPainter &painter, const Look &look, ImageCache &cache, Medium medium);

    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] QColor colour(ColourRole role) const { return m_look.theme.colour(role); }

    void setClip(timeline::PixelRect clip);
    void fill(timeline::PixelRect rect, QColor colour);
    /// Inside rect, width pixels wide.
    void frame(timeline::PixelRect rect, QColor colour, int width);
    void dashedFrame(timeline::PixelRect rect, QColor colour, int width = 1, int on = 3, int off = 2);
    void dashedRow(int x0, int x1, int y, QColor colour, int on, int off);
    void dashedColumn(int x, int y0, int y1, QColor colour, int on, int off);
    void chevron(timeline::PixelRect rect, bool pointsRight, QColor colour);
    void triangle(timeline::PixelRect rect, bool down, QColor colour);

    void glyph(Kind kind, QPoint centre, int size, GlyphFill fill, QColor back);
    /// The shape of notes, in a colour of its own.
    void flag(QColor colour, QPoint centre, int size, GlyphFill fill, QColor back);
    void effect(Effect effect, QPoint centre, int size, QColor back);
    void status(StatusShape shape, QPoint centre, int size);
    /// Begins at rect's left edge, centred in its height.
    void text(timeline::PixelRect rect, const CanvasText &text);
    /// Words of the application itself.
    void text(timeline::PixelRect rect, const QString &words, timeline::TextStyle style, QColor colour);

private:
    template <class Draw>
    void keptShape(std::uint64_t key, QPoint centre, int size, const Draw &draw);
    void drawWords(QPainter &painter, QPointF base, const QString &words, const CanvasText &text) const;
    [[nodiscard]] bool isInClip(timeline::PixelRect rect) const;

    QPainter &m_painter;
    const Look &m_look;
    ImageCache &m_cache;
    timeline::PixelRect m_clip;
    double m_ratio;
    Medium m_medium;
    std::optional<timeline::PixelRect> m_page; ///< Vector: what the painter's own clip shows; the rest is not drawn
};

[[nodiscard]] timeline::PixelRect intersected(timeline::PixelRect one, timeline::PixelRect other);

} // namespace render
