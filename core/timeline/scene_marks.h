#pragma once

#include "core/base/ids.h"
#include "core/timeline/event_row.h"
#include "core/timeline/pixel_rect.h"

#include <cstdint>

namespace timeline {

/// Index of a mark in Scene::marks.
using MarkIndex = std::uint32_t;
inline constexpr MarkIndex noMark = ~MarkIndex{0};

enum class MarkState : std::uint8_t {
    Selected = 1,
    Hovered = 2,
    Focused = 4,
    Found = 8,
    FoundCurrent = 16,
    Pinned = 32,
    Disputed = 64,
    Rejected = 128, ///< label struck through, muted
};

/// One event as it is drawn: what its parts below belong to, and where a click hits it.
struct Mark
{
    base::EventId event;
    PixelRect area; ///< whole possible extent within the lane area, ghosts, fades and glyph included, label not
    PixelRect row;  ///< of its row over the whole lane area: filled with `selection` when selected
    std::uint32_t lane = 0;
    std::uint32_t standsFor = 1; ///< events of the same row that share its pixels, itself included
    MarkKind kind = MarkKind::Happening;
    std::uint8_t states = 0; ///< MarkState

    [[nodiscard]] bool has(MarkState state) const { return (states & static_cast<std::uint8_t>(state)) != 0; }
};

/// How a bar ends. An edge is a promise: Edge and Bracket only where the source ends it.
enum class BarEnd : std::uint8_t {
    Cut,     ///< leaves the view: nothing drawn
    Edge,    ///< 2 px
    Bracket, ///< 2 px with 4 px serifs
    Fade,    ///< five opaque steps over fadeLeft / fadeRight pixels
    Unknown, ///< like Fade; a '?' symbol stands beyond it
    Ongoing, ///< three chevrons, inside the bar at that end
};

enum class BarTone : std::uint8_t { Tint, Pale, Ghost /* 6 px high, tint with 1 px outline */ };

/// body is filled with the tone and holds edges and brackets; fades lie outside it, next to it.
struct Bar
{
    PixelRect body;
    int fadeLeft = 0;
    int fadeRight = 0;
    MarkIndex mark = noMark;
    MarkKind kind = MarkKind::Happening;
    BarTone tone = BarTone::Tint;
    BarEnd left = BarEnd::Edge;
    BarEnd right = BarEnd::Edge;
    bool questionable = false; ///< outline dashed 3-2
};

/// 1 px dotted (1-3) line from ghost to ghost.
struct GhostLink
{
    int x0 = 0;
    int x1 = 0;
    int y = 0;
    MarkKind kind = MarkKind::Happening;
};

/// The kind's shape, centred on (x, y). Hollow: not here for certain.
struct Glyph
{
    int x = 0;
    int y = 0;
    int size = 11;
    MarkIndex mark = noMark;
    MarkKind kind = MarkKind::Happening;
    bool solid = true;
    bool questionable = false; ///< a '?' belongs to it, drawn as its own symbol
};

/// The effect's 12 px mark before a chip, centred on (x, y).
struct EffectGlyph
{
    int x = 0;
    int y = 0;
    int size = 12;
    MarkIndex mark = noMark;
    model::CasualtyEffect effect = model::CasualtyEffect::Casualties;
};

/// Which sides of a chip have an edge, by the count's modifier (look, section 3).
enum class ChipForm : std::uint8_t {
    Closed,    ///< exact, range: four edges
    OpenRight, ///< at least, more than: the last 10 px fade
    OpenLeft,  ///< at most, fewer than: the first 10 px fade
    Dashed,    ///< about, nearly: dashed top and bottom, no sides
    Plain,     ///< vague: tint only, italic word
};
[[nodiscard]] ChipForm chipForm(model::CountModifier modifier);

/// The words of a chip are a TextRun of style Chip or ChipVague.
struct Chip
{
    PixelRect rect;
    MarkIndex mark = noMark;
    MarkKind kind = MarkKind::Happening;
    model::CasualtyEffect effect = model::CasualtyEffect::Casualties;
    bool hasEffect = false; ///< colour of the effect, else of the kind
    ChipForm form = ChipForm::Closed;
};

enum class SymbolKind : std::uint8_t {
    UnknownEnd, ///< '?' in the kind's text colour
    CutLeft,    ///< small triangle: the words belong to a bar that begins left of the view
    Accepted,   ///< status icons, 10 px
    Corrected,
    Manual,
    Rejected,
    Disputed, ///< crossed equals sign; the number of sources is a TextRun
    Pin,
};

/// A small vector drawing centred on (x, y).
struct Symbol
{
    int x = 0;
    int y = 0;
    int size = 10;
    MarkIndex mark = noMark;
    SymbolKind kind = SymbolKind::UnknownEnd;
    MarkKind markKind = MarkKind::Happening;
};

} // namespace timeline
